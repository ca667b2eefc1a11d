import type { RefObject } from 'react';
import { type Act, acts, type Acts } from './acts.js';
import { KeyHelp } from './key-help.js';

/** A button for all that can be done, with its key. */
export function Buttons({
  acts: on,
  decides,
  reviewer,
  keys,
  wantKeys,
  help,
}: {
  acts: Acts;
  decides: boolean;
  reviewer: boolean;
  keys: boolean;
  wantKeys: (wanted: boolean) => void;
  help: RefObject<HTMLDialogElement | null>;
}) {
  const deciding: Act[] = decides ? ['confirm', 'correct', 'refuse'] : [];
  const moving: Act[] = ['previous', 'next', ...(reviewer ? (['undo'] as const) : []), 'help'];
  const button = (act: Act, kind: string) => (
    <button
      key={act}
      type="button"
      className={`govuk-button ${kind}`}
      onClick={() => on[act]()}
      {...(keys && { 'aria-keyshortcuts': acts[act].keys.join(' ') })}
    >
      {acts[act].name}
      {keys && <kbd aria-hidden="true">{acts[act].keys[0]}</kbd>}
    </button>
  );
  return (
    <>
      {deciding.length > 0 && (
        <div className="decisions" role="group" aria-label="Decide">
          {deciding.map((act) => button(act, act === 'confirm' ? '' : 'govuk-button--secondary'))}
        </div>
      )}
      <div className="decisions" role="group" aria-label="Move">
        {moving.map((act) => button(act, 'govuk-button--secondary'))}
        <label className="keys-wanted">
          <input type="checkbox" checked={keys} onChange={({ target }) => wantKeys(target.checked)} />
          Single keys
        </label>
      </div>
      <KeyHelp dialog={help} reviewer={reviewer} />
    </>
  );
}
