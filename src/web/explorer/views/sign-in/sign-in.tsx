import { Link, useLocation } from 'wouter';
import { addresses } from '../../../addresses.js';
import { Page } from '../../parts/page.js';
import { SignInForm } from '../../parts/sign-in-form.js';
import { useParameter } from '../../parts/use-filter.js';
import { setToken, useToken, useViewer } from '../../session.js';
import { SignedIn } from './signed-in.js';

/** Signs in and out; leads back to where one came from. */
export default function SignIn() {
  const viewer = useViewer();
  const token = useToken();
  const [, go] = useLocation();
  const [then] = useParameter('then', '');
  // An address of this host only: whoever sends a link must not lead a signed-in person elsewhere.
  const back = /^\/(?![/\\])/.test(then) ? then : null;
  return (
    <Page
      title={viewer ? 'Signed in' : 'Sign in'}
      lead={
        viewer
          ? undefined
          : 'Reading is open to everyone. Reviewing findings and adding documents need a token, which says who you are.'
      }
    >
      {viewer ? (
        <SignedIn viewer={viewer} back={back} />
      ) : (
        <>
          {token !== null && (
            <div className="govuk-inset-text">
              The token of this tab has expired. Paste a new one, or{' '}
              <button type="button" className="plain-button" onClick={() => setToken(null)}>
                read on without one
              </button>
              .
            </div>
          )}
          <SignInForm {...(back && { done: () => go(back, { replace: true }) })} />
          <p className="govuk-body quiet">
            The token stays in this tab, and is gone when the tab is closed or you sign out.{' '}
            <Link href={addresses.review}>The review queue</Link> can be looked at without one.
          </p>
        </>
      )}
    </Page>
  );
}
