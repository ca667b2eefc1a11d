import type { FindingInFull } from './finding-in-full.js';

/** How far one can rely on a finding, in words. */
export function standing({ reviewStatus, confidence }: Pick<FindingInFull, 'reviewStatus' | 'confidence'>): string {
  const extracted = typeof confidence === 'number';
  switch (reviewStatus) {
    case 'CONFIRMED':
      return extracted ? 'Extracted by a program, then confirmed by a person.' : 'Entered by a person.';
    case 'UNREVIEWED':
      return `Extracted by a program${
        extracted ? `, which rates its own certainty at ${Math.round(confidence * 100)} of 100` : ''
      }. No person has looked at it yet: read the passage before you rely on it.`;
    case 'REJECTED':
      return 'Refused by a person: it is left out of lists and counts unless asked for.';
  }
}
