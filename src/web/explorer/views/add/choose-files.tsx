import { type DragEvent, useRef, useState } from 'react';

const ACCEPTED = '.pdf,.html,.htm,.docx,.txt,.text,.md';

/** Takes files: dropped, or chosen one by one or by the folder. */
export function ChooseFiles({ chosen }: { chosen: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const take = (files: FileList | null) => {
    // Hidden files are left out, as they are where the server reads a folder.
    if (files && files.length > 0) chosen([...files].filter(({ name }) => !name.startsWith('.')));
  };
  return (
    <div
      className={`drop${over ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="govuk-body">Drop files here, or choose them: PDF, HTML, DOCX or plain text, up to 20 MB each.</p>
      <div className="choose">
        <FilePicker name="Choose files" take={take} />
        <FilePicker name="Choose a folder" take={take} folder />
      </div>
    </div>
  );
}

/** A button that opens the browser's own picker. */
function FilePicker({
  name,
  take,
  folder = false,
}: {
  name: string;
  take: (files: FileList | null) => void;
  folder?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  if (folder && !('webkitdirectory' in HTMLInputElement.prototype)) return null;
  return (
    <>
      <button
        type="button"
        className={`govuk-button${folder ? ' govuk-button--secondary' : ''}`}
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={name}
        {...(folder ? { webkitdirectory: '' } : { accept: ACCEPTED })}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
