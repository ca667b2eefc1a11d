import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The days of 1990 and 2100 as a spreadsheet counts them, from 30 December 1899. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** A date as tables write it: dd/mm/yy, dd/mm/yyyy, 9 May 2025, ISO 8601, a spreadsheet's day number. Null: none. */
export function readDate(cell: string): PartialDate | null {
  const text = cell.trim();
  const iso = /^(\d{4}(?:-\d\d){0,2})(?:[T ][\d:.]+Z?)?$/.exec(text)?.[1];
  if (iso !== undefined) return isPartialDate(iso) ? iso : null;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofSerial(Number(text));
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: [\d:.]+)?$/.exec(text) ??
    /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i.exec(text) ??
    [];
  if (!day || !month || !year) return null;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year.padStart(4, '20')}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  return isPartialDate(date) ? date : null;
}

function ofSerial(serial: number): PartialDate | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return new Date(SERIAL_ZERO + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
