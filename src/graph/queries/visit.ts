import type { PartialDate } from '../../domain/partial-date.js';
import type { Visit } from '../../domain/visit.js';
import type { Grade, VisitKind, VisitStatus } from '../../domain/vocabulary.js';
import type { HeldNode, Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import type { Reference } from '../snapshot/reference.js';
import { councilTest, oneOf, periodTest } from '../snapshot/tests.js';
import { all, notAfter, notBefore, ofCouncils, when } from './clauses.js';

export const visits = defineNoun<Visit>('Visit', 'visit', {
  id: 'visit.id',
  councilId: 'head([(visit)-[:OF]->(c:Council) | c.id])',
  kind: 'visit.kind',
  status: 'visit.status',
  sequence: 'visit.sequence',
  startedOn: 'visit.startedOn',
  endedOn: 'visit.endedOn',
  publishedOn: 'visit.publishedOn',
  dateText: 'visit.dateText',
  focus: 'visit.focus',
  leadInspector: 'visit.leadInspector',
});

export interface VisitFilter {
  councils?: string[] | null;
  regions?: string[] | null;
  kinds?: VisitKind[] | null;
  statuses?: VisitStatus[] | null;
  focusThemes?: string[] | null;
  overall?: Grade[] | null;
  from?: PartialDate | null;
  to?: PartialDate | null;
}

export const visitConnection: Source<Visit, VisitFilter, 'graph' | 'council'> = {
  noun: visits,
  sortedBy: 'visit.timeline',
  from: {
    graph: all('visit', 'Visit'),
    council: () => ({ match: 'MATCH (:Council {id: parent})<-[:OF]-(visit:Visit)' }),
  },
  held: heldVisits,
  where: (filter) => [
    ...ofCouncils('visit', filter),
    ...when(filter.kinds, 'kinds', { where: 'visit.kind IN $kinds' }),
    ...when(filter.statuses, 'statuses', { where: 'visit.status IN $statuses' }),
    ...when(filter.focusThemes, 'focusThemes', {
      match: 'MATCH (visit)-[:FOCUSES_ON]->(focus:Theme)',
      where: 'focus.id IN $focusThemes',
      many: true,
    }),
    ...when(filter.overall, 'overall', {
      match: "MATCH (visit)<-[:AT]-(overall:Judgement {area: 'OVERALL'})",
      where: 'overall.grade IN $overall',
    }),
    ...notBefore(filter.from, 'fromDay', 'visit.to'),
    ...notAfter(filter.to, 'toDay', 'visit.from'),
  ],
};

function heldVisits(reference: Reference, councilId: string | null, filter: VisitFilter): HeldNode<Visit>[] | null {
  // What visits focus on and how they judged is not held.
  if (filter.focusThemes || filter.overall) return null;
  const ofCouncil = councilTest(filter, reference);
  const inPeriod = periodTest(filter);
  const kind = oneOf(filter.kinds);
  const status = oneOf(filter.statuses);
  const all = councilId === null ? reference.visits.values() : (reference.visitsOf.get(councilId) ?? []);
  return [...all]
    .filter((visit) => ofCouncil(visit.councilId) && inPeriod(visit) && kind(visit.kind) && status(visit.status))
    .map((visit) => ({ node: visit, sortedBy: visit.timeline }));
}

/** The inspection that a monitoring visit follows up. */
export const followedInspection: Relation<Visit> = {
  to: visits,
  match: 'MATCH (:Visit {id: id})-[:FOLLOWS]->(visit:Visit)',
  orderBy: 'visit.timeline',
};

/** The completed visit that a planned one turned into. */
export const fulfillingVisit: Relation<Visit> = {
  to: visits,
  match: 'MATCH (:Visit {id: id})-[:FULFILLED_BY]->(visit:Visit)',
  orderBy: 'visit.timeline',
};

const SAME_COUNCIL = 'MATCH (here:Visit {id: id})-[:OF]->(:Council)<-[:OF]-(visit:Visit)';

export const previousVisit: Relation<Visit> = {
  to: visits,
  match: `${SAME_COUNCIL}
  WHERE visit.timeline < here.timeline OR (visit.timeline = here.timeline AND visit.id < here.id)`,
  orderBy: 'visit.timeline DESC, visit.id DESC',
  limit: 1,
};

export const nextVisit: Relation<Visit> = {
  to: visits,
  match: `${SAME_COUNCIL}
  WHERE visit.timeline > here.timeline OR (visit.timeline = here.timeline AND visit.id > here.id)`,
  orderBy: 'visit.timeline, visit.id',
  limit: 1,
};

export const visitsOfDocument: Relation<Visit> = {
  to: visits,
  match: 'MATCH (:Document {id: id})-[:ABOUT]->(visit:Visit)',
  orderBy: 'visit.timeline, visit.id',
};
