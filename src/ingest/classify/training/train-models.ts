import { furtherThemes } from '../further-themes.js';
import { PASSAGE_POLARITIES, passageFeatures, POLARITIES } from '../passage-polarity.js';
import { PassageReader } from '../passage-reader.js';
import { polarityFeatures } from '../polarity-features.js';
import type { PolarityLexicon } from '../polarity-lexicon.js';
import { probabilities, type Instance, type SoftmaxModel } from '../softmax.js';
import { splitSentences } from '../../structure/minutes/sentences.js';
import { themeFeatures } from '../theme-features.js';
import type { ThemeLexicon } from '../theme-lexicon.js';
import { ThemeReader } from '../theme-reader.js';
import { fitSoftmax, type Example } from './fit-softmax.js';
import type { LabelledItem } from './labelled-items.js';

export interface Lexicons {
  themes: ThemeLexicon;
  polarity: PolarityLexicon;
}

/** The first two read texts; the other two read what the first two say of them. */
export interface Models {
  primary: SoftmaxModel;
  polarity: SoftmaxModel;
  further: SoftmaxModel;
  passage: SoftmaxModel;
}

/** An item with all that is computed of its text once. */
export interface PreparedItem {
  item: LabelledItem;
  instance: Instance;
  labelled: { theme: Instance; polarity: Instance; label: LabelledItem['sentences'][number] }[];
  sentences: { length: number; polarity: Instance }[];
}

const FOLDS = 4;
/** How much of the truth the further themes of an item share. */
const SHARE_OF_FURTHER = 0.15;
const TRUST_OF_SENTENCE_THEME = 0.2;
/** Labels of paragraphs count by the square of their trust: who labels decides how much reservation makes mixed. */
const TRUST_OF_PASSAGE = (trust: number): number => 2 * trust ** 2;
/** What a sentence of a paragraph is that was labelled only as a whole. */
const OF_STRENGTH = [0.92, 0.01, 0.01, 0.06];
const OF_CONCERN = [0.1, 0.8, 0.04, 0.06];

const isLexical = (feature: string): boolean => feature.startsWith('=');

/** Computes what the models see of each item. */
export function prepareItems(items: readonly LabelledItem[], lexicons: Lexicons): PreparedItem[] {
  return items.map((item) => {
    const texts = splitSentences(item.text).map((span) => span.text);
    const polarity = texts.map((text, at) => ({
      perCandidate: [],
      ofWhole: polarityFeatures(text, texts[at - 1] ?? '', lexicons.polarity),
    }));
    return {
      item,
      instance: themeFeatures(item.text, item.heading, lexicons.themes),
      labelled: item.sentences.flatMap((label) => {
        const instance = polarity[texts.indexOf(label.text)];
        return instance
          ? [{ label, theme: themeFeatures(label.text, item.text, lexicons.themes), polarity: instance }]
          : [];
      }),
      sentences: texts.map((text, at) => ({
        length: text.length,
        polarity: polarity[at] ?? { perCandidate: [], ofWhole: new Map() },
      })),
    };
  });
}

/** Trains on all items. Also gives, for each fold, what is trained without it: to measure and to calibrate by. */
export function trainModels(items: readonly PreparedItem[], lexicons: Lexicons): { models: Models; folds: Fold[] } {
  const parts = foldsOf(items).map((fold) => {
    const rest = items.filter((item) => !fold.includes(item));
    return { fold, rest, bases: fitBases(rest, lexicons) };
  });
  const unseen = new Map(
    parts.flatMap(({ fold, bases }) => fold.map((item): [PreparedItem, Unseen] => [item, readUnseen(item, bases)])),
  );
  const folds = parts.map(({ fold, rest, bases }) => ({
    items: fold,
    models: { ...bases, ...fitStacked(rest, unseen, lexicons) },
  }));
  return { models: { ...fitBases(items, lexicons), ...fitStacked(items, unseen, lexicons) }, folds };
}

/** Items that were held out, and the models trained without them. */
export interface Fold {
  items: PreparedItem[];
  models: Models;
}

/** What reads passages with these models. */
export function readerOf(models: Models, lexicons: Lexicons): { themes: ThemeReader; passages: PassageReader } {
  const themes = new ThemeReader(lexicons.themes, models.primary, models.further);
  return { themes, passages: new PassageReader(themes, lexicons.polarity, models.polarity, models.passage) };
}

type Bases = Pick<Models, 'primary' | 'polarity'>;

/** What the first two models say of an item that they were trained without. */
interface Unseen {
  themes: number[];
  polarities: number[][];
}

function readUnseen({ instance, sentences }: PreparedItem, bases: Bases): Unseen {
  return {
    themes: probabilities(bases.primary, instance),
    polarities: sentences.map(({ polarity }) => probabilities(bases.polarity, polarity)),
  };
}

/** Councils are dealt out in turn, so that no council is both trained on and measured on. */
function foldsOf(items: readonly PreparedItem[]): PreparedItem[][] {
  const groups = [...new Set(items.map(({ item }) => item.group))].sort();
  return Array.from({ length: FOLDS }, (_, fold) =>
    items.filter(({ item }) => groups.indexOf(item.group) % FOLDS === fold),
  );
}

function fitBases(items: readonly PreparedItem[], { themes: { themes } }: Lexicons): Bases {
  const themeExamples = items.flatMap(({ item, instance, labelled }): Example[] => [
    { instance, truth: themeTruth(themes, item.primary, item.also), trust: item.trust },
    ...labelled.map(({ theme, label }) => ({
      instance: theme,
      truth: themeTruth(themes, label.theme, []),
      trust: TRUST_OF_SENTENCE_THEME,
    })),
  ]);
  const polarityExamples = items.flatMap(({ item, labelled, sentences }): Example[] =>
    labelled.length > 0
      ? labelled.map(({ polarity, label }) => ({
          instance: polarity,
          truth: truth(POLARITIES, label.polarity),
          trust: 1,
        }))
      : wholePolarity(item).flatMap((shares) =>
          sentences.map(({ polarity }) => ({ instance: polarity, truth: shares, trust: 0.6 })),
        ),
  );
  return {
    primary: fitSoftmax(
      themes,
      themeExamples.filter(({ truth }) => truth.includes(1) || truth.some((share) => share > 0.5)),
      { leastExamples: 4, decay: (feature) => (isLexical(feature) ? 4 : 1.5), steps: 110 },
    ),
    polarity: fitSoftmax(POLARITIES, polarityExamples, {
      leastExamples: 3,
      decay: (feature) => (isLexical(feature) ? 0.3 : 2),
      steps: 120,
    }),
  };
}

function fitStacked(
  items: readonly PreparedItem[],
  unseen: ReadonlyMap<PreparedItem, Unseen>,
  { themes: { themes } }: Lexicons,
): Pick<Models, 'further' | 'passage'> {
  const further = items.flatMap((prepared): Example[] => {
    const { item, instance } = prepared;
    if (item.trust === 0) return [];
    return furtherThemes(instance, unseen.get(prepared)?.themes ?? [], themes).map((candidate) => {
      const isRight = [item.primary, ...item.also].includes(themes[candidate.theme] ?? '');
      return {
        instance: candidate.instance,
        truth: Float64Array.of(isRight ? 0 : 1, isRight ? 1 : 0),
        trust: item.trust,
      };
    });
  });
  const passage = items.flatMap((prepared): Example[] => {
    const { item, sentences } = prepared;
    if (!item.isParagraph || !PASSAGE_POLARITIES.some((polarity) => String(polarity) === item.polarity)) return [];
    const lengths = sentences.map(({ length }) => length);
    const ofWhole = passageFeatures(unseen.get(prepared)?.polarities ?? [], lengths);
    return [
      {
        instance: { perCandidate: [], ofWhole },
        truth: truth(PASSAGE_POLARITIES, item.polarity),
        trust: TRUST_OF_PASSAGE(item.trust),
      },
    ];
  });
  return {
    further: fitSoftmax(['no', 'yes'], further, {
      leastExamples: 2,
      decay: (feature) => (isLexical(feature) ? 0.1 : 5),
      steps: 200,
    }),
    passage: fitSoftmax(PASSAGE_POLARITIES, passage, { leastExamples: 1, decay: () => 0.3, steps: 300 }),
  };
}

function themeTruth(themes: string[], primary: string, also: string[]): Float64Array {
  const known = also.filter((theme) => themes.includes(theme));
  const shares = truth(themes, primary);
  if (known.length === 0) return shares;
  const share = SHARE_OF_FURTHER / known.length;
  return shares.map((value, at) => value * (1 - SHARE_OF_FURTHER) + (known.includes(themes[at] ?? '') ? share : 0));
}

function truth(candidates: readonly string[], right: string): Float64Array {
  return Float64Array.from(candidates, (candidate) => (candidate === right ? 1 : 0));
}

function wholePolarity({ isParagraph, polarity }: LabelledItem): Float64Array[] {
  if (!isParagraph) return [];
  if (polarity === 'STRENGTH') return [Float64Array.from(OF_STRENGTH)];
  return polarity === 'CONCERN' ? [Float64Array.from(OF_CONCERN)] : [];
}
