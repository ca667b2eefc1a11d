/** A piece of a text, and where it stands in it. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

const ENDING = /[.!?]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\d])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cllrs?|mr|mrs|ms|dr|prof|rev|no|nos|st|vs|para|paras|approx|p|pp|\p{Lu})$/iu;

const LONGEST_ABBREVIATION = 10;
/** What goes on for longer is no prose, and would cost time. */
const LONGEST_SENTENCE = 2000;

/** The sentences of a text, in order. */
export function splitSentences(text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDING)) {
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - LONGEST_ABBREVIATION), match.index))
    )
      continue;
    const end = match.index + match[0].length;
    spans.push(spanOf(text, start, end, offset));
    start = end;
  }
  spans.push(spanOf(text, start, text.length, offset));
  return spans.filter(({ text: words }) => /[\p{L}\d]/u.test(words) && words.length <= LONGEST_SENTENCE);
}

/** The span without white space at its ends, moved by `offset`. */
export function spanOf(text: string, start: number, end: number, offset = 0): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  return { start: from + offset, end: from + trimmed.length + offset, text: trimmed };
}
