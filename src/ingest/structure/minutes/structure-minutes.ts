import type { ExtractedMeeting, ExtractedVisit, ReadDocument } from '../../../domain/extraction.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { findDates } from '../dates.js';
import { meetingOf } from './meeting.js';
import { outline, Part } from './outline.js';
import { visitsOf } from './visits.js';

export interface MinutesStructure {
  visits: ExtractedVisit[];
  meeting: ExtractedMeeting | null;
  published: PartialDate | null;
  warnings: string[];
}

const PUBLISHED = /^(?:date )?(?:of publication|published)(?: on| date)?\s*:?\s/i;

/** The visits that minutes speak of, the meeting that they record, and when they were published. */
export function structureMinutes(read: ReadDocument, council: string | null): MinutesStructure {
  const lines = outline(read.passages, read.format).filter(({ part }) => part !== Part.PAPERS);
  const heldOn = meetingOf(read.passages, [])?.heldOn ?? null;
  const visits = visitsOf(lines, heldOn, lastYearOf(read));
  const publication = read.passages.find(({ text }) => PUBLISHED.test(text) && text.length < 60);
  const date = publication && findDates(publication.text)[0];
  const warnings = council === null ? ['The text does not say which council it is of'] : [];
  return {
    visits,
    meeting: meetingOf(read.passages, visits),
    published: date && !date.yearless ? date.start : null,
    warnings,
  };
}

/** The last year that the text names. */
function lastYearOf({ passages }: ReadDocument): number | null {
  const years = passages
    .flatMap(({ text }) => findDates(text).filter(({ yearless }) => !yearless))
    .map(({ start }) => Number(start.slice(0, 4)));
  return years.length > 0 ? Math.max(...years) : null;
}
