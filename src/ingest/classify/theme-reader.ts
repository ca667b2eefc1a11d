import { furtherThemes } from './further-themes.js';
import { positionOfMost, probabilities, type SoftmaxModel } from './softmax.js';
import { themeFeatures } from './theme-features.js';
import type { ThemeLexicon } from './theme-lexicon.js';

/** What a text is on; themes go by position in the lexicon. */
export interface ThemeReading {
  likelihood: number[];
  primary: number;
  /** Likeliest first. */
  further: number[];
}

/** How likely a theme must be to be given beside the primary one: what gave the best F1. */
export const LEAST_FURTHER = 0.45;

/** Tells the themes of texts. */
export class ThemeReader {
  constructor(
    private readonly lexicon: ThemeLexicon,
    private readonly primary: SoftmaxModel,
    private readonly further: SoftmaxModel,
  ) {}

  read(text: string, context: string): ThemeReading {
    const features = themeFeatures(text, context, this.lexicon);
    const likelihood = probabilities(this.primary, features);
    const further = furtherThemes(features, likelihood, this.lexicon.themes)
      .map(({ theme, instance }) => ({ theme, probability: probabilities(this.further, instance)[1] ?? 0 }))
      .filter(({ probability }) => probability >= LEAST_FURTHER)
      .sort((a, b) => b.probability - a.probability);
    return { likelihood, primary: positionOfMost(likelihood), further: further.map(({ theme }) => theme) };
  }

  /** How likely each theme is for a sentence of a passage. */
  likelihoodOf(sentence: string, passage: string): number[] {
    return probabilities(this.primary, themeFeatures(sentence, passage, this.lexicon));
  }
}
