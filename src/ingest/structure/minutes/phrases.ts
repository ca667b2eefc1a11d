import { readTable } from '../../../read-table.js';

/** Where a phrase of a word list stands in a text. */
export interface PhraseMatch<Row> {
  row: Row;
  start: number;
  end: number;
}

const WORD_END = /[\p{L}\d]$/u;

/** A word list as people edit it: a CSV with a column `phrase` and columns that say what the phrase means. */
export class Phrases<Row extends { phrase: string }> {
  private readonly entries: { row: Row; anchor: string; pattern: RegExp }[];

  constructor(readonly rows: Row[]) {
    this.entries = rows.map((row) => ({
      row,
      anchor: anchorOf(row.phrase),
      pattern: new RegExp(`${patternOf(row.phrase.toLowerCase())}(?![\\p{L}\\d])`, 'gu'),
    }));
  }

  /** All that stand in the text, in order; of two that overlap the longer phrase counts. */
  find(text: string): PhraseMatch<Row>[] {
    const plain = lowerCase(straighten(text));
    const found = this.entries
      // Most phrases are not in most sentences, and to look for one word costs less than to run a pattern.
      .filter(({ anchor }) => plain.includes(anchor))
      .flatMap(({ row, pattern }) =>
        [...plain.matchAll(pattern)].map(({ index, 0: words }) => ({ row, start: index, end: index + words.length })),
      )
      .filter(({ start }) => start === 0 || !WORD_END.test(plain.slice(start - 2, start)));
    const taken: PhraseMatch<Row>[] = [];
    for (const match of found.sort((one, other) => other.end - other.start - (one.end - one.start))) {
      if (!taken.some((other) => match.start < other.end && other.start < match.end)) taken.push(match);
    }
    return taken.sort((one, other) => one.start - other.start);
  }

  /** The longest phrase that the text begins with. */
  findAtStart(text: string): PhraseMatch<Row> | null {
    return this.find(text).find((match) => match.start === 0) ?? null;
  }

  has(text: string): boolean {
    return this.find(text).length > 0;
  }
}

/** Reads a word list from the folder of the code that uses it. */
export function readPhrases<Row extends { phrase: string }>(folder: string, file: string): Phrases<Row> {
  return new Phrases(readTable<Extract<keyof Row, string>>(`src/ingest/${folder}/${file}`) as Row[]);
}

/** The text with typewriter apostrophes and quotation marks, every character in its place. */
export function straighten(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** In small letters, every character in its place: a capital that becomes two letters stays. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The longest run of letters that every text with the phrase must hold. */
function anchorOf(phrase: string): string {
  let outside = phrase.toLowerCase();
  while (outside.includes('(')) outside = outside.replace(/\([^()]*\)/g, ' ');
  const runs = [...outside.matchAll(/[\p{L}\d]+/gu)].map(([run]) => run);
  return runs.sort((one, other) => other.length - one.length)[0] ?? '';
}

/** `*` stands for the rest of a word, `...` for up to four words, `(a|b)` for either, `(a|)` for a or nothing. */
function patternOf(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map((word) => {
      if (word === '...') return '(?:\\S+\\s){0,4}?';
      return word.startsWith('(') && word.endsWith('|)')
        ? `(?:${wordPattern(word.replace('|)', ')'))}\\s)?`
        : `${wordPattern(word)}\\s`;
    })
    .join('')
    .replace(/\\s$/, '');
}

function wordPattern(word: string): string {
  return word
    .replace(/[.+?^${}[\]\\]/g, '\\$&')
    .replace(/\*/g, "[\\p{L}'-]*")
    .replace(/\(/g, '(?:');
}
