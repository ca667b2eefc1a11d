import type { PartialDate } from '../../domain/partial-date.js';
import type { DocumentKind } from '../../domain/vocabulary.js';
import { passageId, slugOf } from '../../domain/ids.js';
import { documentDates, type MeetingDays } from './dates.js';
import { edgesToMany, edgeToOne, writeRows, type Writer } from './statements.js';

export interface Meeting extends MeetingDays {
  body: string;
}

export interface DocumentRow {
  id: string;
  title: string;
  kind: DocumentKind;
  council: string;
  publishedOn: PartialDate | null;
  url: string | null;
  /** Of the file, once ingested. */
  sha256: string | null;
  visits: string[];
  meeting: Meeting | null;
}

export interface PassageRow {
  document: string;
  index: number;
  page: number | null;
  sha256: string;
  /** Null until the document itself has been ingested. */
  text: string | null;
}

// Seeds know a document without its file: what ingestion has added since stays when they are loaded again.
export const DOCUMENTS = `
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n += row {
  .title, .kind, .from, .to, .timeline,
  publishedOn: coalesce(row.publishedOn, n.publishedOn),
  url: coalesce(row.url, n.url),
  sha256: coalesce(row.sha256, n.sha256)
}`;
export const DOCUMENT_COUNCIL = edgeToOne({ from: 'Document', type: 'OF', to: 'Council', key: 'council' });
export const DOCUMENT_VISITS = edgesToMany({ from: 'Document', type: 'ABOUT', to: 'Visit', key: 'visits' });

export const MEETINGS = `
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n += row {.body, .heldOn, .earliest, .latest}`;
export const DOCUMENT_MEETING = edgeToOne({ from: 'Document', type: 'RECORDS', to: 'Meeting', key: 'meeting' });

export const PASSAGES = `
UNWIND $rows AS row
MERGE (n:Passage {id: row.id})
SET n += row {
  .sha256,
  index: toInteger(row.index),
  page: CASE WHEN n.sha256 = row.sha256 THEN coalesce(toInteger(row.page), n.page) ELSE toInteger(row.page) END,
  text: CASE WHEN n.sha256 = row.sha256 THEN coalesce(row.text, n.text) ELSE row.text END
}`;
export const PASSAGE_DOCUMENT = edgeToOne({ from: 'Passage', type: 'PART_OF', to: 'Document', key: 'document' });

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
  for (const cypher of [PASSAGES, PASSAGE_DOCUMENT]) await writeRows(tx, cypher, passages);
}

function meetingId(documentId: string): string {
  return `meeting:${slugOf(documentId)}`;
}
