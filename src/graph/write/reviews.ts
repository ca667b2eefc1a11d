import type { FindingStatement, Review } from '../../domain/finding.js';
import type { WriteTransaction } from '../graph.js';

// Setting a property to a constant takes the finding's lock before anything of it is read, so that of two reviews at
// once the second sees the first. The document is locked before: what is derived from its findings is written at the
// end, and two reviews of one document would otherwise wait for each other.
export const LOCKED_STATEMENT = `MATCH (finding:Finding {id: $id})-[:FROM]->(document:Document)
SET document.id = document.id
WITH finding, document
SET finding.id = $id
RETURN document.id AS document, finding.summary AS summary, finding.polarity AS polarity, finding.reviewStatus AS reviewStatus,
  COLLECT { MATCH (finding)-[on:ON]->(theme:Theme) RETURN theme.id ORDER BY on.rank } AS themes,
  COUNT { (finding)<-[:OF]-(:Review) } AS reviews`;

export const STORE_STATEMENT = `MATCH (finding:Finding {id: $id})
SET finding.summary = $statement.summary, finding.polarity = $statement.polarity,
  finding.reviewStatus = $statement.reviewStatus`;

export const STORE_THEMES = `MATCH (finding:Finding {id: $id})
OPTIONAL MATCH (finding)-[former:ON]->()
DELETE former
WITH DISTINCT finding
UNWIND range(0, size($themes) - 1) AS rank
MATCH (theme:Theme {id: $themes[rank]})
CREATE (finding)-[:ON {rank: rank}]->(theme)`;

export const STORE_REVIEW = `MATCH (finding:Finding {id: $id})
CREATE (review:Review)-[:OF]->(finding)
SET review = $review`;

/** A finding's statement, locked with its document until the transaction ends, and how often it has been reviewed; null if unknown. */
export async function lockStatement(
  tx: WriteTransaction,
  id: string,
): Promise<(FindingStatement & { document: string; reviews: number }) | null> {
  const [row] = await tx.run<FindingStatement & { document: string; reviews: number }>(LOCKED_STATEMENT, { id });
  return row ?? null;
}

/** Stores what a reviewer decided, and the review itself. */
export async function storeReview(
  tx: WriteTransaction,
  id: string,
  statement: FindingStatement,
  review: Review,
): Promise<void> {
  await tx.run(STORE_STATEMENT, { id, statement });
  await tx.run(STORE_THEMES, { id, themes: statement.themes });
  await tx.run(STORE_REVIEW, { id, review });
}
