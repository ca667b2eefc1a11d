import type { Judgement } from '../../domain/visit.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';

const judgements = defineNoun<Judgement>('Judgement', 'judgement', {
  id: 'judgement.id',
  visitId: 'visit.id',
  area: 'judgement.area',
  status: 'judgement.status',
  grade: 'judgement.grade',
});

/** In the order in which reports print them: the overall judgement first. */
const AREA_ORDER = `CASE judgement.area
  WHEN 'OVERALL' THEN 0 WHEN 'LEADERS' THEN 1 WHEN 'HELP_AND_PROTECTION' THEN 2 WHEN 'CHILDREN_IN_CARE' THEN 3
  WHEN 'CHILDREN_IN_CARE_AND_CARE_LEAVERS' THEN 4 WHEN 'CARE_LEAVERS' THEN 5 ELSE 6 END`;

export const judgementsOfVisit: Relation<Judgement> = {
  to: judgements,
  match: 'MATCH (visit:Visit {id: id})<-[:AT]-(judgement:Judgement)',
  orderBy: AREA_ORDER,
};

/**
 * Cypher to the one judgement that stands for a council in an area: of its latest inspection whose framework has the
 * area. An unreadable grade stands as unreadable; an older readable one must not pass for it.
 */
export function currentJudgement(council: string, area: string): string {
  return `MATCH (${council})<-[:OF]-(visit:Visit)<-[:AT]-(judgement:Judgement {area: ${area}})
  WHERE judgement.status <> 'NOT_IN_FRAMEWORK' AND visit.status = 'COMPLETED'
  WITH visit, judgement ORDER BY visit.timeline DESC, visit.id DESC LIMIT 1`;
}

/** At most one; takes the parameter `area`. */
export const latestJudgement: Relation<Judgement> = {
  to: judgements,
  match: `MATCH (council:Council {id: id}) ${currentJudgement('council', '$area')}`,
  orderBy: 'visit.timeline',
};
