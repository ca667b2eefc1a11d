import './actions.scss';
import { useState } from 'react';
import type { ActionKind, ActionStatus } from '../../generated/graphql.js';
import { Choices } from '../../parts/choices.js';
import { Chosen } from '../../parts/chosen.js';
import { FilterForm } from '../../parts/filter-form.js';
import { FindingPages } from '../../parts/finding-pages.js';
import { actionKinds, actionStatuses } from '../../parts/labels.js';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';
import { useParameter } from '../../parts/use-filter.js';
import { useLists } from '../../parts/use-lists.js';
import { ActionTable } from './action-table.js';
import { AsOf } from './as-of.js';
import { filterFor, isShow, shows } from './shows.js';
import { today } from './today.js';

/** What was promised, resolved or asked for: what is due, what is overdue, what nobody owns, and what nobody answered. */
export default function Actions() {
  const [lists, change] = useLists(['councils', 'regions', 'themes', 'kinds', 'statuses']);
  const [shown] = useParameter('show', 'due');
  const [on, setOn] = useParameter('on', today());
  const [saved, setSaved] = useState('');
  const show = isShow(shown) ? shown : 'due';
  const { kinds, statuses, ...places } = lists;
  const unanswered = show === 'unanswered';
  return (
    <Page
      title="Actions"
      lead="What councils and committees promised, resolved or were asked to do, as documents state it and people record it."
    >
      <Tabs label="Which actions" parameter="show" tabs={shows} />
      <div className="across">
        {show === 'overdue' && <AsOf on={on} change={setOn} />}
        <FilterForm fields={['councils', 'regions', 'themes']} filter={places} change={change} />
        {!unanswered && (
          <div className="filters">
            <Choices
              name="Kinds of action"
              choices={choicesOf(actionKinds)}
              chosen={kinds ?? []}
              change={(chosen) => change({ kinds: chosen })}
            />
            <Choices
              name="Status"
              choices={choicesOf(actionStatuses)}
              chosen={statuses ?? []}
              change={(chosen) => change({ statuses: chosen })}
            />
          </div>
        )}
      </div>
      <Chosen filter={places} change={change} />
      <p role="status" className="govuk-body saved">
        {saved}
      </p>
      {unanswered ? (
        <>
          <p className="govuk-body">
            Concerns that no recorded action addresses. Something may have been done about them: it is not recorded
            here.
          </p>
          <FindingPages filter={{ ...places, polarities: ['CONCERN'], hasAction: false }} />
        </>
      ) : (
        <ActionTable
          filter={filterFor(show, on, {
            ...places,
            kinds: (kinds as ActionKind[] | undefined) ?? null,
            statuses: (statuses as ActionStatus[] | undefined) ?? null,
          })}
          on={on}
          saved={setSaved}
        />
      )}
    </Page>
  );
}

function choicesOf(names: Record<string, string>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
