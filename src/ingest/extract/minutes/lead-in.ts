import { Polarity, Voice } from '../../../domain/vocabulary.js';
import type { OutlineLine } from '../../structure/minutes/outline.js';
import { readPhrases } from '../../structure/minutes/phrases.js';
import { quotesInspectors } from './inspectors.js';
import { speechOf, type Act } from './speech.js';
import { voiceOf } from './voice.js';

/** What words that lead to a list say of its points. */
export interface LeadIn {
  /** STRENGTH under "the following strengths:"; null where the words do not say. */
  polarity: Polarity | null;
  voice: Voice | null;
  act: Act | null;
}

const phrases = readPhrases<{ phrase: string; polarity: Polarity }>('extract/minutes', 'lead-ins.csv');
const POINTS =
  /\b(?:questions?|points?|comments?|issues|matters|observations|queries|information|updates?)\b[^:]{0,60}\b(?:made|raised|noted|discussed|highlighted|given|asked|provided|reported)\b/i;

const DEBATE = /\b(?:questions?|comments?|discussion|debate|members?|responses?|queries)\b[^:]{0,60}:/i;
const INSPECTION = /\b(?:Ofsted|inspect\w+|letter|HMI|visit)\b/i;
const THEIR_LISTS =
  /\b(?:working well|strengths?|weakness\w*|(?:needs?|needed|could|should|for|requir\w+|to) (?:be )?(?:improv\w+|develop\w+|better)|worr\w+|positives?)\b/i;

const OURS = /\b(?:we|our)\b/i;
const OUR_ANSWER = /\b(?:plan|board|action|preparation|readiness|response)\b/i;
const OPENING = 80;

/** What leads to the lines from one heading to the next, with an eye on what stood before it. */
export class LeadIns {
  private polar: LeadIn | null = null;
  /** Whether what was said last was of an inspection. */
  private inspected = false;

  /** A heading that names a list, "What is working well", belongs to what stands above it. */
  passHeading(text: string): void {
    if (polarityOfList(text) !== null) return;
    this.polar = null;
    this.inspected = false;
  }

  /** What leads to a line. "Areas for development were:" after "Inspectors noted these strengths:" are theirs too. */
  of(line: OutlineLine): LeadIn {
    const leadIn = readLeadIn(line.leadIns);
    if (leadIn.polarity === null) {
      if (line.leads !== line.text) this.inspected = INSPECTION.test(line.text);
      return leadIn;
    }
    const theirs = this.inspected && line.leadIns.some((text) => THEIR_LISTS.test(text) && !OURS.test(text));
    leadIn.voice ??= this.polar?.voice ?? (theirs ? Voice.INSPECTOR : null);
    this.polar = leadIn;
    return leadIn;
  }
}

/** Whether whoever speaks in one point of the list may go on in the next: points of a report, not of a debate. */
export function goesOnInList(leadIn: string): boolean {
  return /:\W*$/.test(leadIn) && !POINTS.test(leadIn) && !DEBATE.test(leadIn);
}

/** Reads the words nearest to the points first: an outer list counts where the inner one does not say. */
function readLeadIn(words: string[]): LeadIn {
  const leadIn: LeadIn = { polarity: null, voice: null, act: null };
  for (const text of words) {
    leadIn.polarity ??= polarityOfList(text);
    const speech = speechOf(text);
    leadIn.voice ??= quotesInspectors(text) ? Voice.INSPECTOR : (speech?.voice ?? voiceOfList(text));
    leadIn.act ??= speech?.act ?? null;
  }
  return leadIn;
}

/** STRENGTH or CONCERN for "areas for development" and the like; null for other words. */
export function polarityOfList(text: string): Polarity | null {
  const found = phrases.find(text).filter(({ row }) => row.polarity !== Polarity.NEUTRAL);
  const polarities = new Set(found.map(({ row }) => row.polarity));
  return polarities.size === 1 ? found[0]!.row.polarity : null;
}

/** The points made in answer to questions are the council's unless they say otherwise. */
function voiceOfList(text: string): Voice | null {
  if (OUR_ANSWER.test(text) || POINTS.test(text)) return null;
  return voiceOf(text.slice(0, OPENING)) === Voice.INSPECTOR ? Voice.INSPECTOR : null;
}
