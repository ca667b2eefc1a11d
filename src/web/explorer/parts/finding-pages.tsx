import { useState } from 'react';
import { useQuery } from 'urql';
import { type FindingFilter, FindingPageDocument } from '../generated/graphql.js';
import { Answer, Empty } from './answer.js';
import { AsQuery } from './as-query.js';
import { ExportLinks } from './export-links.js';
import { FindingLine } from './finding-line.js';
import { counted } from './labels.js';

const AT_ONCE = 20;

/** The findings of a filter, some at a time, with the ways to have them all. */
export function FindingPages({ filter }: { filter: FindingFilter }) {
  const query = { filter, first: AT_ONCE };
  return (
    <>
      <p className="tools">
        <ExportLinks table="findings" filter={filter} />
        <AsQuery query={FindingPageDocument} variables={query} />
      </p>
      {/* Another filter begins again at its first page. */}
      <Pages key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Pages({ filter }: { filter: FindingFilter }) {
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  return starts.map((after, place) => (
    <OnePage
      key={after ?? 'first'}
      filter={filter}
      after={after}
      {...(place === starts.length - 1 && { more: (cursor: string) => setStarts([...starts, cursor]) })}
    />
  ));
}

function OnePage({
  filter,
  after,
  more,
}: {
  filter: FindingFilter;
  after: string | null;
  more?: (cursor: string) => void;
}) {
  const answer = useQuery({ query: FindingPageDocument, variables: { filter, first: AT_ONCE, after } });
  return (
    <Answer to={answer}>
      {({ findings: { nodes, totalCount, pageInfo } }) => (
        <>
          {after === null && totalCount > 0 && <p role="status">{counted(totalCount, 'finding')}</p>}
          {after === null && totalCount === 0 && (
            <Empty>Nothing is known that fits. Take a choice away, or widen the period.</Empty>
          )}
          <ol className="finding-list govuk-body">
            {nodes.map((finding) => (
              <FindingLine key={finding.id} finding={finding} />
            ))}
          </ol>
          {more && pageInfo.hasNextPage && pageInfo.endCursor && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => more(pageInfo.endCursor ?? '')}
            >
              Show more
            </button>
          )}
        </>
      )}
    </Answer>
  );
}
