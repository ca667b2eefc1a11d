import type { Visit } from '../../domain/visit.js';
import type { Dated } from './dates.js';
import { edgeToOne, rankedEdges, revisedDocument, writeRows, type Writer } from './statements.js';

/** A visit; its dates come from visitDates, and an edge is the id of the node that it leads to. */
export interface VisitRow extends Omit<Visit, 'councilId'>, Dated {
  council: string;
  focusThemes: string[];
  follows: string | null;
  fulfilledBy: string | null;
}

/** The passages that speak of a visit. */
export interface VisitEvidenceRow {
  id: string;
  evidence: string[];
}

/** What the report of a visit said of it stands, whatever a table says. */
const REPORTED = "coalesce(n.source, '') = 'report'";

export const VISITS = `
UNWIND $rows AS row
MERGE (n:Visit {id: row.id})
WITH n, row WHERE NOT ${REPORTED}
SET n += row {
  .kind, .status, .startedOn, .endedOn, .publishedOn, .dateText, .focus, .leadInspector, .from, .to, .timeline,
  sequence: toInteger(row.sequence)
}`;
export const VISIT_COUNCIL = edgeToOne({ from: 'Visit', type: 'OF', to: 'Council', key: 'council' });
export const VISIT_FOLLOWS = edgeToOne({ from: 'Visit', type: 'FOLLOWS', to: 'Visit', key: 'follows' });
export const VISIT_FULFILLED_BY = edgeToOne({ from: 'Visit', type: 'FULFILLED_BY', to: 'Visit', key: 'fulfilledBy' });
export const VISIT_FOCUS = rankedEdges({ from: 'Visit', type: 'FOCUSES_ON', to: 'Theme', key: 'focusThemes' });
export const VISIT_EVIDENCE = rankedEdges({
  from: 'Visit',
  type: 'EVIDENCED_BY',
  to: 'Passage',
  key: 'evidence',
  unless: revisedDocument('-[:EVIDENCED_BY]->(:Passage)-[:PART_OF]->'),
  keepIngested: true,
});

/** Writes visits; their councils and focus themes are there already. */
export async function writeVisits(tx: Writer, rows: readonly VisitRow[]): Promise<void> {
  for (const cypher of [VISITS, VISIT_COUNCIL, VISIT_FOLLOWS, VISIT_FULFILLED_BY, VISIT_FOCUS]) {
    await writeRows(tx, cypher, rows);
  }
}

/** Writes what visits are evidenced by, once both the visits and the passages are there. */
export async function writeVisitEvidence(tx: Writer, rows: readonly VisitEvidenceRow[]): Promise<void> {
  await writeRows(tx, VISIT_EVIDENCE, rows);
}
