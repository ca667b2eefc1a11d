import { Link } from 'wouter';
import type { SharedConcernQuery } from '../../generated/graphql.js';
import { addressOf, withFilter } from '../../parts/address.js';
import { Empty } from '../../parts/answer.js';
import { whenOf } from '../../parts/when.js';

/** What the council's own visits say of the theme, before the others are looked at. */
export function SharedBy({
  answer: { council, recurringConcerns },
  theme,
  onlyNeighbours,
  setOnlyNeighbours,
}: {
  answer: SharedConcernQuery;
  theme: string;
  onlyNeighbours: boolean;
  setOnlyNeighbours: (only: boolean) => void;
}) {
  if (!council) return <Empty>No council has the id in this address. Choose one above.</Empty>;
  const [concern] = recurringConcerns;
  const { id, name, statisticalNeighbours } = council;
  return (
    <div className="govuk-inset-text">
      <p>
        {concern ? (
          <>
            Visits to <Link href={addressOf(id)}>{name}</Link> raised this concern:{' '}
            {concern.visits.map((visit, place) => (
              <span key={visit.id}>
                {place > 0 && '; '}
                <Link href={withFilter('/search', { visits: [visit.id], themes: [theme], polarities: ['CONCERN'] })}>
                  {whenOf(visit)}
                </Link>
              </span>
            ))}
            .{' '}
            {concern.resolved
              ? 'A later visit praised it, without a concern.'
              : 'No later visit is known to praise it without a concern.'}
          </>
        ) : (
          <>
            No visit to <Link href={addressOf(id)}>{name}</Link> is known to have raised a concern on this theme. The
            others are shown all the same.
          </>
        )}
      </p>
      {statisticalNeighbours.length > 0 && (
        <label className="only-neighbours">
          <input
            type="checkbox"
            checked={onlyNeighbours}
            onChange={({ target }) => setOnlyNeighbours(target.checked)}
          />
          Only the statistical neighbours of {name} (on the whole page)
        </label>
      )}
    </div>
  );
}
