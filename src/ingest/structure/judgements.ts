import { PassageRole, type ExtractedJudgement, type ExtractedPassage } from '../../domain/extraction.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { Grade, JudgementArea, JudgementStatus, VisitKind } from '../../domain/vocabulary.js';
import { frontOf } from './front.js';
import { plainText, toPattern } from './plain-text.js';
import { readTable } from '../../read-table.js';

export interface Judgements {
  judgements: ExtractedJudgement[];
  passages: number[];
  warnings: string[];
}

type Verdict = Omit<ExtractedJudgement, 'area'>;

const LABELS = readTable<'area' | 'pattern'>('src/ingest/structure/judgement-labels.csv').map(({ area, pattern }) => ({
  area: Object.values(JudgementArea).find((known) => String(known) === area) ?? null,
  pattern: toPattern(pattern),
}));
const GRADE =
  /(?:^|[:;\s–-]|\bis\b|\bare\b)(?<grade>outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate|not (?:yet )?(?:been )?judged|not graded|insufficient evidence)\.?$/i;
const LABEL_LENGTH = 220;

/** Since then there is no overall grade. */
const NO_OVERALL_SINCE = '2026-04';
/** Since then care leavers are judged apart from children in care. */
const CARE_LEAVERS_APART_SINCE = '2023';

const { OVERALL, LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS, ADOPTION } = JudgementArea;
const { HEADING, CELL } = PassageRole;
const TOGETHER = JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;

/** The judgements of an inspection: of its front page's table, else of the headings that repeat them. */
export function judgementsOf(passages: ExtractedPassage[], kind: VisitKind, on: PartialDate | null): Judgements {
  if (![VisitKind.ILACS_STANDARD, VisitKind.SIF_INSPECTION, VisitKind.OTHER].includes(kind)) return none();
  const first = frontOf(passages);
  const later = passages.slice(first.length).filter(({ role }) => role === HEADING || role === CELL);
  const [front, headings] = [graded(first), graded(later)];
  const found = new Map([...headings, ...front]);
  if (found.size === 0 && kind === VisitKind.OTHER) return none();
  const warnings = contradictions(front, headings);
  const judgements = areasOf(kind, found, on).map((area) => ({ area, ...verdictOn(area, kind, found, on) }));
  for (const { area, status } of judgements) {
    if (status === JudgementStatus.UNREADABLE)
      warnings.push(`The grade of ${area} was not found, or is none of the present scale`);
  }
  return {
    judgements,
    passages: [...new Set([...found.values()].map(({ passage }) => passage))].sort((a, b) => a - b),
    warnings,
  };
}

function none(): Judgements {
  return { judgements: [], passages: [], warnings: [] };
}

type Found = Map<JudgementArea, { verdict: Verdict; passage: number }>;

/** The first grade of each area. A label may have its grade beside it, or as the passage below it. */
function graded(passages: ExtractedPassage[]): Found {
  const found: Found = new Map();
  passages.forEach(({ text, index }, at) => {
    if (text.length > LABEL_LENGTH) return;
    const below = passages[at + 1]?.text ?? '';
    const own = GRADE.exec(text);
    const grade = own ?? (below.length < 40 && GRADE.exec(below)?.index === 0 ? GRADE.exec(below) : null);
    const label = plainText(own ? text.slice(0, own.index) : text);
    // Where the grade is the whole text it is that of the label above.
    if (!grade?.groups?.grade || label.trim() === '') return;
    const row = LABELS.find(({ pattern }) => pattern.test(label) || pattern.test(plainText(text)));
    if (row?.area && !found.has(row.area))
      found.set(row.area, { verdict: verdictOf(grade.groups.grade), passage: index });
  });
  return found;
}

function verdictOf(words: string): Verdict {
  const grade = words.toLowerCase();
  if (grade === 'outstanding') return { status: JudgementStatus.GRADED, grade: Grade.OUTSTANDING };
  if (grade === 'good') return { status: JudgementStatus.GRADED, grade: Grade.GOOD };
  if (grade === 'inadequate') return { status: JudgementStatus.GRADED, grade: Grade.INADEQUATE };
  if (/^requires?/.test(grade)) return { status: JudgementStatus.GRADED, grade: Grade.REQUIRES_IMPROVEMENT };
  // "Adequate" was a grade until 2013; it is none of the present scale.
  return { status: grade === 'adequate' ? JudgementStatus.UNREADABLE : JudgementStatus.NOT_REPORTED, grade: null };
}

function areasOf(kind: VisitKind, found: Found, on: PartialDate | null): JudgementArea[] {
  // Earlier frameworks judged other areas; they have the overall grade in common.
  if (kind === VisitKind.OTHER) return found.has(OVERALL) ? [OVERALL] : [];
  const areas = [OVERALL, LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS];
  if (kind === VisitKind.SIF_INSPECTION) return [...areas, ADOPTION];
  return areTogether(found, on) ? [...areas, TOGETHER] : areas;
}

function areTogether(found: Found, on: PartialDate | null): boolean {
  const isApart = found.has(CHILDREN_IN_CARE) || found.has(CARE_LEAVERS);
  return found.has(TOGETHER) || (!isApart && on !== null && on < CARE_LEAVERS_APART_SINCE);
}

function verdictOn(area: JudgementArea, kind: VisitKind, found: Found, on: PartialDate | null): Verdict {
  const isApart = area === CHILDREN_IN_CARE || area === CARE_LEAVERS;
  if (isApart && kind === VisitKind.ILACS_STANDARD && areTogether(found, on)) return NOT_IN_FRAMEWORK;
  const verdict = found.get(area)?.verdict;
  if (verdict) return verdict;
  if (area === OVERALL && on !== null && on >= NO_OVERALL_SINCE) return NOT_IN_FRAMEWORK;
  return { status: JudgementStatus.UNREADABLE, grade: null };
}

const NOT_IN_FRAMEWORK: Verdict = { status: JudgementStatus.NOT_IN_FRAMEWORK, grade: null };

function contradictions(front: Found, headings: Found): string[] {
  return [...front].flatMap(([area, { verdict }]) => {
    const other = headings.get(area);
    const differs = other && other.verdict.grade !== verdict.grade;
    return differs
      ? [
          `${area}: the front page says ${verdict.grade ?? verdict.status}, passage ${other.passage} ${other.verdict.grade ?? other.verdict.status}`,
        ]
      : [];
  });
}
