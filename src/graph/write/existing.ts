import type { WriteTransaction } from '../graph.js';

export const EXISTING = `UNWIND $ids AS id
MATCH (n:Theme|Finding {id: id})
RETURN collect(n.id) AS found`;

/** Those of the ids that name no theme or finding. */
export async function missing(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const [row] = await tx.run<{ found: string[] }>(EXISTING, { ids });
  return ids.filter((id) => !row?.found.includes(id));
}
