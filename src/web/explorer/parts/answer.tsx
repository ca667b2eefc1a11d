import { type ReactNode, useEffect, useState } from 'react';
import { type CombinedError, type UseQueryResponse } from 'urql';

const SLOW_MS = 3_000;

/**
 * What a query answered, or what there is to do until and unless it does: it is loading, it is slow, it failed. The
 * answer before stays on the page while a new one is on its way.
 */
export function Answer<Data, Variables extends object>({
  to: [{ data, error, fetching, stale }, again],
  children,
}: {
  to: UseQueryResponse<Data, Variables>;
  children: (data: Data) => ReactNode;
}) {
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <Waiting />;
  return (
    <div aria-busy={fetching || stale} className={fetching ? 'updating' : undefined}>
      {children(data)}
    </div>
  );
}

function Waiting() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="govuk-body loading" role="status">
      {slow ? 'This takes longer than usual. A narrower choice (fewer councils, a period) is quicker.' : 'Loading…'}
    </p>
  );
}

/** What went wrong, in the server's words where it has some, and what to do. */
export function Failure({ error, retry }: { error: CombinedError; retry?: () => void }) {
  const messages = error.graphQLErrors.map(({ message }) => message);
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">There is no answer</h2>
      <div className="govuk-error-summary__body">
        {messages.length > 0 ? (
          messages.map((message) => <p key={message}>{message}</p>)
        ) : (
          <p>
            The server could not be reached, or broke off. What you have chosen is kept: try again in a moment.{' '}
            <a href="/health/ready">Health</a> says whether it runs.
          </p>
        )}
        {retry && (
          <button type="button" className="govuk-button govuk-!-margin-bottom-0" onClick={retry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}

/** Where an answer is empty: why that may be, and what to do. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
