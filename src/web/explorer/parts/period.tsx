import { useState } from 'react';
import type { FindingFilter } from '../generated/graphql.js';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** From when until when. A date counts once it is whole; one that is none is said to be so. */
export function Period({
  from,
  to,
  change,
}: {
  from: string | null | undefined;
  to: string | null | undefined;
  change: (fields: FindingFilter) => void;
}) {
  return (
    <div className="field">
      <PartialDate name="From" id="period-from" value={from ?? ''} change={(value) => change({ from: value })} />
      <PartialDate name="To" id="period-to" value={to ?? ''} change={(value) => change({ to: value })} />
    </div>
  );
}

function PartialDate({
  name,
  id,
  value,
  change,
}: {
  name: string;
  id: string;
  value: string;
  change: (value: string | null) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // The address has changed by other means, such as the browser's way back.
  if (value !== settled) {
    setSettled(value);
    setTyped(value);
  }
  const wrong = typed !== '' && !partialDate.test(typed);
  const take = () => {
    if (wrong || typed === value) return;
    setSettled(typed);
    change(typed === '' ? null : typed);
  };
  return (
    <div className={wrong ? 'govuk-form-group--error' : undefined}>
      <label className="govuk-label" htmlFor={id}>
        {name}
      </label>
      <input
        type="text"
        id={id}
        className={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        value={typed}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <span id={`${id}-hint`} className={wrong ? 'govuk-error-message' : 'quiet'}>
        {wrong ? 'Write a year, a month or a day: 2022, 2022-04 or 2022-04-18.' : 'such as 2022 or 2022-04'}
      </span>
    </div>
  );
}
