import type { Classifier } from '../../classify/classifier.js';

interface ThemeGuess {
  themes: string[];
  probability: number;
}

const SURE_ENOUGH = 0.3;
/** What is said of the plan, the inspection or the council as a whole, and of nothing in particular. */
const IN_GENERAL = 'theme:leadership-governance';

/** The themes of a statement: by its own words, else by those around it, nearest first. */
export function themesOf(texts: string[], classifier: Pick<Classifier, 'themes'>): ThemeGuess {
  for (const text of texts) {
    const guess = classifier.themes(text, '');
    if (guess.probability >= SURE_ENOUGH) return guess;
  }
  return { themes: [IN_GENERAL], probability: SURE_ENOUGH };
}
