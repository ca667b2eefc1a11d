import type { Measure } from '../../domain/measure.js';
import { measureRows } from '../../graph/queries/export.js';
import { type MeasureFilter, measures as measure } from '../../graph/queries/measure.js';
import { columnsOf } from '../column.js';
import { type Place, placeOf } from '../lookup.js';
import { ids, type ParametersOf, texts, yesOrNo } from '../parameters.js';
import { defineTable } from '../table.js';
import { councilColumns, idsInOrder, themeColumns, type Themed, themesOf } from './shared.js';

/** The same as those of the API's MeasureFilter. */
export const measureParameters: ParametersOf<MeasureFilter> = {
  councils: ids('council'),
  themes: ids('theme'),
  units: texts,
  quantitative: yesOrNo,
};

interface MeasureRow extends Place {
  measure: Measure;
  themes: readonly Themed[];
  documents: readonly string[];
  observations: number;
}

const column = columnsOf<MeasureRow>();

export const measures = defineTable<MeasureRow, MeasureFilter>({
  name: 'measures',
  title: 'Measures',
  description: 'One row a figure that a document reports for a council; its values are in observations.',
  primaryKey: ['id'],
  columns: [
    column('id', 'string', 'The measure.', ({ measure }) => measure.id),
    column('name', 'string', 'What is measured.', ({ measure }) => measure.name),
    column(
      'definition',
      'string',
      'What exactly is counted, as far as the document says.',
      ({ measure }) => measure.definition,
    ),
    column(
      'unit',
      'string',
      'The unit, such as percent or children; empty for words alone.',
      ({ measure }) => measure.unit,
    ),
    ...councilColumns<MeasureRow>(),
    ...themeColumns<MeasureRow>(),
    column('document_ids', 'strings', 'The documents that it is from.', ({ documents }) => documents),
    column('observation_count', 'integer', 'How many values of it there are.', ({ observations }) => observations),
  ],
  parameters: measureParameters,
  statement: measureRows,
  rows(values, lookup, shown) {
    const [record, themes, documents, observations] = values as [
      unknown[],
      [number, string][],
      [string, string][],
      number,
    ];
    const found = shown(measure, measure.record(record));
    return [
      {
        measure: found,
        ...placeOf(lookup, found.councilId),
        themes: themesOf(lookup, idsInOrder(themes)),
        documents: idsInOrder(documents),
        observations,
      },
    ];
  },
});
