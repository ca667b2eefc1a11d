import type { ExtractedPassage } from '../../domain/extraction.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { findDates, type FoundDate } from './dates.js';
import { frontOf } from './front.js';
import { plainText } from './plain-text.js';

export interface InspectionDates {
  startedOn: PartialDate;
  endedOn: PartialDate | null;
  dateText: string;
  passage: number;
}

/** How documents introduce the days of the visit, the surest first. */
const INTRODUCTIONS = [
  /^(?:re-?)?inspection dates?\b|^dates? of (?:the )?(?:inspection|visit)\b/i,
  /\b(?:inspection|visit) (?:took place|was (?:carried out|undertaken|conducted)) (?:on|from|between|over|in|during)\b/i,
  /^(?:between|from|on|in) \d.{0,260}?\b(?:undertook|carried out|conducted|visited)\b/i,
  /\b(?:monitoring|focused|assurance) visit (?:to|of|in) .{0,150}?\b(?:on|from|between|in|during) (?=\d|\p{Lu})/iu,
  /\b(?:inspection|visit)\b.{0,80}?\b(?:on|from|between|in|during|dates?:?) (?=\d|\p{Lu})/iu,
];

/** When the visit that a report or letter is about took place; dates without a year are the last before publication. */
export function inspectionDates(passages: ExtractedPassage[], published: PartialDate | null): InspectionDates | null {
  for (const introduction of INTRODUCTIONS) {
    for (const { text, index } of frontOf(passages)) {
      const introduced = introduction.exec(plainText(text));
      const found = introduced && datesIn(sentenceOf(text.slice(introduced.index)), published);
      if (found) return { ...found, passage: index };
    }
  }
  return null;
}

function datesIn(sentence: string, published: PartialDate | null): Omit<InspectionDates, 'passage'> | null {
  const year = published ? Number(published.slice(0, 4)) : null;
  const [date] = datesOf(sentence, year);
  const [before] = year === null ? [] : datesOf(sentence, year - 1);
  const first = date && published && date.start > published ? before : date;
  if (!first) return null;
  const endedOn = first.end ?? (first.start.length === 10 ? first.start : null);
  return { startedOn: first.start, endedOn, dateText: first.text };
}

function datesOf(sentence: string, year: number | null): FoundDate[] {
  return findDates(sentence, year === null ? {} : { year }).filter(({ yearless }) => !yearless);
}

function sentenceOf(text: string): string {
  return text.split(/(?<=[a-z\d)])\.\s+(?=\p{Lu})/u, 1)[0] ?? text;
}
