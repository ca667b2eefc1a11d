import { type ReactNode, useEffect } from 'react';

/** Shows more when asked, or at once where what is looked for lies further on. */
export function More({ next, now, children }: { next: () => void; now: boolean; children: ReactNode }) {
  useEffect(() => {
    if (now) next();
  }, [now, next]);
  return (
    <button type="button" className="govuk-button govuk-button--secondary" onClick={next}>
      {children}
    </button>
  );
}
