import type { ExtractedVisit } from '../../../domain/extraction.js';
import { commonDate, type PartialDate } from '../../../domain/partial-date.js';
import { JudgementArea, JudgementStatus, VisitKind, VisitStatus } from '../../../domain/vocabulary.js';
import type { FoundDate } from '../dates.js';
import { NO_VISIT } from '../no-visit.js';
import type { VisitMention } from './visit-mentions.js';

/** A visit while its mentions are put together. */
export interface VisitDraft {
  visit: ExtractedVisit;
  /** First and last day or month of a date whose year is not said: 07 or 07-18. */
  yearless: { start: string; end: string | null } | null;
}

const INSPECTIONS = new Set([VisitKind.ILACS_STANDARD, VisitKind.ILACS_SHORT, VisitKind.SIF_INSPECTION]);

/** Whether one name can mean the other: minutes call most of what is no visit "the inspection". */
export function isAlike(one: VisitKind, other: VisitKind): boolean {
  return one === other || (INSPECTIONS.has(one) && INSPECTIONS.has(other));
}

/** What a mention alone says of its visit. */
export function draftOf(mention: VisitMention, kind: VisitKind, passage: number): VisitDraft {
  const visit: ExtractedVisit = {
    ...NO_VISIT,
    kind,
    status: mention.planned ? VisitStatus.PLANNED : VisitStatus.COMPLETED,
    passages: [],
  };
  const draft: VisitDraft = { visit, yearless: null };
  addMention(draft, mention, passage);
  return draft;
}

/** Adds what the mention knows and the visit does not; a more exact date replaces a vaguer one. */
export function addMention(draft: VisitDraft, mention: VisitMention, passage: number): void {
  const { visit } = draft;
  const { date } = mention;
  if (!visit.passages.includes(passage)) visit.passages.push(passage);
  if (date && !date.yearless && date.start.length > (visit.startedOn?.length ?? 0)) {
    visit.startedOn = date.start;
    visit.endedOn = date.end;
    visit.dateText = mention.dateText;
  }
  if (date?.yearless && visit.startedOn === null)
    draft.yearless ??= { start: bare(date.start), end: date.end && bare(date.end) };
  if (mention.published) publish(draft, mention.published);
  visit.sequence ??= mention.sequence;
  visit.focus ??= mention.focus;
  visit.dateText ??= mention.dateText;
  if (visit.judgements.length === 0 && mention.grade && INSPECTIONS.has(visit.kind)) {
    visit.judgements = [{ area: JudgementArea.OVERALL, status: JudgementStatus.GRADED, grade: mention.grade }];
  }
}

/** Its letter came out then: without a year, on the first such day after the visit. */
export function publish({ visit }: VisitDraft, { start, yearless }: FoundDate): void {
  const after = visit.endedOn ?? visit.startedOn;
  visit.publishedOn ??= yearless ? dayAfter(bare(start), after) : start;
}

function dayAfter(monthDay: string, after: PartialDate | null): PartialDate | null {
  if (after === null || after.length < 7) return null;
  const year = Number(after.slice(0, 4));
  return `${monthDay < after.slice(5, 5 + monthDay.length) ? year + 1 : year}-${monthDay}`;
}

/** Whether the mention is of this visit: one kind, and what both say of its date and number agrees. */
export function isSame({ visit, yearless }: VisitDraft, mention: VisitMention, kind: VisitKind): boolean {
  const planned = visit.status === VisitStatus.PLANNED;
  if (!isAlike(visit.kind, kind) || planned !== mention.planned) return false;
  if (mention.sequence !== null && visit.sequence !== null && mention.sequence !== visit.sequence) return false;
  const open = visit.startedOn === null && yearless === null;
  // Of one that is to come, some lines tell the number and others the date.
  if (planned && ((open && visit.dateText === null) || (mention.dateText === null && !mention.several))) return true;
  const { date } = mention;
  const numbered = mention.sequence !== null && mention.sequence === visit.sequence;
  if (date === null) return numbered || (mention.sequence === null && visit.dateText === mention.dateText);
  if (open) return numbered;
  if (date.yearless) {
    const mine = visit.startedOn?.slice(5) ?? yearless!.start;
    return mine.startsWith(bare(date.start)) || bare(date.start).startsWith(mine);
  }
  if (visit.startedOn === null) return date.start.slice(5).startsWith(yearless!.start);
  const common = commonDate(visit.startedOn, date.start);
  return common === visit.startedOn || common === date.start;
}

/** `--07-18` as 07-18. */
function bare(yearless: string): string {
  return yearless.replace(/^--/, '');
}
