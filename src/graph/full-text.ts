/** The longest text, in characters, that can be searched for. */
export const MAX_QUERY = 300;

/** A word as the full-text index takes it: child's and 51.5 are one word each. */
export const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.][\p{L}\p{M}\p{N}_]+)*/gu;

/** What a full-text query looks for: single words, and phrases that were put in double quotes. */
export function wordsOf(text: string): string[][] {
  const parts = text.match(/"[^"]*"|[^"\s]+/g) ?? [];
  return parts.map((part) => part.match(WORD) ?? []).filter((words) => words.length > 0);
}

/**
 * A Lucene query for nodes that have all of the words; null where there are none. Only words reach Lucene, each in
 * quotes, so no text can be an operator or a syntax error.
 */
export function allOfTheWords(text: string): string | null {
  return joined(text, '+');
}

/** A Lucene query for nodes that have any of the words; null where there are none. */
export function anyOfTheWords(text: string): string | null {
  return joined(text, '');
}

function joined(text: string, prefix: string): string | null {
  const terms = wordsOf(text).map((words) => `${prefix}"${words.join(' ').toLowerCase()}"`);
  return terms.length > 0 ? terms.join(' ') : null;
}
