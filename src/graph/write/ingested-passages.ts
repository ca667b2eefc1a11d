import { passageId, slugOf } from '../../domain/ids.js';
import type { ExtractedPassage } from '../../domain/extraction.js';
import type { WriteTransaction } from '../graph.js';

/** A passage that the graph has of a document. */
export interface FormerPassage {
  id: string;
  index: number;
  sha256: string;
  superseded: boolean;
}

/** A passage that has left its place: where its text stands now, if anywhere. */
interface Displaced extends FormerPassage {
  to: number | null;
}

export const FORMER_PASSAGES = `
MATCH (:Document {id: $document})<-[:PART_OF]-(n:Passage)
RETURN n.id AS id, n.index AS index, n.sha256 AS sha256, coalesce(n.superseded, false) AS superseded`;

export const DISPLACED_PASSAGES = `
UNWIND $rows AS row
MATCH (n:Passage {id: row.id})
SET n.id = row.asideId, n.superseded = true`;

export const INGESTED_PASSAGES = `
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MERGE (n:Passage {id: row.id})
SET n += row {.section, .role, .text, .sha256}, n.index = toInteger(row.index), n.page = toInteger(row.page),
  n.number = toInteger(row.number)
MERGE (n)-[:PART_OF]->(document)`;

export const MOVED_EVIDENCE = `
UNWIND $rows AS row
MATCH (former:Passage {id: row.asideId})<-[old:EVIDENCED_BY]-(n)
MATCH (passage:Passage {id: row.toId})
MERGE (n)-[edge:EVIDENCED_BY]->(passage)
SET edge += properties(old)
DELETE old`;

// What a statement that stays rests on is never dropped.
export const UNUSED_PASSAGES = `
MATCH (:Document {id: $document})<-[:PART_OF]-(n:Passage {superseded: true})
WHERE NOT EXISTS { (n)<-[:EVIDENCED_BY]-() }
DETACH DELETE n`;

export const REVISED_DOCUMENT = `
MATCH (n:Document {id: $document})
SET n.revised = true`;

/**
 * Makes a document's passages those of its file. A passage that is no longer at its place hands its evidence on to the
 * place where the same text stands now; where there is none it stays, marked as superseded, as long as something rests
 * on it. What the former extraction proposed and nobody needs must be gone already.
 */
export async function storePassages(
  tx: WriteTransaction,
  document: string,
  passages: readonly ExtractedPassage[],
): Promise<void> {
  const former = await tx.run<FormerPassage>(FORMER_PASSAGES, { document });
  const displaced = displacedPassages(former, passages);
  const aside = displaced.map((passage) => ({ ...passage, asideId: asideId(document, passage) }));
  const leaving = aside.filter(({ superseded }) => !superseded);
  if (leaving.length > 0) {
    await tx.run(DISPLACED_PASSAGES, { rows: leaving });
    await tx.run(REVISED_DOCUMENT, { document });
  }
  const rows = passages.map((passage) => ({ ...passage, id: passageId(document, passage.index) }));
  await tx.run(INGESTED_PASSAGES, { document, rows });
  if (aside.length === 0) return;
  const moved = aside.flatMap(({ asideId, to }) => (to === null ? [] : { asideId, toId: passageId(document, to) }));
  if (moved.length > 0) await tx.run(MOVED_EVIDENCE, { rows: moved });
  await tx.run(UNUSED_PASSAGES, { document });
}

function displacedPassages(former: readonly FormerPassage[], passages: readonly ExtractedPassage[]): Displaced[] {
  const hashAt = new Map(passages.map(({ index, sha256 }) => [index, sha256]));
  return former
    .filter(({ superseded, index, sha256 }) => superseded || hashAt.get(index) !== sha256)
    .map((passage) => ({ ...passage, to: nearestWithText(passage, passages) }));
}

function nearestWithText({ index, sha256 }: FormerPassage, passages: readonly ExtractedPassage[]): number | null {
  const places = passages.filter((passage) => passage.sha256 === sha256).map((passage) => passage.index);
  return places.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? null;
}

function asideId(document: string, { id, index, sha256, superseded }: FormerPassage): string {
  return superseded ? id : `passage:${slugOf(document)}:${index}-${sha256.slice(0, 12)}`;
}
