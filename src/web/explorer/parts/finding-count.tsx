import { Link } from 'wouter';
import type { FindingFilter } from '../generated/graphql.js';
import { withFilter } from './address.js';

/** How many findings, as a way to them. */
export function FindingCount({ count, filter, what }: { count: number; filter: FindingFilter; what: string }) {
  if (count === 0) return 0;
  return (
    <Link href={withFilter('/search', filter)} className="finding-count">
      {count.toLocaleString('en-GB')}
      <span className="govuk-visually-hidden"> {what}</span>
    </Link>
  );
}
