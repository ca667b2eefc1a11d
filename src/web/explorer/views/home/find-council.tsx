import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../../parts/address.js';
import { useReference } from '../../parts/use-reference.js';

/** A council by its name, with the names that there are as one types. */
export function FindCouncil() {
  const reference = useReference();
  const [name, setName] = useState('');
  const [unknown, setUnknown] = useState('');
  const [, go] = useLocation();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim().toLowerCase();
    const councils = reference?.councils ?? [];
    const found =
      councils.find((council) => council.name.toLowerCase() === wanted) ??
      councils.find((council) => wanted !== '' && council.name.toLowerCase().startsWith(wanted));
    if (found) go(addressOf(found.id));
    else setUnknown(name);
  };
  return (
    <form onSubmit={open}>
      <label className="govuk-label govuk-label--s" htmlFor="council">
        Go to a council
      </label>
      {unknown && (
        <p className="govuk-error-message" id="council-unknown" role="alert">
          No council’s name begins with “{unknown}”. Choose one of those that come up while you type.
        </p>
      )}
      <div className="with-button">
        <input
          type="text"
          id="council"
          className="govuk-input"
          list="councils"
          autoComplete="off"
          aria-describedby={unknown ? 'council-unknown' : undefined}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <datalist id="councils">
          {reference?.councils.map((council) => (
            <option key={council.id} value={council.name} />
          ))}
        </datalist>
        <button type="submit" className="govuk-button">
          Go
        </button>
      </div>
    </form>
  );
}
