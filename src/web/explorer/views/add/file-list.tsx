import { counted } from '../../parts/labels.js';
import { FileRow } from './file-row.js';
import { progressOf, type Upload } from './upload.js';
import { cancelRest, clearDone, tryAgain } from './uploads.js';

/** The files and how far they have come, one by one and together. */
export function FileList({ uploads }: { uploads: readonly Upload[] }) {
  const { ended, done, refused, cancelled, waiting } = progressOf(uploads);
  const again = uploads.filter(({ state }) => state.name === 'cancelled' || isBrokenOff(state));
  const said = [
    `${ended} of ${counted(uploads.length, 'file')} finished: ${done} added`,
    refused > 0 && `${refused} not added`,
    cancelled > 0 && `${cancelled} cancelled`,
  ];
  return (
    <section aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">
        Your files
      </h2>
      <div className="overall">
        <progress max={uploads.length} value={ended} aria-label="Files finished" />
        <span role="status">{said.filter(Boolean).join(', ')}</span>
      </div>
      <ul className="files">
        {uploads.map((upload) => (
          <FileRow key={upload.id} upload={upload} />
        ))}
      </ul>
      <p className="tools">
        {waiting > 0 && (
          <button type="button" onClick={cancelRest}>
            Cancel the {counted(waiting, 'file')} not begun
          </button>
        )}
        {again.length > 1 && (
          <button type="button" onClick={() => again.forEach(({ id }) => tryAgain(id))}>
            Try all {again.length} again
          </button>
        )}
        {done > 0 && (
          <button type="button" onClick={clearDone}>
            Clear those added from this list
          </button>
        )}
      </p>
    </section>
  );
}

/** Whether nothing is wrong with the file itself. */
function isBrokenOff(state: Upload['state']): boolean {
  return state.name === 'refused' && (state.code === 'UNAUTHENTICATED' || state.code === 'BROKEN_OFF');
}
