import type { SourceConflict } from '../../domain/conflict.js';
import { sha256, slugOf } from '../../domain/ids.js';
import { writeRows, type Writer } from './statements.js';

/** A conflict; its id follows from its visit, its field and the source that was not kept. */
export interface ConflictRow extends Omit<SourceConflict, 'id'> {
  visit: string;
}

export const CONFLICTS = `
UNWIND $rows AS row
MATCH (visit:Visit {id: row.visit})
MERGE (n:Conflict {id: row.id})
SET n += row {.field, .kept, .keptFrom, .other, .otherFrom}
MERGE (n)-[:OF]->(visit)`;

export const KEPT_VALUES = `
UNWIND $rows AS row
MATCH (:Visit {id: row.visit})<-[:OF]-(n:Conflict {field: row.field})
SET n.kept = row.kept, n.keptFrom = row.keptFrom
WITH n WHERE n.kept = n.other
DETACH DELETE n`;

/** Keeps what sources differ on. The same source on the same field of a visit is one conflict. */
export async function recordConflicts(tx: Writer, rows: readonly ConflictRow[]): Promise<void> {
  const conflicts = rows.map((row) => ({ ...row, id: conflictId(row) }));
  await writeRows(tx, CONFLICTS, conflicts);
}

/** Notes what a visit's fields hold now. A conflict whose two sides have come to agree is over. */
export async function updateConflicts(
  tx: Writer,
  rows: readonly Pick<ConflictRow, 'visit' | 'field' | 'kept' | 'keptFrom'>[],
): Promise<void> {
  await writeRows(tx, KEPT_VALUES, rows);
}

function conflictId({ visit, field, otherFrom }: ConflictRow): string {
  return `conflict:${slugOf(visit)}-${sha256(`${field}\n${otherFrom}`).slice(0, 12)}`;
}
