import type { Measure, Observation } from '../../domain/measure.js';
import {
  edgeToOne,
  partId,
  pruneParts,
  rankedEdges,
  revisedDocument,
  writeParts,
  writeRows,
  type Writer,
} from './statements.js';

export interface MeasureRow extends Omit<Measure, 'councilId'> {
  council: string;
  document: string;
  /** Primary first. */
  themes: string[];
}

/** An observation; its id follows from its measure and its place. */
export interface ObservationPart extends Omit<Observation, 'id'> {
  evidence: string[];
}

/** All observations of a measure, in their order. */
export interface ObservationsRow {
  measure: string;
  observations: ObservationPart[];
}

export const MEASURES = `
UNWIND $rows AS row
MERGE (n:Measure {id: row.id})
SET n += row {.name, .definition, .unit}`;
export const MEASURE_COUNCIL = edgeToOne({ from: 'Measure', type: 'OF', to: 'Council', key: 'council' });
export const MEASURE_DOCUMENT = edgeToOne({ from: 'Measure', type: 'FROM', to: 'Document', key: 'document' });
export const MEASURE_THEMES = rankedEdges({ from: 'Measure', type: 'ON', to: 'Theme', key: 'themes' });

export const OBSERVATIONS = `
UNWIND $rows AS row
MERGE (n:Observation {id: row.id})
SET n += row {
  .period, .value, .valueText, .denominator, .denominatorText, .target, .targetText, .comparator, .derived,
  .dimensions, position: toInteger(row.position)
}`;
export const OBSERVATION_MEASURE = edgeToOne({ from: 'Observation', type: 'OF', to: 'Measure', key: 'measure' });
export const OBSERVATION_EVIDENCE = rankedEdges({
  from: 'Observation',
  type: 'EVIDENCED_BY',
  to: 'Passage',
  key: 'evidence',
  unless: revisedDocument('-[:OF]->(:Measure)-[:FROM]->'),
});
export const OLD_OBSERVATIONS = pruneParts('Observation', 'OF', 'Measure');

/** Writes measures; their documents and themes are there already. */
export async function writeMeasures(tx: Writer, rows: readonly MeasureRow[]): Promise<void> {
  for (const cypher of [MEASURES, MEASURE_COUNCIL, MEASURE_DOCUMENT, MEASURE_THEMES]) await writeRows(tx, cypher, rows);
}

/** Writes the observations of measures, and deletes those that the measures no longer have. */
export async function writeObservations(tx: Writer, rows: readonly ObservationsRow[]): Promise<void> {
  const owners = rows.map(({ measure, observations }) => ({
    id: measure,
    parts: observations.map((observation, position) => ({
      ...observation,
      id: partId('observation', measure, position),
      measure,
      position,
    })),
  }));
  const write = [OBSERVATIONS, OBSERVATION_MEASURE, OBSERVATION_EVIDENCE];
  await writeParts(tx, { write, prune: OLD_OBSERVATIONS }, owners);
}
