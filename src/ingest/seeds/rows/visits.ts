import { passageId } from '../../../domain/ids.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { DocumentKind, Grade, JudgementArea, JudgementStatus } from '../../../domain/vocabulary.js';
import { visitDates, type Dated, type VisitDays } from '../../../graph/write/dates.js';
import type { DocumentRow } from '../../../graph/write/documents.js';
import type { JudgementPart, JudgementsRow } from '../../../graph/write/judgements.js';
import type { VisitEvidenceRow, VisitRow } from '../../../graph/write/visits.js';
import type { Row, Tables } from '../tables.js';
import { councilId, documentId, idOrNull, themeId, visitId } from './ids.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The days of a visit as the graph calls them. */
export function visitDays(row: Row<'visits'>): VisitDays {
  return { startedOn: row.started_on, endedOn: row.ended_on, publishedOn: row.published_on };
}

/** visits.csv as rows of the graph, without the passages that speak of them. */
export function visitRows({ visits }: Tables): VisitRow[] {
  const bySlug = new Map(visits.map((row) => [row.id, row]));
  const datesOf = (slug: string | null): Dated | null => {
    const row = bySlug.get(slug ?? '');
    return row ? visitDates(visitDays(row), datesOf(row.after)) : null;
  };
  return visits.map((row) => ({
    id: visitId(row.id),
    council: councilId(row.council),
    kind: row.kind,
    status: row.status,
    sequence: row.sequence,
    dateText: row.date_text,
    focus: row.focus,
    focusThemes: row.focus_themes.map(themeId),
    leadInspector: row.lead_inspector,
    follows: idOrNull(visitId, row.follows),
    fulfilledBy: idOrNull(visitId, row.fulfilled_by),
    ...visitDays(row),
    ...visitDates(visitDays(row), datesOf(row.after)),
  }));
}

/** The passages that visits.csv cites. */
export function visitEvidenceRows({ visits }: Tables): VisitEvidenceRow[] {
  return visits.map(({ id, document, evidence }) => ({
    id: visitId(id),
    evidence: document === null ? [] : evidence.map((index) => passageId(documentId(document), index)),
  }));
}

/** The judgements of inspections.csv. */
export function judgementRows({ inspections }: Tables): JudgementsRow[] {
  return inspections.map((row) => ({
    visit: visitId(row.visit),
    judgements: [
      ...judgement(JudgementArea.OVERALL, row.overall),
      ...judgement(JudgementArea.LEADERS, row.leaders),
      ...judgement(JudgementArea.HELP_AND_PROTECTION, row.help_and_protection),
      ...judgement(JudgementArea.CHILDREN_IN_CARE, row.children_in_care),
      ...judgement(JudgementArea.CARE_LEAVERS, row.care_leavers),
      ...judgement(JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, row.children_in_care_and_care_leavers),
      ...judgement(JudgementArea.ADOPTION, row.adoption),
    ],
  }));
}

function judgement(area: JudgementArea, word: Grade | JudgementStatus | null): JudgementPart[] {
  if (word === null) return [];
  const grade = Object.values(Grade).find((known) => known === word);
  const status = Object.values(JudgementStatus).find((known) => known === word) ?? JudgementStatus.GRADED;
  return [{ area, status, grade: grade ?? null }];
}

/** The published report of every inspection in inspections.csv, so that each judgement leads to where it stands. */
export function reportRows({ inspections, visits, councils }: Tables): DocumentRow[] {
  const visitOf = new Map(visits.map((row) => [row.id, row]));
  const nameOf = new Map(councils.map((row) => [row.id, row.name]));
  return inspections.flatMap(({ visit, report_url }) => {
    const { council, published_on } = visitOf.get(visit) ?? { council: '', published_on: null };
    if (published_on === null) return [];
    return {
      id: documentId(`${council}-${published_on}-report`),
      title: reportTitle(nameOf.get(council) ?? council, published_on),
      kind: DocumentKind.INSPECTION_REPORT,
      council: councilId(council),
      publishedOn: published_on,
      url: report_url,
      sha256: null,
      visits: [visitId(visit)],
      meeting: null,
    };
  });
}

/** What the report of an inspection is called that a table knows. */
export function reportTitle(council: string, publishedOn: PartialDate): string {
  return `Inspection of children's services in ${council}, published ${inWords(publishedOn)}`;
}

function inWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
