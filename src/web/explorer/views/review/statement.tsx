import type { RefObject } from 'react';
import { dateInWords, visitKinds, voices } from '../../parts/labels.js';
import { PolarityTag } from '../../parts/polarity-tag.js';
import { decisions } from './decide.js';
import type { Proposal } from './sitting.js';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent' });
const statuses = { CONFIRMED: 'Confirmed before', UNREVIEWED: null, REJECTED: 'Refused before' };

/** What is proposed: the finding, how sure the program is, and what has been decided already. */
export function Statement({
  proposal: { finding, decided },
  heading,
}: {
  proposal: Proposal;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { summary, polarity, themes, confidence, council, visit, voice, occurredOn, reviewStatus } = finding;
  const state = decided ? `${decisions[decided]} by you` : statuses[reviewStatus];
  return (
    <>
      <p className="about quiet">
        {`${council.name}, ${visit ? visitKinds[visit.kind] : voices[voice]}, ${dateInWords(occurredOn)}`}
      </p>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {summary}
      </h2>
      <dl className="proposed">
        <div>
          <dt>Polarity</dt>
          <dd>
            <PolarityTag polarity={polarity} />
          </dd>
        </div>
        <div>
          <dt>Themes</dt>
          <dd>{themes.map(({ label }, at) => (at === 0 ? `${label} (main)` : label)).join(', ') || 'none'}</dd>
        </div>
        {confidence != null && (
          <div>
            <dt>Confidence</dt>
            <dd>
              <meter min={0} max={1} value={confidence} aria-hidden="true" /> {percent.format(confidence)} likely that
              polarity and main theme are right
            </dd>
          </div>
        )}
        {state && (
          <div>
            <dt>Decision</dt>
            <dd>
              <strong>{state}</strong>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
