import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate } from '../../../src/domain/partial-date.js';
import { findDates } from '../../../src/ingest/structure/dates.js';

/** The dates as "start", "start/end", with "?" where the year is missing. */
function dates(text: string, year?: number): string[] {
  return findDates(text, year === undefined ? {} : { year }).map(
    ({ start, end, yearless }) => start + (end ? `/${end}` : '') + (yearless ? '?' : ''),
  );
}

test.each([
  ['Inspection dates: 11 to 22 July 2022', ['2022-07-11/2022-07-22']],
  ['11 – 22 July 2022', ['2022-07-11/2022-07-22']],
  ['11-22 July2022', ['2022-07-11/2022-07-22']],
  ['6 July 2015 – 30 July 2015', ['2015-07-06/2015-07-30']],
  ['7 to 8 September 2021', ['2021-09-07/2021-09-08']],
  ['1st and 2nd of March 2022', ['2022-03-01/2022-03-02']],
  ['18, 19 and 20 April 2018', ['2018-04-18/2018-04-20']],
  ['from 17 to 28 September 2018 inclusive', ['2018-09-17/2018-09-28']],
  ['28 November to 9 December 2022', ['2022-11-28/2022-12-09']],
  ['27 November 2023 to 1 December 2023', ['2023-11-27/2023-12-01']],
  ['28 November to 9 January 2023', ['2022-11-28/2023-01-09']],
  ['28 November 2022 to 9 January', ['2022-11-28/2023-01-09']],
  ['Monday 11 July – Friday 22 July 2022', ['2022-07-11/2022-07-22']],
  ['between 11 July and 22 July 2022', ['2022-07-11/2022-07-22']],
  ['between July and September 2022', ['2022-07/2022-09']],
  ['April 2020-March 2021', ['2020-04/2021-03']],
  ['July/August 2022', ['2022-07/2022-08']],
  ['in the 2021/22 year', ['2021/2022']],
])('a span: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test.each([
  ['a letter of 29th August 2023', ['2023-08-29']],
  ['on Wednesday 23 March 2022 at 10.30', ['2022-03-23']],
  ['INSPECTED 4 JULY 2022', ['2022-07-04']],
  ['23/03/2022', ['2022-03-23']],
  ['23.03.2022', ['2022-03-23']],
  ['31/12/20', ['2020-12-31']],
  ['2022-03-23', ['2022-03-23']],
  ['July 11, 2022', ['2022-07-11']],
  ['Sept 2020', ['2020-09']],
  ['early-June 2022', ['2022-06']],
  ['in July 2022', ['2022-07']],
  ['since summer 2022', ['2022']],
  ['the 2018 inspection', ['2018']],
])('one date: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test.each([
  ['on 6 July and 30 September 2022', ['2022-07-06', '2022-09-30']],
  ['in July and September 2022', ['2022-07', '2022-09']],
  ['1 July 2022, 3 August and 5 September', ['2022-07-01', '2022-08-03', '2022-09-05']],
  ['2 – 3 March 2022 and 5 May 2022', ['2022-03-02/2022-03-03', '2022-05-05']],
])('several: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

describe('a year that is not written', () => {
  test('stays unknown without context', () => {
    expect(dates('18 and 19 April')).toEqual(['--04-18/--04-19?']);
    expect(dates('the next visit is in November')).toEqual(['--11?']);
    expect(dates('November to January')).toEqual(['--11/--01?']);
  });

  test('comes from the context', () => {
    expect(dates('18 and 19 April', 2018)).toEqual(['2018-04-18/2018-04-19']);
    expect(dates('in July, and again on 3 May 2024', 2023)).toEqual(['2023-07', '2024-05-03']);
  });

  test('comes from the date before it in the sentence, if that leaves them in order', () => {
    expect(dates('the first visit was in February 2023, and the second in July', 2020)).toEqual(['2023-02', '2023-07']);
    expect(dates('one was in November 2022 and one in February')).toEqual(['2022-11', '--02?']);
    expect(dates('It ended in May 2022. Members met in July.')).toEqual(['2022-05', '--07?']);
  });
});

test.each([
  'inspectors may return',
  'by 15 may be enough',
  'quick march',
  'May the panel note it',
  'June Example asked a question',
  'as Mrs May 2019 said',
  '31 February 2022',
  '29 February 2023',
  '31/02/2022',
  '03/23/2022',
  'in 2000 children',
  'a cost of £2018',
  'reference 2019.5',
])('no date: %s', (text) => {
  expect(dates(text)).toEqual([]);
});

test('a date is given with its words and their place', () => {
  expect(findDates('The visit of 18 and 19 April 2018 went well')).toEqual([
    { text: '18 and 19 April 2018', index: 13, start: '2018-04-18', end: '2018-04-19', yearless: false },
  ]);
});

test('whatever the text, each date exists, is in order and stands where it says', () => {
  const words = [
    '11',
    '31',
    'to',
    '–',
    'and',
    'July',
    'May',
    'Feb',
    '2022',
    '2021/22',
    ',',
    '.',
    '5th',
    'in',
    '23/03/22',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      for (const { text: written, index, start, end, yearless } of findDates(text)) {
        expect(text.slice(index, index + written.length)).toBe(written);
        const inLeapYear = (date: string) => (yearless ? date.replace(/^-/, '2024') : date);
        expect(isPartialDate(inLeapYear(start))).toBe(true);
        if (end !== null) expect(isPartialDate(inLeapYear(end))).toBe(true);
        if (end !== null && !yearless) expect(end > start).toBe(true);
      }
    }),
    { seed: 4, numRuns: 2000 },
  );
});
