import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';
import { FindingLine } from '../../parts/finding-line.js';
import { actionKinds, actionStatuses } from '../../parts/labels.js';
import { dueInWords } from '../../parts/due.js';
import type { FindingInFull } from './finding-in-full.js';

/** What it answers, what answered it, and what was promised or done about it. */
export function Answered({ finding: { respondsTo, responses, actions, polarity } }: { finding: FindingInFull }) {
  return (
    <>
      <Findings title="What it answers" findings={respondsTo} />
      <Findings title="What was answered" findings={responses} />
      <section aria-labelledby="actions">
        <h2 className="govuk-heading-m" id="actions">
          What is to be done about it
        </h2>
        {actions.length === 0 && (
          <p className="govuk-body">
            No recorded action addresses it{polarity === 'CONCERN' ? '; that does not mean that nothing was done' : ''}.
          </p>
        )}
        <ul className="finding-list govuk-body">
          {actions.map((action) => (
            <li key={action.id}>
              <Link href={`${addressOf(action.document.id)}#${action.id}`}>{action.summary}</Link>
              <p className="about">
                {actionKinds[action.kind]}, {action.owner ?? 'no owner named'}, due: {dueInWords(action)},{' '}
                {actionStatuses[action.status].toLowerCase()}
                {action.outcome && `. What came of it: ${action.outcome}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: FindingInFull['responses'] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="finding-list govuk-body">
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
