import type { PartialDate } from '../../../domain/partial-date.js';

const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const WITHIN = /^within (?:the next )?(?<number>\w+) (?<unit>day|week|month)s?\b/i;
/** A year is new to a meeting of its second half. */
const SECOND_HALF = 7;

/** The day or month by which something is to be done that is due "within six months" of a meeting; null where the words do not fix it. */
export function periodEnd(words: string, heldOn: PartialDate): PartialDate | null {
  const [year, month, day] = heldOn.split('-').map(Number);
  if (!year || !month || !day) return null;
  if (/\bthe new year$/i.test(words) && month >= SECOND_HALF) return String(year + 1);
  const { number = '', unit } = WITHIN.exec(words)?.groups ?? {};
  const count = /^\d+$/.test(number) ? Number(number) : Math.max(1, NUMBERS.indexOf(number.toLowerCase()));
  if (unit === undefined) return null;
  if (unit.toLowerCase() === 'month') return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
  const days = unit.toLowerCase() === 'week' ? count * 7 : count;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
