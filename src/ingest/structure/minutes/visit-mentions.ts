import { Grade, VisitKind } from '../../../domain/vocabulary.js';
import { findDates, type FoundDate } from '../dates.js';
import { straighten } from './phrases.js';
import { ORDINALS } from '../ordinals.js';
import { ORDINAL, placesIn, type Place } from './visit-places.js';

/** A place in a sentence that speaks of an inspection or a visit by inspectors. */
export interface VisitMention {
  /** Null for "the visit" and "the second": the kind that was spoken of before. */
  kind: VisitKind | null;
  planned: boolean;
  /** Several that are not told apart: "monitoring visits". */
  several: boolean;
  sequence: number | null;
  /** One that is told by its place among others: "the last inspection", "the next visit", "re-inspection". */
  placed: boolean;
  /** "a further visit", "the next visit": one after those before. */
  next: boolean;
  /** "In the months since the last visit": there has been another since. */
  since: boolean;
  /** "There have been three monitoring visits": how many are over. */
  count: number | null;
  date: FoundDate | null;
  dateText: string | null;
  published: FoundDate | null;
  focus: string | null;
  grade: Grade | null;
}

const VISITS = new Set([VisitKind.MONITORING_VISIT, VisitKind.FOCUSED_VISIT, VisitKind.ASSURANCE_VISIT]);
const PUBLISHED_BEFORE = /\bpublish\w*\b[^,;]{0,30}$/i;
const PUBLISHED_AFTER = /^[^,;]{0,12}\bpublish/i;
const OTHER_DATE =
  /\b(?:meeting|committee|panel|board|cabinet|minutes|dated|submitted?(?: to [^,;]{0,30})?|deadline|plan|born|aged)\b[^,;]{0,18}$|\b(?:by|since|until) (?:the )?$/i;
const PLANNED_AHEAD =
  /\b(?:next|further|another|forthcoming|upcoming|future|expect\w*|anticipat\w*|planned|planning|preparing for|preparation for|awaiting|there (?:will|would) be|(?:will|would|to) (?:have|receive|undergo|be subject to))\b[^,;.]{0,40}$/i;
const PLANNED_AFTER =
  /^[^,;.]{0,50}\b(?:will|would|shall|expected|anticipated|due|scheduled|planned|is to|are to|likely)\b/i;
const ARRANGED =
  /\b(?:(?:re)?scheduled|planned|due|expected|anticipated|arranged) (?:for|to|on|in|between) (?:the )?$/i;
const PLANNED_WORDS = /\b(?:come|comes|be) back|\breturn|\bfurther \d[-–\d ]* visits|\bnext\b/i;
const HAPPENED =
  /\b(?:came|visited|arrived|(?:were|was) on site|inspected|lasted|spent|took place|taken place|was carried out|were carried out|was held|was undertaken|had been|found|judged|recognised|concluded|noted|was (?:in|on)|published)\b/i;
const FOCUS =
  /\bfocus+(?:ed|ing|es)?(?: of the [\w ]{0,30}?visit)?(?: (?:was|is|will be|would be|had been))?(?: specifically| primarily| mainly)? (?:on|around|upon) (?:the )?(?<focus>[^.;:(]{3,120}?)(?=[.;:(]|, (?:and|which|with|where|but)|,? (?:and the (?:second|third|fourth|fifth)|which|and (?:found|noted|took|was))|$)/i;
const UNSURE_DATE =
  /\b(?:before|by|towards|at) the end of (?:the|this) year\b|\bin (?:\w+|\d+) (?:weeks|months)(?:'s?)?(?: time)?\b|\b(?:in|by) the (?:new year|spring|summer|autumn|winter)(?: of \d{4}| \d{4})?\b|\b(?:later|early|earlier) (?:in )?(?:the|this|next) (?:year|month)\b|\bnext (?:year|month|spring|summer|autumn|winter)\b|\bin due course\b/i;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A date that was not kept. */
const GIVEN_UP = /\b(?:originally|initially|previously) (?:planned|scheduled|due|expected|arranged)\b[^,;]{0,15}$/i;
const SUPPOSED =
  /\b(?:can|could|may|might|would (?:normally|usually|typically)|normally|usually|typically|should) (?:also )?(?:expect|receive|have|get|be (?:given|subject to)|carry out|undertake|conduct)\b[^,;.]{0,20}$/i;
const NAMED_AGAIN =
  /\b(?:it|this|which|that|being)(?: (?:was|is|had been|would be|will be))? (?:the |ofsted's |their )?$/i;
const GRADES: [Grade, RegExp][] = [
  [Grade.INADEQUATE, /\binadequate\b/i],
  [Grade.REQUIRES_IMPROVEMENT, /\b(?:requires?|requiring) improvement\b/i],
  [Grade.OUTSTANDING, /\boutstanding\b/i],
  [Grade.GOOD, /\bgood\b/i],
];
const GRADED =
  /\b(?:judged|deemed|rated|graded|found (?:the |to be |children|services)|overall (?:judge?ment|effectiveness|grade|rating)|judge?ment (?:of|was)|(?:been|was|were) (?:an? )?['"]?(?:inadequate|outstanding|good))\b/i;

/** The inspections and visits that a sentence speaks of, in order, each with the dates that belong to it. */
export function visitMentions(sentence: string): VisitMention[] {
  const text = straighten(sentence);
  const places = placesIn(text);
  const dates = findDates(text);
  const owner = ownersOf(dates, places, text);
  const mentions = places.map((place, at) => {
    const clause = clauseOf(text, places, at);
    const mine = dates.filter((date) => owner.get(date) === place);
    const published = mine.find((date) => isPublication(text, date)) ?? null;
    const date =
      mine.find((one) => one !== published && !isPublication(text, one) && !GIVEN_UP.test(text.slice(0, one.index))) ??
      null;
    const planned = isPlanned(text, place, clause) || (date !== null && ARRANGED.test(text.slice(0, date.index)));
    const several = /(?:visits|inspections)$/i.test(place.text);
    const sequence = place.kind === null || VISITS.has(place.kind) ? sequenceOf(text, place) : null;
    return {
      kind: place.kind === VisitKind.ILACS_STANDARD ? kindByYear(place, date) : place.kind,
      planned,
      several: (several && sequence === null) || SUPPOSED.test(text.slice(0, place.index)),
      sequence,
      next: /\b(?:further|next|another)\b[^,;]{0,25}$/i.test(text.slice(0, place.end).replace(/\bfurther \d.*$/i, '')),
      placed:
        /re-?inspection/i.test(place.text) ||
        /\b(?:last|latest|previous|recent|next|further|forthcoming|upcoming)\b/i.test(
          text.slice(Math.max(0, place.index - 12), place.end),
        ),
      since: /\b(?:weeks|months|year) since (?:the|their) $/i.test(text.slice(0, place.index)),
      date,
      dateText: dateTextOf(text, date, clause, planned),
      published,
      focus: focusIn(clause, place, at === 0),
      grade: GRADED.test(text)
        ? (gradeIn(clause.slice(clause.indexOf(place.text))) ?? gradeIn(clause) ?? gradeIn(text))
        : null,
      count: countOf(text, place),
    };
  });
  return joined(mentions, places, text);
}

/** "The visit in May, which was the sixth visit" and "inspectors came in May for a focused visit": one, named twice. */
function joined(mentions: VisitMention[], places: Place[], text: string): VisitMention[] {
  return mentions.filter((mention, at) => {
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    if (after && mention.kind === null && after.date === null) {
      const between = text.slice(places[at]!.end, places[at + 1]!.index);
      if (
        after.kind !== null &&
        /\b(?:for|as part of|(?:to )?(?:carry|carried|carrying) out|conduct\w*|undert\w+) (?:an?|the|their|its) (?:\w+ )?$/i.test(
          between,
        )
      ) {
        Object.assign(after, { date: mention.date, dateText: mention.dateText, planned: mention.planned });
        return false;
      }
    }
    if (!before || mention.date !== null || !NAMED_AGAIN.test(text.slice(0, places[at]!.index))) return true;
    before.sequence ??= mention.sequence;
    return false;
  });
}

function countOf(text: string, { index, text: words }: Place): number | null {
  if (!/visits$/i.test(words)) return null;
  const number = /\b(?<number>\w+) (?:such |ofsted |further )?$/i.exec(text.slice(0, index))?.groups?.number;
  const isOver =
    /\b(?:so far|to date|(?:have|has|had) (?:\w+ )?(?:been|had|received|undergone|taken place)|received|since)\b/i.test(
      text,
    );
  if (!number || !isOver) return null;
  const at = NUMBERS.indexOf(number.toLowerCase());
  return at >= 0 ? at + 1 : /^\d$/.test(number) ? Number(number) : null;
}

/** When findings or a letter were published, in a sentence that does not say of which visit. */
export function publicationIn(sentence: string): FoundDate | null {
  const text = straighten(sentence);
  if (!/\b(?:ofsted|letter|findings|inspection)\b/i.test(text) || placesIn(text).length > 0) return null;
  return findDates(text).find((one) => isPublication(text, one)) ?? null;
}

function focusIn(clause: string, place: Place, first: boolean): string | null {
  const own = FOCUS.exec(clause.slice(clause.indexOf(place.text)));
  return (own ?? (first ? FOCUS.exec(clause) : null))?.groups?.focus?.trim() ?? null;
}

function isPlanned(text: string, place: Place, clause: string): boolean {
  const own = clause.slice(clause.indexOf(place.text) + place.text.length);
  if (HAPPENED.test(own)) return false;
  if (/re-?inspection/i.test(place.text) && /\b(?:will|would|next|prepar\w+|ahead of|before)\b/i.test(text))
    return true;
  return PLANNED_WORDS.test(place.text) || PLANNED_AHEAD.test(text.slice(0, place.index)) || PLANNED_AFTER.test(own);
}

/** Until 2017 councils were inspected under the single inspection framework. */
function kindByYear(place: Place, date: FoundDate | null): VisitKind {
  const year = Number(/^\d{4}/.exec(place.text)?.[0] ?? (date && !date.yearless ? date.start.slice(0, 4) : '2018'));
  return year < 2018 && !/ILACS|local authority/i.test(place.text)
    ? VisitKind.SIF_INSPECTION
    : VisitKind.ILACS_STANDARD;
}

/** A date belongs to the visit that it stands right before, else to the one before it, else to the one after it. */
function ownersOf(dates: FoundDate[], places: Place[], text: string): Map<FoundDate, Place> {
  const owners = new Map<FoundDate, Place>();
  for (const date of dates) {
    const end = date.index + date.text.length;
    const inside = places.find((place) => date.index >= place.index && end <= place.end);
    const adjacent = places.find(
      (place) =>
        place.index >= end && /^\s*(?:'s )?(?:ofsted|full|ILACS|ofsted's|\s)*$/i.test(text.slice(end, place.index)),
    );
    const before = places.filter((place) => place.end <= date.index).at(-1);
    const after = places.find((place) => place.index >= end);
    if (!inside && !adjacent && !isPublication(text, date) && OTHER_DATE.test(text.slice(0, date.index))) continue;
    const owner = inside ?? adjacent ?? before ?? after;
    if (owner) owners.set(date, owner);
  }
  return owners;
}

function isPublication(text: string, date: FoundDate): boolean {
  return (
    PUBLISHED_BEFORE.test(text.slice(0, date.index)) || PUBLISHED_AFTER.test(text.slice(date.index + date.text.length))
  );
}

function clauseOf(text: string, places: Place[], at: number): string {
  const before = places[at - 1];
  const after = places[at + 1];
  const from = before ? before.end : 0;
  const gap = after ? text.slice(places[at]!.end, after.index) : '';
  const cut = /[,;] (?:and )?|\b(?:and|with|following)\b/i.exec(gap)?.index ?? gap.length;
  return text.slice(from, after ? places[at]!.end + cut : text.length);
}

function sequenceOf(text: string, place: Place): number | null {
  const own = ORDINAL.exec(place.text);
  const before = ORDINAL.exec(
    /(?:\S+ ){0,7}$/.exec(text.slice(Math.max(0, place.index - 120), place.index))?.[0].replace(/^.*[,;:] /, '') ?? '',
  );
  const after = /^ (?:had been|was|is|has been) the (?<word>\w+)(?: of| monitoring| visit)/i.exec(
    text.slice(place.end),
  );
  const word = (own ?? before)?.groups ?? after?.groups;
  if (!word) return null;
  if (word.digits) return Number(word.digits);
  const at = ORDINALS.indexOf(word.word!.toLowerCase());
  return at < 0 ? null : at + 1;
}

function dateTextOf(text: string, date: FoundDate | null, clause: string, planned: boolean): string | null {
  const unsure = UNSURE_DATE.exec(clause)?.[0] ?? null;
  if (planned && unsure && !date) return unsure;
  if (!date) return null;
  const several = /(?:a )?further \d[-–\d ]* visits (?:\w+ )?$/i.exec(text.slice(0, date.index));
  return several ? text.slice(several.index, date.index + date.text.length) : date.text;
}

function gradeIn(text: string): Grade | null {
  const found = GRADES.filter(([, pattern]) => pattern.test(text)).map(([grade]) => grade);
  return found.length === 1 ? found[0]! : null;
}
