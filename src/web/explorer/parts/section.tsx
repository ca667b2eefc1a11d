import './section.scss';
import type { ReactNode } from 'react';

/** A part of a long page, with a heading that an address can end in. Its tables scroll by themselves where they are long. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="part">
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The ways to the sections of a long page. */
export function Contents({ sections }: { sections: [id: string, name: string][] }) {
  return (
    <nav aria-label="On this page">
      <ul className="contents">
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
