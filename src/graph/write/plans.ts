import type { Plan, PlanOutcome } from '../../domain/plan.js';
import {
  edgeToOne,
  partId,
  pruneParts,
  rankedEdges,
  revisedDocument,
  writeParts,
  writeRows,
  type Writer,
} from './statements.js';

export interface PlanRow extends Omit<Plan, 'councilId'> {
  council: string;
  document: string;
}

/** An outcome; its id follows from its plan and its place. */
export interface PlanOutcomePart extends Omit<PlanOutcome, 'id'> {
  /** Primary first. */
  themes: string[];
  evidence: string[];
}

/** All outcomes of a plan, in their order. */
export interface PlanOutcomesRow {
  plan: string;
  outcomes: PlanOutcomePart[];
}

export const PLANS = `
UNWIND $rows AS row
MERGE (n:Plan {id: row.id})
SET n += row {.name, .kind, .status}`;
export const PLAN_COUNCIL = edgeToOne({ from: 'Plan', type: 'OF', to: 'Council', key: 'council' });
export const PLAN_DOCUMENT = edgeToOne({ from: 'Plan', type: 'FROM', to: 'Document', key: 'document' });

export const PLAN_OUTCOMES = `
UNWIND $rows AS row
MERGE (n:PlanOutcome {id: row.id})
SET n += row {.text, position: toInteger(row.position)}`;
export const OUTCOME_PLAN = edgeToOne({ from: 'PlanOutcome', type: 'OF', to: 'Plan', key: 'plan' });
export const OUTCOME_THEMES = rankedEdges({ from: 'PlanOutcome', type: 'ON', to: 'Theme', key: 'themes' });
export const OUTCOME_EVIDENCE = rankedEdges({
  from: 'PlanOutcome',
  type: 'EVIDENCED_BY',
  to: 'Passage',
  key: 'evidence',
  unless: revisedDocument('-[:OF]->(:Plan)-[:FROM]->'),
});
export const OLD_OUTCOMES = pruneParts('PlanOutcome', 'OF', 'Plan');

/** Writes plans; their documents are there already. */
export async function writePlans(tx: Writer, rows: readonly PlanRow[]): Promise<void> {
  for (const cypher of [PLANS, PLAN_COUNCIL, PLAN_DOCUMENT]) await writeRows(tx, cypher, rows);
}

/** Writes the outcomes of plans, and deletes those that the plans no longer have. */
export async function writePlanOutcomes(tx: Writer, rows: readonly PlanOutcomesRow[]): Promise<void> {
  const owners = rows.map(({ plan, outcomes }) => ({
    id: plan,
    parts: outcomes.map((outcome, position) => ({
      ...outcome,
      id: partId('plan-outcome', plan, position),
      plan,
      position,
    })),
  }));
  const write = [PLAN_OUTCOMES, OUTCOME_PLAN, OUTCOME_THEMES, OUTCOME_EVIDENCE];
  await writeParts(tx, { write, prune: OLD_OUTCOMES }, owners);
}
