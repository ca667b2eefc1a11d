import type { Finding } from '../../domain/finding.js';
import type { Dated } from './dates.js';
import { edgesToMany, edgeToOne, rankedEdges, revisedDocument, writeRows, type Writer } from './statements.js';

/** A finding; its dates come from findingDates, and an edge is the id of the node that it leads to. */
export interface FindingRow
  extends Omit<Finding, 'quote' | 'councilId' | 'documentId' | 'visitId' | 'relatedVisitId' | 'themeIds'>, Dated {
  council: string;
  document: string;
  visit: string | null;
  relatedVisit: string | null;
  /** Primary first. */
  themes: string[];
  evidence: string[];
  respondsTo: string[];
}

const REVIEWED = 'EXISTS { (:Review)-[:OF]->(n) }';

// A finding that a person has reviewed keeps the statement that they decided on. One that waits for a person always has
// a confidence, since the queue is sorted by it.
export const FINDINGS = `
UNWIND $rows AS row
MERGE (n:Finding {id: row.id})
SET n += row {.voice, .occurredOn, .from, .to, .timeline}
WITH n, row WHERE NOT ${REVIEWED}
SET n += row {.summary, .polarity, .reviewStatus, .confidence}
SET n.confidence = CASE row.reviewStatus WHEN 'UNREVIEWED' THEN coalesce(row.confidence, 0.0) ELSE row.confidence END`;
export const FINDING_THEMES = rankedEdges({
  from: 'Finding',
  type: 'ON',
  to: 'Theme',
  key: 'themes',
  unless: REVIEWED,
});
export const FINDING_COUNCIL = edgeToOne({ from: 'Finding', type: 'OF', to: 'Council', key: 'council' });
export const FINDING_DOCUMENT = edgeToOne({ from: 'Finding', type: 'FROM', to: 'Document', key: 'document' });
export const FINDING_VISIT = edgeToOne({ from: 'Finding', type: 'RAISED_AT', to: 'Visit', key: 'visit' });
export const FINDING_RELATED_VISIT = edgeToOne({
  from: 'Finding',
  type: 'COMMENTS_ON',
  to: 'Visit',
  key: 'relatedVisit',
});
export const FINDING_EVIDENCE = rankedEdges({
  from: 'Finding',
  type: 'EVIDENCED_BY',
  to: 'Passage',
  key: 'evidence',
  unless: revisedDocument('-[:FROM]->'),
});
export const FINDING_RESPONDS_TO = edgesToMany({
  from: 'Finding',
  type: 'RESPONDS_TO',
  to: 'Finding',
  key: 'respondsTo',
});

/** Cypher that gives the finding `n` the date of `visit`. */
export const DATE_OF_VISIT = `
SET n.occurredOn = coalesce(visit.startedOn, visit.endedOn, visit.publishedOn), n.from = visit.from, n.to = visit.to,
  n.timeline = coalesce(visit.from, '9999')`;

// The report may have corrected the dates that the tables give.
export const REPORTED_DATES = `
MATCH (visit:Visit {source: 'report'})<-[:RAISED_AT]-(n:Finding)
${DATE_OF_VISIT}`;

/** Writes findings; their documents, passages, visits and themes are there already. */
export async function writeFindings(tx: Writer, rows: readonly FindingRow[]): Promise<void> {
  for (const cypher of [
    FINDINGS,
    FINDING_THEMES,
    FINDING_COUNCIL,
    FINDING_DOCUMENT,
    FINDING_VISIT,
    FINDING_RELATED_VISIT,
    FINDING_EVIDENCE,
    FINDING_RESPONDS_TO,
  ]) {
    await writeRows(tx, cypher, rows);
  }
}
