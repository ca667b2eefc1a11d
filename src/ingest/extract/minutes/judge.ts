import { Polarity, Voice } from '../../../domain/vocabulary.js';
import type { Classifier } from '../../classify/classifier.js';
import { polarityOf, type PolarityGuess } from './polarity.js';
import { Act } from './speech.js';
import type { Statement } from './statements.js';

/** Inspectors in minutes are told of in other words than they wrote, which the classifier was trained on. */
const RETOLD = 0.8;
const SURE_OF_PRAISE = 0.98;
const SURE_OF_BLAME = 0.9;

/** Whether a statement praises or blames: by what its speaker does, by the list it stands in, by its words. */
export function judge(
  { act, content, voice, leadPolarity }: Statement,
  classifier: Pick<Classifier, 'polarity'>,
): { polarity: Polarity; probability: number } {
  const words = polarityOf(content);
  switch (act) {
    case Act.ASK:
    case Act.REQUEST:
      // An officer who asks members to bear something in mind tells it.
      if (voice === Voice.COUNCIL && words.polarity !== Polarity.NEUTRAL) return words;
      return { polarity: Polarity.NEUTRAL, probability: 0.85 };
    case Act.CONCERN:
      return { polarity: Polarity.CONCERN, probability: 0.9 };
    case Act.WELCOME:
      return { polarity: Polarity.STRENGTH, probability: 0.85 };
    case Act.STATE:
    case Act.SUGGEST:
    case Act.AGREE:
    case Act.PROMISE:
      break;
  }
  if (leadPolarity !== null) {
    const mixed = words.polarity === Polarity.MIXED && leadPolarity === Polarity.STRENGTH;
    return mixed ? words : { polarity: leadPolarity, probability: 0.85 };
  }
  if (words.polarity !== Polarity.NEUTRAL) return words;
  const guess = classifier.polarity(content);
  if (guess.polarity === Polarity.NEUTRAL || (voice !== Voice.INSPECTOR && !convinces(guess, words))) return words;
  return { polarity: guess.polarity, probability: guess.probability * RETOLD };
}

/** Nearly all that reports say praises or blames, much of what a council says does not: that takes more. */
function convinces(guess: { polarity: Polarity; probability: number }, { blame }: PolarityGuess): boolean {
  if (guess.polarity === Polarity.CONCERN) return guess.probability >= SURE_OF_BLAME;
  return guess.polarity === Polarity.STRENGTH && guess.probability >= SURE_OF_PRAISE && blame === 0;
}
