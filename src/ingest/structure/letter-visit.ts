import type { ExtractedPassage } from '../../domain/extraction.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { findDates } from './dates.js';
import { frontOf } from './front.js';
import { ORDINALS } from './ordinals.js';
import { plainText } from './plain-text.js';

const SEQUENCE = new RegExp(`\\b(${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))\\s+(?:\\w+\\s+)?monitoring visit`, 'i');
const FOCUS = [
  /\b(?:multi-agency|partnership) responses? to (?<focus>.{5,160}?)(?: in \p{Lu}|[.;]|$)/u,
  /\b(?:focus(?:ed|ing)? on|looked at|evaluated|considered|reviewed|areas? covered by the visit (?:was|were|included?)) (?:the (?:quality|effectiveness|impact) of |the local authority's (?:arrangements|response|services) (?:for|to) |the following areas?:? )?(?<focus>.{5,160}?)(?:[.;:]|, including|$)/iu,
];
const FOLLOWED = /\b(?:since|following|after)\b.{0,120}?\b(?:judged|found|inspection)\b.{0,120}/i;

/** Which monitoring visit it is, counted from the inspection that it follows. */
export function sequenceOf(passages: ExtractedPassage[]): number | null {
  for (const { text } of frontOf(passages)) {
    const [, ordinal] = SEQUENCE.exec(text) ?? [];
    if (ordinal) return /^\d/.test(ordinal) ? parseInt(ordinal, 10) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  }
  return null;
}

/** What a visit looked at, in the letter's words. */
export function focusOf(passages: ExtractedPassage[]): string | null {
  for (const pattern of FOCUS) {
    for (const { text } of frontOf(passages)) {
      const focus = pattern.exec(plainText(text))?.groups?.focus?.trim();
      if (focus) return focus;
    }
  }
  return null;
}

/** When the inspection was that a monitoring visit follows up, as far as its letter says. */
export function followedInspection(
  passages: ExtractedPassage[],
): { startedOn: PartialDate; dateText: string; passage: number } | null {
  for (const { text, index } of frontOf(passages)) {
    if (!/monitoring visit/i.test(text)) continue;
    const date = findDates(FOLLOWED.exec(text)?.[0] ?? '').find(({ yearless }) => !yearless);
    if (date) return { startedOn: date.start, dateText: date.text, passage: index };
  }
  return null;
}
