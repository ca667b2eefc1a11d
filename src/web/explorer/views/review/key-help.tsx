import type { RefObject } from 'react';
import { acts } from './acts.js';

const onlyReviewers: string[] = [acts.confirm, acts.correct, acts.refuse, acts.undo].map(({ name }) => name);

/** All keys, and what they do. */
export function KeyHelp({ dialog, reviewer }: { dialog: RefObject<HTMLDialogElement | null>; reviewer: boolean }) {
  const shown = Object.values(acts).filter(({ name }) => reviewer || !onlyReviewers.includes(name));
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help">
      <h2 className="govuk-heading-m" id="key-help">
        Keys
      </h2>
      <table className="govuk-table">
        <thead className="govuk-table__head">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Does</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ keys, name, meaning }) => (
            <tr key={name}>
              <td>
                {keys.map((key, at) => (
                  <span key={key}>
                    {at > 0 && ' or '}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </td>
              <th scope="row">{name}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="govuk-body">
        Keys rest while you type in a field or correct a finding. In a correction, Ctrl and Enter save, Escape goes
        back. “Single keys” switches them off.
      </p>
      <button type="button" className="govuk-button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
