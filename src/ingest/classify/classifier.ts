import { Polarity } from '../../domain/vocabulary.js';
import { calibrated } from './calibration.js';
import { PassageReader } from './passage-reader.js';
import { PASSAGE_POLARITIES, POLARITIES } from './passage-polarity.js';
import { MODEL_FILES, readCalibration, readLexicons } from './shipped.js';
import { positionOfMost } from './softmax.js';
import { readSoftmax } from './softmax-table.js';
import { THEME_FEATURES } from './theme-features.js';
import { ThemeReader } from './theme-reader.js';

/** Consecutive sentences of a passage that say one thing. */
export interface Statement {
  /** Where it stands in the passage. */
  start: number;
  end: number;
  polarity: Polarity;
  /** Ids, primary first. */
  themes: string[];
  /** How likely polarity and primary theme both are right. */
  confidence: number;
}

/** Tells what a statement of an inspection or about one is on, and whether it praises. */
export interface Classifier {
  /** Theme ids (`theme:…`), primary first, and how likely the primary is right; `context` is the text around it. */
  themes(text: string, context: string): { themes: string[]; probability: number };
  polarity(sentence: string): { polarity: Polarity; probability: number };
  /** What a passage says, in order; `heading` is what it stands under. Its sentences explain one another. */
  passage(text: string, heading: string): Statement[];
}

let loaded: Classifier | undefined;

/** The classifier that ships with the product; its files are read once. */
export function loadClassifier(): Classifier {
  return (loaded ??= load());
}

function load(): Classifier {
  const lexicons = readLexicons();
  const names = lexicons.themes.themes;
  const themes = new ThemeReader(
    lexicons.themes,
    readSoftmax(MODEL_FILES.primary, names, THEME_FEATURES),
    readSoftmax(MODEL_FILES.further, ['no', 'yes'], []),
  );
  const passages = new PassageReader(
    themes,
    lexicons.polarity,
    readSoftmax(MODEL_FILES.polarity, POLARITIES, []),
    readSoftmax(MODEL_FILES.passage, PASSAGE_POLARITIES, []),
  );
  const calibration = readCalibration();
  const idOf = (theme: number): string => `theme:${names[theme] ?? ''}`;
  return {
    themes(text, context) {
      const { likelihood, primary, further } = themes.read(text, context);
      return {
        themes: [primary, ...further].map(idOf),
        probability: calibrated(calibration.theme, likelihood[primary] ?? 0),
      };
    },
    polarity(sentence) {
      const likelihood = passages.polarityOf(sentence, '');
      const most = positionOfMost(likelihood);
      return {
        polarity: POLARITIES[most] ?? Polarity.NEUTRAL,
        probability: calibrated(calibration.polarity, likelihood[most] ?? 0),
      };
    },
    passage(text, heading) {
      return passages
        .read(text, heading)
        .map(({ themes: given, polarityLikelihood, themeLikelihood, ...statement }) => ({
          ...statement,
          themes: given.map(idOf),
          confidence:
            calibrated(calibration.polarity, polarityLikelihood) * calibrated(calibration.theme, themeLikelihood),
        }));
    },
  };
}
