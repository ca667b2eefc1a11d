import { stemmer } from 'stemmer';
import { WORD, wordsOf } from '../graph/full-text.js';

/** How many fragments, and how much text around a match. */
const FRAGMENTS = 3;
const AROUND = 80;

interface Span {
  start: number;
  end: number;
}

/**
 * Fragments of a text with the words of a query between <mark> and </mark>, everything else HTML-escaped. A word
 * matches in any form with the same stem, as in the full-text index.
 */
export function highlights(text: string, query: string): string[] {
  const wanted = new Set(wordsOf(query).flat().map(stem));
  const matches = [...text.matchAll(WORD)]
    .filter(([word]) => wanted.has(stem(word)))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return fragments(text, matches)
    .slice(0, FRAGMENTS)
    .map((fragment) => marked(text, fragment, matches));
}

function stem(word: string): string {
  return stemmer(word.toLowerCase().replace(/['’]s$/, ''));
}

/** Stretches of text around the matches, ending between words; matches close together share one. */
function fragments(text: string, matches: Span[]): Span[] {
  const spans: Span[] = [];
  for (const match of matches) {
    const last = spans.at(-1);
    if (last && match.start - AROUND <= last.end) last.end = endAfter(text, match);
    else spans.push({ start: startBefore(text, match), end: endAfter(text, match) });
  }
  return spans;
}

/** Where a word begins before the match; text without a space is cut anywhere. */
function startBefore(text: string, match: Span): number {
  const from = match.start - AROUND;
  if (from <= 0) return 0;
  const word = text.indexOf(' ', from) + 1;
  return word > 0 && word <= match.start ? word : from;
}

function endAfter(text: string, match: Span): number {
  const to = match.end + AROUND;
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space >= match.end ? space : to;
}

function marked(text: string, { start, end }: Span, matches: Span[]): string {
  let html = start > 0 ? '… ' : '';
  let at = start;
  for (const match of matches.filter((span) => span.start >= start && span.end <= end)) {
    html += `${escaped(text.slice(at, match.start))}<mark>${escaped(text.slice(match.start, match.end))}</mark>`;
    at = match.end;
  }
  return html + escaped(text.slice(at, end)) + (end < text.length ? ' …' : '');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
