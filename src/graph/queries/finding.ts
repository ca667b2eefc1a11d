import type { Finding, Review } from '../../domain/finding.js';
import { Polarity, ReviewStatus } from '../../domain/vocabulary.js';
import type { Clause, Facet, Source } from '../connection/source.js';
import { allOfTheWords } from '../full-text.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, notAfter, notBefore, when, whether } from './clauses.js';
import type { FindingFilter, FindingParent } from './finding-filter.js';
import { isOn, onEdge, upTo } from './on-theme.js';
import { seekFindings } from './finding-seek.js';

export const findings = defineNoun<Finding>('Finding', 'finding', {
  id: 'finding.id',
  summary: 'finding.summary',
  polarity: 'finding.polarity',
  voice: 'finding.voice',
  reviewStatus: 'finding.reviewStatus',
  confidence: 'finding.confidence',
  quote: 'finding.quote',
  occurredOn: 'finding.occurredOn',
  councilId: 'finding.councilId',
  documentId: 'finding.documentId',
  visitId: 'finding.visitId',
  relatedVisitId: 'finding.relatedVisitId',
  themeIds: 'finding.themeIds',
});

/** A refused finding is hidden unless asked for. */
export const SHOWN = [ReviewStatus.CONFIRMED, ReviewStatus.UNREVIEWED];

const OF_COUNCIL = "(:Council {id: split(parent, ' ')[0]})<-[:OF]-";
const AT_VISIT = "(:Visit {id: split(parent, ' ')[0]})<-[:RAISED_AT]-";

export const findingConnection: Source<Finding, FindingFilter, FindingParent> = {
  noun: findings,
  sortedBy: 'finding.timeline',
  from: {
    graph: all('finding', 'Finding'),
    council: () => ({ match: 'MATCH (:Council {id: parent})<-[:OF]-(finding:Finding)' }),
    visit: () => ({ match: 'MATCH (:Visit {id: parent})<-[:RAISED_AT]-(finding:Finding)' }),
    theme: (filter) => onTheme('parentTheme', 'parentTheme.id = parent', filter),
    document: () => ({ match: 'MATCH (:Document {id: parent})<-[:FROM]-(finding:Finding)' }),
    cell: (filter) => ofPair(OF_COUNCIL, 'true', filter),
    cellAtVisits: (filter) => ofPair(OF_COUNCIL, 'finding.visitId IS NOT NULL', filter),
    visitTheme: (filter) => ofPair(AT_VISIT, 'true', filter),
  },
  seek: seekFindings,
  where: (filter) => [
    ...when(allOfTheWords(filter.text ?? ''), 'text', {
      call: "CALL db.index.fulltext.queryNodes('findingText', $text) YIELD node AS finding",
    }),
    ...when(filter.themes, 'themes', onTheme('theme', 'theme.id IN $themes', filter)),
    ...when(filter.councils, 'councils', { where: 'finding.councilId IN $councils' }),
    ...when(filter.regions, 'regions', { where: 'finding.regionId IN $regions' }),
    ...when(filter.neighboursOf, 'neighboursOf', {
      match: 'MATCH (finding)-[:OF]->(:Council)<-[:NEIGHBOUR]-(centre:Council)',
      where: 'centre.id = $neighboursOf',
    }),
    ...when(filter.polarities, 'polarities', { where: 'finding.polarity IN $polarities' }),
    ...when(filter.voices, 'voices', { where: 'finding.voice IN $voices' }),
    ...when(filter.visits, 'visits', { where: 'finding.visitId IN $visits' }),
    ...when(filter.visitKinds, 'visitKinds', {
      match: 'MATCH (finding)-[:RAISED_AT]->(kindOfVisit:Visit)',
      where: 'kindOfVisit.kind IN $visitKinds',
    }),
    ...when(filter.documents, 'documents', { where: 'finding.documentId IN $documents' }),
    ...notBefore(filter.from, 'fromDay', 'finding.to'),
    ...notAfter(filter.to, 'toDay', 'finding.from'),
    ...when(filter.reviewStatuses ?? SHOWN, 'reviewStatuses', { where: 'finding.reviewStatus IN $reviewStatuses' }),
    ...whether(filter.hasAction, ADDRESSED, `NOT ${ADDRESSED}`),
    ...when(filter.minConfidence, 'minConfidence', { where: 'coalesce(finding.confidence, 1.0) >= $minConfidence' }),
  ],
};

const ADDRESSED = 'EXISTS { (finding)<-[:ADDRESSES]-(:Action) }';

/** Findings on a theme, or on one below it. `theme` is the alias of the theme that is named. */
function onTheme(theme: string, where: string, filter: FindingFilter): Clause {
  return { match: `MATCH (finding:Finding)-${onEdge(filter)}->${upTo(theme, filter)}`, where, many: true };
}

/** Findings on the theme that is the second of two ids with a blank between them. */
function ofPair(first: string, where: string, filter: FindingFilter): Clause {
  return { match: `MATCH ${first}(finding:Finding)`, where: `${where} AND ${isOn("[split(parent, ' ')[1]]", filter)}` };
}

/** Concerns that no action addresses. */
export const unaddressedConcerns: typeof findingConnection = {
  ...findingConnection,
  seek: (parent, filter) => seekFindings(parent, { ...filter, polarities: [Polarity.CONCERN], hasAction: false }),
  where: (filter) => [
    ...findingConnection.where({ ...filter, hasAction: false }),
    { where: 'finding.polarity = $concern', parameters: { concern: Polarity.CONCERN } },
  ],
};

/** Extracted findings that wait for a person, the least certain first. */
export const reviewQueue: typeof findingConnection = {
  ...findingConnection,
  sortedBy: 'finding.confidence',
  seek: () => null,
  where: (filter) => findingConnection.where({ ...filter, reviewStatuses: [ReviewStatus.UNREVIEWED] }),
};

export const findingFacets = {
  themes: { value: 'finding.themeIds', many: true },
  councils: { value: 'finding.councilId' },
  regions: { value: 'finding.regionId' },
  polarities: { value: 'finding.polarity' },
  voices: { value: 'finding.voice' },
  years: { value: "coalesce(left(finding.occurredOn, 4), 'undated')" },
} satisfies Record<string, Facet>;

const NOT_REJECTED = "WHERE finding.reviewStatus <> 'REJECTED'";

/** What a finding answers. */
export const respondsTo: Relation<Finding> = {
  to: findings,
  match: `MATCH (:Finding {id: id})-[:RESPONDS_TO]->(finding:Finding) ${NOT_REJECTED}`,
  orderBy: 'finding.id',
};

/** What answered a finding. */
export const responses: Relation<Finding> = {
  to: findings,
  match: `MATCH (:Finding {id: id})<-[:RESPONDS_TO]-(finding:Finding) ${NOT_REJECTED}`,
  orderBy: 'finding.id',
};

export const findingsOfAction: Relation<Finding> = {
  to: findings,
  match: `MATCH (:Action {id: id})-[:ADDRESSES]->(finding:Finding) ${NOT_REJECTED}`,
  orderBy: 'finding.timeline, finding.id',
};

const reviews = defineNoun<Review>('Review', 'review', {
  id: 'review.id',
  decision: 'review.decision',
  by: 'review.by',
  at: 'review.at',
  note: 'review.note',
  before: 'review.before',
  after: 'review.after',
});

/** The decisions on a finding, the oldest first. */
export const reviewsOfFinding: Relation<Review> = {
  to: reviews,
  match: 'MATCH (:Finding {id: id})<-[:OF]-(review:Review)',
  orderBy: 'review.id',
};
