import { useEffect, useRef } from 'react';
import type { DocumentPassagesQuery } from '../../generated/graphql.js';
import { SaidLine } from './said-line.js';
import type { SaidFinding } from './use-all-findings.js';
import { usePlace } from './use-place.js';

type Passage = NonNullable<DocumentPassagesQuery['document']>['passages']['nodes'][number];

/** A passage, under its heading where that is a new one, and what was found in it beside it. */
export function PassageWithFindings({
  passage: { index, page, number, text, withheld },
  section,
  findings,
}: {
  passage: Passage;
  section: string | null | undefined;
  findings: SaidFinding[];
}) {
  const item = useRef<HTMLLIElement>(null);
  const name = `passage-${index}`;
  const pointedAt = usePlace() === name;
  useEffect(() => {
    if (!pointedAt) return;
    item.current?.scrollIntoView();
    item.current?.focus({ preventScroll: true });
  }, [pointedAt]);
  return (
    <li ref={item} id={name} tabIndex={-1} className={pointedAt ? 'pointed-at' : undefined}>
      {section && <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{section}</h3>}
      <div className="beside">
        <div className={`passage${findings.length > 0 ? ' passage-cited' : ''}`}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {text ?? (
              <em>
                {withheld
                  ? 'Shown to reviewers only: it names a child or a private person.'
                  : 'Its words are not here: the document has not been read in.'}
              </em>
            )}
          </p>
          <p className="place quiet">
            <a href={`#${name}`}>Passage {index}</a>
            {page ? `, page ${page}` : ''}
            {number ? `, numbered ${number}` : ''}
          </p>
        </div>
        {findings.length > 0 && (
          <ul className="finding-list" aria-label={`Findings in passage ${index}`}>
            {findings.map((finding) => (
              <SaidLine key={finding.id} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
