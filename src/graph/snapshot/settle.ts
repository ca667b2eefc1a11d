import type { Graph, WriteTransaction } from '../graph.js';
import { POLARITIES } from './occasion.js';
import { MISCOUNTED, MISKEYED } from './unsettled.js';

/** How many documents are settled by one statement. */
const BATCH = 100;

// What a query narrows or sorts findings by stands on the finding itself, and on its edges to themes, so that an index
// can seek to a page. Each value is derived from the edges, which stay the truth.
export const KEYS = `
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:FROM]-(finding:Finding)-[:OF]->(council:Council)-[:IN]->(region:Region)
OPTIONAL MATCH (finding)-[:RAISED_AT]->(visit:Visit)
OPTIONAL MATCH (finding)-[:COMMENTS_ON]->(related:Visit)
CALL (finding, region) {
  MATCH (finding)-[on:ON]->(theme:Theme)
  WITH on, theme ORDER BY on.rank
  SET on.themeId = theme.id, on.regionId = region.id, on.polarity = finding.polarity,
    on.timeline = finding.timeline, on.findingId = finding.id
  RETURN collect(theme.id) AS themeIds
}
SET finding.documentId = id, finding.councilId = council.id, finding.regionId = region.id,
  finding.visitId = visit.id, finding.relatedVisitId = related.id, finding.themeIds = themeIds`;

const countOf = (condition: string) =>
  POLARITIES.map((polarity) => `count(CASE WHEN finding.polarity = '${polarity}'${condition} THEN 1 END)`).join(', ');

/**
 * Cypher from rows of `finding`, `themeId` and whether it is the primary theme (`isPrimary`), each finding and theme once, to
 * what findings share, their themes, and their counts by theme and polarity: four numbers a theme, in one list for
 * findings on the theme and in one for those of which it is the primary theme.
 */
export const COUNTED = `
WITH finding.documentId AS documentId, finding.councilId AS councilId, finding.visitId AS visitId,
  finding.relatedVisitId AS relatedVisitId, finding.occurredOn AS occurredOn, finding.from AS from, finding.to AS to,
  finding.timeline AS timeline, finding.voice AS voice, finding.reviewStatus AS reviewStatus, themeId,
  [${countOf('')}] AS four, [${countOf(' AND isPrimary')}] AS fourPrimary
ORDER BY themeId
WITH documentId, councilId, visitId, relatedVisitId, occurredOn, from, to, timeline, voice, reviewStatus,
  collect(themeId) AS themes, collect(four) AS fours, collect(fourPrimary) AS primaryFours
WITH *, reduce(flat = [], four IN fours | flat + four) AS counts,
  reduce(flat = [], four IN primaryFours | flat + four) AS primaryCounts`;

export const TALLIES = `
UNWIND $documents AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)<-[:OF]-(old:Tally)
  DETACH DELETE old
}
CALL (document) {
  MATCH (document)<-[:FROM]-(finding:Finding)-[on:ON]->()
  WITH finding, on.themeId AS themeId, on.rank = 0 AS isPrimary
  ${COUNTED.trim().replaceAll('\n', '\n  ')}
  CREATE (document)<-[:OF]-(:Tally {
    documentId: documentId, councilId: councilId, visitId: visitId, relatedVisitId: relatedVisitId,
    occurredOn: occurredOn, from: from, to: to, timeline: timeline, voice: voice, reviewStatus: reviewStatus,
    themes: themes, counts: counts, primaryCounts: primaryCounts
  })
}`;

// Setting a property to a constant takes the lock before the stamp is read, and holds it until the transaction ends: so
// stamps grow in the order of commits, and who has seen one has seen all before it.
const LOCKED_CLOCK = `
MATCH (graph:Graph {id: 'inspection-graph'})
SET graph.id = 'inspection-graph'
WITH graph
SET graph.stamp = coalesce(graph.stamp, 0) + 1`;

export const STAMP_DOCUMENTS = `${LOCKED_CLOCK}
WITH graph
UNWIND $documents AS id
MATCH (document:Document {id: id})
SET document.stamp = graph.stamp`;

export const STAMP_REFERENCE = `${LOCKED_CLOCK}
WITH graph
SET graph.referenceStamp = graph.stamp`;

// A document is settled as a whole.
export const UNSETTLED = `
CALL () {${MISKEYED}
  RETURN document
  UNION${MISCOUNTED}
  RETURN node AS document
}
RETURN document.id AS id
ORDER BY id`;

export const NEVER_SETTLED = `
MATCH (document:Document) WHERE document.stamp IS NULL AND EXISTS { (document)<-[:FROM]-(:Finding) }
RETURN document.id AS id
LIMIT ${BATCH}`;

export const DOCUMENTS_OF_VISITS = `
MATCH (visit:Visit)<-[:RAISED_AT]-(:Finding)-[:FROM]->(document:Document) WHERE visit.id IN $visits
RETURN DISTINCT document.id AS id`;

/**
 * Brings what is derived from documents' findings up to date: their keys, their tallies, and the stamp by which every
 * copy of the server notices. The last step of any transaction that writes findings.
 */
export async function settle(tx: WriteTransaction, documents: readonly string[]): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = { documents: documents.slice(start, start + BATCH) };
    await tx.run(KEYS, batch);
    await tx.run(TALLIES, batch);
  }
  if (documents.length > 0) await tx.run(STAMP_DOCUMENTS, { documents });
}

/** Settles every document whose findings are not as they should be, after a change that can reach any of them. */
export async function settleAll(tx: WriteTransaction): Promise<void> {
  const documents = await tx.run<{ id: string }>(UNSETTLED);
  await settle(
    tx,
    documents.map(({ id }) => id),
  );
}

/** Settles the documents of a graph that an older version wrote, some at a time: broken off, it goes on the next time. */
export async function settleOlder(graph: Graph): Promise<void> {
  for (;;) {
    const older = await graph.read<{ id: string }>(NEVER_SETTLED);
    if (older.length === 0) return;
    await graph.write((tx) =>
      settle(
        tx,
        older.map(({ id }) => id),
      ),
    );
  }
}

/** The documents with findings raised at these visits: those whose dates change with the visits'. */
export async function documentsOfVisits(tx: WriteTransaction, visits: readonly string[]): Promise<string[]> {
  const documents = await tx.run<{ id: string }>(DOCUMENTS_OF_VISITS, { visits });
  return documents.map(({ id }) => id);
}

/** Lets every copy of the server know that councils, regions, themes or visits have changed. */
export async function touchReference(tx: WriteTransaction): Promise<void> {
  await tx.run(STAMP_REFERENCE);
}
