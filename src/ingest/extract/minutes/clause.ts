import type { Polarity, Voice } from '../../../domain/vocabulary.js';
import type { Span } from '../../structure/minutes/sentences.js';
import type { Act } from './speech.js';

/** A part of a sentence, with who says it as far as its own words tell. */
export interface Clause extends Span {
  act: Act;
  /** Null where its words do not say. */
  voice: Voice | null;
  speaker: string | null;
  /** Without "It was confirmed that" and the like. */
  content: string;
  /** Whether such words lead to it. */
  said: boolean;
  /** What the words ahead of an enumeration say of it. */
  leadPolarity: Polarity | null;
}

/** Words that show that there is a verb. */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|does|do|did|remains?|continues?|needs?|\w{3,}ed)\b/i;

/** Whether the place in the text stands in brackets. */
export function inBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
