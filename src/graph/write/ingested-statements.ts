import type { Finding } from '../../domain/finding.js';
import type { Action } from '../../domain/action.js';
import type { Measure, Observation } from '../../domain/measure.js';
import { rangeOf } from '../../domain/partial-date.js';
import type { ActionKind, Polarity, ReviewStatus, Voice } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../graph.js';
import { dated, type Dated } from './dates.js';
import { partId, writeRows } from './statements.js';

/** A finding that ingestion proposes; an edge is the id of the node that it leads to. */
export interface ProposedFinding
  extends Pick<Finding, 'id' | 'summary' | 'polarity' | 'voice' | 'confidence' | 'quote' | 'occurredOn'>, Dated {
  improvementItem: boolean;
  /** What the inspectorate raised it at. */
  visit: string | null;
  /** What anyone else's statement comments on. */
  relatedVisit: string | null;
  themes: string[];
  evidence: string[];
}

export interface ProposedAction extends Pick<
  Action,
  'id' | 'kind' | 'summary' | 'owner' | 'due' | 'dueText' | 'status'
> {
  themes: string[];
  evidence: string[];
}

export interface ProposedMeasure extends Pick<Measure, 'id' | 'name' | 'unit'> {
  themes: string[];
  observations: (Pick<Observation, 'period' | 'value' | 'denominator' | 'dimensions'> & { evidence: string[] })[];
}

/** A finding that stays whatever is proposed: a person entered or reviewed it, or an action addresses it. */
export interface KeptFinding {
  id: string;
  polarity: Polarity;
  voice: Voice;
  reviewStatus: ReviewStatus;
  themes: string[];
  /** The places of the passages that it rests on. */
  evidence: number[];
}

/** An action that a person entered or changed. */
export interface KeptAction {
  id: string;
  kind: ActionKind;
  evidence: number[];
}

/** One value of a measure that a person entered. */
export interface KeptObservation {
  id: string;
  value: number | null;
  evidence: number[];
}

const FINDING_STAYS = `n.extracted IS NULL OR n.reviewStatus <> 'UNREVIEWED' OR EXISTS { (n)<-[:OF]-(:Review) }
  OR EXISTS { (n)<-[:ADDRESSES]-() } OR EXISTS { (n)<-[:RESPONDS_TO]-() }`;
const ACTION_STAYS = 'n.extracted IS NULL OR EXISTS { (n)<-[:OF]-(:Change) }';
const PLACES = 'COLLECT { MATCH (n)-[:EVIDENCED_BY]->(p:Passage) WHERE p.superseded IS NULL RETURN p.index }';

export const FORMER_FINDINGS = `
MATCH (:Document {id: $document})<-[:FROM]-(n:Finding)
WHERE NOT (${FINDING_STAYS})
DETACH DELETE n`;
export const FORMER_ACTIONS = `
MATCH (:Document {id: $document})<-[:FROM]-(n:Action)
WHERE NOT (${ACTION_STAYS})
DETACH DELETE n`;
export const FORMER_MEASURES = `
MATCH (:Document {id: $document})<-[:FROM]-(n:Measure {extracted: true})
OPTIONAL MATCH (n)<-[:OF]-(observation:Observation)
DETACH DELETE observation, n`;

export const KEPT_FINDINGS = `
MATCH (:Document {id: $document})<-[:FROM]-(n:Finding)
RETURN n.id AS id, n.polarity AS polarity, n.voice AS voice, n.reviewStatus AS reviewStatus,
  COLLECT { MATCH (n)-[on:ON]->(theme:Theme) RETURN theme.id ORDER BY on.rank } AS themes, ${PLACES} AS evidence
ORDER BY id`;
export const KEPT_ACTIONS = `
MATCH (:Document {id: $document})<-[:FROM]-(n:Action)
RETURN n.id AS id, n.kind AS kind, ${PLACES} AS evidence
ORDER BY id`;
export const KEPT_OBSERVATIONS = `
MATCH (:Document {id: $document})<-[:FROM]-(:Measure)<-[:OF]-(n:Observation)
RETURN n.id AS id, n.value AS value, ${PLACES} AS evidence
ORDER BY id`;

/** Cypher that ends each statement's creation: its edges to council, document, themes and passages. */
const COMMON_EDGES = `
OPTIONAL MATCH (council:Council {id: $council})
OPTIONAL MATCH (document:Document {id: $document})
CREATE (n)-[:OF]->(council)
CREATE (n)-[:FROM]->(document)
WITH n, row
CALL (n, row) {
  UNWIND range(0, size(row.themes) - 1) AS rank
  OPTIONAL MATCH (theme:Theme {id: row.themes[rank]})
  CREATE (n)-[:ON {rank: rank}]->(theme)
}`;
const EVIDENCE_EDGES = `
CALL (n, row) {
  UNWIND range(0, size(row.evidence) - 1) AS rank
  OPTIONAL MATCH (passage:Passage {id: row.evidence[rank]})
  CREATE (n)-[:EVIDENCED_BY {rank: rank}]->(passage)
}`;

export const PROPOSED_FINDINGS = `
UNWIND $rows AS row
CREATE (n:Finding {id: row.id, extracted: true, reviewStatus: 'UNREVIEWED'})
SET n += row {.summary, .polarity, .voice, .confidence, .quote, .improvementItem, .occurredOn, .from, .to, .timeline}
WITH n, row${COMMON_EDGES}${EVIDENCE_EDGES}
CALL (n, row) {
  WITH n, row WHERE row.visit IS NOT NULL
  OPTIONAL MATCH (visit:Visit {id: row.visit})
  CREATE (n)-[:RAISED_AT]->(visit)
}
CALL (n, row) {
  WITH n, row WHERE row.relatedVisit IS NOT NULL
  OPTIONAL MATCH (visit:Visit {id: row.relatedVisit})
  CREATE (n)-[:COMMENTS_ON]->(visit)
}`;

export const PROPOSED_ACTIONS = `
UNWIND $rows AS row
CREATE (n:Action {id: row.id, extracted: true})
SET n += row {.kind, .summary, .owner, .due, .dueText, .status, .dueFrom, .dueTo, .timeline}
WITH n, row${COMMON_EDGES}${EVIDENCE_EDGES}`;

export const PROPOSED_MEASURES = `
UNWIND $rows AS row
CREATE (n:Measure {id: row.id, extracted: true})
SET n += row {.name, .unit}
WITH n, row${COMMON_EDGES}`;

export const PROPOSED_OBSERVATIONS = `
UNWIND $rows AS row
OPTIONAL MATCH (measure:Measure {id: row.measure})
CREATE (n:Observation {id: row.id, extracted: true})-[:OF]->(measure)
SET n += row {.period, .value, .denominator, .dimensions}, n.position = toInteger(row.position), n.derived = false
WITH n, row${EVIDENCE_EDGES}`;

export const QUOTES = `
UNWIND $rows AS row
MATCH (n:Finding {id: row.id})
SET n.quote = row.quote`;

/** Deletes what an earlier extraction proposed of a document and no person has taken up. */
export async function dropFormerProposals(tx: WriteTransaction, document: string): Promise<void> {
  for (const cypher of [FORMER_FINDINGS, FORMER_ACTIONS, FORMER_MEASURES]) await tx.run(cypher, { document });
}

/** What stays of a document's statements whatever is proposed, once the rest has been dropped. */
export async function keptStatements(
  tx: WriteTransaction,
  document: string,
): Promise<{ findings: KeptFinding[]; actions: KeptAction[]; observations: KeptObservation[] }> {
  return {
    findings: await tx.run<KeptFinding>(KEPT_FINDINGS, { document }),
    actions: await tx.run<KeptAction>(KEPT_ACTIONS, { document }),
    observations: await tx.run<KeptObservation>(KEPT_OBSERVATIONS, { document }),
  };
}

/** Stores what is proposed of a document; its passages, visits and the themes are there already. */
export async function storeProposals(
  tx: WriteTransaction,
  { council, document }: { council: string; document: string },
  proposed: {
    findings: readonly ProposedFinding[];
    actions: readonly ProposedAction[];
    measures: readonly ProposedMeasure[];
    quotes: readonly { id: string; quote: string }[];
  },
): Promise<void> {
  const actions = proposed.actions.map((action) => {
    const { from, to, timeline } = dated(action.due ? rangeOf(action.due) : null);
    return { ...action, dueFrom: from, dueTo: to, timeline };
  });
  const observations = proposed.measures.flatMap(({ id, observations }) =>
    observations.map((row, position) => ({ ...row, id: partId('observation', id, position), measure: id, position })),
  );
  const store = async (cypher: string, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0) await tx.run(cypher, { council, document, rows });
  };
  await store(PROPOSED_FINDINGS, proposed.findings);
  await store(PROPOSED_ACTIONS, actions);
  await store(PROPOSED_MEASURES, proposed.measures);
  await store(PROPOSED_OBSERVATIONS, observations);
  await writeRows(tx, QUOTES, proposed.quotes);
}
