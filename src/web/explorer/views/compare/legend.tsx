import { coverages } from '../../parts/labels.js';
import type { Show } from './comparison.js';

const said: Record<Show, string[]> = {
  concerns: ['a number: how many concerns, the darker the more', '0: something was said, no concern'],
  strengths: ['a number: how many strengths, the darker the more', '0: something was said, no strength'],
  rate: ['1.5: three concerns at two visits that were read', '0: something was said, no concern'],
  balance: ['+2: two more strengths than concerns', '−2: two more concerns', '=: as many of both'],
  direction: [
    '↗ improved',
    '↘ worsened',
    '+ praised throughout',
    '− criticised throughout',
    '~ now this, now that',
    '1 one point in time only',
  ],
};

/** What the marks mean. */
export function Legend({ show }: { show: Show }) {
  return (
    <ul className="legend">
      {said[show].map((text) => (
        <li key={text}>{text}</li>
      ))}
      <li>· {coverages.NOT_REPORTED.toLowerCase()}</li>
      <li>
        <span className="hatched" aria-hidden="true" /> hatched: {coverages.NOT_READ.toLowerCase()}
      </li>
      <li>× {coverages.NOT_INSPECTED.toLowerCase()}</li>
    </ul>
  );
}
