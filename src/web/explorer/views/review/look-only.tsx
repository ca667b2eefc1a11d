import { Link, useLocation } from 'wouter';
import { addresses } from '../../../addresses.js';

/** What somebody who may not decide is told. */
export function LookOnly() {
  const [path] = useLocation();
  const then = path + location.search;
  return (
    <div className="govuk-inset-text">
      You can look at what waits for review. To decide on it,{' '}
      <Link href={`${addresses.signIn}?${new URLSearchParams({ then }).toString()}`}>sign in as a reviewer</Link>.
    </div>
  );
}
