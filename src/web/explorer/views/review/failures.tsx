import { useEffect } from 'react';
import { useClient } from 'urql';
import { SignInForm } from '../../parts/sign-in-form.js';
import { drop, look, sendAgain } from './decide.js';
import { useSitting } from './desk.js';

const verbs = { CONFIRM: 'Confirm', REVISE: 'Correct', REJECT: 'Refuse', UNDO: 'Undo' };

/** Decisions that the server did not store: kept until they are sent again or given up. */
export function Failures() {
  const { failures, sending } = useSitting();
  const ask = useClient();
  const unsaved = failures.length + sending > 0;
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
  if (failures.length === 0) return null;
  return (
    <section className="govuk-error-summary" aria-labelledby="not-stored">
      <h2 className="govuk-error-summary__title" id="not-stored">
        Not stored
      </h2>
      <ul className="govuk-list">
        {failures.map((failure) => (
          <li key={failure.input.finding}>
            <p>
              {verbs[failure.input.decision]} “{failure.to.finding.summary}”: <strong>{failure.message}</strong>
            </p>
            <p className="tools">
              <button type="button" onClick={() => sendAgain(ask, failure)}>
                Send again
              </button>
              <button type="button" onClick={() => look(failure)}>
                Look at it
              </button>
              <button type="button" onClick={() => drop(failure)}>
                Give it up
              </button>
            </p>
          </li>
        ))}
      </ul>
      {failures.length > 1 && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => failures.forEach((failure) => sendAgain(ask, failure))}
        >
          Send all again
        </button>
      )}
      {failures.some(({ signIn }) => signIn) && <SignInForm />}
    </section>
  );
}
