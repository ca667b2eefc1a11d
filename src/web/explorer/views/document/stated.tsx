import { passageAddress } from '../../parts/address.js';
import { dueInWords } from '../../parts/due.js';
import { actionKinds, actionStatuses } from '../../parts/labels.js';
import type { DocumentInFull } from './document-in-full.js';
import { usePlace } from './use-place.js';

/** The actions that a document states, each with the passage that says so. */
export function Stated({ actions, documentId }: { actions: DocumentInFull['actions']; documentId: string }) {
  const place = usePlace();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="stated">
      <h2 className="govuk-heading-m" id="stated">
        Actions that it states
      </h2>
      <ul className="finding-list govuk-body">
        {actions.map((action) => (
          <li key={action.id} id={action.id} className={place === action.id ? 'pointed-at' : undefined}>
            {action.summary}
            <p className="about">
              {actionKinds[action.kind]}, {action.owner ?? 'no owner named'}, due: {dueInWords(action)},{' '}
              {actionStatuses[action.status].toLowerCase()}
              {action.outcome && `. What came of it: ${action.outcome}`}
              {action.evidence.map(({ passage }) => (
                <span key={passage.id}>
                  {' · '}
                  {passage.superseded ? (
                    `passage ${passage.index} of an earlier version`
                  ) : (
                    <a href={passageAddress(documentId, passage.index)}>passage {passage.index}</a>
                  )}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
