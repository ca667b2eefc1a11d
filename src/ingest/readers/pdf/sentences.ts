import type { Line } from './layout.js';

/** Whether a sentence ends with the line. */
export function endsSentence({ text }: Line): boolean {
  return /[.!?:;]["’”)]*$/.test(text);
}

/** Whether the second line can only go on with the sentence of the first. */
export function goesOn(before: Line, next: Line): boolean {
  return !endsSentence(before) && /^\p{Ll}/u.test(next.text);
}
