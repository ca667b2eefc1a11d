import { useQuery } from 'urql';
import { Link } from 'wouter';
import { type ActionFilter, ActionPageDocument, type ListedActionFragment } from '../../generated/graphql.js';
import { addressOf, passageAddress } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { dueInWords } from '../../parts/due.js';
import { ExportLinks } from '../../parts/export-links.js';
import { actionKinds, actionStatuses, counted } from '../../parts/labels.js';
import { NextPage } from '../../parts/next-page.js';
import { type Column, Table } from '../../parts/table.js';
import { useParameter } from '../../parts/use-filter.js';
import { mayReview, useViewer } from '../../session.js';
import { ActionHistory } from './action-history.js';
import { isOverdue } from './is-overdue.js';
import { UpdateAction } from './update-action.js';

const AT_ONCE = 50;

/** Actions, the soonest due first, the undated last. */
export function ActionTable({
  filter,
  on,
  saved,
}: {
  filter: ActionFilter;
  on: string;
  saved: (message: string) => void;
}) {
  const [after] = useParameter('after', '');
  const variables = { filter, first: AT_ONCE, after: after || null };
  const answer = useQuery({ query: ActionPageDocument, variables });
  const reviews = mayReview(useViewer());
  return (
    <>
      <p className="tools">
        <ExportLinks table="actions" filter={filter} />
        <AsQuery query={ActionPageDocument} variables={variables} />
      </p>
      <Answer to={answer}>
        {({ actions: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty>
              No recorded action is among these. Take a choice away, or look at{' '}
              <Link href="/actions?show=all">all</Link>.
            </Empty>
          ) : (
            <>
              <p role="status">{counted(totalCount, 'action')}</p>
              <Table
                caption="Actions"
                columns={[...columns(on), ...(reviews ? [updating(saved)] : [])]}
                rows={nodes}
                rowKey={({ id }) => id}
                file="actions"
              />
              <NextPage pageInfo={pageInfo} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function columns(on: string): Column<ListedActionFragment>[] {
  return [
    {
      name: 'Action',
      value: ({ summary }) => summary,
      show: (action) => (
        <>
          <span className="action-summary">{action.summary}</span>
          <span className="quiet">{actionKinds[action.kind]}</span>
        </>
      ),
    },
    {
      name: 'Council',
      value: ({ council }) => council.name,
      show: ({ council }) => <Link href={addressOf(council.id)}>{council.name}</Link>,
    },
    { name: 'Owner', value: ({ owner }) => owner, show: ({ owner }) => owner ?? <em>nobody named</em> },
    {
      name: 'Due',
      value: ({ due }) => due,
      show: (action) => (
        <>
          {dueInWords(action)}
          {isOverdue(action, on) && <strong className="overdue"> overdue</strong>}
        </>
      ),
    },
    {
      name: 'Status',
      value: ({ status }) => actionStatuses[status],
      show: (action) => (
        <>
          {actionStatuses[action.status]}
          {action.outcome && <p className="action-outcome">{action.outcome}</p>}
          <ActionHistory changes={action.changes} />
        </>
      ),
    },
    {
      name: 'Evidence',
      value: ({ document }) => document.title,
      show: ({ document, evidence }) => (
        <>
          <Link href={addressOf(document.id)}>{document.title}</Link>
          {evidence.map(({ passage }) => (
            <span key={passage.id}>
              {', '}
              {passage.superseded ? (
                `passage ${passage.index} of an earlier version`
              ) : (
                <Link href={passageAddress(document.id, passage.index)}>passage {passage.index}</Link>
              )}
            </span>
          ))}
        </>
      ),
    },
    {
      name: 'What it answers',
      value: ({ addresses }) => addresses.map(({ summary }) => summary).join(' | '),
      show: ({ addresses }) =>
        addresses.length === 0
          ? '–'
          : addresses.map(({ id, summary }) => (
              <p key={id} className="action-answers">
                <Link href={addressOf(id)}>{summary}</Link>
              </p>
            )),
    },
  ];
}

function updating(saved: (message: string) => void): Column<ListedActionFragment> {
  return {
    name: 'Update',
    value: () => null,
    show: (action) => <UpdateAction action={action} saved={saved} />,
  };
}
