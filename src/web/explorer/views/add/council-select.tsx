import { useId } from 'react';
import { useReference } from '../../parts/use-reference.js';

/** A council to choose, or none. */
export function CouncilSelect({
  label,
  none,
  value,
  change,
}: {
  label: string;
  /** What no choice is called. */
  none: string;
  value: string | null;
  change: (council: string | null) => void;
}) {
  const reference = useReference();
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        value={value ?? ''}
        onChange={({ target }) => change(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {reference?.councils.map(({ id: council, name }) => (
          <option key={council} value={council}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
