import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonDate, daysBetween, isPartialDate, rangeBetween, rangeOf } from '../../src/domain/partial-date.js';

const DAY_MS = 86_400_000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Days that exist, from 1900 to 2099. */
const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2099, 11, 31) / DAY_MS })
  .map((day) => iso(new Date(day * DAY_MS)));

/** Dates known to the day, the month or the year. */
const dates = fc.tuple(days, fc.constantFrom(10, 7, 4)).map(([day, length]) => day.slice(0, length));

describe('the range of a partial date', () => {
  test.each([
    ['2018-04-18', '2018-04-18', '2018-04-18'],
    ['2018-04', '2018-04-01', '2018-04-30'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
  ])('%s goes from %s to %s', (date, from, to) => {
    expect(rangeOf(date)).toEqual({ from, to });
  });

  test.each([
    ['29 February of a common year', '2019-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['31 April', '2018-04-31'],
    ['month 13', '2018-13'],
    ['month 0', '2018-00'],
    ['day 0', '2018-04-00'],
    ['day 32', '2018-01-32'],
    ['a month of one digit', '2018-4'],
    ['two digits of a year', '18'],
    ['day before month', '18-04-2018'],
    ['slashes', '2018/04/18'],
    ['a time', '2018-04-18T00:00:00Z'],
    ['a space', ' 2018'],
    ['a line end', '2018\n'],
    ['digits of another script', '٢٠١٨'],
    ['words', 'April 2018'],
    ['nothing', ''],
  ])('%s is not a date', (_, text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => rangeOf(text)).toThrow(new RangeError(`"${text}" is not a date: write 2018-04-18, 2018-04 or 2018`));
  });

  test('of a day is that day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(rangeOf(day)).toEqual({ from: day, to: day });
      }),
    );
  });

  test('of a month or a year ends the day before the next begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
        const endOfMonth = iso(new Date(Date.UTC(year, month, 1) - DAY_MS));
        expect(rangeOf(day.slice(0, 7))).toEqual({ from: `${day.slice(0, 7)}-01`, to: endOfMonth });
        expect(rangeOf(day.slice(0, 4))).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
      }),
    );
  });

  test('lies within the range of a less exact date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [outer, inner] = [rangeOf(date.slice(0, 4)), rangeOf(date)];
        expect(outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to).toBe(true);
      }),
    );
  });

  test('exists exactly for what counts as a date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
        const inCalendar = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        expect(isPartialDate(text)).toBe(inCalendar);
      }),
    );
  });
});

describe('the range between two dates', () => {
  test('goes from the start of the first to the end of the last', () => {
    expect(rangeBetween('2019-06-17', '2019-07')).toEqual({ from: '2019-06-17', to: '2019-07-31' });
    expect(rangeBetween('2018', '2020-02')).toEqual({ from: '2018-01-01', to: '2020-02-29' });
  });

  test('is unknown where either is', () => {
    expect(rangeBetween(null, '2019')).toBeNull();
    expect(rangeBetween('2019', null)).toBeNull();
    expect(rangeBetween(null, null)).toBeNull();
  });

  test('refuses what is not a date', () => {
    expect(() => rangeBetween('2018-13', '2019')).toThrow(RangeError);
  });
});

describe('what two dates have in common', () => {
  test.each([
    ['2017-07-20', '2017-07-20', '2017-07-20'],
    ['2017-07-20', '2017-07-21', '2017-07'],
    ['2017-07-20', '2017-07', '2017-07'],
    ['2017-07-20', '2017-09', '2017'],
    ['2017-07-20', '2017-09-20', '2017'],
    ['2017-07', '2018-07', null],
    ['2017', '2018', null],
  ])('%s and %s: %s', (first, last, common) => {
    expect(commonDate(first, last)).toBe(common);
  });

  test('covers both, in either order, and is the most exact that does', () => {
    fc.assert(
      fc.property(dates, dates, (first, last) => {
        const common = commonDate(first, last);
        expect(commonDate(last, first)).toBe(common);
        const coversBoth = (date: string): boolean => first.startsWith(date) && last.startsWith(date);
        const best = [10, 7, 4].map((length) => first.slice(0, length)).find(coversBoth);
        expect(common).toBe(best ?? null);
      }),
    );
  });
});

describe('the days between two dates', () => {
  test.each([
    ['2019-06-28', '2019-07-29', 31],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['2018-03-24', '2018-03-26', 2],
    ['2018-04-18', '2018-04-18', 0],
    ['2018-04-18', '2018-04-17', -1],
  ])('%s to %s: %i', (start, end, count) => {
    expect(daysBetween(start, end)).toBe(count);
  });

  test('are unknown unless both are known to the day', () => {
    expect(daysBetween('2018-04', '2018-04-18')).toBeNull();
    expect(daysBetween('2018-04-18', '2018')).toBeNull();
    expect(daysBetween(null, '2018-04-18')).toBeNull();
    expect(daysBetween('2018-04-18', null)).toBeNull();
  });

  test('add up', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (start, count) => {
        const end = iso(new Date(Date.parse(start) + count * DAY_MS));
        expect(daysBetween(start, end)).toBe(count);
      }),
    );
  });
});

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
