import { DecideDocument, type ReviewFindingInput } from '../../generated/graphql.js';
import { type Ask, change, say, theSitting } from './desk.js';
import {
  decidedCount,
  done,
  type Failure,
  type Proposal,
  replaced,
  reverted,
  shownAgain,
  type Step,
  waitingCount,
} from './sitting.js';

/** What a decision is called once it is made. */
export const decisions = { CONFIRM: 'Confirmed', REVISE: 'Corrected', REJECT: 'Refused', UNDO: 'Taken back' };

/** Decides on a proposal: the next one comes up at once, while the decision is on its way to the server. */
export function decide(ask: Ask, from: Proposal, input: ReviewFindingInput, corrected = from.finding): void {
  const step = { input, from, to: { finding: corrected, decided: input.decision } };
  change((old) => {
    const place = old.proposals.findIndex(({ finding }) => finding.id === input.finding);
    return { ...done(old, step), place: place + 1, failures: without(old.failures, step), turn: old.turn + 1 };
  });
  follow(ask, step);
}

/** Takes back the decision on the proposal that is shown, or else the latest one of this sitting. */
export function undo(ask: Ask): void {
  const { proposals, place, history } = theSitting();
  const shown = proposals[place]?.finding.id;
  const to = history.findLast(({ finding }) => finding.id === shown) ?? history.at(-1);
  if (!to) return say('There is nothing to undo in this sitting.');
  const { id } = to.finding;
  const from = proposals.find(({ finding }) => finding.id === id) ?? to;
  const step: Step = { input: { finding: id, decision: 'UNDO' }, from, to };
  change((old) => ({ ...shownAgain(done(old, step), to), turn: old.turn + 1 }));
  follow(ask, step);
}

/** Sends a decision once more that was not stored. */
export function sendAgain(ask: Ask, failure: Failure): void {
  change((old) => ({ ...done(old, failure), failures: without(old.failures, failure) }));
  follow(ask, failure);
}

/** Drops a decision that was not stored. */
export function drop(failure: Failure): void {
  change((old) => ({ ...old, failures: without(old.failures, failure) }));
}

/** Moves to the next proposal, or the one before. */
export function move(steps: 1 | -1): void {
  const { place, proposals } = theSitting();
  const to = Math.min(Math.max(place + steps, 0), proposals.length);
  if (to === place) return say(steps < 0 ? 'This is the first.' : 'This is the end.');
  change((old) => ({ ...old, place: to, said: '', turn: old.turn + 1 }));
}

/** Brings up the proposal of a decision that was not stored. */
export function look({ from }: Failure): void {
  change((old) => ({ ...shownAgain(old, from), turn: old.turn + 1 }));
}

function follow(ask: Ask, step: Step): void {
  const sitting = theSitting();
  say(`${decisions[step.input.decision]}. ${decidedCount(sitting)} decided, ${waitingCount(sitting)} wait.`);
  void send(ask, step);
}

// What is decided of one finding is sent in the order in which it was decided: an undo must not overtake its decision.
const underWay = new Map<string, Promise<boolean>>();

async function send(ask: Ask, step: Step): Promise<void> {
  const { finding: id, decision } = step.input;
  change((old) => ({ ...old, sending: old.sending + 1 }));
  const former = underWay.get(id) ?? Promise.resolve(true);
  const stored = former.then((wasStored) => {
    if (wasStored || decision !== 'UNDO') return store(ask, step);
    // The decision was not stored, so there is nothing to take back.
    change((old) => ({ ...old, failures: without(old.failures, step) }));
    return true;
  });
  underWay.set(id, stored);
  await stored;
  if (underWay.get(id) === stored) underWay.delete(id);
  change((old) => ({ ...old, sending: old.sending - 1 }));
}

/** Has the server store a step. Returns whether it did; where not, the proposal is again as it was. */
async function store(ask: Ask, step: Step): Promise<boolean> {
  const { data, error } = await ask.mutation(DecideDocument, { input: step.input });
  const payload = data?.reviewFinding;
  const now = payload?.finding;
  if (now) {
    change((old) => {
      const held = old.proposals.find(({ finding }) => finding.id === now.id);
      return held ? replaced(old, { ...held, finding: { ...held.finding, ...now } }) : old;
    });
    return true;
  }
  const said = [...(payload?.userErrors ?? []), ...(error?.graphQLErrors ?? [])].map(({ message }) => message);
  const message = said.join(' ') || 'The server could not be reached, or broke off.';
  const signIn = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ?? false;
  change((old) => {
    const failures = [...without(old.failures, step), { ...step, message, signIn }];
    return { ...reverted(old, step), failures, said: `Not stored: ${message}` };
  });
  return false;
}

function without(failures: readonly Failure[], { input }: Step): Failure[] {
  return failures.filter(({ input: { finding } }) => finding !== input.finding);
}
