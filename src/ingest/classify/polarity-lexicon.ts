import { PhraseFinder } from './phrases.js';

/** `neither`: what is planned, known or past. */
export type Leaning = 'praise' | 'criticism' | 'neither';

/** A row of lexicon/polarity.csv. */
export interface PolarityPhrase {
  leaning: Leaning;
  phrase: string;
  weight: number;
}

/** The phrases by which inspectors praise, criticise, or do neither. */
export class PolarityLexicon {
  private readonly finder: PhraseFinder;

  constructor(private readonly phrases: readonly PolarityPhrase[]) {
    this.finder = new PhraseFinder(
      phrases.map(({ phrase }) => phrase),
      (word) => word,
    );
  }

  /** The weights of the phrases found, added up for each leaning; what is denied counts for the contrary. */
  weigh(words: readonly string[]): Record<Leaning, number> {
    const weights: Record<Leaning, number> = { praise: 0, criticism: 0, neither: 0 };
    for (const { phrase, position } of this.finder.find(words)) {
      const found = this.phrases[phrase];
      if (!found) continue;
      if (found.leaning === 'praise' && isDenied(words, position, DENIAL, FAR)) weights.criticism += found.weight;
      else if (found.leaning === 'criticism' && isDenied(words, position, ABSENCE, NEAR))
        weights.praise += found.weight;
      else weights[found.leaning] += found.weight;
    }
    return weights;
  }
}

const DENIAL = new Set([
  'not',
  'never',
  'cannot',
  'without',
  'no',
  'nor',
  'lack',
  'lacks',
  'lacking',
  'unable',
  'insufficient',
  'rarely',
]);
/** What takes the edge off a criticism: "do not suffer delays", "prevents unnecessary moves". */
const ABSENCE = new Set([
  'not',
  'never',
  'no',
  'without',
  'rarely',
  'avoid',
  'avoids',
  'avoiding',
  'prevent',
  'prevents',
  'preventing',
  'reduce',
  'reduces',
  'reducing',
  'reduced',
  'minimise',
  'minimises',
  'tackle',
  'tackles',
  'tackling',
  'address',
  'addresses',
  'addressed',
  'addressing',
]);
const [FAR, NEAR] = [5, 3];

function isDenied(words: readonly string[], at: number, denials: ReadonlySet<string>, reach: number): boolean {
  for (let before = Math.max(0, at - reach); before < at; before++) {
    if (denials.has(words[before] ?? '') && words[before + 1] !== 'only') return true;
  }
  return false;
}
