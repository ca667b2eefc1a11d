import { type ReactNode, useId } from 'react';
import type { DocumentKind } from '../../generated/graphql.js';
import { documentKinds } from '../../parts/labels.js';
import { CouncilSelect } from './council-select.js';
import type { Hints } from './upload.js';

/** What the reader knows of the files to come. It counts for those that are chosen after it. */
export function Known({ hints, change }: { hints: Hints; change: (hints: Hints) => void }) {
  const id = useId();
  const text = (name: 'publishedOn' | 'url', label: string, hint: string): ReactNode => (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-${name}-hint`}>
        {hint}
      </div>
      <input
        id={`${id}-${name}`}
        className="govuk-input"
        aria-describedby={`${id}-${name}-hint`}
        value={hints[name] ?? ''}
        onChange={({ target }) => change({ ...hints, [name]: target.value.trim() || null })}
      />
    </div>
  );
  return (
    <details className="known">
      <summary>What you know of the files (optional)</summary>
      <p className="govuk-body quiet">
        A document mostly says all of this itself. What you enter counts for the files that you choose next.
      </p>
      <CouncilSelect
        label="Whose documents they are"
        none="As the document says"
        value={hints.council}
        change={(council) => change({ ...hints, council })}
      />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-kind`}>
          Kind of document
        </label>
        <select
          id={`${id}-kind`}
          className="govuk-select"
          value={hints.kind ?? ''}
          onChange={({ target }) => change({ ...hints, kind: (target.value || null) as DocumentKind | null })}
        >
          <option value="">As the document shows</option>
          {Object.entries(documentKinds).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {text('publishedOn', 'Published on', 'A day, a month or a year: 2024-03-12, 2024-03 or 2024')}
      {text('url', 'Where it is published', 'The web address of the document, where it is one file')}
    </details>
  );
}
