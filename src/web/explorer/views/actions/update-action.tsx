import { useId, useState } from 'react';
import { useMutation } from 'urql';
import {
  type ActionStatus,
  type ListedActionFragment,
  UpdateActionDocument,
  type UpdateActionInput,
} from '../../generated/graphql.js';
import { Failure } from '../../parts/answer.js';
import { actionStatuses } from '../../parts/labels.js';

/** What has become of an action, for a reviewer to say. Only what is changed is sent. */
export function UpdateAction({ action, saved }: { action: ListedActionFragment; saved: (message: string) => void }) {
  const [{ data, error, fetching }, update] = useMutation(UpdateActionDocument);
  const [typed, setTyped] = useState<Partial<Record<'owner' | 'due' | 'outcome', string>>>({});
  const [status, setStatus] = useState(action.status);
  const id = useId();
  const refusals = data?.updateAction.userErrors ?? [];

  const save = async () => {
    const input: UpdateActionInput = { action: action.id, ...(status !== action.status && { status }) };
    for (const [field, value] of Object.entries(typed) as ['owner' | 'due' | 'outcome', string][]) {
      const text = value.trim() || null;
      if (text !== (action[field] ?? null)) input[field] = text;
    }
    const answer = await update({ input });
    if (!answer.data?.updateAction.action) return;
    setTyped({});
    saved(`Saved: ${action.summary}`);
  };

  const line = (field: 'owner' | 'due' | 'outcome', label: string) => (
    <>
      <label htmlFor={`${id}${field}`}>{label}</label>
      <input
        type="text"
        id={`${id}${field}`}
        className="govuk-input"
        value={typed[field] ?? action[field] ?? ''}
        onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
      />
    </>
  );
  return (
    <details className="update">
      <summary>
        Update <span className="govuk-visually-hidden">({action.summary})</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label htmlFor={`${id}status`}>Status</label>
        <select
          id={`${id}status`}
          className="govuk-select"
          value={status}
          onChange={({ target }) => setStatus(target.value as ActionStatus)}
        >
          {Object.entries(actionStatuses).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        {line('owner', 'Owner')}
        {line('due', 'Due, such as 2025, 2025-06 or 2025-06-30')}
        {line('outcome', 'What came of it')}
        {refusals.map(({ message }) => (
          <p key={message} role="alert" className="govuk-error-message">
            {message}
          </p>
        ))}
        {error && <Failure error={error} />}
        <button type="submit" className="govuk-button govuk-!-margin-bottom-0" disabled={fetching}>
          Save
        </button>
      </form>
    </details>
  );
}
