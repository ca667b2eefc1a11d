import { type ReactNode, useEffect, useRef } from 'react';

let firstPage = true;

/** A view: its heading names the tab, and takes the focus when one comes here from another view. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Inspection graph`;
  }, [title]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <>
      <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p className="govuk-body-l">{lead}</p>}
      {children}
    </>
  );
}
