import type { Document } from '../../domain/document.js';
import type { Finding } from '../../domain/finding.js';
import { Polarity, ReviewStatus, VisitKind, Voice } from '../../domain/vocabulary.js';
import { findingRows } from '../../graph/queries/export.js';
import { findings as finding } from '../../graph/queries/finding.js';
import type { FindingFilter } from '../../graph/queries/finding-filter.js';
import type { VisitFacts } from '../../graph/snapshot/reference.js';
import { columnsOf, oneOf } from '../column.js';
import { type Lookup, type Place, placeOf, type Shown } from '../lookup.js';
import { choices, date, fraction, id, ids, type ParametersOf, words, yesOrNo } from '../parameters.js';
import { defineTable } from '../table.js';
import {
  councilColumns,
  documentColumns,
  evidenceColumns,
  type EvidenceValues,
  idsInOrder,
  ranked,
  themeColumns,
  type Themed,
  themesOf,
  visitColumns,
} from './shared.js';

/** The same as those of the API's FindingFilter. */
export const findingParameters: ParametersOf<FindingFilter> = {
  councils: ids('council'),
  regions: ids('region'),
  neighboursOf: id('council'),
  themes: ids('theme'),
  includeNarrower: yesOrNo,
  primaryThemeOnly: yesOrNo,
  polarities: choices(Polarity),
  voices: choices(Voice),
  visits: ids('visit'),
  visitKinds: choices(VisitKind),
  documents: ids('document'),
  from: date,
  to: date,
  reviewStatuses: choices(ReviewStatus),
  hasAction: yesOrNo,
  minConfidence: fraction,
  text: words,
};

/** A finding with all that it refers to. */
export interface FindingRow extends Place {
  finding: Finding;
  visit: VisitFacts | null;
  document: Document | null;
  themes: readonly Themed[];
  from: string | null;
  to: string | null;
  evidence: readonly EvidenceValues[];
  /** By due date. */
  actions: readonly string[];
}

export function findingRow(values: readonly unknown[], lookup: Lookup, shown: Shown): FindingRow {
  const [record, from, to, evidence, actions] = values as [
    unknown[],
    string | null,
    string | null,
    EvidenceValues[],
    [string, string][],
  ];
  const found = shown(finding, finding.record(record));
  const { council, region } = placeOf(lookup, found.councilId);
  return {
    finding: found,
    council,
    region,
    visit: found.visitId === null ? null : (lookup.visits.get(found.visitId) ?? null),
    document: lookup.documents.get(found.documentId) ?? null,
    themes: themesOf(lookup, found.themeIds),
    from,
    to,
    evidence: ranked(evidence),
    actions: idsInOrder(actions),
  };
}

const column = columnsOf<FindingRow>();

export const findings = defineTable<FindingRow, FindingFilter>({
  name: 'findings',
  title: 'Findings',
  description:
    "One row a finding: one proposition of a document about a council's children's services, in our own words. Refused findings are left out unless reviewStatuses asks for them.",
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'visit_id', table: 'visits' },
    { column: 'document_id', table: 'documents' },
  ],
  columns: [
    column('id', 'string', 'The finding.', ({ finding }) => finding.id),
    column('summary', 'string', 'What is found, in our own words.', ({ finding }) => finding.summary),
    column('polarity', 'string', 'Praise or criticism.', ({ finding }) => finding.polarity, oneOf(Polarity)),
    column('voice', 'string', 'Whose statement it is.', ({ finding }) => finding.voice, oneOf(Voice)),
    ...councilColumns<FindingRow>(),
    ...visitColumns<FindingRow>('The visit that the inspectorate raised it at; empty for statements of others.'),
    column(
      'related_visit_id',
      'string',
      "The visit that a council's or member's statement comments on.",
      ({ finding }) => finding.relatedVisitId,
    ),
    column(
      'occurred_on',
      'partial-date',
      'When: the date of the visit, else of the meeting, else of the document. Empty where unknown.',
      ({ finding }) => finding.occurredOn,
    ),
    column('occurred_from', 'date', 'The first day that this can mean.', ({ from }) => from),
    column('occurred_to', 'date', 'The last day that this can mean, such as the end of the visit.', ({ to }) => to),
    ...documentColumns<FindingRow>(),
    ...themeColumns<FindingRow>(),
    column('primary_theme_id', 'string', 'The main theme.', ({ themes }) => themes[0]?.id ?? null),
    column('primary_theme_label', 'string', 'The label of the main theme.', ({ themes }) => themes[0]?.label ?? null),
    column(
      'review_status',
      'string',
      'Whether a person stands behind it.',
      ({ finding }) => finding.reviewStatus,
      oneOf(ReviewStatus),
    ),
    column(
      'confidence',
      'number',
      'How likely polarity and main theme both are right, from 0 to 1; empty for what a person entered.',
      ({ finding }) => finding.confidence,
    ),
    column(
      'quote',
      'string',
      "The document's own words, from the first passage of evidence; empty until the document is ingested.",
      ({ finding }) => finding.quote,
    ),
    ...evidenceColumns<FindingRow>(),
    column('has_action', 'boolean', 'Whether a recorded action addresses it.', ({ actions }) => actions.length > 0),
    column('action_ids', 'strings', 'The actions that address it, by due date.', ({ actions }) => actions),
  ],
  parameters: findingParameters,
  statement: findingRows,
  rows: (values, lookup, shown) => [findingRow(values, lookup, shown)],
});
