import type { ActionStatus, ListedActionFragment } from '../../generated/graphql.js';
import { ChangedFields, type Field } from '../../parts/changed-fields.js';
import { actionStatuses, dateInWords } from '../../parts/labels.js';
import { momentInWords } from '../../parts/moment.js';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : 'nothing');

const fields: Record<string, Field> = {
  status: ['Status', (value) => actionStatuses[value as ActionStatus]],
  owner: ['Owner', text],
  due: ['Due', (value) => dateInWords(value as string | null)],
  outcome: ['Outcome', text],
};

/** What people changed about an action, the oldest first. */
export function ActionHistory({ changes }: { changes: ListedActionFragment['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <details className="action-history">
      <summary>Changes ({changes.length})</summary>
      <ol className="govuk-list">
        {changes.map(({ by, at, before, after }) => (
          <li key={at}>
            {by}, {momentInWords(at)}
            <ChangedFields before={before} after={after} fields={fields} />
          </li>
        ))}
      </ol>
    </details>
  );
}
