import { useState } from 'react';

/** As much as the server searches for at once. */
const LONGEST = 300;

/** What to look for. */
export function SearchBox({ text, search }: { text: string; search: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const [settled, setSettled] = useState(text);
  // The address has changed by other means, such as the browser's way back.
  if (text !== settled) {
    setSettled(text);
    setTyped(text);
  }
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed.trim());
      }}
    >
      <label className="govuk-label" htmlFor="search-text">
        Words to look for
      </label>
      <input
        type="search"
        id="search-text"
        className="govuk-input"
        aria-describedby="search-hint"
        maxLength={LONGEST}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p id="search-hint" className="quiet">
        Any form of a word counts; “in quotes” finds a phrase.
      </p>
      <button type="submit" className="govuk-button govuk-!-margin-bottom-3">
        Search
      </button>
    </form>
  );
}
