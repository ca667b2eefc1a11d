import type { Decision, Polarity, ReviewStatus } from '../../generated/graphql.js';
import { ChangedFields, type Field } from '../../parts/changed-fields.js';
import { polarities, reviewStatuses } from '../../parts/labels.js';
import { momentInWords } from '../../parts/moment.js';
import { useReference } from '../../parts/use-reference.js';
import type { FindingInFull } from './finding-in-full.js';

const decisions: Record<Decision, string> = {
  CONFIRM: 'Confirmed',
  REJECT: 'Refused',
  REVISE: 'Corrected',
  UNDO: 'Decision taken back',
};

/** What people decided about a finding, and what they changed. */
export function ReviewHistory({ finding: { reviews } }: { finding: FindingInFull }) {
  const reference = useReference();
  const fields: Record<string, Field> = {
    summary: ['Summary', String],
    polarity: ['Praise or criticism', (value) => polarities[value as Polarity]],
    themes: ['Themes', (ids) => (ids as string[]).map((id) => reference?.nameOf(id) ?? id).join(', ')],
    reviewStatus: ['Review', (value) => reviewStatuses[value as ReviewStatus]],
  };
  return (
    <section aria-labelledby="reviews">
      <h2 className="govuk-heading-m" id="reviews">
        What reviewers decided
      </h2>
      {reviews.length === 0 && <p className="govuk-body">Nobody has decided anything about it here.</p>}
      <ol className="finding-list govuk-body">
        {reviews.map(({ decision, by, at, note, before, after }) => (
          <li key={at}>
            <strong>{decisions[decision]}</strong> by {by}, {momentInWords(at)}
            {note && <p className="says">“{note}”</p>}
            <ChangedFields before={before} after={after} fields={fields} />
          </li>
        ))}
      </ol>
    </section>
  );
}
