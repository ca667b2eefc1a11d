import { useQuery } from 'urql';
import { Link } from 'wouter';
import {
  type CompanionFragment,
  type CoOccurrenceScope,
  type FindingFilter,
  ThemeCompanionsDocument,
} from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { useParameter } from '../../parts/use-filter.js';
import { Network } from './network.js';

const scopes: Record<CoOccurrenceScope, { choice: string; unit: string }> = {
  FINDING: { choice: 'in the same finding', unit: 'findings' },
  VISIT: { choice: 'at the same visit', unit: 'visits' },
  DOCUMENT: { choice: 'in the same document', unit: 'documents' },
  COUNCIL: { choice: 'in the same council', unit: 'councils' },
};

/** Which themes come up together with this one. */
export function Companions({
  theme,
  slug,
  filter,
}: {
  theme: { id: string; label: string };
  slug: string;
  filter: FindingFilter;
}) {
  const [asked, setWithin] = useParameter('within', 'FINDING');
  const within = asked in scopes ? (asked as CoOccurrenceScope) : 'FINDING';
  const variables = { theme: theme.id, within, filter };
  const answer = useQuery({ query: ThemeCompanionsDocument, variables });
  return (
    <Section id="companions" title="What goes with it">
      <div className="field within">
        <label className="govuk-label" htmlFor="within">
          Themes that come up together
        </label>
        <select id="within" className="govuk-select" value={within} onChange={({ target }) => setWithin(target.value)}>
          {Object.entries(scopes).map(([value, { choice }]) => (
            <option key={value} value={value}>
              {choice}
            </option>
          ))}
        </select>
      </div>
      <Answer to={answer}>
        {({ coOccurringThemes: companions }) =>
          companions.length === 0 ? (
            <Empty>No other theme is known to come up with this one under this choice.</Empty>
          ) : (
            <>
              <Network theme={theme} companions={companions} within={within} filter={filter} slug={slug} />
              <Table
                caption="Themes that come up with it, the most frequent first"
                columns={columnsOf(scopes[within].unit)}
                rows={companions}
                rowKey={(row) => row.theme.id}
                file={`${slug}-companions`}
              />
              <p className="tools">
                <AsQuery query={ThemeCompanionsDocument} variables={variables} />
              </p>
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function columnsOf(unit: string): Column<CompanionFragment>[] {
  return [
    {
      name: 'Theme',
      value: ({ theme }) => theme.label,
      show: ({ theme: { id, label } }) => <Link href={addressOf(id)}>{label}</Link>,
    },
    { name: `${unit[0]?.toUpperCase()}${unit.slice(1)} on both`, numeric: true, value: ({ count }) => count },
    { name: `Of 100 ${unit}`, numeric: true, value: ({ support }) => Math.round(support * 1000) / 10 },
    {
      name: 'Times as often as by chance',
      numeric: true,
      value: ({ lift }) => Math.round(lift * 100) / 100,
    },
    { name: 'Of 100 on either, on both', numeric: true, value: ({ jaccard }) => Math.round(jaccard * 1000) / 10 },
  ];
}
