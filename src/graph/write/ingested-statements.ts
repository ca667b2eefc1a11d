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

/** What ingestion proposes of one document. */
export interface Proposals {
  council: string;
  document: string;
  findings: readonly ProposedFinding[];
  actions: readonly ProposedAction[];
  measures: readonly ProposedMeasure[];
  quotes: readonly { id: string; quote: string }[];
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

// A node that many rows lead to is sought once; rows name it by its place in a list. In that list each stands in a map,
// so that one that does not exist keeps its place: CREATE then fails on it, where MATCH would drop the edge.
const listed = (label: string, ids: string) => `
  UNWIND range(0, size(${ids}) - 1) AS place
  OPTIONAL MATCH (node:${label} {id: ${ids}[place]})
  WITH place, node ORDER BY place
  RETURN collect({node: node})`;
const edgeToPlace = (type: string, place: string, nodes: string) =>
  `FOREACH (target IN [${nodes}[toInteger(${place})].node] | CREATE (n)-[:${type}]->(target))`;
const edgeToPlaceIfAny = (type: string, key: string, nodes: string) => `
FOREACH (place IN CASE WHEN row.${key} IS NULL THEN [] ELSE [row.${key}] END |
  ${edgeToPlace(type, 'place', nodes)})`;
const edgesToPlaces = (type: string, key: string, nodes: string) => `
FOREACH (rank IN range(0, size(row.${key}) - 1) |
  ${edgeToPlace(`${type} {rank: rank}`, `row.${key}[rank]`, nodes)})`;

/** Cypher that begins each creation: rows of statements, their document, and the lists of nodes that they lead to. */
const SOURCES = `
CALL () {${listed('Theme', '$themes')} AS themes
}
UNWIND $sources AS source
OPTIONAL MATCH (council:Council {id: source.council})
OPTIONAL MATCH (document:Document {id: source.document})
CALL (source) {${listed('Passage', 'source.passages')} AS passages
}
CALL (source) {${listed('Visit', 'source.visits')} AS visits
}
UNWIND source.rows AS row`;
const COMMON_EDGES = `
CREATE (n)-[:OF]->(council)
CREATE (n)-[:FROM]->(document)${edgesToPlaces('ON', 'themes', 'themes')}`;
const EVIDENCE_EDGES = edgesToPlaces('EVIDENCED_BY', 'evidence', 'passages');

export const PROPOSED_FINDINGS = `${SOURCES}
CREATE (n:Finding {id: row.id, extracted: true, reviewStatus: 'UNREVIEWED'})
SET n += row {.summary, .polarity, .voice, .confidence, .quote, .improvementItem, .occurredOn, .from, .to, .timeline}
${COMMON_EDGES}${EVIDENCE_EDGES}${edgeToPlaceIfAny('RAISED_AT', 'visit', 'visits')}${edgeToPlaceIfAny('COMMENTS_ON', 'relatedVisit', 'visits')}`;

export const PROPOSED_ACTIONS = `${SOURCES}
CREATE (n:Action {id: row.id, extracted: true})
SET n += row {.kind, .summary, .owner, .due, .dueText, .status, .dueFrom, .dueTo, .timeline}
${COMMON_EDGES}${EVIDENCE_EDGES}`;

export const PROPOSED_MEASURES = `${SOURCES}
CREATE (n:Measure {id: row.id, extracted: true})
SET n += row {.name, .unit}
${COMMON_EDGES}
WITH n, passages, row.observations AS observations
UNWIND observations AS row
CREATE (observation:Observation {id: row.id, extracted: true, derived: false})-[:OF]->(n)
SET observation += row {.period, .value, .denominator, .dimensions}, observation.position = toInteger(row.position)
WITH observation AS n, passages, row${EVIDENCE_EDGES}`;

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

/** Stores what is proposed of documents; their passages, visits and the themes are there already. */
export async function storeProposals(tx: WriteTransaction, proposals: readonly Proposals[]): Promise<void> {
  const themes = new Places();
  const store = async (cypher: string, rowsOf: (proposed: Proposals, seen: Seen) => object[]): Promise<void> => {
    const sources = proposals.flatMap((proposed) => {
      const [passages, visits] = [new Places(), new Places()];
      const rows = rowsOf(proposed, { themes, passages, visits });
      const { council, document } = proposed;
      return rows.length > 0 ? { council, document, rows, passages: passages.ids, visits: visits.ids } : [];
    });
    if (sources.length > 0) await tx.run(cypher, { sources, themes: themes.ids });
  };
  await store(PROPOSED_FINDINGS, ({ findings }, { themes, passages, visits }) =>
    findings.map((finding) => ({
      ...finding,
      themes: themes.of(finding.themes),
      evidence: passages.of(finding.evidence),
      visit: finding.visit && visits.placeOf(finding.visit),
      relatedVisit: finding.relatedVisit && visits.placeOf(finding.relatedVisit),
    })),
  );
  await store(PROPOSED_ACTIONS, ({ actions }, { themes, passages }) =>
    actions.map((action) => {
      const { from, to, timeline } = dated(action.due ? rangeOf(action.due) : null);
      const edges = { themes: themes.of(action.themes), evidence: passages.of(action.evidence) };
      return { ...action, ...edges, dueFrom: from, dueTo: to, timeline };
    }),
  );
  await store(PROPOSED_MEASURES, ({ measures }, { themes, passages }) =>
    measures.map((measure) => ({
      ...measure,
      themes: themes.of(measure.themes),
      observations: measure.observations.map((row, position) => ({
        ...row,
        id: partId('observation', measure.id, position),
        position,
        evidence: passages.of(row.evidence),
      })),
    })),
  );
  await writeRows(
    tx,
    QUOTES,
    proposals.flatMap(({ quotes }) => quotes),
  );
}

/** Lists of ids, in which rows name them by their places. */
type Seen = Record<'themes' | 'passages' | 'visits', Places>;

class Places {
  private readonly places = new Map<string, number>();

  get ids(): string[] {
    return [...this.places.keys()];
  }

  placeOf(id: string): number {
    const place = this.places.get(id) ?? this.places.size;
    this.places.set(id, place);
    return place;
  }

  of(ids: readonly string[]): number[] {
    return ids.map((id) => this.placeOf(id));
  }
}
