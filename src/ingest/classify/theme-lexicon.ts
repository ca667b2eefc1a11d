import { PhraseFinder } from './phrases.js';
import { stemOf, wordsOf } from './words.js';

/** A row of lexicon/themes.csv. */
export interface ThemePhrase {
  theme: string;
  phrase: string;
  weight: number;
}

/** What a text says of each theme, by position in the lexicon's themes. */
export interface ThemeScores {
  /** The weights of the phrases found, added up. */
  scores: number[];
  /** The word at which the first strong phrase begins; Infinity where there is none. */
  first: number[];
}

const STRONG = 2;
const MOST_RECENT = 500;

/** The phrases that speak for a theme, or against it. */
export class ThemeLexicon {
  readonly themes: string[];
  private readonly finder: PhraseFinder;
  private readonly themeOfPhrase: number[];
  private readonly weights: number[];
  private readonly recent = new Map<string, ThemeScores>();

  constructor(phrases: readonly ThemePhrase[]) {
    this.themes = [...new Set(phrases.map(({ theme }) => theme))];
    this.finder = new PhraseFinder(
      phrases.map(({ phrase }) => phrase),
      stemOf,
    );
    this.themeOfPhrase = phrases.map(({ theme }) => this.themes.indexOf(theme));
    this.weights = phrases.map(({ weight }) => weight);
  }

  /** What the text says. A passage is asked after again for each of its sentences: what was found last is kept. */
  score(text: string): ThemeScores {
    const known = this.recent.get(text);
    if (known) return known;
    if (this.recent.size >= MOST_RECENT) this.recent.clear();
    const scores = this.scoreWords(wordsOf(text));
    this.recent.set(text, scores);
    return scores;
  }

  private scoreWords(words: readonly string[]): ThemeScores {
    const scores = new Array<number>(this.themes.length).fill(0);
    const first = new Array<number>(this.themes.length).fill(Infinity);
    for (const { phrase, position } of this.finder.find(words)) {
      const theme = this.themeOfPhrase[phrase] ?? 0;
      const weight = this.weights[phrase] ?? 0;
      scores[theme] = (scores[theme] ?? 0) + weight;
      if (weight >= STRONG) first[theme] = Math.min(first[theme] ?? Infinity, position);
    }
    return { scores, first };
  }
}
