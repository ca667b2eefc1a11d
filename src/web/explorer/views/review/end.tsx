import type { ReactNode, RefObject } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { counted } from '../../parts/labels.js';
import { begin, type Subject } from './load.js';
import type { Sitting } from './sitting.js';

/** What stands after the last proposal: nothing waits any more, or what was skipped. */
export function End({
  sitting: { proposals },
  subject,
  heading,
  buttons,
}: {
  sitting: Sitting;
  subject: Subject;
  heading: RefObject<HTMLHeadingElement | null>;
  buttons: ReactNode;
}) {
  const ask = useClient();
  const skipped = proposals.filter(({ decided }) => decided === null).length;
  return (
    <section aria-label="The end of the queue">
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {title(subject, proposals.length, skipped)}
      </h2>
      <p className="govuk-body">
        {skipped > 0 && (
          <button type="button" className="plain-button" onClick={() => void begin(ask, subject)}>
            Begin again
          </button>
        )}
        {skipped === 0 &&
          (subject.finding !== null ? (
            <Link href={addresses.review}>To the whole queue</Link>
          ) : (
            'Take a choice away to see more, or add documents: what is found in them comes here.'
          ))}
      </p>
      {proposals.length > 0 && buttons}
    </section>
  );
}

function title({ finding }: Subject, all: number, skipped: number): string {
  if (finding !== null && all === 0) return 'There is no such finding';
  if (skipped > 0) return `You are through; ${counted(skipped, 'finding')} skipped`;
  return 'Nothing waits here any more';
}
