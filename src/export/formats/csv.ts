import type { Cell, Column } from '../column.js';
import type { Format } from './format.js';

/** Between the values of a list. */
export const LIST_SEPARATOR = '|';

const TO_BE_QUOTED = /[",\r\n]/;
/** A spreadsheet takes a text that begins with one of these for a formula. */
const FORMULA = '=+-@\t\r';

/**
 * RFC 4180, UTF-8. Null is an empty cell, an empty text "". A text that a spreadsheet would run begins with an
 * apostrophe; numbers and dates are left as they are.
 */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  async *write(columns, batches, { bom }) {
    yield Buffer.from(`${bom ? '\uFEFF' : ''}${columns.map(({ name }) => name).join(',')}\r\n`);
    const writers = columns.map(cellWriter);
    for await (const batch of batches) {
      let text = '';
      for (const row of batch) {
        for (let at = 0; at < writers.length; at += 1) {
          if (at > 0) text += ',';
          text += writers[at]?.(row[at] ?? null) ?? '';
        }
        text += '\r\n';
      }
      yield Buffer.from(text);
    }
  },
};

function cellWriter({ type, values }: Column): (cell: Cell) => string {
  if (values) return (cell) => (cell === null ? '' : String(cell));
  switch (type) {
    case 'string':
      return (cell) => (cell === null ? '' : quoted(String(cell)));
    case 'strings':
      return (cell) => (cell === null ? '' : quotedList(cell as readonly string[]));
    case 'integer':
    case 'number':
    case 'boolean':
    case 'date':
    case 'partial-date':
      return (cell) => (cell === null ? '' : String(cell));
  }
}

function quotedList(values: readonly string[]): string {
  const [first = ''] = values;
  if (values.length === 0) return '';
  return quoted(values.length === 1 ? first : values.join(LIST_SEPARATOR));
}

function quoted(text: string): string {
  if (text === '') return '""';
  const safe = FORMULA.includes(text.charAt(0)) ? `'${text}` : text;
  return TO_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
