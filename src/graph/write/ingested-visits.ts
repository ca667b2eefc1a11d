import type { Judgement, Visit } from '../../domain/visit.js';
import type { WriteTransaction } from '../graph.js';
import { visitDates } from './dates.js';
import { DATE_OF_VISIT } from './findings.js';
import { judgementId, type JudgementPart } from './judgements.js';

/** How the graph came to know a visit: null for the tables. */
export type VisitSource = 'report' | 'mention' | null;

/** A visit that the graph has. */
export interface KnownVisit extends Omit<Visit, 'councilId'> {
  source: VisitSource;
  /** The document behind the source. */
  sourceDocument: string | null;
  judgements: Pick<Judgement, 'area' | 'status' | 'grade'>[];
  /** The places of the passages of the document at hand that speak of it. */
  evidence: number[];
}

/** What is to be stored of a visit. `judgements`: those that a report gives. */
export interface IngestedVisit {
  id: string;
  /** Null where its properties stay as they are. */
  properties: (Omit<Visit, 'id' | 'councilId'> & Pick<KnownVisit, 'source' | 'sourceDocument'>) | null;
  isNew: boolean;
  judgements: JudgementPart[];
  follows: string | null;
  evidence: string[];
}

export const VISITS_OF_COUNCIL = `
MATCH (:Council {id: $council})<-[:OF]-(n:Visit)
RETURN n.id AS id, n.kind AS kind, n.status AS status, n.sequence AS sequence, n.startedOn AS startedOn,
  n.endedOn AS endedOn, n.publishedOn AS publishedOn, n.dateText AS dateText, n.focus AS focus,
  n.leadInspector AS leadInspector, n.source AS source, n.sourceDocument AS sourceDocument,
  [(n)<-[:AT]-(judgement:Judgement) | judgement {.area, .status, .grade}] AS judgements,
  COLLECT { MATCH (n)-[:EVIDENCED_BY]->(p:Passage)-[:PART_OF]->(:Document {id: $document})
    WHERE p.superseded IS NULL RETURN p.index } AS evidence
ORDER BY n.timeline, n.id`;

export const INGESTED_VISITS = `
MATCH (council:Council {id: $council})
UNWIND $rows AS row
WITH council, row, row.properties AS properties
MERGE (n:Visit {id: row.id})
SET n += properties {.kind, .status, .startedOn, .endedOn, .publishedOn, .dateText, .focus, .leadInspector, .from,
  .to, .timeline, .source, .sourceDocument}, n.sequence = toInteger(properties.sequence)
SET n.ingested = CASE WHEN row.isNew THEN true ELSE n.ingested END
MERGE (n)-[:OF]->(council)`;

export const INGESTED_JUDGEMENTS = `
UNWIND $rows AS row
MATCH (visit:Visit {id: row.visit})
MERGE (n:Judgement {id: row.id})
SET n += row {.area, .status, .grade}, n.source = 'report'
MERGE (n)-[:AT]->(visit)`;

export const INGESTED_FOLLOWS = `
UNWIND $rows AS row
MATCH (n:Visit {id: row.id}) WHERE NOT EXISTS { (n)-[:FOLLOWS]->() }
MATCH (followed:Visit {id: row.follows})
CREATE (n)-[:FOLLOWS]->(followed)`;

// Edges that the tables made are theirs; those of an earlier extraction are replaced.
export const FORMER_VISIT_EDGES = `
MATCH (document:Document {id: $document})
CALL (document) { MATCH (document)-[old:ABOUT {ingested: true}]->() DELETE old }
CALL (document) { MATCH (document)<-[:PART_OF]-(:Passage)<-[old:EVIDENCED_BY {ingested: true}]-(:Visit) DELETE old }`;

export const INGESTED_VISIT_EDGES = `
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (n:Visit {id: row.id})
MERGE (document)-[about:ABOUT]->(n) ON CREATE SET about.ingested = true
WITH n, row
UNWIND range(0, size(row.evidence) - 1) AS rank
OPTIONAL MATCH (passage:Passage {id: row.evidence[rank]})
MERGE (n)-[edge:EVIDENCED_BY]->(passage) ON CREATE SET edge.ingested = true, edge.rank = rank`;

export const UNUSED_VISITS = `
MATCH (council:Council)<-[:OF]-(n:Visit {ingested: true})
WHERE council.id IN $councils AND NOT EXISTS { (n)<-[:ABOUT|RAISED_AT|COMMENTS_ON]-() }
OPTIONAL MATCH (n)<-[:AT|OF]-(part:Judgement|Conflict)
DETACH DELETE part, n`;

/** What was raised at these visits gets their dates. */
export const REDATED_FINDINGS = `
MATCH (visit:Visit)<-[:RAISED_AT]-(n:Finding) WHERE visit.id IN $visits
${DATE_OF_VISIT}`;

/** The visits of a council in order of time. */
export function visitsOfCouncil(tx: WriteTransaction, council: string, document: string | null): Promise<KnownVisit[]> {
  return tx.run<KnownVisit>(VISITS_OF_COUNCIL, { council, document });
}

/** Deletes the visits of councils that only ingestion knew of, and of which no document speaks any more. */
export async function dropUnusedVisits(tx: WriteTransaction, councils: readonly string[]): Promise<void> {
  await tx.run(UNUSED_VISITS, { councils });
}

/** Forgets which visits an earlier extraction of a document led to. */
export async function dropVisitEdges(tx: WriteTransaction, document: string): Promise<void> {
  await tx.run(FORMER_VISIT_EDGES, { document });
}

/** Stores what a document says of visits, and that it is about them; its passages are there already. */
export async function storeVisits(
  tx: WriteTransaction,
  { council, document }: { council: string; document: string },
  visits: readonly IngestedVisit[],
): Promise<void> {
  const rows = visits.flatMap(({ id, isNew, properties }) =>
    properties ? { id, isNew, properties: { ...properties, ...visitDates(properties, null) } } : [],
  );
  const judgements = visits.flatMap(({ id, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, visit: id, id: judgementId(id, judgement.area) })),
  );
  const follows = visits.filter((visit) => visit.follows !== null);
  if (rows.length > 0) {
    await tx.run(INGESTED_VISITS, { council, rows });
    await tx.run(REDATED_FINDINGS, { visits: rows.map(({ id }) => id) });
  }
  if (judgements.length > 0) await tx.run(INGESTED_JUDGEMENTS, { rows: judgements });
  if (follows.length > 0) await tx.run(INGESTED_FOLLOWS, { rows: follows });
  if (visits.length > 0) await tx.run(INGESTED_VISIT_EDGES, { document, rows: visits });
}
