import type { WriteTransaction } from '../graph.js';

export const EXISTING_THEMES = `UNWIND $ids AS id
MATCH (n:Theme {id: id})
RETURN collect(n.id) AS found`;

export const EXISTING_FINDINGS = `UNWIND $ids AS id
MATCH (n:Finding {id: id})
RETURN collect(n.id) AS found`;

/** Those of the ids that name no theme. */
export function missingThemes(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  return missing(tx, EXISTING_THEMES, ids);
}

/** Those of the ids that name no finding. */
export function missingFindings(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  return missing(tx, EXISTING_FINDINGS, ids);
}

async function missing(tx: WriteTransaction, cypher: string, ids: readonly string[]): Promise<string[]> {
  const [row] = await tx.run<{ found: string[] }>(cypher, { ids });
  return ids.filter((id) => !row?.found.includes(id));
}
