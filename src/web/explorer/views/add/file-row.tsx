import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { addressOf, withFilter } from '../../parts/address.js';
import { counted } from '../../parts/labels.js';
import { CouncilSelect } from './council-select.js';
import { type State, type Upload, whyNotSent } from './upload.js';
import { tryAgain } from './uploads.js';

const words: Record<State['name'], string> = {
  waiting: 'Waits',
  reading: 'Being read…',
  done: 'Added',
  refused: 'Not added',
  cancelled: 'Cancelled',
};

/** One file: its state, what was found in it, or what is wrong and what to do. */
export function FileRow({ upload: { id, file, hints, state } }: { upload: Upload }) {
  const [council, setCouncil] = useState(hints.council);
  const row = useRef<HTMLLIElement>(null);
  const asksCouncil = state.name === 'refused' && state.code === 'COUNCIL_UNKNOWN';
  const mayTryAgain = (state.name === 'refused' && whyNotSent(file) === null) || state.name === 'cancelled';
  return (
    <li ref={row} tabIndex={-1} className={`file file-${state.name}`}>
      <p className="file-name">
        <strong>{file.name}</strong> <span className="state">{words[state.name]}</span>
      </p>
      {state.name === 'done' && <Found {...state} />}
      {state.name === 'refused' && <p className="says">{state.message}</p>}
      {asksCouncil && (
        <CouncilSelect
          label={`Council of ${file.name}`}
          none="Choose the council"
          value={council}
          change={setCouncil}
        />
      )}
      {mayTryAgain && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-label={`Try again: ${file.name}`}
          onClick={() => {
            // The button goes, and would take the focus with it.
            row.current?.focus();
            tryAgain(id, { council });
          }}
        >
          Try again
        </button>
      )}
    </li>
  );
}

function Found({ document, title, council, findings, actions }: Extract<State, { name: 'done' }>) {
  return (
    <p className="says">
      <Link href={addressOf(document)}>{title}</Link>, {council}: {counted(findings, 'finding')},{' '}
      {counted(actions, 'action')}.{' '}
      {findings > 0 ? (
        <Link href={withFilter(addresses.review, { documents: [document] })}>
          Review its findings <span className="govuk-visually-hidden">({title})</span>
        </Link>
      ) : (
        'Nothing about children’s services was recognised in it; the document can be searched.'
      )}
    </p>
  );
}
