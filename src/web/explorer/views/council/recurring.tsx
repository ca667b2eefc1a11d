import { Link } from 'wouter';
import type { CouncilConcernFragment, FindingFilter } from '../../generated/graphql.js';
import { withFilter } from '../../parts/address.js';
import { Empty } from '../../parts/answer.js';
import { type Column, Table } from '../../parts/table.js';
import { whenOf } from '../../parts/when.js';
import { whoTurnedItRound } from './who-turned-it-round.js';

/** Concerns that several visits raised, whether they were put right, and the way to those who did. */
export function Recurring({
  concerns,
  filter,
  council,
}: {
  concerns: CouncilConcernFragment[];
  filter: FindingFilter;
  council: { id: string; name: string };
}) {
  const columns: Column<CouncilConcernFragment>[] = [
    { name: 'Concern', value: ({ theme }) => theme.label },
    {
      name: 'Raised at',
      value: ({ visits }) => visits.map(whenOf).join('; '),
      show: ({ theme, visits }) =>
        visits.map((visit, place) => (
          <span key={visit.id}>
            {place > 0 && '; '}
            <Link
              href={withFilter('/search', {
                ...filter,
                visits: [visit.id],
                themes: [theme.id],
                polarities: ['CONCERN'],
              })}
            >
              {whenOf(visit)} <span className="govuk-visually-hidden">(concerns on {theme.label})</span>
            </Link>
          </span>
        )),
    },
    { name: 'Visits in a row', numeric: true, value: ({ longestRun }) => longestRun },
    {
      name: 'Put right since',
      value: ({ resolved }) => (resolved ? 'Yes: praised later, without a concern' : 'Not as far as is known'),
    },
    whoTurnedItRound(council.id),
  ];
  return concerns.length === 0 ? (
    <Empty>
      No theme is known to have been a concern at two visits or more under this choice. That says little where few
      reports are in the graph; the count of visits above tells.
    </Empty>
  ) : (
    <Table
      caption="Concerns raised at two visits or more, the longest run first"
      columns={columns}
      rows={concerns}
      rowKey={({ theme }) => theme.id}
      file={`${council.id.slice('council:'.length)}-recurring-concerns`}
    />
  );
}
