import { plainText, toPattern } from './plain-text.js';
import { readTable } from '../../read-table.js';

/**
 * What a phrase of the table tells: `improve` heads a list of what needs to improve, `improve-end` ends one that has
 * headings within, `improve-not` says that there is nothing on it; `boilerplate` heads a
 * section without findings, from `rest` on a document holds none, and a passage that is a `line` is none.
 */
type Use = 'improve' | 'improve-end' | 'improve-not' | 'boilerplate' | 'rest' | 'line';

const ROWS = readTable<'use' | 'pattern'>('src/ingest/structure/section-headings.csv').map(({ use, pattern }) => ({
  use,
  pattern: toPattern(pattern),
}));

/** Whether a heading or passage is used so. */
export function isUsedAs(use: Use, text: string): boolean {
  const plain = plainText(text).replace(/^[\d.]+\s+/, '');
  return ROWS.some((row) => row.use === use && row.pattern.test(plain));
}
