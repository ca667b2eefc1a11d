import { Random, zipf } from './random.js';

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo'];
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 'st', 't'];

const random = new Random(7);

/** Invented words, the most frequent first. */
export const VOCABULARY = invented(3_000);

const word = zipf(VOCABULARY);
const PHRASES = Array.from({ length: 4_000 }, () => phrase(random.between(4, 9)));

/** A sentence of about so many characters. */
export function sentence(stream: Random, length: number): string {
  let text = word(stream);
  while (text.length < length) text += ` ${word(stream)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph of about so many characters. */
export function paragraph(stream: Random, length: number): string {
  let text = stream.pick(PHRASES);
  while (text.length < length) text += ` ${stream.pick(PHRASES)}`;
  return text;
}

/** Different names, each of one invented word. */
export function names(count: number): string[] {
  return VOCABULARY.slice(-count).map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}

/** Pairs of words of which each is in every tenth to every hundredth sentence. */
export function wordPairs(stream: Random, count: number): string[] {
  return Array.from({ length: count }, () => stream.sample(VOCABULARY.slice(8, 40), 2).join(' '));
}

function phrase(words: number): string {
  return `${Array.from({ length: words }, () => word(random)).join(' ')}.`;
}

function invented(count: number): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const text = Array.from({ length: random.between(2, 3) }, syllable).join('');
    if (text.length > 4) made.add(text);
  }
  return [...made];
}

function syllable(): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}
