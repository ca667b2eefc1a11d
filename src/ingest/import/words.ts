import { readTable } from '../../read-table.js';

const lists = new Map<string, Map<string, string>>();
for (const { list, word, value } of readTable<'list' | 'word' | 'value'>('src/ingest/import/words.csv')) {
  lists.set(list, (lists.get(list) ?? new Map<string, string>()).set(word, value));
}

/** A text as headers, words of closed lists and names are compared: lower case, words apart, nothing else. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a table's word stands for in one of our lists; null where it stands for nothing. */
export function meaning<Value extends string>(list: string, word: string): Value | null {
  // The values of words.csv are those of the closed lists, which test/ingest/import/words.test.ts checks.
  return (lists.get(list)?.get(plain(word)) as Value | undefined) ?? null;
}

/** Whether a cell says nothing: empty, or a word such as nan. */
export function isBlank(cell: string): boolean {
  return plain(cell) === '' || (lists.get('blank')?.has(plain(cell)) ?? false);
}
