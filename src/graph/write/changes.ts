import type { Action, Change } from '../../domain/action.js';
import type { WriteTransaction } from '../graph.js';

/** The part of an action that a person may change. */
export type ActionState = Pick<Action, 'status' | 'owner' | 'due' | 'outcome'>;

// Locks before it reads, as for reviews: the constant matters.
export const LOCKED_STATE = `MATCH (action:Action {id: $id})
SET action.id = $id
RETURN action.status AS status, action.owner AS owner, action.due AS due, action.outcome AS outcome,
  COUNT { (action)<-[:OF]-(:Change) } AS changes`;

export const STORE_STATE = `MATCH (action:Action {id: $id})
SET action += $state`;

export const STORE_CHANGE = `MATCH (action:Action {id: $id})
CREATE (change:Change)-[:OF]->(action)
SET change = $change`;

/** An action's state, locked until the transaction ends, and how often it has been changed; null if unknown. */
export async function lockState(tx: WriteTransaction, id: string): Promise<(ActionState & { changes: number }) | null> {
  const [row] = await tx.run<ActionState & { changes: number }>(LOCKED_STATE, { id });
  return row ?? null;
}

/** Stores an action's new state, with the properties that derive from it. */
export async function storeState(tx: WriteTransaction, id: string, state: Record<string, unknown>): Promise<void> {
  await tx.run(STORE_STATE, { id, state });
}

/** Stores who changed an action, and how. */
export async function storeChange(tx: WriteTransaction, id: string, change: Change): Promise<void> {
  await tx.run(STORE_CHANGE, { id, change });
}
