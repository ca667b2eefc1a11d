import type { Visit } from '../../domain/visit.js';
import { Grade, JudgementArea, JudgementStatus, VisitKind, VisitStatus } from '../../domain/vocabulary.js';
import { visitRows } from '../../graph/queries/export.js';
import { type VisitFilter, visits as visit } from '../../graph/queries/visit.js';
import { columnsOf, oneOf } from '../column.js';
import { type Lookup, type Place, placeOf, type Shown } from '../lookup.js';
import { choices, date, ids, type ParametersOf } from '../parameters.js';
import { defineTable } from '../table.js';
import { councilColumns, idsInOrder, type Themed, themesOf } from './shared.js';

/** The same as those of the API's VisitFilter. */
export const visitParameters: ParametersOf<VisitFilter> = {
  councils: ids('council'),
  regions: ids('region'),
  kinds: choices(VisitKind),
  statuses: choices(VisitStatus),
  focusThemes: ids('theme'),
  overall: choices(Grade),
  from: date,
  to: date,
};

type JudgementValues = readonly [id: string, area: string, status: string, grade: string | null];

/** A visit with all that it refers to. */
export interface VisitRow extends Place {
  visit: Visit;
  from: string | null;
  to: string | null;
  focusThemes: readonly Themed[];
  /** In the order in which reports print them. */
  judgements: readonly JudgementValues[];
  overall: JudgementValues | null;
  follows: string | null;
  fulfilledBy: string | null;
  documents: readonly string[];
}

const AREAS: readonly string[] = [
  JudgementArea.OVERALL,
  JudgementArea.LEADERS,
  JudgementArea.HELP_AND_PROTECTION,
  JudgementArea.CHILDREN_IN_CARE,
  JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
  JudgementArea.CARE_LEAVERS,
  JudgementArea.ADOPTION,
];

export function visitRow(values: readonly unknown[], lookup: Lookup, shown: Shown): VisitRow {
  const [record, from, to, focus, judged, follows, fulfilledBy, documents] = values as [
    unknown[],
    string | null,
    string | null,
    [number, string][],
    JudgementValues[],
    string | null,
    string | null,
    [string, string][],
  ];
  const found = shown(visit, visit.record(record));
  const judgements = judged.sort(([, a], [, b]) => AREAS.indexOf(a) - AREAS.indexOf(b));
  return {
    visit: found,
    ...placeOf(lookup, found.councilId),
    from,
    to,
    focusThemes: themesOf(lookup, idsInOrder(focus)),
    judgements,
    overall: judgements.find(([, area]) => area === 'OVERALL') ?? null,
    follows,
    fulfilledBy,
    documents: idsInOrder(documents),
  };
}

const column = columnsOf<VisitRow>();

export const visits = defineTable<VisitRow, VisitFilter>({
  name: 'visits',
  title: 'Visits',
  description: 'One row an inspection or visit of the inspectorate, held or planned.',
  primaryKey: ['id'],
  columns: [
    column('id', 'string', 'The visit.', ({ visit }) => visit.id),
    ...councilColumns<VisitRow>(),
    column('kind', 'string', 'The kind of visit.', ({ visit }) => visit.kind, oneOf(VisitKind)),
    column('status', 'string', 'Held or planned.', ({ visit }) => visit.status, oneOf(VisitStatus)),
    column(
      'sequence',
      'integer',
      'Position in its series, such as 4 for a fourth monitoring visit.',
      ({ visit }) => visit.sequence,
    ),
    column('started_on', 'partial-date', 'First day on site, as far as it is known.', ({ visit }) => visit.startedOn),
    column('ended_on', 'partial-date', 'Last day on site, as far as it is known.', ({ visit }) => visit.endedOn),
    column(
      'published_on',
      'partial-date',
      'When the report or letter was published.',
      ({ visit }) => visit.publishedOn,
    ),
    column(
      'occurred_from',
      'date',
      'The first day that the date of the visit can mean; the publication stands in where no day on site is known.',
      ({ from }) => from,
    ),
    column('occurred_to', 'date', 'The last day that it can mean.', ({ to }) => to),
    column(
      'date_text',
      'string',
      'How a document words the date, where it gives none or another one.',
      ({ visit }) => visit.dateText,
    ),
    column('focus', 'string', 'What the visit looked at, in our words.', ({ visit }) => visit.focus),
    column('focus_theme_ids', 'strings', 'The themes that it focused on.', ({ focusThemes }) =>
      focusThemes.map(({ id }) => id),
    ),
    column('focus_theme_labels', 'strings', 'The labels of those themes, in the same order.', ({ focusThemes }) =>
      focusThemes.map(({ label }) => label),
    ),
    column(
      'lead_inspector',
      'string',
      'The inspector who led it, as the report names them.',
      ({ visit }) => visit.leadInspector,
    ),
    column(
      'overall_status',
      'string',
      'Why the overall grade is there or not; empty for visits that judge nothing.',
      ({ overall }) => overall?.[2] ?? null,
      oneOf(JudgementStatus),
    ),
    column('overall_grade', 'string', 'The overall grade.', ({ overall }) => overall?.[3] ?? null, oneOf(Grade)),
    column('follows_id', 'string', 'The inspection that a monitoring visit follows up.', ({ follows }) => follows),
    column(
      'fulfilled_by_id',
      'string',
      'The held visit that a planned one turned into.',
      ({ fulfilledBy }) => fulfilledBy,
    ),
    column('document_ids', 'strings', 'The documents about it, in order of time.', ({ documents }) => documents),
  ],
  parameters: visitParameters,
  statement: visitRows,
  rows: (values, lookup, shown) => [visitRow(values, lookup, shown)],
});
