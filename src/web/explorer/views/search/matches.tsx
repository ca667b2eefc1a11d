import { useState } from 'react';
import { useQuery } from 'urql';
import { MatchesDocument, type MatchesQueryVariables } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { counted } from '../../parts/labels.js';
import { Match } from './match.js';

/** What a search found, the best match first, some at a time. */
export function Matches({ search }: { search: MatchesQueryVariables }) {
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  return starts.map((after, place) => (
    <OnePage
      key={after ?? 'first'}
      search={{ ...search, after }}
      {...(place === starts.length - 1 && { more: (cursor: string) => setStarts([...starts, cursor]) })}
    />
  ));
}

function OnePage({ search, more }: { search: MatchesQueryVariables; more?: (cursor: string) => void }) {
  const answer = useQuery({ query: MatchesDocument, variables: search });
  const first = search.after === null;
  return (
    <Answer to={answer}>
      {({ search: { edges, totalCount, pageInfo } }) => (
        <>
          {first && totalCount > 0 && <p role="status">{counted(totalCount, 'match', 'matches')}</p>}
          {first && totalCount === 0 && (
            <Empty>Nothing has these words. Try fewer or other words, or take a choice away.</Empty>
          )}
          <ol className="finding-list govuk-body">
            {edges.map((edge) => (
              <Match key={edge.node.id} edge={edge} />
            ))}
          </ol>
          {more && pageInfo.hasNextPage && (
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
