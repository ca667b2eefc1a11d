import { Link } from 'wouter';
import type { FindingFilter, Polarity, ProfileCellFragment } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Empty } from '../../parts/answer.js';
import { BalanceChart } from '../../parts/balance-chart.js';
import { Chart } from '../../parts/chart.js';
import { FindingCount } from '../../parts/finding-count.js';
import { counted, coverages, dateInWords, directions } from '../../parts/labels.js';
import { type Column, Table } from '../../parts/table.js';
import { whoTurnedItRound } from './who-turned-it-round.js';

/** Strengths and concerns by theme, with how many visits could be heard. Themes without a word on them are folded away. */
export function Profile({
  cells,
  filter,
  council,
  slug,
}: {
  cells: ProfileCellFragment[];
  filter: FindingFilter;
  council: string;
  slug: string;
}) {
  const said = cells
    .filter(({ coverage }) => coverage === 'REPORTED')
    .toSorted((a, b) => b.concerns - a.concerns || b.strengths - a.strengths);
  const silent = cells.filter(({ coverage }) => coverage !== 'REPORTED');
  const columns: Column<ProfileCellFragment>[] = [
    {
      name: 'Theme',
      value: ({ theme }) => theme.label,
      show: ({ theme }) => <Link href={addressOf(theme.id)}>{theme.label}</Link>,
    },
    countColumn('Concerns', 'concerns', 'CONCERN', filter),
    countColumn('Strengths', 'strengths', 'STRENGTH', filter),
    countColumn('Mixed', 'mixed', 'MIXED', filter),
    countColumn('Neutral', 'neutral', 'NEUTRAL', filter),
    {
      name: 'Over time',
      value: ({ direction }) => (direction ? directions[direction] : 'Cannot be ordered'),
    },
    { name: 'Latest', value: ({ latest }) => latest, show: ({ latest }) => dateInWords(latest) },
    whoTurnedItRound(council),
  ];
  return (
    <>
      <Heard cell={cells[0]} />
      {said.length === 0 ? (
        <Empty>
          Nothing is known under this choice. Widen the period or take a choice away; the visits above say which reports
          the graph holds.
        </Empty>
      ) : (
        <>
          <Chart title="Concerns and strengths by theme" file={`${slug}-themes`}>
            <BalanceChart
              rows={said.map(({ theme, ...counts }) => ({ name: theme.label, ...counts }))}
              label={`Concerns and strengths on ${counted(said.length, 'theme')}; the table below says the same`}
            />
          </Chart>
          <Table
            caption="Concerns and strengths as a table"
            columns={columns}
            rows={said}
            rowKey={({ theme }) => theme.id}
            file={`${slug}-themes`}
          />
        </>
      )}
      {silent.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {counted(silent.length, 'theme')} of which nothing was said
            </span>
          </summary>
          <ul className="govuk-details__text silent">
            {silent.map(({ theme, coverage }) => (
              <li key={theme.id}>
                <Link href={addressOf(theme.id)}>{theme.label}</Link>: {coverages[coverage].toLowerCase()}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function countColumn(
  name: string,
  count: 'concerns' | 'strengths' | 'mixed' | 'neutral',
  polarity: Polarity,
  filter: FindingFilter,
): Column<ProfileCellFragment> {
  return {
    name,
    numeric: true,
    value: (cell) => cell[count],
    show: (cell) => (
      <FindingCount
        count={cell[count]}
        filter={{ ...filter, themes: [cell.theme.id], polarities: [polarity] }}
        what={`${name.toLowerCase()} on ${cell.theme.label}`}
      />
    ),
  };
}

/** What the counts can be measured against. */
function Heard({ cell }: { cell: ProfileCellFragment | undefined }) {
  if (!cell) return null;
  const { visits, visitsRead } = cell;
  return (
    <p>
      {visits === 0
        ? 'No completed visit falls under this choice: a silent theme means nothing here.'
        : `Of ${counted(visits, 'completed visit')}, the graph knows what ${visitsRead} found; only they could be heard.`}{' '}
      A finding counts for each of its themes.
    </p>
  );
}
