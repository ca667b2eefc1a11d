import type { Document, Meeting } from '../../domain/document.js';
import type { DocumentKind } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../graph.js';
import { documentDates, type Dated } from './dates.js';
import { meetingId } from './documents.js';

/** A document that a file may be, and what tells whether it is. */
export interface Candidate extends Pick<Document, 'id' | 'title' | 'kind' | 'publishedOn' | 'url' | 'sha256'> {
  council: string;
  fileName: string | null;
  extractedBy: string | null;
  formerSha256s: string[];
  meeting: Omit<Meeting, 'id'> | null;
  /** Whether people, not ingestion, made statements of it: then its title, kind, council and meeting are theirs. */
  curated: boolean;
  visits: string[];
  /** How many of its passages the file has too, wherever; and how many it has. */
  shared: number;
  passages: number;
  /** How many findings, actions, measures and plans come from it. */
  statements: number;
}

export interface IngestedDocument extends Pick<Document, 'title' | 'kind' | 'publishedOn' | 'url'> {
  id: string;
  council: string;
  sha256: string;
  formerSha256s: string[];
  fileName: string;
  extractedBy: string;
  meeting: Omit<Meeting, 'id'> | null;
}

// One document after another: what a file is depends on those before it, and two that write edges to the same themes
// would lock each other out.
export const LOCK_INGESTION = `
MERGE (graph:Graph {id: 'inspection-graph'})
SET graph.id = 'inspection-graph'`;

export const COUNCIL_EXISTS = `
MATCH (council:Council {id: $id})
RETURN council.id AS id`;

const CANDIDATE = `RETURN n.id AS id, n.title AS title, n.kind AS kind, n.publishedOn AS publishedOn, n.url AS url,
  n.sha256 AS sha256, n.fileName AS fileName, n.extractedBy AS extractedBy, council.id AS council,
  coalesce(n.formerSha256s, []) AS formerSha256s,
  head([(n)-[:RECORDS]->(meeting:Meeting) | meeting {.body, .heldOn, .earliest, .latest}]) AS meeting,
  EXISTS { (n)<-[:FROM]-(finding:Finding) WHERE finding.extracted IS NULL } AS curated,
  [(n)-[:ABOUT]->(visit:Visit) | visit.id] AS visits,
  COUNT { (n)<-[:PART_OF]-(p:Passage) WHERE p.superseded IS NULL AND p.sha256 IN $passages } AS shared,
  COUNT { (n)<-[:PART_OF]-(p:Passage) WHERE p.superseded IS NULL } AS passages,
  COUNT { (n)<-[:FROM]-() } AS statements`;

export const DOCUMENTS_WITH_PASSAGES = `
UNWIND range(0, size($passages) - 1) AS position
MATCH (passage:Passage {sha256: $passages[position]})-[:PART_OF]->(n:Document)
WHERE passage.index = position + 1 AND passage.superseded IS NULL
WITH n, count(*) AS same
WHERE same >= $atLeast AND same >= $share * COUNT { (n)<-[:PART_OF]-(p:Passage) WHERE p.superseded IS NULL }
MATCH (n)-[:OF]->(council:Council)
WITH n, council ORDER BY same DESC, n.id LIMIT 1
${CANDIDATE}`;

export const DOCUMENTS_OF_FILE = `
MATCH (n:Document {sha256: $sha256})-[:OF]->(council:Council)
${CANDIDATE}`;

export const DOCUMENTS_OF_COUNCIL = `
MATCH (council:Council {id: $council})<-[:OF]-(n:Document)
WHERE n.kind = $kind OR n.sha256 = $sha256 OR $sha256 IN n.formerSha256s
${CANDIDATE}
ORDER BY id`;

export const TAKEN_DOCUMENT_IDS = `
MATCH (n:Document) WHERE n.id IN $ids
RETURN collect(n.id) AS taken`;

// Statements that were made of it before go with it, should another council turn out to be the right one.
export const INGESTED_DOCUMENT = `
WITH $row AS row
MERGE (n:Document {id: row.id})
SET n += row {.title, .kind, .publishedOn, .url, .sha256, .formerSha256s, .fileName, .extractedBy, .ingestedAt,
  .from, .to, .timeline}
WITH n, row
OPTIONAL MATCH (council:Council {id: row.council})
CALL (n, council) {
  OPTIONAL MATCH (n)<-[:FROM]-(statement)
  WITH n, council, [n] + collect(statement) AS nodes
  UNWIND nodes AS node
  WITH node, council WHERE NOT EXISTS { (node)-[:OF]->(council) }
  CALL (node) { MATCH (node)-[old:OF]->(:Council) DELETE old }
  CREATE (node)-[:OF]->(council)
}`;

export const NO_MEETING = `
MATCH (:Document {id: $document})-[:RECORDS]->(meeting:Meeting)
DETACH DELETE meeting`;

export const INGESTED_MEETING = `
MATCH (n:Document {id: $document})
MERGE (meeting:Meeting {id: $meeting.id})
SET meeting += $meeting
MERGE (n)-[:RECORDS]->(meeting)`;

/** Waits until no other document is being stored, and holds that until the transaction ends. */
export async function lockIngestion(tx: WriteTransaction): Promise<void> {
  await tx.run(LOCK_INGESTION);
}

/** Whether there is a council with this id. */
export async function councilExists(tx: WriteTransaction, id: string): Promise<boolean> {
  return (await tx.run(COUNCIL_EXISTS, { id })).length > 0;
}

/** The document that is this very file, if any. */
export async function documentOfFile(
  tx: WriteTransaction,
  sha256: string,
  passages: readonly string[],
): Promise<Candidate | null> {
  const [document] = await tx.run<Candidate>(DOCUMENTS_OF_FILE, { sha256, passages });
  return document ?? null;
}

/** The document most of whose passages stand at the same places in the file; `passages`: the file's hashes in order. */
export async function documentWithPassages(
  tx: WriteTransaction,
  passages: readonly string[],
  { share, atLeast }: { share: number; atLeast: number },
): Promise<Candidate | null> {
  const [document] = await tx.run<Candidate>(DOCUMENTS_WITH_PASSAGES, { passages, share, atLeast });
  return document ?? null;
}

/** The documents of a council that are of a kind or are this very file. */
export function documentsOfCouncil(
  tx: WriteTransaction,
  parameters: { council: string; kind: DocumentKind; sha256: string; passages: readonly string[] },
): Promise<Candidate[]> {
  return tx.run<Candidate>(DOCUMENTS_OF_COUNCIL, parameters);
}

/** Those of the ids that documents have. */
export async function takenDocumentIds(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const [row] = await tx.run<{ taken: string[] }>(TAKEN_DOCUMENT_IDS, { ids });
  return row?.taken ?? [];
}

/** Stores what is known of a document whose file has been read. */
export async function storeIngestedDocument(tx: WriteTransaction, document: IngestedDocument): Promise<void> {
  const { meeting, ...rest } = document;
  const dates: Dated = documentDates(document.publishedOn, meeting);
  await tx.run(INGESTED_DOCUMENT, { row: { ...rest, ...dates, ingestedAt: new Date().toISOString() } });
  if (!meeting) await tx.run(NO_MEETING, { document: document.id });
  else await tx.run(INGESTED_MEETING, { document: document.id, meeting: { ...meeting, id: meetingId(document.id) } });
}
