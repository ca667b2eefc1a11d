import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Polarity, ProposalFragment, ReviewFindingInput } from '../../generated/graphql.js';
import { polarities } from '../../parts/labels.js';
import { ThemeOrder } from './theme-order.js';

/** What a correction changes, and the finding as it will be. */
export interface Correction {
  input: Pick<ReviewFindingInput, 'summary' | 'polarity' | 'themes'>;
  finding: ProposalFragment;
}

/** Corrects what a finding says: its summary, polarity and themes. */
export function CorrectionForm({
  finding,
  begin,
  save,
  cancel,
}: {
  finding: ProposalFragment;
  /** What the form begins with: the finding, or a correction of it that was not stored. */
  begin: ProposalFragment;
  save: (correction: Correction) => void;
  cancel: () => void;
}) {
  const [summary, setSummary] = useState(begin.summary);
  const [polarity, setPolarity] = useState(begin.polarity);
  const [themes, setThemes] = useState(begin.themes);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const corrected = { ...finding, summary: summary.trim(), polarity, themes };
    const wrong = whyNot(finding, corrected);
    setProblem(wrong);
    if (wrong === null) save({ input: changes(finding, corrected), finding: corrected });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form className="correction" aria-label="Correct the finding" onSubmit={submit} onKeyDown={press} noValidate>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="corrected-summary">
          Summary, in your own words
        </label>
        <textarea
          ref={field}
          id="corrected-summary"
          className="govuk-textarea"
          rows={4}
          maxLength={1000}
          value={summary}
          onChange={({ target }) => setSummary(target.value)}
        />
      </div>
      <fieldset className="govuk-fieldset polarities">
        <legend className="govuk-label">Polarity</legend>
        {(Object.keys(polarities) as Polarity[]).map((value) => (
          <label key={value}>
            <input type="radio" name="polarity" checked={polarity === value} onChange={() => setPolarity(value)} />
            {polarities[value]}
          </label>
        ))}
      </fieldset>
      <ThemeOrder themes={themes} change={setThemes} />
      <div className="decisions">
        <button type="submit" className="govuk-button" aria-keyshortcuts="Control+Enter">
          Save the correction
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function whyNot(before: ProposalFragment, after: ProposalFragment): string | null {
  if (after.summary === '') return 'Write a summary.';
  if (after.themes.length === 0) return 'Add at least one theme.';
  if (Object.keys(changes(before, after)).length > 0) return null;
  return 'Nothing is changed yet. Change something, or cancel and confirm the finding as it is.';
}

function changes(before: ProposalFragment, after: ProposalFragment): Correction['input'] {
  const ids = (finding: ProposalFragment) => finding.themes.map(({ id }) => id);
  return {
    ...(after.summary !== before.summary && { summary: after.summary }),
    ...(after.polarity !== before.polarity && { polarity: after.polarity }),
    ...(ids(after).join() !== ids(before).join() && { themes: ids(after) }),
  };
}
