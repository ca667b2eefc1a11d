import { slugOf } from '../../domain/ids.js';

/** What a write needs of a transaction. */
export interface Writer {
  run(cypher: string, parameters: Record<string, unknown>): Promise<unknown>;
}

export type Label =
  | 'Region'
  | 'Council'
  | 'Theme'
  | 'Visit'
  | 'Judgement'
  | 'Document'
  | 'Meeting'
  | 'Passage'
  | 'Finding'
  | 'Action'
  | 'Measure'
  | 'Observation'
  | 'Plan'
  | 'PlanOutcome';

export type EdgeType =
  | 'IN'
  | 'NEIGHBOUR'
  | 'SUCCEEDED_BY'
  | 'NARROWER_THAN'
  | 'OF'
  | 'AT'
  | 'FOLLOWS'
  | 'FULFILLED_BY'
  | 'FOCUSES_ON'
  | 'EVIDENCED_BY'
  | 'ABOUT'
  | 'RECORDS'
  | 'PART_OF'
  | 'FROM'
  | 'RAISED_AT'
  | 'COMMENTS_ON'
  | 'ON'
  | 'RESPONDS_TO'
  | 'ADDRESSES';

/** An edge kind, and the key of a row that holds the id or ids it leads to. */
interface Edge {
  from: Label;
  type: EdgeType;
  to: Label;
  key: string;
  /** A condition on `n` under which its edges stay as they are. */
  unless?: string;
  /** Edges that came with an ingested document stay, whatever the row says. */
  keepIngested?: true;
}

/** An edge that ingestion adds has the property `ingested`. */
const NOT_INGESTED = 'old.ingested IS NULL';

/**
 * Where a file other than the seeded one has been ingested, evidence is as ingestion moved it. `path`: from `n` to the
 * document.
 */
export function revisedDocument(path: string): string {
  return `EXISTS { (n)${path}(:Document {revised: true}) }`;
}

const BATCH = 2_000;

/** Runs a statement over `$rows`, a few thousand rows at a time. */
export async function writeRows(tx: Writer, cypher: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(cypher, { rows: rows.slice(start, start + BATCH) });
  }
}

/** Writes the parts of owners, such as the judgements of visits, and deletes those that an owner no longer lists. */
export async function writeParts(
  tx: Writer,
  statements: { write: readonly string[]; prune: string },
  owners: readonly { id: string; parts: readonly { id: string }[] }[],
): Promise<void> {
  const parts = owners.flatMap((owner) => owner.parts);
  for (const cypher of statements.write) await writeRows(tx, cypher, parts);
  const listed = owners.map((owner) => ({ id: owner.id, parts: owner.parts.map((part) => part.id) }));
  await writeRows(tx, statements.prune, listed);
}

/** The id of a part that has no name of its own, such as observation 0 of a measure. */
export function partId(type: string, ownerId: string, part: string | number): string {
  return `${type}:${slugOf(ownerId)}:${part}`;
}

// A row's edges are replaced as a whole, so that a corrected row loses its old ones. The target is an OPTIONAL MATCH
// on purpose: CREATE and MERGE then fail on an id that does not exist, where MATCH would drop the edge without a word.

/** Replaces a row's edge to the one id, or null, under its key. */
export function edgeToOne(edge: Edge): string {
  return `${withoutOld(edge)}
WITH n, row WHERE row.${edge.key} IS NOT NULL
OPTIONAL MATCH (target:${edge.to} {id: row.${edge.key}})
CREATE (n)-[:${edge.type}]->(target)`;
}

/** Replaces a row's edges to the ids under its key. */
export function edgesToMany(edge: Edge): string {
  return `${withoutOld(edge)}
UNWIND row.${edge.key} AS id
OPTIONAL MATCH (target:${edge.to} {id: id})
${edge.keepIngested ? 'MERGE' : 'CREATE'} (n)-[:${edge.type}]->(target)`;
}

/** Replaces a row's edges to the ids under its key, ranked from 0 in their order. */
export function rankedEdges(edge: Edge): string {
  return `${withoutOld(edge)}
UNWIND range(0, size(row.${edge.key}) - 1) AS rank
OPTIONAL MATCH (target:${edge.to} {id: row.${edge.key}[rank]})
${
  edge.keepIngested
    ? `MERGE (n)-[edge:${edge.type}]->(target) SET edge.rank = rank`
    : `CREATE (n)-[:${edge.type} {rank: rank}]->(target)`
}`;
}

/** Deletes what a row's owner no longer lists: parts that are not among `row.parts`. `unless`: a condition on `part`. */
export function pruneParts(part: Label, type: EdgeType, owner: Label, unless?: string): string {
  return `
UNWIND $rows AS row
MATCH (part:${part})-[:${type}]->(:${owner} {id: row.id})
WHERE NOT part.id IN row.parts${unless ? ` AND NOT ${unless}` : ''}
DETACH DELETE part`;
}

function withoutOld({ from, type, to, unless, keepIngested }: Edge): string {
  return `
UNWIND $rows AS row
MATCH (n:${from} {id: row.id})${unless ? ` WHERE NOT ${unless}` : ''}
CALL (n) { MATCH (n)-[old:${type}]->(:${to})${keepIngested ? ` WHERE ${NOT_INGESTED}` : ''} DELETE old }`;
}
