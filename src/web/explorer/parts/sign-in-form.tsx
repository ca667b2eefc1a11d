import { type FormEvent, useId, useRef, useState } from 'react';
import { createClient } from '../client.js';
import { CheckTokenDocument } from '../generated/graphql.js';
import { setToken, viewerOf } from '../session.js';

const COMMAND = 'npm run --silent cli -- token --role reviewer --name "A. Reviewer" --days 30';

/** Signs in with a token that is pasted, once the server has taken it. */
export function SignInForm({ done }: { done?: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [checking, setChecking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const check = async (event: FormEvent) => {
    event.preventDefault();
    if (checking) return;
    const pasted = (field.current?.value ?? '').trim().replace(/^bearer\s+/i, '');
    setChecking(true);
    const wrong = await whyNot(pasted);
    setChecking(false);
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    setToken(pasted);
    done?.();
  };

  return (
    <form onSubmit={(event) => void check(event)} noValidate>
      <div className={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor={id}>
          Token
        </label>
        <div className="govuk-hint" id={`${id}-hint`}>
          Whoever runs the server makes one with <code className="hash">{COMMAND}</code>
        </div>
        <p className="govuk-error-message" id={`${id}-problem`} role="alert">
          {problem && (
            <>
              <span className="govuk-visually-hidden">Error: </span>
              {problem}
            </>
          )}
        </p>
        <input
          ref={field}
          id={id}
          type="password"
          className={`govuk-input${problem ? ' govuk-input--error' : ''}`}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== null}
        />
      </div>
      <button type="submit" className="govuk-button" aria-disabled={checking}>
        {checking ? 'Asking the server…' : 'Sign in'}
      </button>
    </form>
  );
}

/** Why nobody can sign in with this; in the server's words where it has some. */
async function whyNot(pasted: string): Promise<string | null> {
  if (pasted === '') return 'Paste the token: three long words with dots between them.';
  // A header cannot carry anything else, and the browser would not say so in words.
  if (!/^[\w.-]+$/.test(pasted)) return 'This is no token: paste all of it, and nothing else.';
  const { error } = await createClient(pasted).query(CheckTokenDocument, {});
  if (error) {
    const [said] = error.graphQLErrors;
    return said?.message ?? 'The server could not be reached, or broke off. Try again in a moment.';
  }
  return viewerOf(pasted) ? null : 'The token has expired by the clock of this computer; ask for a new one.';
}
