import { Polarity } from '../../domain/vocabulary.js';
import { splitSentences } from '../structure/minutes/sentences.js';
import { agreeOnPolarities, passageFeatures, POLARITIES } from './passage-polarity.js';
import type { PolarityLexicon } from './polarity-lexicon.js';
import { polarityFeatures } from './polarity-features.js';
import { positionOfMost, probabilities, type SoftmaxModel } from './softmax.js';
import type { ThemeReader, ThemeReading } from './theme-reader.js';

/** Consecutive sentences of a passage that say one thing of one theme. */
export interface PassageStatement {
  /** Where it stands in the passage. */
  start: number;
  end: number;
  polarity: Polarity;
  /** By position in the lexicon, primary first. */
  themes: number[];
  /** How likely, before calibration, polarity and primary theme are right, each by itself. */
  polarityLikelihood: number;
  themeLikelihood: number;
}

/** A theme beside the primary one is given to a sentence for which it is at least so likely. */
const LEAST_OF_SENTENCE = 0.12;

/** Reads passages: sentences with an eye on the passage, which decides what it is on and whether it is mixed. */
export class PassageReader {
  constructor(
    private readonly themes: ThemeReader,
    private readonly lexicon: PolarityLexicon,
    private readonly ofSentences: SoftmaxModel,
    private readonly ofPassages: SoftmaxModel,
  ) {}

  /** How likely each polarity is; `previous` is the sentence before, or empty. */
  polarityOf(sentence: string, previous: string): number[] {
    const ofWhole = polarityFeatures(sentence, previous, this.lexicon);
    return probabilities(this.ofSentences, { perCandidate: [], ofWhole });
  }

  /** What a passage says, statement by statement; `heading` is what it stands under. */
  read(text: string, heading: string): PassageStatement[] {
    const spans = splitSentences(text);
    if (spans.length === 0) return [];
    const ofEach = spans.map((span, at) => this.polarityOf(span.text, spans[at - 1]?.text ?? ''));
    const lengths = spans.map((span) => span.text.length);
    const whole = probabilities(this.ofPassages, { perCandidate: [], ofWhole: passageFeatures(ofEach, lengths) });
    const polarities = agreeOnPolarities(ofEach, whole);
    const reading = this.themes.read(text, heading);
    // Where the passage is on one theme, so is each sentence.
    const likelihoods = spans.map((span) =>
      reading.further.length === 0 ? reading.likelihood : this.themes.likelihoodOf(span.text, text),
    );
    const primaries = primaryThemes(likelihoods, polarities, reading);

    const statements: (PassageStatement & { sentences: number[] })[] = [];
    for (const [at, { start, end }] of spans.entries()) {
      const polarity = POLARITIES[polarities[at] ?? 0] ?? Polarity.NEUTRAL;
      const theme = primaries[at] ?? reading.primary;
      const last = statements.at(-1);
      if (last?.polarity === polarity && last.themes[0] === theme) {
        last.end = end;
        last.sentences.push(at);
      } else {
        statements.push({
          start,
          end,
          polarity,
          themes: [theme],
          sentences: [at],
          polarityLikelihood: 0,
          themeLikelihood: 0,
        });
      }
    }
    addFurtherThemes(statements, likelihoods, reading);
    return statements.map(({ sentences, ...statement }) => {
      const theme = statement.themes[0] ?? reading.primary;
      const polarity = POLARITIES.indexOf(statement.polarity);
      const mean = (of: number[]): number => of.reduce((all, value) => all + value, 0) / of.length;
      return {
        ...statement,
        polarityLikelihood: mean(sentences.map((at) => ofEach[at]?.[polarity] ?? 0)),
        themeLikelihood: Math.max(
          mean(sentences.map((at) => likelihoods[at]?.[theme] ?? 0)),
          theme === reading.primary ? (reading.likelihood[theme] ?? 0) : 0,
        ),
      };
    });
  }
}

/** The theme of each sentence, one of its passage's; that of the passage as a whole is the commonest. */
function primaryThemes(likelihoods: number[][], polarities: number[], reading: ThemeReading): number[] {
  const allowed = [reading.primary, ...reading.further];
  const chosen = likelihoods.map(
    (of) => allowed[positionOfMost(allowed.map((theme) => of[theme] ?? 0))] ?? reading.primary,
  );
  while (commonest(chosen, polarities) !== reading.primary) {
    const gain = likelihoods.map((of, at) =>
      chosen[at] === reading.primary ? -Infinity : (of[reading.primary] ?? 0) - (of[chosen[at] ?? 0] ?? 0),
    );
    chosen[positionOfMost(gain)] = reading.primary;
  }
  return chosen;
}

/** The theme of most statements: neighbouring sentences of one theme and polarity are one; the first of equals wins. */
function commonest(themes: number[], polarities: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const [at, theme] of themes.entries()) {
    if (at > 0 && theme === themes[at - 1] && polarities[at] === polarities[at - 1]) continue;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Gives each further theme of the passage to the statements that it is likely for, or to the likeliest of them. */
function addFurtherThemes(
  statements: { themes: number[]; sentences: number[] }[],
  likelihoods: number[][],
  { primary, further }: ThemeReading,
): void {
  for (const theme of [primary, ...further]) {
    const likely = statements.map(({ sentences }) => Math.max(...sentences.map((at) => likelihoods[at]?.[theme] ?? 0)));
    const has = statements.some(({ themes }) => themes[0] === theme);
    for (const [at, statement] of statements.entries()) {
      if (statement.themes.includes(theme)) continue;
      const best = !has && at === positionOfMost(likely);
      if (best || (likely[at] ?? 0) >= LEAST_OF_SENTENCE) statement.themes.push(theme);
    }
  }
}
