import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { DocumentPassagesDocument } from '../../generated/graphql.js';
import { Answer, Empty, Failure } from '../../parts/answer.js';
import type { DocumentInFull } from './document-in-full.js';
import { More } from './more.js';
import { PassageWithFindings } from './passage-with-findings.js';
import { SaidLine } from './said-line.js';
import { type SaidFinding, useAllFindings } from './use-all-findings.js';
import { usePlace } from './use-place.js';

const AT_ONCE = 50;

/** A document's passages in order, some at a time, as far at least as the passage that the address points at. */
export function Passages({ document: { id, passages } }: { document: DocumentInFull }) {
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  const [{ findings, error }, retry] = useAllFindings(id);
  const { byPassage, elsewhere } = useMemo(() => bySource(findings), [findings]);
  return (
    <section aria-labelledby="passages">
      <h2 className="govuk-heading-m" id="passages">
        Passages
      </h2>
      {passages.totalCount === 0 && <Empty>The document has not been read in: no passage of it is in the graph.</Empty>}
      {error && <Failure error={error} retry={retry} />}
      {starts.map((after, place) => (
        <OnePage
          key={after ?? 'first'}
          id={id}
          after={after}
          findings={byPassage}
          {...(place === starts.length - 1 && { more: (cursor: string) => setStarts([...starts, cursor]) })}
        />
      ))}
      {elsewhere.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Findings on passages that it no longer holds</h2>
          <ul className="finding-list govuk-body">
            {elsewhere.map((finding) => (
              <SaidLine key={finding.id} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OnePage({
  id,
  after,
  findings,
  more,
}: {
  id: string;
  after: string | null;
  findings: Map<string, SaidFinding[]>;
  more?: (cursor: string) => void;
}) {
  const answer = useQuery({ query: DocumentPassagesDocument, variables: { id, first: AT_ONCE, after } });
  const wanted = Number(/^passage-(\d+)$/.exec(usePlace())?.[1] ?? 0);
  return (
    <Answer to={answer}>
      {({ document }) => {
        const { nodes = [], pageInfo } = document?.passages ?? {};
        const cursor = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
        const last = nodes.at(-1)?.index ?? Infinity;
        return (
          <>
            <ol className="document-passages">
              {nodes.map((passage, place) => (
                <PassageWithFindings
                  key={passage.id}
                  passage={passage}
                  section={passage.section === nodes[place - 1]?.section ? null : passage.section}
                  findings={findings.get(passage.id) ?? []}
                />
              ))}
            </ol>
            {more && cursor && (
              <More next={() => more(cursor)} now={wanted > last}>
                Show more passages
              </More>
            )}
          </>
        );
      }}
    </Answer>
  );
}

/** The findings of each passage, by its id, and those that rest only on passages which the document no longer holds. */
function bySource(findings: readonly SaidFinding[]) {
  const byPassage = new Map<string, SaidFinding[]>();
  for (const finding of findings) {
    for (const { passage } of finding.evidence) {
      byPassage.set(passage.id, [...(byPassage.get(passage.id) ?? []), finding]);
    }
  }
  const elsewhere = findings.filter(({ evidence }) => evidence.every(({ passage }) => passage.superseded));
  return { byPassage, elsewhere };
}
