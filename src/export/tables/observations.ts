import type { Document } from '../../domain/document.js';
import type { Measure, Observation } from '../../domain/measure.js';
import { type DateRange, rangeOf } from '../../domain/partial-date.js';
import { observationRows } from '../../graph/queries/export.js';
import { type MeasureFilter, measures as measure, observationsOfMeasure } from '../../graph/queries/measure.js';
import { columnsOf } from '../column.js';
import { type Place, placeOf } from '../lookup.js';
import { defineTable } from '../table.js';
import { measureParameters } from './measures.js';
import { councilColumns, documentColumns, evidenceColumns, type EvidenceValues, idsInOrder, ranked } from './shared.js';

interface ObservationRow extends Place {
  measure: Measure;
  observation: Observation;
  period: DateRange | null;
  document: Document | null;
  evidence: readonly EvidenceValues[];
}

const { to: noun } = observationsOfMeasure;
const column = columnsOf<ObservationRow>();

export const observations = defineTable<ObservationRow, MeasureFilter>({
  name: 'observations',
  title: 'Observations',
  description: 'One row a value of a measure.',
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'measure_id', table: 'measures' },
    { column: 'document_id', table: 'documents' },
  ],
  columns: [
    column('id', 'string', 'The value.', ({ observation }) => observation.id),
    column('measure_id', 'string', 'The measure.', ({ measure }) => measure.id),
    column('measure_name', 'string', 'What is measured.', ({ measure }) => measure.name),
    column('unit', 'string', 'The unit of value and target; empty for words alone.', ({ measure }) => measure.unit),
    ...councilColumns<ObservationRow>(),
    column(
      'period',
      'partial-date',
      'When or for when; empty where not stated.',
      ({ observation }) => observation.period,
    ),
    column('period_from', 'date', 'The first day that this can mean.', ({ period }) => period?.from ?? null),
    column('period_to', 'date', 'The last day that this can mean.', ({ period }) => period?.to ?? null),
    column('value', 'number', 'The figure; empty where there are only words.', ({ observation }) => observation.value, {
      unit: 'see the column unit',
    }),
    column(
      'value_text',
      'string',
      'The value in words, where the document gives words.',
      ({ observation }) => observation.valueText,
    ),
    column(
      'denominator',
      'number',
      'The size of the group that the figure is of, where stated as a number.',
      ({ observation }) => observation.denominator,
    ),
    column(
      'denominator_text',
      'string',
      'That group in words, doubts included.',
      ({ observation }) => observation.denominatorText,
    ),
    column('target', 'number', 'The target, where stated as a number.', ({ observation }) => observation.target, {
      unit: 'see the column unit',
    }),
    column('target_text', 'string', 'The target in words, with its unit.', ({ observation }) => observation.targetText),
    column(
      'comparator',
      'string',
      'What the document compares the value with.',
      ({ observation }) => observation.comparator,
    ),
    column(
      'derived',
      'boolean',
      'Computed from printed figures, not printed itself.',
      ({ observation }) => observation.derived,
    ),
    column(
      'dimensions',
      'strings',
      'What tells the values of one measure apart, each as "name=value".',
      ({ observation }) => pairs(observation.dimensions),
    ),
    ...documentColumns<ObservationRow>(),
    ...evidenceColumns<ObservationRow>(),
  ],
  parameters: measureParameters,
  statement: observationRows,
  rows(values, lookup, shown) {
    const [measured, documents, record, evidence] = values as [
      unknown[],
      [string, string][],
      unknown[],
      EvidenceValues[],
    ];
    const about = shown(measure, measure.record(measured));
    const found = shown(noun, noun.record(record));
    const [documentId = ''] = idsInOrder(documents);
    return [
      {
        measure: about,
        observation: found,
        period: found.period === null ? null : rangeOf(found.period),
        ...placeOf(lookup, about.councilId),
        document: lookup.documents.get(documentId) ?? null,
        evidence: ranked(evidence),
      },
    ];
  },
});

/** Name, value, name, value as pairs. */
function pairs(dimensions: readonly string[]): string[] {
  return dimensions.flatMap((name, at) => (at % 2 === 0 ? [`${name}=${dimensions[at + 1] ?? ''}`] : []));
}
