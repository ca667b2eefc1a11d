import type { PartialDate } from '../../../domain/partial-date.js';
import { findDates } from '../../structure/dates.js';
import { periodEnd } from './period.js';

export interface Due {
  due: PartialDate | null;
  /** As worded. */
  dueText: string | null;
}

/** What the text around an action tells of when and by whom things are done. */
export interface Occasion {
  /** The meeting, or the last day before it that the text names. */
  after: PartialDate | null;
  heldOn: PartialDate | null;
  /** Whose report it is: who "I" is. */
  author: string | null;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const GATHERING = '(?:meeting|committee|panel|board|session|scrutiny|cabinet)s?';
const MEETING = String.raw`(?:at|to|for|in|by|before) (?:a|an|the|its|their|our)? ?(?:(?:next|future|following|later|subsequent|forthcoming|${MONTH}(?: \d{4})?) )+(?:\w+ ){0,3}?${GATHERING}`;
const AHEAD =
  /(?:\b(?:by|before|from|until|no later than|on|in|during|at|for)\b(?:(?!\b(?:by|before|from|until|on|in|during|at|for|to|of)\b)[^,;.]){0,30}|\bat its meeting on |\bmeeting on |\b(?:by|before|until|from|at|towards|in|no later than) (?:the )?(?:end|start|beginning|middle|close|spring|summer|autumn|winter|week commencing|w\/c)(?: of)? )(?:the )?(?:\w+day,? )?(?:the )?$/i;
const TO_MEETING = /\b(?:to|at|for) (?:(?:the|its|our|their|a) )?(?:[\w'’ ]{3,40}['’]s )?$/i;
const VAGUE = new RegExp(
  String.raw`\b(?:${MEETING}|(?:at |to )?(?:each|every) (?:\w+ ){0,2}?(?:meeting|quarter|month|week|term|six months)(?: (?:of [^,;.]{3,60}? )?until [^,;.]+)?|(?:once|when|as soon as) (?:it|this|that|they|these|the \w+(?: \w+)?) (?:has|have|had|is|are|was|were|becomes?|became) (?:been )?(?:received|available|completed?|published|finalised|known|agreed|approved|ready|concluded|in place)|once (?:available|received|complete|completed|published|finalised|agreed|approved)|(?:at )?the next (?:meeting|two meetings|few (?:weeks|months))|(?:at|to|for) (?:a|the|its|their) (?:future|next|later|subsequent|following) (?:\w+ ){0,3}?${GATHERING}|(?:with)?in (?:the next )?(?:\w+ )?(?:\d+|one|two|three|four|five|six|nine|ten|twelve|a) (?:working )?(?:day|week|month|year)s?(?:['’]s?)?(?: time)?|in (?:\w+|\d+) (?:weeks|months|years)(?:['’]s?)?(?: time)?|next (?:year|month|week|spring|summer|autumn|winter|term|quarter|municipal year|financial year)|later (?:in the|this|that) (?:year|month)|(?:in|by) the (?:new|coming|next)(?: \w+)? (?:year|months?|weeks?|term|financial year|municipal year)|(?:by|before|at|towards) the end of (?:the|this|\w+)(?: \w+)?(?: \d{4})?|in due course|as soon as (?:possible|practicable)|when(?: it is)? possible(?: to do so)?|(?:on a )?(?:monthly|quarterly|annual|six-monthly|termly) (?:basis)?|immediately|(?:in|by|from) (?:the )?(?:early |late )?(?:spring|summer|autumn|winter)(?: of \d{4}| \d{4})?)(?![\p{L}])`,
  'iu',
);
const MEETS = new RegExp(String.raw`^ (?:\w+ ){0,3}?${GATHERING}\b`, 'i');
const AIMED = /\b(?:by|before|no later than|until|at|on|in|for|from|during|back|to|towards)\b/i;

/** When something is to be done, as far as the words and the occasion say. */
export function dueIn(text: string, occasion: Pick<Occasion, 'after' | 'heldOn'>): Due {
  for (const date of findDates(text)) {
    const before = text.slice(0, date.index);
    const meeting = MEETS.exec(text.slice(date.index + date.text.length))?.[0] ?? '';
    const ahead = AHEAD.exec(before) ?? (meeting ? TO_MEETING.exec(before) : null);
    if (!ahead || !AIMED.test(ahead[0]) || isBackground(text, date.index)) continue;
    const dueText = text
      .slice(ahead.index, date.index + date.text.length + meeting.length)
      .replace(
        /^(?:by|before|on|in|from|until|during|at|for|to|no later than) (?=(?:the )?(?:\w+day|\d|January|February|March|April|May|June|July|August|September|October|November|December))/i,
        '',
      );
    const due = date.yearless ? yearAfter(date.start, occasion.after) : (date.end ?? date.start);
    return { due, dueText: dueText.trim() };
  }
  const vague = VAGUE.exec(text)?.[0].trim() ?? null;
  return {
    due: vague && occasion.heldOn ? periodEnd(vague, occasion.heldOn) : null,
    dueText: vague?.replace(/^(?:to|for) /i, '') ?? null,
  };
}

/** A date that belongs to something else: "the visit in July 2022", "since May". */
function isBackground(text: string, index: number): boolean {
  return (
    /\b(?:since|following|after|published|inspection|visit|the report|dated|letter)\b[^,;]{0,25}$/i.test(
      text.slice(0, index),
    ) && !/\b(?:by|before|until)\b[^,;]{0,20}$/i.test(text.slice(0, index))
  );
}

function yearAfter(yearless: string, after: PartialDate | null): PartialDate | null {
  if (!after || after.length < 7) return null;
  const monthDay = yearless.replace(/^--/, '');
  const year = Number(after.slice(0, 4));
  return monthDay < after.slice(5, 5 + monthDay.length) ? `${year + 1}-${monthDay}` : `${year}-${monthDay}`;
}
