import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../../addresses.js';
import { withFilter } from '../../parts/address.js';

/** A word to look for in all findings. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [, go] = useLocation();
  const search = (event: FormEvent) => {
    event.preventDefault();
    go(withFilter(addresses.search, { text: text.trim() }));
  };
  return (
    <form role="search" onSubmit={search}>
      <label className="govuk-label govuk-label--s" htmlFor="search">
        Search the findings
      </label>
      <div className="with-button">
        <input
          type="search"
          id="search"
          className="govuk-input"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="govuk-button">
          Search
        </button>
      </div>
    </form>
  );
}
