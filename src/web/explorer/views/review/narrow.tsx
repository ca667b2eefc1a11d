import { useState } from 'react';
import { useQuery } from 'urql';
import { type FindingFilter, ReviewChoicesDocument } from '../../generated/graphql.js';
import { Chosen } from '../../parts/chosen.js';
import { FilterForm } from '../../parts/filter-form.js';
import { ChosenDocument } from './chosen-document.js';

const confidences = [0.5, 0.6, 0.7, 0.8, 0.9];

/** What the queue is narrowed to, and how to change it. */
export function Narrow({
  filter,
  change,
  one,
  all,
}: {
  filter: FindingFilter;
  change: (fields: FindingFilter) => void;
  one: boolean;
  all: () => void;
}) {
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: ReviewChoicesDocument, variables: { filter }, pause: !open });
  const { documents, ...others } = filter;
  if (one) {
    return (
      <p className="govuk-body">
        One finding only.{' '}
        <button type="button" className="plain-button" onClick={all}>
          Show the queue
        </button>
      </p>
    );
  }
  return (
    <>
      <details className="narrow" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Narrow the queue</summary>
        {open && (
          <>
            <FilterForm
              fields={['councils', 'themes', 'polarities', 'visitKinds', 'period']}
              filter={filter}
              change={change}
              facets={data?.reviewQueue.facets}
            />
            <label className="govuk-label" htmlFor="confidence">
              Confidence
            </label>
            <select
              id="confidence"
              className="govuk-select"
              value={filter.minConfidence ?? ''}
              onChange={({ target }) => change({ minConfidence: target.value === '' ? null : Number(target.value) })}
            >
              <option value="">Any</option>
              {confidences.map((from) => (
                <option key={from} value={from}>
                  From {from * 100}%
                </option>
              ))}
            </select>
          </>
        )}
      </details>
      <Chosen filter={others} change={change} />
      {documents?.map((id) => (
        <ChosenDocument
          key={id}
          id={id}
          takeAway={() => change({ documents: documents.filter((other) => other !== id) })}
        />
      ))}
    </>
  );
}
