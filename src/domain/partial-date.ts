/**
 * A date known to the day, the month or the year, written as ISO 8601: 2018-04-18, 2018-04 or 2018.
 * Reports and minutes often say no more, and the graph keeps exactly what they say.
 */
export type PartialDate = string;

/** The first and the last day that a partial date can mean, both as yyyy-mm-dd. */
export interface DateRange {
  from: string;
  to: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  return SHAPE.test(text) && rangeIfReal(text) !== null;
}

/** The days that a partial date can mean. Throws a RangeError for anything that is not a partial date. */
export function rangeOf(date: PartialDate): DateRange {
  const range = rangeIfReal(date);
  if (!range) {
    throw new RangeError(`"${date}" is not a date: write 2018-04-18, 2018-04 or 2018`);
  }
  return range;
}

/** The days from the start of the first date to the end of the last; null where either is unknown. */
export function rangeBetween(first: PartialDate | null, last: PartialDate | null): DateRange | null {
  return first && last ? { from: rangeOf(first).from, to: rangeOf(last).to } : null;
}

/** The most exact partial date that covers both: 2017-07-20 and 2017-09 give 2017; null where the years differ. */
export function commonDate(first: PartialDate, last: PartialDate): PartialDate | null {
  const other = last.split('-');
  const shared: string[] = [];
  for (const part of first.split('-')) {
    if (part !== other[shared.length]) break;
    shared.push(part);
  }
  return shared.length > 0 ? shared.join('-') : null;
}

/** Days from one day to another; null unless both are known to the day. */
export function daysBetween(start: PartialDate | null, end: PartialDate | null): number | null {
  if (start?.length !== 10 || end?.length !== 10) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}

function rangeIfReal(date: string): DateRange | null {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (!year) return null;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(from)) return null;
  if (day) return { from, to: from };
  const lastMonth = month ?? '12';
  return { from, to: `${year}-${lastMonth}-${daysIn(Number(year), Number(lastMonth))}` };
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse rolls 31 April over to 1 May in some engines, so the day must come back as it went in.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
