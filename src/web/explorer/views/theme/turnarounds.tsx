import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { type FindingFilter, SharedConcernDocument, ThemeTurnaroundsDocument } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { counted } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { useReference } from '../../parts/use-reference.js';
import { SharedBy } from './shared-by.js';
import { turnaroundColumns } from './turnaround-columns.js';

/** Who turned a concern on the theme into a strength, and what was done in between; beside a council that shares it. */
export function Turnarounds({
  theme,
  slug,
  filter,
  sharedBy,
  share,
  change,
}: {
  theme: string;
  slug: string;
  filter: FindingFilter;
  /** The council whose concern the others share. */
  sharedBy: string | null;
  share: (council: string | null) => void;
  change: (fields: FindingFilter) => void;
}) {
  const reference = useReference();
  const variables = { filter: { ...filter, themes: [theme] } };
  const answer = useQuery({ query: ThemeTurnaroundsDocument, variables });
  const shared = useQuery({
    query: SharedConcernDocument,
    variables: { council: sharedBy ?? '', filter: { councils: [sharedBy ?? ''], themes: [theme] } },
    pause: sharedBy === null,
  });
  const council = sharedBy === null ? null : (shared[0].data?.council ?? null);
  const here = answer[0].data !== undefined;
  useEffect(() => {
    // One who comes by an address that ends in #turnarounds finds it only once it is drawn.
    if (here && location.hash === '#turnarounds') document.getElementById('turnarounds')?.scrollIntoView();
  }, [here]);
  return (
    <Section
      id="turnarounds"
      title={council ? `Who shared this concern with ${council.name} and turned it round` : 'Who turned it round'}
    >
      <p>
        A concern at one visit, and at a later one praise without a concern. The findings of both, and what was done
        between them, lead to the passages.
      </p>
      <div className="field shared-by">
        <label className="govuk-label" htmlFor="shared-by">
          Beside the concern of
        </label>
        <select
          id="shared-by"
          className="govuk-select"
          value={sharedBy ?? ''}
          onChange={({ target }) => share(target.value === '' ? null : target.value)}
        >
          <option value="">no council in particular</option>
          {reference?.councils.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {sharedBy !== null && (
        <Answer to={shared}>
          {(data) => (
            <SharedBy
              answer={data}
              theme={theme}
              onlyNeighbours={filter.neighboursOf === sharedBy}
              setOnlyNeighbours={(only) => change({ neighboursOf: only ? sharedBy : null })}
            />
          )}
        </Answer>
      )}
      <Answer to={answer}>
        {({ turnarounds }) => {
          const others = turnarounds.filter((one) => one.council.id !== sharedBy);
          const councils = new Set(others.map((one) => one.council.id)).size;
          return others.length === 0 ? (
            <Empty>
              {council ? `No council but ${council.name}` : 'No council'} is known to have turned this theme round under
              this choice. Take a choice away, or look at <Link href="/themes">another theme</Link>.
            </Empty>
          ) : (
            <>
              <p role="status">
                {counted(councils, council ? 'other council' : 'council')} turned it round
                {others.length > councils && `, ${counted(others.length, 'time')} in all`}.
              </p>
              <Table
                caption="From a concern to a strength, the latest first"
                columns={turnaroundColumns(council?.statisticalNeighbours.map(({ id }) => id) ?? null)}
                rows={others}
                rowKey={(one) => `${one.council.id} ${one.strengthVisit.id}`}
                file={`${slug}-turnarounds`}
              />
              <p className="tools">
                <AsQuery query={ThemeTurnaroundsDocument} variables={variables} />
              </p>
            </>
          );
        }}
      </Answer>
    </Section>
  );
}
