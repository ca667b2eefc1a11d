import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { mayReview, setToken, type Viewer } from '../../session.js';

const allowed: Record<Viewer['role'], string> = {
  viewer: 'Viewer: reads everything, with the names of private persons',
  reviewer: 'Reviewer: decides on findings and adds documents',
  admin: 'Administrator: may do all that a reviewer may',
};

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Who is signed in, what they may do and until when, and the way out. */
export function SignedIn({ viewer, back }: { viewer: Viewer; back: string | null }) {
  const heading = useRef<HTMLParagraphElement>(null);
  // The field that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className="govuk-body-l" role="status" tabIndex={-1} ref={heading}>
        You are signed in as {viewer.name}.
      </p>
      <dl className="govuk-summary-list">
        <Row name="Role">{allowed[viewer.role]}</Row>
        <Row name="Until">{moment.format(viewer.until)}, or until this tab is closed</Row>
      </dl>
      {mayReview(viewer) && (
        <p className="govuk-body">
          {back ? (
            <Link href={back}>Go on where you were</Link>
          ) : (
            <>
              <Link href={addresses.review}>Review findings</Link> or <Link href={addresses.add}>add documents</Link>.
            </>
          )}
        </p>
      )}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setToken(null)}>
        Sign out
      </button>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}
