import { useQuery } from 'urql';
import { ReviewedDocumentDocument } from '../../generated/graphql.js';

/** A document that the queue is narrowed to, by its title. */
export function ChosenDocument({ id, takeAway }: { id: string; takeAway: () => void }) {
  const [{ data }] = useQuery({ query: ReviewedDocumentDocument, variables: { id } });
  return (
    <ul className="chosen" aria-label="Of one document">
      <li>
        <button type="button" onClick={takeAway}>
          {data?.document?.title ?? id} <span aria-hidden="true">×</span>
          <span className="govuk-visually-hidden">(take away)</span>
        </button>
      </li>
    </ul>
  );
}
