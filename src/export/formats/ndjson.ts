import type { Format } from './format.js';

/** One JSON object a line, with all columns in order; null where a cell is empty, a list where it holds several. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  async *write(columns, batches) {
    const keys = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    for await (const batch of batches) {
      let text = '';
      for (const row of batch) {
        for (let at = 0; at < keys.length; at += 1) text += (keys[at] ?? '') + JSON.stringify(row[at] ?? null);
        text += '}\n';
      }
      yield Buffer.from(text);
    }
  },
};
