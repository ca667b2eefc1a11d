import { useId, useState } from 'react';

export interface Choice {
  value: string;
  label: string;
  count?: number;
}

/** Enough to be worth a field to find one in. */
const MANY = 12;

/** Any number of choices out of a list that folds away; a long list can be searched. */
export function Choices({
  name,
  choices,
  chosen,
  change,
  open = false,
}: {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  change: (chosen: string[]) => void;
  open?: boolean;
}) {
  const [wanted, setWanted] = useState('');
  const listId = useId();
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const toggle = (value: string) =>
    change(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <details open={open || chosen.length > 0}>
      <summary>
        {name}
        {chosen.length > 0 && <span className="quiet"> ({chosen.length} chosen)</span>}
      </summary>
      {choices.length > MANY && (
        <input
          type="search"
          className="govuk-input"
          aria-label={`Find in ${name.toLowerCase()}`}
          aria-controls={listId}
          placeholder="Type to find"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      <ul className="choices" id={listId} aria-label={name}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{label}</span>
              {count !== undefined && <span className="count">{count.toLocaleString('en-GB')}</span>}
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className="quiet">None has “{wanted}” in its name.</li>}
      </ul>
    </details>
  );
}
