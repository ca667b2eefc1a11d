import { numberedId } from '../../domain/ids.js';
import { rangeOf } from '../../domain/partial-date.js';
import { badField, notFound, type Problem } from '../../domain/problem.js';
import type { ActionStatus } from '../../domain/vocabulary.js';
import type { Writer } from '../../graph/graph.js';
import { type ActionState, lockState, storeChange, storeState } from '../../graph/write/changes.js';
import { dated } from '../../graph/write/dates.js';

/** An absent field stays as it is; null clears it. */
export interface ActionUpdate {
  action: string;
  status?: ActionStatus | null;
  owner?: string | null;
  due?: string | null;
  outcome?: string | null;
}

/** Stores what a person says has become of an action. Returns why not, where it is not. */
export async function updateAction(writer: Writer, by: string, input: ActionUpdate): Promise<Problem[]> {
  if (input.status === null)
    return [badField('status', 'A status cannot be cleared; UNKNOWN says that it is not known.')];
  const changes = given(input);
  if (Object.keys(changes).length === 0) {
    return [badField('action', 'Nothing to change: give a status, owner, due date or outcome.')];
  }
  return writer.write(async (tx) => {
    const current = await lockState(tx, input.action);
    if (!current) return [notFound('action', input.action)];
    const { changes: earlier, ...before } = current;
    await storeState(tx, input.action, { ...changes, ...derived(changes) });
    await storeChange(tx, input.action, {
      id: numberedId('change', input.action, earlier + 1),
      by,
      at: new Date().toISOString(),
      before: JSON.stringify(
        Object.fromEntries(Object.keys(changes).map((key) => [key, before[key as keyof ActionState]])),
      ),
      after: JSON.stringify(changes),
    });
    return [];
  });
}

function given({ status, owner, due, outcome }: ActionUpdate): Partial<ActionState> {
  return {
    ...(status != null && { status }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(outcome !== undefined && { outcome }),
  };
}

function derived({ due }: Partial<ActionState>): Record<string, string | null> {
  if (due === undefined) return {};
  const { from, to, timeline } = dated(due === null ? null : rangeOf(due));
  return { dueFrom: from, dueTo: to, timeline };
}
