import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { ReviewFindingInput } from '../../generated/graphql.js';
import { Failure } from '../../parts/answer.js';
import { Buttons } from './buttons.js';
import { type Correction, CorrectionForm } from './correction-form.js';
import { decide, move, undo } from './decide.js';
import { useSitting } from './desk.js';
import { End } from './end.js';
import { Evidence } from './evidence.js';
import { keepAhead, loadMore, open, type Subject } from './load.js';
import { Statement } from './statement.js';
import { useKeys } from './use-keys.js';
import { useKeysWanted } from './use-keys-wanted.js';

/** One proposal at a time, beside its evidence, with what can be done about it. */
export function Proposals({
  subject,
  reviewer,
  narrowTo,
}: {
  subject: Subject;
  reviewer: boolean;
  narrowTo: (document: string) => void;
}) {
  const ask = useClient();
  const sitting = useSitting();
  const [correcting, setCorrecting] = useState(false);
  const [note, setNote] = useState('');
  const [keysWanted, wantKeys] = useKeysWanted();
  const help = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(sitting.turn);

  const { proposals, place, loading, error, next, failures, turn } = sitting;
  const proposal = proposals[place];
  const failed = failures.find(({ input }) => input.finding === proposal?.finding.id && input.decision === 'REVISE');

  useEffect(() => {
    void open(ask, subject, JSON.stringify([subject, reviewer]));
  }, []);
  useEffect(() => void keepAhead(ask, subject), [place, next]);
  useEffect(() => {
    if (turned.current === turn) return;
    turned.current = turn;
    setCorrecting(false);
    setNote('');
    heading.current?.focus();
  }, [turn]);

  const may = reviewer && proposal !== undefined;
  const say = (decision: ReviewFindingInput['decision'], correction?: Correction) => {
    if (!may) return;
    const { finding } = proposal;
    const input = {
      finding: finding.id,
      decision,
      ...correction?.input,
      note: note.trim() === '' ? null : note.trim(),
    };
    decide(ask, proposal, input, correction?.finding);
  };
  const acts = {
    confirm: () => say('CONFIRM'),
    correct: () => may && setCorrecting(true),
    refuse: () => say('REJECT'),
    undo: () => reviewer && undo(ask),
    next: () => move(1),
    previous: () => move(-1),
    help: () => help.current?.showModal(),
  };
  useKeys(acts, keysWanted && !correcting);

  if (error && !proposal) return <Failure error={error} retry={() => void loadMore(ask, subject)} />;
  if (!proposal && loading) {
    return (
      <p className="govuk-body loading" role="status">
        Loading…
      </p>
    );
  }
  const buttons = (
    <Buttons acts={acts} decides={may} reviewer={reviewer} keys={keysWanted} wantKeys={wantKeys} help={help} />
  );
  if (!proposal) return <End sitting={sitting} subject={subject} heading={heading} buttons={buttons} />;
  return (
    <div className="desk">
      <section aria-label="The proposal" className="proposal">
        <Statement proposal={proposal} heading={heading} />
        {correcting ? (
          <CorrectionForm
            key={proposal.finding.id}
            finding={proposal.finding}
            begin={failed?.to.finding ?? proposal.finding}
            save={(correction) => say('REVISE', correction)}
            cancel={() => {
              setCorrecting(false);
              heading.current?.focus();
            }}
          />
        ) : (
          buttons
        )}
        {reviewer && (
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="note">
              Note (optional)
            </label>
            <input
              id="note"
              className="govuk-input"
              maxLength={4000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </div>
        )}
      </section>
      <Evidence finding={proposal.finding} narrowTo={narrowTo} narrowed={subject.filter.documents?.length === 1} />
    </div>
  );
}
