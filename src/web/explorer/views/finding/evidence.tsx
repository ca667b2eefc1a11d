import { Fragment, type ReactNode } from 'react';
import { CitedPassage } from './cited-passage.js';
import type { Cited, FindingInFull } from './finding-in-full.js';
import { isHere } from './is-here.js';

type Passage = Cited['passage']['context'][number];

/** The passages that a finding rests on, among those around them, in the order of the document. */
export function Evidence({ finding, children }: { finding: FindingInFull; children: ReactNode }) {
  const { evidence, quote, document } = finding;
  const passages = inOrder(evidence);
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {evidence.length === 0 && <p className="govuk-body">No passage is recorded for it.</p>}
      <div className="evidence">
        {passages.map((passage, place) => {
          const cited = evidence.find((each) => each.passage.id === passage.id);
          const before = passages[place - 1];
          return (
            <Fragment key={passage.id}>
              {before && before.index < passage.index - 1 && <p className="quiet">… further on in the document:</p>}
              {cited ? <CitedPassage cited={cited} quote={quote} document={document} /> : <Beside passage={passage} />}
            </Fragment>
          );
        })}
      </div>
      {passages.some(isHere) && <p className="tools">{children}</p>}
    </section>
  );
}

/** What is cited and what stands around it, each once; of what stands around, only what there is something to show of. */
function inOrder(evidence: readonly Cited[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const { passage } of evidence) {
    for (const beside of passage.context) if (isHere(beside)) passages.set(beside.id, beside);
    passages.set(passage.id, passage);
  }
  return [...passages.values()].toSorted((a, b) => a.index - b.index);
}

function Beside({ passage: { index, text } }: { passage: Passage }) {
  return (
    <div className="passage">
      <p className="govuk-body govuk-!-margin-bottom-1">
        {text ?? <em>This passage names a child or a private person: it is shown to reviewers only.</em>}
      </p>
      <p className="place quiet">Passage {index}</p>
    </div>
  );
}
