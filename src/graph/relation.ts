import type { Parameters, Reader } from './graph.js';
import type { Noun } from './noun.js';

/** The way from a node to its related nodes, all of them, in a fixed order. For lists that stay short. */
export interface Relation<T> {
  readonly to: Noun<T>;
  /** Cypher from `id`, the id of the node that the relation starts at, to the alias of `to`. */
  readonly match: string;
  readonly orderBy: string;
  readonly limit?: number;
}

/** The statement behind `relatedTo`. */
export function relationStatement({ to, match, orderBy, limit }: Relation<unknown>): string {
  return `UNWIND $ids AS id
CALL (id) {
  ${match}
  WITH * ORDER BY ${orderBy}${limit ? ` LIMIT ${limit}` : ''}
  RETURN collect(${to.values}) AS items
}
RETURN id, items`;
}

/** For each id the related records. One round trip. */
export async function relatedTo<T>(
  reader: Reader,
  relation: Relation<T>,
  ids: readonly string[],
  parameters: Parameters = {},
): Promise<T[][]> {
  const statement = relationStatement(relation);
  const rows = await reader.read<{ id: string; items: unknown[][] }>(statement, { ...parameters, ids });
  const found = new Map(rows.map(({ id, items }) => [id, items.map((item) => relation.to.record(item))]));
  return ids.map((id) => found.get(id) ?? []);
}
