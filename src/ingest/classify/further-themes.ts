import { positionOfMost, type Instance } from './softmax.js';
import { THEME_FEATURES } from './theme-features.js';

/** A theme that a text may have beside its primary one. */
export interface FurtherTheme {
  theme: number;
  instance: Instance;
}

const LEAST_PROBABILITY = 0.004;
const LEAST_SCORE = 0.6;

/** The themes that come into question beside the likeliest, with what a model sees of each. */
export function furtherThemes(features: Instance, likelihood: readonly number[], themes: string[]): FurtherTheme[] {
  const primary = positionOfMost(likelihood);
  const second = Math.max(...likelihood.filter((_, theme) => theme !== primary));
  return themes.flatMap((name, theme) => {
    const own = features.perCandidate[theme];
    const probability = likelihood[theme] ?? 0;
    if (!own || theme === primary) return [];
    if (probability < LEAST_PROBABILITY && (own[0] ?? 0) < LEAST_SCORE) return [];
    const ofWhole = new Map<string, number>([
      ...THEME_FEATURES.map((feature, at): [string, number] => [`=${feature}`, own[at] ?? 0]),
      ['=probability', Math.log(probability + 1e-3) + 4],
      ['=probability of the primary', Math.log((likelihood[primary] ?? 0) + 1e-3)],
      ['=second', probability === second ? 1 : 0],
      [`theme ${name}`, 1],
      [`primary ${themes[primary]}`, 1],
      [`beside ${themes[primary]}: ${name}`, 1],
    ]);
    return [{ theme, instance: { perCandidate: [], ofWhole } }];
  });
}
