import { z } from 'zod';
import { isPartialDate } from '../../domain/partial-date.js';

// What a cell may hold. A message completes the sentence `"value" …`; an empty cell is reported as such.

export const text = z.string().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower-case words joined by hyphens');
export const partialDate = z.string().refine(isPartialDate, 'is not a date: write 2018-04-18, 2018-04 or 2018');
export const whole = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number);
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a number')
  .transform(Number);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex');
export const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address' });
export const yesOrNo = z.enum(['yes', 'no'], { error: 'is not yes or no' }).transform((word) => word === 'yes');
export const named = z
  .string()
  .regex(/^[^=]+ = [^=]+$/, 'is not of the form name = value')
  .transform((cell) => cell.split(' = '));

/** One word of a closed list. */
export function oneOf<const Values extends Record<string, string>>(values: Values) {
  return z.enum(values, { error: `is not one of ${Object.values(values).join(', ')}` });
}

/** A cell that may be empty, which reads as null. */
export function optional<Column extends z.ZodType>(column: Column) {
  return z.preprocess((cell) => (cell === '' ? null : cell), column.nullable());
}

/** Any number of values, separated by semicolons. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(split, z.array(item).refine(distinct, 'names something twice'));
}

/** At least one value, separated by semicolons. */
export function someOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(split, z.array(item).min(1).refine(distinct, 'names something twice'));
}

function split(cell: unknown): string[] {
  return typeof cell === 'string' && cell !== '' ? cell.split(';').map((item) => item.trim()) : [];
}

function distinct(items: unknown[]): boolean {
  return new Set(items).size === items.length;
}
