import type { Polarity } from '../generated/graphql.js';
import { polarities } from './labels.js';

const signs: Record<Polarity, string> = { STRENGTH: '+', CONCERN: '−', MIXED: '±', NEUTRAL: '·' };

/** Praise or criticism, told by a sign and a word, not by colour alone. */
export function PolarityTag({ polarity }: { polarity: Polarity }) {
  return (
    <span className={`polarity polarity-${polarity.toLowerCase()}`}>
      <span aria-hidden="true">{signs[polarity]} </span>
      {polarities[polarity]}
    </span>
  );
}
