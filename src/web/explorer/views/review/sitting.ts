import type { CombinedError } from 'urql';
import type { Decision, ProposalFragment, ReviewFindingInput } from '../../generated/graphql.js';

/** A finding on the desk, and what was decided about it in this sitting. */
export interface Proposal {
  finding: ProposalFragment;
  decided: Decision | null;
}

/** A decision and the proposal before and after it; with UNDO, before and after it is taken back. */
export interface Step {
  input: ReviewFindingInput;
  from: Proposal;
  to: Proposal;
}

/** A step that the server did not store, and why. */
export interface Failure extends Step {
  message: string;
  /** Whether signing in again is what helps. */
  signIn: boolean;
}

/** What a reviewer has on the desk. */
export interface Sitting {
  /** What the queue is narrowed to, and whose it is. */
  key: string;
  proposals: readonly Proposal[];
  /** Which of the proposals is shown; the one after the last is the end. */
  place: number;
  /** How many waited when the queue was loaded. */
  total: number;
  /** Where the next page begins; null where there is none. */
  next: string | null;
  loading: boolean;
  error: CombinedError | null;
  /** The proposals as they were before each decision of this sitting that stands, the latest last. */
  history: readonly Proposal[];
  failures: readonly Failure[];
  /** How many decisions are on their way to the server. */
  sending: number;
  /** What is announced. */
  said: string;
  /** Grows whenever a person has another proposal brought up, which then takes the focus. */
  turn: number;
}

export const emptyDesk = {
  ...{ proposals: [], place: 0, total: 0 },
  ...{ next: null, loading: true, error: null },
} satisfies Partial<Sitting>;

export const newSitting: Sitting = { key: '', ...emptyDesk, history: [], failures: [], sending: 0, said: '', turn: 0 };

/** How many findings have been decided on in this sitting. */
export function decidedCount({ history }: Sitting): number {
  return new Set(history.map(({ finding }) => finding.id)).size;
}

/** How many of the queue wait still. */
export function waitingCount({ total, proposals }: Sitting): number {
  return total - proposals.filter(({ decided }) => decided !== null).length;
}

/** The sitting after a step. */
export function done(sitting: Sitting, { input, from, to }: Step): Sitting {
  return input.decision === 'UNDO' ? open(sitting, to) : decided(sitting, from, to);
}

/** The sitting as if a step had not been. */
export function reverted(sitting: Sitting, { input, from, to }: Step): Sitting {
  return input.decision === 'UNDO' ? decided(sitting, to, from) : open(sitting, from);
}

function decided(sitting: Sitting, before: Proposal, after: Proposal): Sitting {
  return { ...replaced(sitting, after), history: [...sitting.history, before] };
}

function open(sitting: Sitting, before: Proposal): Sitting {
  return { ...replaced(sitting, before), history: sitting.history.filter((one) => one !== before) };
}

/** The sitting at a proposal, which is put on the desk again where it is not there any more. */
export function shownAgain(sitting: Sitting, proposal: Proposal): Sitting {
  const place = sitting.proposals.findIndex(({ finding: { id } }) => id === proposal.finding.id);
  if (place >= 0) return { ...sitting, place };
  const proposals = sitting.proposals.toSpliced(sitting.place, 0, proposal);
  return { ...sitting, proposals, total: sitting.total + 1 };
}

/** The sitting with a proposal in the place of the one on the same finding. */
export function replaced(sitting: Sitting, by: Proposal): Sitting {
  const proposals = sitting.proposals.map((one) => (one.finding.id === by.finding.id ? by : one));
  return { ...sitting, proposals };
}
