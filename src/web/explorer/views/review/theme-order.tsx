import { useEffect, useRef, useState } from 'react';
import type { ProposalFragment } from '../../generated/graphql.js';
import { useReference } from '../../parts/use-reference.js';

type Themes = ProposalFragment['themes'];

/** The themes of a finding, the main one first: moved, taken away and added by buttons. */
export function ThemeOrder({ themes, change }: { themes: Themes; change: (themes: Themes) => void }) {
  const reference = useReference();
  const [added, setAdded] = useState('');
  const [said, setSaid] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  // A button that moved, or went, with its row lets go of the focus.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  }, [themes]);

  const others = reference?.themes.filter(({ id }) => !themes.some((theme) => theme.id === id)) ?? [];
  const move = (from: number, to: number) => {
    const theme = themes[from];
    if (!theme || to < 0 || to >= themes.length) return;
    focus.current = buttonId(to < from ? 'up' : 'down', theme.id);
    setSaid(to === 0 ? `${theme.label} is the main theme.` : `${theme.label} is number ${to + 1}.`);
    change(themes.toSpliced(from, 1).toSpliced(to, 0, theme));
  };
  const remove = (at: number) => {
    setSaid(`${themes[at]?.label} is taken away.`);
    change(themes.toSpliced(at, 1));
    select.current?.focus();
  };
  const add = () => {
    const theme = others.find(({ id }) => id === added);
    if (!theme) return setSaid('Choose a theme first.');
    setAdded('');
    setSaid(`${theme.label} is added.`);
    change([...themes, theme]);
  };
  return (
    <fieldset className="govuk-fieldset theme-order">
      <legend className="govuk-label">Themes, the main one first</legend>
      <ol>
        {themes.map(({ id, label }, at) => (
          <li key={id}>
            <span>{at === 0 ? `${label} (main)` : label}</span>
            <button
              type="button"
              id={buttonId('up', id)}
              aria-label={`Move ${label} up`}
              aria-disabled={at === 0}
              onClick={() => move(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              id={buttonId('down', id)}
              aria-label={`Move ${label} down`}
              aria-disabled={at === themes.length - 1}
              onClick={() => move(at, at + 1)}
            >
              ↓
            </button>
            <button type="button" aria-label={`Take ${label} away`} onClick={() => remove(at)}>
              ×
            </button>
          </li>
        ))}
      </ol>
      <div className="add-theme">
        <label className="govuk-label" htmlFor="add-theme">
          Another theme
        </label>
        <select
          ref={select}
          id="add-theme"
          className="govuk-select"
          value={added}
          onChange={({ target }) => setAdded(target.value)}
        >
          <option value="">Choose a theme</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={add}>
          Add
        </button>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}

function buttonId(direction: 'up' | 'down', theme: string): string {
  return `${direction}-${theme}`;
}
