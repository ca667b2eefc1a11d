import { stemmer } from 'stemmer';

const stems = new Map<string, string>();

/** The words of a text in lower case: letters and digits, an apostrophe's s left off. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(\p{L})[’'](?:s\b)?/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The stem of a word in lower case. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = stemmer(word)));
  return stem;
}
