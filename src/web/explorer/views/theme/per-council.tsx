import { useQuery } from 'urql';
import { Link } from 'wouter';
import {
  type FindingFilter,
  type Polarity,
  ThemeCouncilsDocument,
  type ThemeCouncilsQuery,
} from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { BalanceChart } from '../../parts/balance-chart.js';
import { Chart } from '../../parts/chart.js';
import { FindingCount } from '../../parts/finding-count.js';
import { counted, directions } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';

type Cell = ThemeCouncilsQuery['compareThemes']['cells'][number];

/** As many bars as one still reads. */
const DRAWN = 20;

/** Who is praised and who is criticised on the theme. */
export function PerCouncil({ theme, slug, filter }: { theme: string; slug: string; filter: FindingFilter }) {
  const variables = { themes: [theme], filter };
  const answer = useQuery({ query: ThemeCouncilsDocument, variables });
  return (
    <Section id="councils" title="Who is praised and who is criticised">
      <Answer to={answer}>
        {({ compareThemes: { cells } }) => {
          const said = cells
            .filter(({ coverage }) => coverage === 'REPORTED')
            .toSorted((a, b) => b.concerns - a.concerns || b.strengths - a.strengths);
          return said.length === 0 ? (
            <Empty>
              Nothing is known to have been said on this theme under this choice. Take a choice away, or widen the
              period.
            </Empty>
          ) : (
            <>
              <p>{inShort(said)}</p>
              <Chart
                title={said.length > DRAWN ? `The ${DRAWN} councils with most concerns` : 'Concerns and strengths'}
                file={`${slug}-by-council`}
              >
                <BalanceChart
                  rows={said.slice(0, DRAWN).map(({ council, ...counts }) => ({ name: council.name, ...counts }))}
                  label="Concerns and strengths by council; the table below holds all of them"
                />
              </Chart>
              <Table
                caption="All councils of which something is said on this theme"
                columns={columnsOf(theme, filter)}
                rows={said}
                rowKey={({ council }) => council.id}
                file={`${slug}-by-council`}
              />
              <p className="tools">
                <AsQuery query={ThemeCouncilsDocument} variables={variables} />
              </p>
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function inShort(said: Cell[]): string {
  const criticised = said.filter(({ concerns }) => concerns > 0).length;
  const praised = said.filter(({ strengths }) => strengths > 0).length;
  const both = said.filter(({ concerns, strengths }) => concerns > 0 && strengths > 0).length;
  return `${counted(criticised, 'council')} criticised, ${praised} praised; ${both} of them both, at one time or another. Councils whose reports are not in the graph cannot appear.`;
}

function columnsOf(theme: string, filter: FindingFilter): Column<Cell>[] {
  const count = (name: string, field: 'concerns' | 'strengths' | 'mixed', polarity: Polarity): Column<Cell> => ({
    name,
    numeric: true,
    value: (cell) => cell[field],
    show: (cell) => (
      <FindingCount
        count={cell[field]}
        filter={{ ...withoutPlace(filter), themes: [theme], councils: [cell.council.id], polarities: [polarity] }}
        what={`${name.toLowerCase()} in ${cell.council.name}`}
      />
    ),
  });
  return [
    {
      name: 'Council',
      value: ({ council }) => council.name,
      show: ({ council: { id, name } }) => <Link href={addressOf(id)}>{name}</Link>,
    },
    { name: 'Region', value: ({ council }) => council.region.name },
    count('Concerns', 'concerns', 'CONCERN'),
    count('Strengths', 'strengths', 'STRENGTH'),
    count('Mixed', 'mixed', 'MIXED'),
    { name: 'Over time', value: ({ direction }) => (direction ? directions[direction] : 'Cannot be ordered') },
    { name: 'Visits read, of all', value: ({ visits, visitsRead }) => `${visitsRead} of ${visits}` },
  ];
}

/** A council named takes the place of a region or of neighbours. */
function withoutPlace({ from, to, voices, visitKinds }: FindingFilter): FindingFilter {
  return { from: from ?? null, to: to ?? null, voices: voices ?? null, visitKinds: visitKinds ?? null };
}
