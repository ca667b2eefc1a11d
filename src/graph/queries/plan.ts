import type { Plan, PlanOutcome } from '../../domain/plan.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';

export const plans = defineNoun<Plan>('Plan', 'plan', {
  id: 'plan.id',
  name: 'plan.name',
  kind: 'plan.kind',
  councilId: 'head([(plan)-[:OF]->(c:Council) | c.id])',
  status: 'plan.status',
});

const planOutcomes = defineNoun<PlanOutcome>('PlanOutcome', 'outcome', {
  id: 'outcome.id',
  text: 'outcome.text',
});

export const plansOfCouncil: Relation<Plan> = {
  to: plans,
  match: 'MATCH (:Council {id: id})<-[:OF]-(plan:Plan)',
  orderBy: 'plan.name, plan.id',
};

export const outcomesOfPlan: Relation<PlanOutcome> = {
  to: planOutcomes,
  match: 'MATCH (:Plan {id: id})<-[:OF]-(outcome:PlanOutcome)',
  orderBy: 'outcome.position',
};
