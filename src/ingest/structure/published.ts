import type { ExtractedPassage } from '../../domain/extraction.js';
import type { PartialDate } from '../../domain/partial-date.js';
import { findDates } from './dates.js';
import { frontOf } from './front.js';

const PRINTED = /^(?:(?:report|date|letter) )?(?:published|publication date|date of publication)(?: on)?\b/i;
const LETTERHEAD = 6;

export interface Published {
  date: PartialDate | null;
  warning: string | null;
}

/** When a report or letter was published: as it prints, as the letter is dated, else as the file is named. */
export function publishedOn(passages: ExtractedPassage[], file: string): Published {
  const front = frontOf(passages);
  const printed = front.find(({ text }) => PRINTED.test(text));
  const date = (printed && dayIn(printed.text)) ?? dateOfLetter(front);
  if (date) return { date, warning: null };
  const named = dayIn(file.replace(/^.*[/\\]/, '').replace(/[-_]+/g, ' '));
  return {
    date: named,
    warning: named ? `The document prints no date of publication; ${named} is from the name of the file` : null,
  };
}

function dayIn(text: string): PartialDate | null {
  return findDates(text).find(({ start, yearless }) => start.length === 10 && !yearless)?.start ?? null;
}

/** A letter has its date on a line of its own, above the address. */
function dateOfLetter(front: ExtractedPassage[]): PartialDate | null {
  for (const { text } of front.slice(0, LETTERHEAD)) {
    const alone = text.replace(/^date:?\s*/i, '').replace(/\.$/, '');
    const date = dayIn(alone);
    if (date && findDates(alone)[0]?.text.length === alone.length) return date;
  }
  return null;
}
