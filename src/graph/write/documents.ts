import type { Document, Meeting, Passage } from '../../domain/document.js';
import { passageId, slugOf } from '../../domain/ids.js';
import { documentDates } from './dates.js';
import { edgesToMany, edgeToOne, writeRows, type Writer } from './statements.js';

/** A document; an edge is the id of the node that it leads to. */
export interface DocumentRow extends Omit<Document, 'councilId' | 'fileName' | 'extractedBy' | 'ingestedAt'> {
  council: string;
  visits: string[];
  meeting: Omit<Meeting, 'id'> | null;
}

/** A passage; its id follows from its document and its index. */
export interface PassageRow extends Pick<Passage, 'index' | 'page' | 'sha256' | 'text'> {
  document: string;
}

// Seeds know a document without its file: what ingestion has added since stays when they are loaded again.
export const DOCUMENTS = `
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
WITH n, row WHERE n.sha256 IS NULL OR row.sha256 IS NOT NULL
SET n += row {.title, .kind, .from, .to, .timeline, .publishedOn, .url, .sha256}`;
export const DOCUMENT_COUNCIL = edgeToOne({ from: 'Document', type: 'OF', to: 'Council', key: 'council' });
export const DOCUMENT_VISITS = edgesToMany({
  from: 'Document',
  type: 'ABOUT',
  to: 'Visit',
  key: 'visits',
  keepIngested: true,
});

export const MEETINGS = `
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n += row {.body, .heldOn, .earliest, .latest}`;
export const DOCUMENT_MEETING = edgeToOne({ from: 'Document', type: 'RECORDS', to: 'Meeting', key: 'meeting' });

/** Once a file has been ingested whose passages are not those of the seeds, the file is right. */
const REVISED = 'EXISTS { (:Document {id: row.document, revised: true}) }';

export const PASSAGES = `
UNWIND $rows AS row
WITH row WHERE NOT ${REVISED}
OPTIONAL MATCH (document:Document {id: row.document})
MERGE (n:Passage {id: row.id})
SET n += row {
  .sha256,
  index: toInteger(row.index),
  page: CASE WHEN n.sha256 = row.sha256 THEN coalesce(toInteger(row.page), n.page) ELSE toInteger(row.page) END,
  text: CASE WHEN n.sha256 = row.sha256 THEN coalesce(row.text, n.text) ELSE row.text END
}
MERGE (n)-[:PART_OF]->(document)`;

/** Writes documents with the meetings that they record; their councils and visits are there already. */
export async function writeDocuments(tx: Writer, rows: readonly DocumentRow[]): Promise<void> {
  const meetings = rows.flatMap(({ id, meeting }) => (meeting ? [{ ...meeting, id: meetingId(id) }] : []));
  await writeRows(tx, MEETINGS, meetings);
  const documents = rows.map((row) => ({
    ...row,
    ...documentDates(row.publishedOn, row.meeting),
    meeting: row.meeting && meetingId(row.id),
  }));
  for (const cypher of [DOCUMENTS, DOCUMENT_COUNCIL, DOCUMENT_VISITS, DOCUMENT_MEETING]) {
    await writeRows(tx, cypher, documents);
  }
}

/** Writes passages of documents that are there already. */
export async function writePassages(tx: Writer, rows: readonly PassageRow[]): Promise<void> {
  const passages = rows.map((row) => ({ ...row, id: passageId(row.document, row.index) }));
  await writeRows(tx, PASSAGES, passages);
}

/** The id of the meeting that a document records. */
export function meetingId(documentId: string): string {
  return `meeting:${slugOf(documentId)}`;
}
