import type { Council } from '../../domain/council.js';
import type { Theme } from '../../domain/theme.js';
import type { WriteTransaction } from '../graph.js';
import { visitDates, type VisitDays } from './dates.js';
import { type KnownVisit, REDATED_FINDINGS } from './ingested-visits.js';
import { judgementId, type JudgementPart } from './judgements.js';
import { writeRows } from './statements.js';

/** A council that tables may speak of. */
export interface KnownCouncil extends Omit<Council, 'regionId'> {
  region: string;
  successors: string[];
  /** Ids, nearest first. */
  neighbours: string[];
}

/** A visit that tables may speak of. */
export interface TabledVisit extends Omit<KnownVisit, 'evidence'> {
  council: string;
  /** The addresses of its documents. */
  urls: string[];
  /** The table that an import took it from; null for any other. */
  importedFrom: string | null;
}

/** What a table changes of a visit. */
export interface ImportedVisit {
  id: string;
  /** As they stand afterwards; null where they stay as they are. */
  days: VisitDays | null;
  properties: Partial<Pick<KnownVisit, 'kind' | 'leadInspector' | 'focus'>>;
  judgements: JudgementPart[];
}

export interface KnownTheme extends Omit<Theme, 'parentId'> {
  parent: string | null;
  position: number;
}

export const KNOWN_COUNCILS = `
MATCH (n:Council)
RETURN n.id AS id, n.name AS name, n.officialName AS officialName, n.kind AS kind, n.gssCode AS gssCode,
  n.formerGssCodes AS formerGssCodes, n.dfeCode AS dfeCode, n.ofstedUrn AS ofstedUrn, n.aliases AS aliases,
  n.startedOn AS startedOn, n.endedOn AS endedOn, head([(n)-[:IN]->(region:Region) | region.id]) AS region,
  [(n)-[:SUCCEEDED_BY]->(successor:Council) | successor.id] AS successors,
  COLLECT { MATCH (n)-[edge:NEIGHBOUR]->(other:Council) RETURN other.id ORDER BY edge.rank } AS neighbours
ORDER BY n.id`;

export const KNOWN_REGIONS = `
MATCH (n:Region)
RETURN n.id AS id, n.name AS name`;

export const KNOWN_THEMES = `
MATCH (n:Theme)
RETURN n.id AS id, n.label AS label, n.definition AS definition, n.areas AS areas, n.position AS position,
  head([(n)-[:NARROWER_THAN]->(parent:Theme) | parent.id]) AS parent`;

export const TABLED_VISITS = `
MATCH (n:Visit)-[:OF]->(council:Council)
RETURN n.id AS id, council.id AS council, n.kind AS kind, n.status AS status, n.sequence AS sequence,
  n.startedOn AS startedOn, n.endedOn AS endedOn, n.publishedOn AS publishedOn, n.dateText AS dateText,
  n.focus AS focus, n.leadInspector AS leadInspector, n.source AS source, n.sourceDocument AS sourceDocument,
  n.importedFrom AS importedFrom,
  [(n)<-[:AT]-(judgement:Judgement) | judgement {.area, .status, .grade}] AS judgements,
  [(n)<-[:ABOUT]-(document:Document) WHERE document.url IS NOT NULL | document.url] AS urls
ORDER BY n.timeline, n.id`;

export const IMPORTED_VISITS = `
UNWIND $rows AS row
MATCH (n:Visit {id: row.id})
SET n += row.properties, n += row.dates`;

export const IMPORTED_JUDGEMENTS = `
UNWIND $rows AS row
MATCH (visit:Visit {id: row.visit})
MERGE (n:Judgement {id: row.id})
SET n += row {.area, .status, .grade}
MERGE (n)-[:AT]->(visit)`;

export const IMPORTED_FROM = `
UNWIND $rows AS row
MATCH (n:Visit {id: row.id})
SET n.importedFrom = row.file`;

export const PASSAGE_HASHES = `
MATCH (n:Passage) WHERE n.id IN $ids
RETURN n.id AS id, n.sha256 AS sha256`;

/** All councils. */
export function knownCouncils(tx: WriteTransaction): Promise<KnownCouncil[]> {
  return tx.run<KnownCouncil>(KNOWN_COUNCILS);
}

/** All regions. */
export function knownRegions(tx: WriteTransaction): Promise<{ id: string; name: string }[]> {
  return tx.run<{ id: string; name: string }>(KNOWN_REGIONS);
}

/** All themes. */
export function knownThemes(tx: WriteTransaction): Promise<KnownTheme[]> {
  return tx.run<KnownTheme>(KNOWN_THEMES);
}

/** All visits with their judgements. */
export function tabledVisits(tx: WriteTransaction): Promise<TabledVisit[]> {
  return tx.run<TabledVisit>(TABLED_VISITS);
}

/** Stores what a table adds to visits that are there; what was raised at them gets their dates. */
export async function storeImportedVisits(tx: WriteTransaction, visits: readonly ImportedVisit[]): Promise<void> {
  const rows = visits.map(({ id, days, properties }) => ({
    id,
    properties,
    dates: days ? { ...days, ...visitDates(days, null) } : {},
  }));
  await writeRows(tx, IMPORTED_VISITS, rows);
  const judgements = visits.flatMap(({ id, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, visit: id, id: judgementId(id, judgement.area) })),
  );
  await writeRows(tx, IMPORTED_JUDGEMENTS, judgements);
  if (rows.length > 0) await tx.run(REDATED_FINDINGS, { visits: rows.map(({ id }) => id) });
}

/** Notes from which table visits were taken. */
export async function markImported(tx: WriteTransaction, ids: readonly string[], file: string): Promise<void> {
  await writeRows(
    tx,
    IMPORTED_FROM,
    ids.map((id) => ({ id, file })),
  );
}

/** Those of the passages that are there, with their hashes. */
export function passageHashes(tx: WriteTransaction, ids: readonly string[]): Promise<{ id: string; sha256: string }[]> {
  return tx.run<{ id: string; sha256: string }>(PASSAGE_HASHES, { ids });
}
