import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';
import { findDatePoints, type DateParts, type DatePoint } from './date-points.js';

/** A date or a span of time that a text names. */
export interface FoundDate {
  /** As written, at `index` in the text that was searched. */
  text: string;
  index: number;
  /** Where `yearless`, without the year: `--07` or `--07-18`. */
  start: PartialDate;
  /** Null unless the text names a span or several days. */
  end: PartialDate | null;
  /** Neither the text nor the context says which year. */
  yearless: boolean;
}

interface Span extends DatePoint {
  isSpan: boolean;
}

const SPAN = /^\s*(?:,?\s*(?:to|until|till|through(?: to)?|up to)|[-–—/])\s*$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const LIST = /^\s*(?:,|,?\s*and|,?\s*or|&)\s*(?:in\s+|on\s+|the\s+)*$/i;

/**
 * The dates in a text, in order: days, months, years and spans in all the ways that reports and minutes write them.
 * A date without a year takes that of the date it is listed with, of the one before it in the sentence, or `context`'s.
 */
export function findDates(text: string, context: { year?: number } = {}): FoundDate[] {
  const spans = joinSpans(text, findDatePoints(text));
  shareYears(text, spans);
  return spans.flatMap((span) => {
    const date = toFoundDate(withYear(span, context.year ?? null));
    return date ? [date] : [];
  });
}

function joinSpans(text: string, points: DatePoint[]): Span[] {
  const spans: Span[] = [];
  for (const point of points) {
    const before = spans.at(-1);
    if (before && !before.isSpan && joins(text, before, point)) {
      spans.pop();
      const whole = text.slice(before.index, point.index + point.text.length);
      spans.push({ index: before.index, text: whole, first: before.first, last: point.last, isSpan: true });
    } else {
      spans.push({ ...point, isSpan: point.first !== point.last });
    }
  }
  return spans.map(withYearsOfBoth);
}

function joins(text: string, before: DatePoint, after: DatePoint): boolean {
  const [one, other] = [before.first, after.first];
  if ((one.day === null) !== (other.day === null) || (one.month === null) !== (other.month === null)) return false;
  const gap = text.slice(before.index + before.text.length, after.index);
  return SPAN.test(gap) || (/^\s+and\s+$/i.test(gap) && BETWEEN.test(text.slice(0, before.index)));
}

/** "28 November to 9 January 2023" began in 2022, and "28 November 2022 to 9 January" ended in 2023. */
function withYearsOfBoth(span: Span): Span {
  const { first, last } = span;
  const year = first.year ?? last.year;
  if (year === null || (first.year !== null && last.year !== null)) return span;
  const turns = written({ ...first, year }) > written({ ...last, year }) ? 1 : 0;
  return first.year === null
    ? { ...span, first: { ...first, year: year - turns } }
    : { ...span, last: { ...last, year: year + turns } };
}

/** Gives years to dates that are listed with a dated one, or follow one in the same sentence and the same year. */
function shareYears(text: string, spans: Span[]): void {
  for (let at = spans.length - 2; at >= 0; at -= 1) {
    const [here, next] = [spans[at]!, spans[at + 1]!];
    if (here.first.year === null && next.first.year !== null && LIST.test(gapAfter(text, here, next))) {
      spans[at] = withYear(here, next.first.year);
    }
  }
  for (let at = 1; at < spans.length; at += 1) {
    const [before, here] = [spans[at - 1]!, spans[at]!];
    const year = before.last.year;
    if (here.first.year !== null || year === null || /[.!?;]\s+[\p{Lu}(]/u.test(gapAfter(text, before, here))) continue;
    // An earlier month is the next year's as likely as not.
    if ((here.first.month ?? 0) >= (before.last.month ?? 13)) spans[at] = withYear(here, year);
  }
}

function gapAfter(text: string, before: Span, after: Span): string {
  return text.slice(before.index + before.text.length, after.index);
}

function withYear(span: Span, year: number | null): Span {
  return withYearsOfBoth({ ...span, first: { ...span.first, year: span.first.year ?? year } });
}

function toFoundDate({ index, text, first, last, isSpan }: Span): FoundDate | null {
  const yearless = first.year === null || last.year === null;
  const start = written(first);
  const end = written(last);
  if (!exists(start) || !exists(end)) return null;
  if (!yearless && start > end && start.length === end.length) return null;
  return { text, index, start, end: isSpan && end !== start ? end : null, yearless };
}

function written({ year, month, day }: DateParts): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [year ?? '-', ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
}

function exists(date: string): boolean {
  // 2024 was a leap year: any day of a year can be one of its days.
  return isPartialDate(date.replace(/^-/, '2024'));
}
