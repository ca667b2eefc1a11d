import { Link } from 'wouter';
import type { CouncilActionFragment } from '../../generated/graphql.js';
import { Empty } from '../../parts/answer.js';
import { actionKinds, actionStatuses, counted, dateInWords } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { Places } from './places.js';

const columns: Column<CouncilActionFragment>[] = [
  { name: 'Action', value: ({ summary }) => summary },
  {
    name: 'Due',
    value: ({ due, dueText }) => due ?? dueText,
    show: ({ due, dueText }) => (due ? dateInWords(due) : (dueText ?? 'no date stated')),
  },
  { name: 'Owner', value: ({ owner }) => owner, show: ({ owner }) => owner ?? 'nobody named' },
  { name: 'Kind', value: ({ kind }) => actionKinds[kind] },
  { name: 'State', value: ({ status }) => actionStatuses[status] },
  {
    name: 'Stated in',
    value: ({ document }) => document.title,
    show: ({ document, evidence }) => <Places passages={evidence.map(({ passage }) => passage)} document={document} />,
  },
];

/** What was promised or resolved, by due date. */
export function Actions({
  actions,
  total,
  council,
  slug,
}: {
  actions: CouncilActionFragment[];
  total: number;
  council: string;
  slug: string;
}) {
  return (
    <Section id="actions" title="Actions">
      {total === 0 ? (
        <Empty>No action of this council is recorded in the graph.</Empty>
      ) : (
        <>
          <p>
            {total > actions.length
              ? `The first ${actions.length} of ${counted(total, 'action')}. `
              : `${counted(total, 'action')}. `}
            <Link href={`/actions?councils=${council}`}>Its actions with all their details</Link>
          </p>
          <Table
            caption="Actions by due date, those without a date last"
            columns={columns}
            rows={actions}
            rowKey={({ id }) => id}
            file={`${slug}-actions`}
          />
        </>
      )}
    </Section>
  );
}
