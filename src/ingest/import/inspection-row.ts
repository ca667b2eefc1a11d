import type { ExtractedJudgement } from '../../domain/extraction.js';
import { type PartialDate, rangeOf } from '../../domain/partial-date.js';
import { Grade, JudgementArea, JudgementStatus, VisitKind } from '../../domain/vocabulary.js';
import type { KnownCouncil } from '../../graph/write/imported.js';
import type { CouncilFinder } from './find-council.js';
import { readDate } from './dates.js';
import { Refused } from './outcome.js';
import type { SourceRow, SourceTable } from './read-table.js';
import { isBlank, meaning, plain } from './words.js';

/** What a row of a table says of an inspection. */
export interface InspectionRow {
  line: number;
  council: KnownCouncil;
  /** Null where the table does not say. */
  kind: VisitKind | null;
  /** The kind that it must be of, by its date. */
  likelyKind: VisitKind;
  startedOn: PartialDate | null;
  endedOn: PartialDate | null;
  publishedOn: PartialDate | null;
  leadInspector: string | null;
  focus: string | null;
  url: string | null;
  judgements: ExtractedJudgement[];
}

type GradeColumn = 'overall' | 'leaders' | 'help_and_protection' | 'children_in_care' | 'care_leavers' | 'adoption';

const AREAS: Record<GradeColumn, JudgementArea> = {
  overall: JudgementArea.OVERALL,
  leaders: JudgementArea.LEADERS,
  help_and_protection: JudgementArea.HELP_AND_PROTECTION,
  children_in_care: JudgementArea.CHILDREN_IN_CARE,
  care_leavers: JudgementArea.CARE_LEAVERS,
  adoption: JudgementArea.ADOPTION,
};
const GRADE_COLUMNS = Object.keys(AREAS) as GradeColumn[];
const CODES = [
  ['urn', 'urn'],
  ['dfe_code', 'dfe_code'],
  ['gss_code', 'gss_code'],
] as const;

/** The frameworks began with these inspections; before the first there were others. */
const SIF_FROM = '2013-11-01';
const ILACS_FROM = '2018-01-01';
/** Until then reports of the single inspection framework were still coming out. */
const SIF_PUBLISHED_UNTIL = '2018-12-31';
const { UNREADABLE, NOT_IN_FRAMEWORK, GRADED } = JudgementStatus;

/** Reads a row of a table of inspections. Throws Refused where it cannot be used. */
export function inspectionRow(table: SourceTable, row: SourceRow, councils: CouncilFinder): InspectionRow {
  const council = councils.find(table, row, { codes: CODES.map((pair) => [...pair]), name: 'council' });
  if (!council) throw new Refused(table.nameOf('council'), councilCells(row), 'names no council that the graph has');
  const dates = datesOf(table, row);
  const isJtai = isJointTable(table);
  const kind = isJtai ? VisitKind.JTAI : kindOf(table, row);
  const likelyKind = likely(kind, dates);
  return {
    line: row.line,
    council,
    kind: kind === null || likelyKind === VisitKind.SIF_INSPECTION ? kind && likelyKind : kind,
    likelyKind,
    ...dates,
    leadInspector: isBlank(row.cell('inspector')) ? null : personName(row.cell('inspector')),
    focus: isBlank(row.cell('theme')) ? null : focusOf(row.cell('theme'), council),
    url: urlOf(table, row),
    judgements: likelyKind === VisitKind.JTAI ? [] : judgementsOf(table, row, likelyKind),
  };
}

/** A joint inspection has a theme and no grades. */
function isJointTable(table: SourceTable): boolean {
  return table.has('theme') && !GRADE_COLUMNS.some((column) => table.has(column));
}

function councilCells(row: SourceRow): string {
  return ['council', ...CODES.map(([column]) => column)]
    .map((column) => row.cell(column))
    .filter(Boolean)
    .join(' ');
}

function datesOf(table: SourceTable, row: SourceRow): Pick<InspectionRow, 'startedOn' | 'endedOn' | 'publishedOn'> {
  const dateIn = (column: string): PartialDate | null => {
    const cell = row.cell(column);
    if (isBlank(cell)) return null;
    const date = readDate(cell);
    if (date === null) throw new Refused(table.nameOf(column), cell, 'is not a date');
    return date;
  };
  const [startedOn, endedOn, publishedOn] = [dateIn('started_on'), dateIn('ended_on'), dateIn('published_on')];
  const inOrder = (first: PartialDate | null, last: PartialDate | null, column: string, before: string): void => {
    if (first && last && rangeOf(last).to < rangeOf(first).from) {
      throw new Refused(
        table.nameOf(column),
        row.cell(column),
        `is before ${table.nameOf(before)}, ${row.cell(before)}`,
      );
    }
  };
  inOrder(startedOn, endedOn, 'ended_on', 'started_on');
  inOrder(endedOn ?? startedOn, publishedOn, 'published_on', endedOn ? 'ended_on' : 'started_on');
  if (!startedOn && !publishedOn) {
    throw new Refused(table.nameOf('published_on'), row.cell('published_on'), 'leaves the inspection without any date');
  }
  // No report comes out on the day that the inspection begins: such a table has put one date into both columns.
  return { startedOn: startedOn === publishedOn ? null : startedOn, endedOn, publishedOn };
}

function kindOf(table: SourceTable, row: SourceRow): VisitKind | null {
  const cell = row.cell('framework');
  if (isBlank(cell)) return null;
  const kind = meaning<VisitKind>('framework', cell);
  if (kind) return kind;
  const shifted = readDate(cell) ? 'is a date: the cells of this row seem to be shifted' : 'is not a known framework';
  throw new Refused(table.nameOf('framework'), cell, shifted);
}

function likely(
  kind: VisitKind | null,
  { startedOn, publishedOn }: Pick<InspectionRow, 'startedOn' | 'publishedOn'>,
): VisitKind {
  if (kind !== null && ![VisitKind.ILACS_STANDARD, VisitKind.ILACS_OTHER, VisitKind.ILACS_SHORT].includes(kind))
    return kind;
  const first = rangeOf(startedOn ?? publishedOn ?? '').from;
  if (first < SIF_FROM) return VisitKind.OTHER;
  const beforeIlacs = startedOn ? first < ILACS_FROM : kind === null && first <= SIF_PUBLISHED_UNTIL;
  return beforeIlacs ? VisitKind.SIF_INSPECTION : (kind ?? VisitKind.ILACS_STANDARD);
}

/** Care leavers were judged together with children in care until 2023; a table then has the joint grade with the latter. */
function judgementsOf(table: SourceTable, row: SourceRow, kind: VisitKind): ExtractedJudgement[] {
  const columns = GRADE_COLUMNS.filter((column) => table.has(column));
  const judgements = columns.map((column) => ({ column, ...gradeIn(table, row, column) }));
  const sif = kind === VisitKind.SIF_INSPECTION;
  const joint = !sif && judgements.some(({ column, early }) => column === 'care_leavers' && early);
  const parts = judgements.flatMap(({ column, status, grade }): ExtractedJudgement[] => {
    if (joint && column === 'care_leavers')
      return [{ area: JudgementArea.CARE_LEAVERS, status: NOT_IN_FRAMEWORK, grade: null }];
    if (joint && column === 'children_in_care') {
      const apart = { area: JudgementArea.CHILDREN_IN_CARE, status: NOT_IN_FRAMEWORK, grade: null };
      return [apart, { area: JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, status, grade }];
    }
    return [{ area: AREAS[column], status, grade }];
  });
  const hasAdoption = parts.some(({ area }) => area === JudgementArea.ADOPTION);
  return sif && !hasAdoption ? [...parts, { area: JudgementArea.ADOPTION, status: UNREADABLE, grade: null }] : parts;
}

function gradeIn(
  table: SourceTable,
  row: SourceRow,
  column: GradeColumn,
): Omit<ExtractedJudgement, 'area'> & { early: boolean } {
  const cell = row.cell(column);
  const word = isBlank(cell) ? UNREADABLE : meaning<string>('grade', cell);
  if (word === null) throw new Refused(table.nameOf(column), cell, 'is not a grade');
  const grade = Object.values(Grade).find((known) => known.valueOf() === word);
  if (grade) return { status: GRADED, grade, early: false };
  const status = Object.values(JudgementStatus).find((known) => known.valueOf() === word) ?? UNREADABLE;
  return { status, grade: null, early: word === 'BEFORE_JUDGEMENT' };
}

/** A name that a table has in small letters, as it is written: anna-ellen o'dowd is Anna-Ellen O'Dowd. */
function personName(cell: string): string {
  const name = cell.replace(/ ?- ?/g, '-');
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What a joint inspection was about, without the council and the dates that a table has there too. */
function focusOf(cell: string, { name, officialName, aliases }: KnownCouncil): string {
  const places = [officialName, name, ...aliases].map((place) => plain(place));
  const words = cell.replace(/\.$/, '').split(' ');
  const at = words.findIndex(
    (word, i) => word === 'in' && places.some((place) => beginsWith(words.slice(i + 1), place)),
  );
  return (at > 0 ? words.slice(0, at) : words).join(' ');
}

function beginsWith(words: string[], place: string): boolean {
  return `${plain(words.join(' '))} `.startsWith(`${place} `);
}

function urlOf(table: SourceTable, row: SourceRow): string | null {
  const cell = row.cell('url');
  if (isBlank(cell)) return null;
  if (!/^https?:\/\/\S+$/.test(cell)) throw new Refused(table.nameOf('url'), cell, 'is not a web address');
  return cell;
}
