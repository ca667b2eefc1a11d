import { Link } from 'wouter';
import type { ProposalFragment } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Quoted } from './quoted.js';

type Passage = ProposalFragment['evidence'][number]['passage']['context'][number];

/** The passages that a finding rests on, among those around them. */
export function Evidence({
  finding,
  narrowTo,
  narrowed,
}: {
  finding: ProposalFragment;
  narrowTo: (document: string) => void;
  narrowed: boolean;
}) {
  const { id, document, evidence, quote } = finding;
  const cited = new Set(evidence.map(({ passage }) => passage.id));
  return (
    <section aria-labelledby="evidence" className="evidence">
      <h3 className="govuk-heading-s" id="evidence">
        Where it says so
      </h3>
      <p className="about">
        <Link href={addressOf(document.id)}>{document.title}</Link>
        {document.url && (
          <>
            {' · '}
            <a href={document.url} rel="noreferrer">
              published here
            </a>
          </>
        )}
        {' · '}
        <Link href={addressOf(id)}>all about this finding</Link>
        {!narrowed && (
          <>
            {' · '}
            <button type="button" className="plain-button" onClick={() => narrowTo(document.id)}>
              review this document only
            </button>
          </>
        )}
      </p>
      <ol className="passages">
        {inOrder(evidence).map((passage) => (
          <li key={passage.id} className={`passage${cited.has(passage.id) ? ' passage-cited' : ''}`}>
            <p className="about quiet">
              {place(passage, document.title)}
              {cited.has(passage.id) && <strong> · the finding rests on this</strong>}
              {passage.superseded && ' · no longer in the latest version of the document'}
            </p>
            <p className="says">{passage.text ? <Quoted text={passage.text} quote={quote} /> : whyNoText(passage)}</p>
          </li>
        ))}
      </ol>
      {evidence.length === 0 && <p className="govuk-body">No passage is recorded for it.</p>}
    </section>
  );
}

/** All passages once, in the order of the document. */
function inOrder(evidence: ProposalFragment['evidence']): Passage[] {
  const passages = evidence.flatMap(({ passage }) => passage.context);
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].sort((a, b) => a.index - b.index);
}

function place({ index, page, section, number }: Passage, title: string): string {
  const parts = [section !== title && section, number && `paragraph ${number}`, page && `page ${page}`];
  return parts.filter(Boolean).join(', ') || `passage ${index}`;
}

function whyNoText({ withheld }: Passage): string {
  return withheld
    ? 'This passage names a child or a private person. It is shown to reviewers only.'
    : 'The text is not here: the document itself has not been added yet.';
}
