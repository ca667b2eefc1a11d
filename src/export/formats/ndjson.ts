import type { Cell } from '../column.js';
import type { Format } from './format.js';

/** One JSON object a line, with all columns in order; null where a cell is empty, a list where it holds several. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  async *write(columns, batches) {
    const names = columns.map(({ name }) => name);
    // One object for all rows: its names are looked up once, and it is written in one go.
    const record: Record<string, Cell> = {};
    for await (const batch of batches) {
      let text = '';
      for (const row of batch) {
        names.forEach((name, at) => (record[name] = row[at] ?? null));
        text += `${JSON.stringify(record)}\n`;
      }
      yield Buffer.from(text);
    }
  },
};
