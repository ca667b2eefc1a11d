import type { Finding, Review } from '../../domain/finding.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { Polarity, ReviewStatus, type VisitKind, type Voice } from '../../domain/vocabulary.js';
import type { Clause, Facet, Source } from '../connection/source.js';
import { allOfTheWords } from '../full-text.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, notAfter, notBefore, ofCouncils, when, whether } from './clauses.js';

export const findings = defineNoun<Finding>('Finding', 'finding', {
  id: 'finding.id',
  summary: 'finding.summary',
  polarity: 'finding.polarity',
  voice: 'finding.voice',
  reviewStatus: 'finding.reviewStatus',
  confidence: 'finding.confidence',
  quote: 'finding.quote',
  occurredOn: 'finding.occurredOn',
  councilId: 'head([(finding)-[:OF]->(c:Council) | c.id])',
  documentId: 'head([(finding)-[:FROM]->(d:Document) | d.id])',
  visitId: 'head([(finding)-[:RAISED_AT]->(v:Visit) | v.id])',
  relatedVisitId: 'head([(finding)-[:COMMENTS_ON]->(v:Visit) | v.id])',
});

export interface FindingFilter {
  councils?: string[] | null;
  regions?: string[] | null;
  neighboursOf?: string | null;
  themes?: string[] | null;
  includeNarrower?: boolean | null;
  primaryThemeOnly?: boolean | null;
  polarities?: Polarity[] | null;
  voices?: Voice[] | null;
  visits?: string[] | null;
  visitKinds?: VisitKind[] | null;
  documents?: string[] | null;
  from?: PartialDate | null;
  to?: PartialDate | null;
  reviewStatuses?: ReviewStatus[] | null;
  hasAction?: boolean | null;
  text?: string | null;
}

/** A refused finding is hidden unless asked for. */
const SHOWN = [ReviewStatus.CONFIRMED, ReviewStatus.UNREVIEWED];

type FindingParent = 'graph' | 'council' | 'visit' | 'theme' | 'document';

export const findingConnection: Source<Finding, FindingFilter, FindingParent> = {
  noun: findings,
  sortedBy: 'finding.timeline',
  from: {
    graph: all('finding', 'Finding'),
    council: () => ({ match: 'MATCH (:Council {id: parent})<-[:OF]-(finding:Finding)' }),
    visit: () => ({ match: 'MATCH (:Visit {id: parent})<-[:RAISED_AT]-(finding:Finding)' }),
    theme: (filter) => onTheme('parentTheme', 'parentTheme.id = parent', filter),
    document: () => ({ match: 'MATCH (:Document {id: parent})<-[:FROM]-(finding:Finding)' }),
  },
  where: (filter) => [
    ...when(allOfTheWords(filter.text ?? ''), 'text', {
      call: "CALL db.index.fulltext.queryNodes('findingText', $text) YIELD node AS finding",
    }),
    ...when(filter.themes, 'themes', onTheme('theme', 'theme.id IN $themes', filter)),
    ...ofCouncils('finding', filter),
    ...when(filter.polarities, 'polarities', { where: 'finding.polarity IN $polarities' }),
    ...when(filter.voices, 'voices', { where: 'finding.voice IN $voices' }),
    ...when(filter.visits, 'visits', {
      match: 'MATCH (finding)-[:RAISED_AT]->(visit:Visit)',
      where: 'visit.id IN $visits',
    }),
    ...when(filter.visitKinds, 'visitKinds', {
      match: 'MATCH (finding)-[:RAISED_AT]->(kindOfVisit:Visit)',
      where: 'kindOfVisit.kind IN $visitKinds',
    }),
    ...when(filter.documents, 'documents', {
      match: 'MATCH (finding)-[:FROM]->(document:Document)',
      where: 'document.id IN $documents',
    }),
    ...notBefore(filter.from, 'fromDay', 'finding.to'),
    ...notAfter(filter.to, 'toDay', 'finding.from'),
    ...when(filter.reviewStatuses ?? SHOWN, 'reviewStatuses', { where: 'finding.reviewStatus IN $reviewStatuses' }),
    ...whether(filter.hasAction, ADDRESSED, `NOT ${ADDRESSED}`),
  ],
};

const ADDRESSED = 'EXISTS { (finding)<-[:ADDRESSES]-(:Action) }';

/** Findings on a theme, or on one below it. `theme` is the alias of the theme that is named. */
function onTheme(theme: string, where: string, filter: FindingFilter): Clause {
  const on = filter.primaryThemeOnly ? '[:ON {rank: 0}]' : '[:ON]';
  const upTo = filter.includeNarrower ? `(:Theme)-[:NARROWER_THAN*0..]->(${theme}:Theme)` : `(${theme}:Theme)`;
  return { match: `MATCH (finding:Finding)-${on}->${upTo}`, where, many: true };
}

/** Concerns that no action addresses. */
export const unaddressedConcerns: typeof findingConnection = {
  ...findingConnection,
  where: (filter) => [
    ...findingConnection.where({ ...filter, hasAction: false }),
    { where: 'finding.polarity = $concern', parameters: { concern: Polarity.CONCERN } },
  ],
};

/** Extracted findings that wait for a person, the least certain first. */
export const reviewQueue: typeof findingConnection = {
  ...findingConnection,
  sortedBy: 'finding.confidence',
  where: (filter) => findingConnection.where({ ...filter, reviewStatuses: [ReviewStatus.UNREVIEWED] }),
};

export const findingFacets = {
  themes: { match: 'MATCH (finding)-[:ON]->(facet:Theme)', value: 'facet.id', label: 'facet.label' },
  councils: { match: 'MATCH (finding)-[:OF]->(facet:Council)', value: 'facet.id', label: 'facet.name' },
  regions: {
    match: 'MATCH (finding)-[:OF]->(:Council)-[:IN]->(facet:Region)',
    value: 'facet.id',
    label: 'facet.name',
  },
  polarities: { value: 'finding.polarity', label: 'finding.polarity' },
  voices: { value: 'finding.voice', label: 'finding.voice' },
  years: {
    value: "coalesce(left(finding.occurredOn, 4), 'undated')",
    label: "coalesce(left(finding.occurredOn, 4), 'undated')",
  },
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
