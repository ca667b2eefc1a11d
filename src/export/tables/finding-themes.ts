import { Polarity, ReviewStatus, Voice } from '../../domain/vocabulary.js';
import { findingRows } from '../../graph/queries/export.js';
import type { FindingFilter } from '../../graph/queries/finding-filter.js';
import { columnsOf, oneOf } from '../column.js';
import { defineTable } from '../table.js';
import { findingParameters, type FindingRow, findingRow } from './findings.js';
import { councilColumns, type Themed, visitColumns } from './shared.js';

/** One of the themes of a finding. */
interface FindingThemeRow extends FindingRow {
  theme: Themed;
  rank: number;
}

const column = columnsOf<FindingThemeRow>();

export const findingThemes = defineTable<FindingThemeRow, FindingFilter>({
  name: 'finding_themes',
  title: 'Themes of findings',
  description:
    'One row for each theme of each finding, all themes of the findings that the filter leaves. For counting by theme; count a finding once by is_primary.',
  primaryKey: ['finding_id', 'theme_id'],
  foreignKeys: [
    { column: 'finding_id', table: 'findings' },
    { column: 'visit_id', table: 'visits' },
    { column: 'document_id', table: 'documents' },
  ],
  columns: [
    column('finding_id', 'string', 'The finding.', ({ finding }) => finding.id),
    column('theme_id', 'string', 'The theme.', ({ theme }) => theme.id),
    column('theme_label', 'string', 'The label of the theme.', ({ theme }) => theme.label),
    column('rank', 'integer', 'The place of the theme among those of the finding, from 0.', ({ rank }) => rank),
    column('is_primary', 'boolean', 'Whether it is the main theme of the finding.', ({ rank }) => rank === 0),
    column('polarity', 'string', 'Praise or criticism.', ({ finding }) => finding.polarity, oneOf(Polarity)),
    column('voice', 'string', 'Whose statement it is.', ({ finding }) => finding.voice, oneOf(Voice)),
    ...councilColumns<FindingThemeRow>(),
    ...visitColumns<FindingThemeRow>('The visit that the inspectorate raised it at; empty for statements of others.'),
    column('occurred_on', 'partial-date', 'When; empty where unknown.', ({ finding }) => finding.occurredOn),
    column('occurred_from', 'date', 'The first day that this can mean.', ({ from }) => from),
    column('occurred_to', 'date', 'The last day that this can mean.', ({ to }) => to),
    column('document_id', 'string', 'The document that states it.', ({ document }) => document?.id ?? null),
    column(
      'review_status',
      'string',
      'Whether a person stands behind the finding.',
      ({ finding }) => finding.reviewStatus,
      oneOf(ReviewStatus),
    ),
    column(
      'confidence',
      'number',
      'How likely polarity and main theme both are right, from 0 to 1; empty for what a person entered.',
      ({ finding }) => finding.confidence,
    ),
    column('has_action', 'boolean', 'Whether a recorded action addresses it.', ({ actions }) => actions.length > 0),
  ],
  parameters: findingParameters,
  statement: findingRows,
  rows(values, lookup, shown) {
    const row = findingRow(values, lookup, shown);
    return row.themes.map((theme, rank) => ({ ...row, theme, rank }));
  },
});
