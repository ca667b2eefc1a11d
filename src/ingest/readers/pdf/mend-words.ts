import type { Line } from './layout.js';

/** How often each word, and each word with a hyphen in it, occurs whole in a document. */
export type Words = Map<string, number>;

const WORD = /[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu;
const SPLIT = /([\p{L}\d]+)[-\u2010]$/u;
const SOFT_HYPHEN = '\u00ad';

/** Counts the words that stand whole on a line. */
export function wordsOf(lines: Iterable<Line>): Words {
  const words: Words = new Map();
  for (const { text } of lines) {
    const whole = text.replace(/[\p{L}\d’'-]+-$/u, '').toLowerCase();
    for (const [word] of whole.matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Lines as one text; a word that was split at a line's end is mended as the rest of the document writes it. */
export function mend(lines: Line[], words: Words): string {
  return lines.reduce((text, line) => join(text, line.text, words), '').replaceAll(SOFT_HYPHEN, '');
}

function join(text: string, next: string, words: Words): string {
  if (text === '') return next;
  if (text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + next;
  const start = SPLIT.exec(text)?.[1];
  const end = /^[\p{L}\d]+/u.exec(next)?.[0];
  if (start && end) return isHyphenated(start, end, words) ? text + next : text.slice(0, -1) + next;
  return /\S[/–]$/.test(text) ? text + next : `${text} ${next}`;
}

function isHyphenated(start: string, end: string, words: Words): boolean {
  const count = (word: string) => words.get(word.toLowerCase()) ?? 0;
  return count(`${start}-${end}`) >= count(start + end);
}
