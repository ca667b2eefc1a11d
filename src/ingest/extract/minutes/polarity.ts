import { Polarity } from '../../../domain/vocabulary.js';
import { readPhrases } from '../../structure/minutes/phrases.js';
import { polarityOfFigure } from './telling-figure.js';
import { trendsOf, type Trend } from './trend.js';

export interface PolarityGuess {
  polarity: Polarity;
  /** How likely it is right. */
  probability: number;
  praise: number;
  blame: number;
}

const phrases = readPhrases<{ phrase: string; polarity: Polarity; weight: string }>('extract/minutes', 'polarity.csv');
const ENOUGH = 2;
const WEIGHT_OF_TREND = 3;
const DENIAL =
  /\b(?:not|never|no|nothing|none|without|nor|cannot|n't|free (?:of|from))(?!\s+only\b)(?: [\w'-]+){0,2} $/i;

/** What is still needed is not there: "assessments need to be more thorough". */
const NEED =
  /\b(?:needs?|needed|must|ought|should) (?:to|be|become|have|do|further|better|more|greater|clear\w*|continu\w*)\b[^;]{0,60}$/i;

/** What only would be, or must not come to be, is neither. */
const SUPPOSED =
  /\b(?:would|might|may|will|whether|important (?:that|to|for|in)|ensur(?:e|es|ing)|in order to|so (?:that|as to)|lest|rather than|not about)\b[^.;,]{0,60}$/i;

/** Whether a statement praises, blames, does both or neither, by the words that it uses. */
export function polarityOf(statement: string): PolarityGuess {
  const trends = trendsOf(statement);
  const weights = { [Polarity.STRENGTH]: 0, [Polarity.CONCERN]: 0, [Polarity.MIXED]: 0, [Polarity.NEUTRAL]: 0 };
  for (const { row, start, end } of phrases.find(statement)) {
    if (trends.some((trend) => outweighs(trend, { start, end, polarity: row.polarity }))) continue;
    const before = statement.slice(0, start);
    if (SUPPOSED.test(before)) continue;
    const denied = DENIAL.test(before) || (row.polarity === Polarity.STRENGTH && NEED.test(before));
    weights[denied ? opposite(row.polarity) : row.polarity] += Number(row.weight);
  }
  for (const { polarity } of trends) if (polarity) weights[polarity] += WEIGHT_OF_TREND;
  const figure = polarityOfFigure(statement);
  if (figure) {
    weights[figure] += WEIGHT_OF_TREND;
    weights[opposite(figure)] = 0;
  }
  const { STRENGTH: praise, CONCERN: blame } = weights;
  return { ...weigh(praise, blame), praise, blame };
}

/** Whether what a phrase says by itself does not count beside what rose or fell, or is meant to. */
function outweighs(trend: Trend, phrase: Pick<Trend, 'start' | 'end'> & { polarity: Polarity }): boolean {
  if (trend.polarity === null) return trend.start <= phrase.start && phrase.end <= trend.end;
  return phrase.start < trend.end && trend.start < phrase.end && phrase.polarity !== trend.polarity;
}

function opposite(polarity: Polarity): Polarity {
  if (polarity === Polarity.STRENGTH) return Polarity.CONCERN;
  return polarity === Polarity.CONCERN ? Polarity.STRENGTH : polarity;
}

function weigh(praise: number, blame: number): { polarity: Polarity; probability: number } {
  if (praise >= ENOUGH && blame >= ENOUGH) return { polarity: Polarity.MIXED, probability: 0.65 };
  if (praise >= ENOUGH) return { polarity: Polarity.STRENGTH, probability: sureness(praise, blame) };
  if (blame >= ENOUGH) return { polarity: Polarity.CONCERN, probability: sureness(blame, praise) };
  return { polarity: Polarity.NEUTRAL, probability: praise + blame === 0 ? 0.8 : 0.65 };
}

function sureness(strong: number, weak: number): number {
  return Math.min(0.95, Math.max(0.55, 0.65 + 0.08 * (strong - weak)));
}
