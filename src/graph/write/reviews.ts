import type { FindingStatement, Review } from '../../domain/finding.js';
import type { WriteTransaction } from '../graph.js';

// Setting a property to a constant takes the finding's lock before anything of it is read, so that of two reviews at
// once the second sees the first. The document is locked before: what is derived from its findings is written at the
// end, and two reviews of one document would otherwise wait for each other. Reviews are ordered before they become maps:
// Neo4j forgets the order of `RETURN review {…} ORDER BY review.id`.
export const LOCKED_STATEMENT = `MATCH (finding:Finding {id: $id})-[:FROM]->(document:Document)
SET document.id = document.id
WITH finding, document
SET finding.id = $id
RETURN document.id AS document, finding.summary AS summary, finding.polarity AS polarity, finding.reviewStatus AS reviewStatus,
  COLLECT { MATCH (finding)-[on:ON]->(theme:Theme) RETURN theme.id ORDER BY on.rank } AS themes,
  COLLECT {
    MATCH (finding)<-[:OF]-(review:Review)
    WITH review ORDER BY review.id
    RETURN review {.decision, .before}
  } AS reviews`;

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

/** What a finding says and what has been decided about it so far, the oldest first. */
type LockedStatement = FindingStatement & { document: string; reviews: Pick<Review, 'decision' | 'before'>[] };

/** A finding's statement and reviews, locked with its document until the transaction ends; null if unknown. */
export async function lockStatement(tx: WriteTransaction, id: string): Promise<LockedStatement | null> {
  const [row] = await tx.run<LockedStatement>(LOCKED_STATEMENT, { id });
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
