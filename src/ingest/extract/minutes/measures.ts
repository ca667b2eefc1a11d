import type { ExtractedMeasure } from '../../../domain/extraction.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { findDates } from '../../structure/dates.js';
import { readPhrases, straighten } from '../../structure/minutes/phrases.js';
import { bareFigures } from './bare-figures.js';
import type { Figure } from './figure.js';
import { fractions } from './fractions.js';
import { Act } from './speech.js';
import type { Statement } from './statements.js';
import { summarise } from './summary.js';

/** A figure whose themes are still to be told, with the words around it. */
export type DraftMeasure = Omit<ExtractedMeasure, 'themes'> & { text: string };

const units = readPhrases<{ phrase: string; unit: string }>('extract/minutes', 'units.csv');
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DURATIONS = new Set(['days', 'weeks', 'months', 'hours']);
const NUMBER = String.raw`(?<![\d.,£/-])(?<!\b(?:aged?|under|over|Level|Band|Stage|Year|Phase|Section|Item|Appendix|paragraph|No\.?|version|page|per|quarter|week|day|phase|tier|grade) )(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:${WORDS.join('|')}))`;
const PERCENT = new RegExp(String.raw`(?<![\d.,£/-])(?<value>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)`, 'giu');
const MONEY = /£ ?(?<value>\d[\d,]*(?:\.\d+)?) ?(?<scale>k|thousand|m|million|bn|billion)?(?![\p{L}\d])/giu;
const COUNT = new RegExp(
  String.raw`${NUMBER}(?: (?:out )?of (?:the )?(?<whole>\d+))? (?<after>(?:[\p{L}'-]+[ ,.;:)]?){1,5})`,
  'giu',
);
const RATE = /(?<![\d.,£/-])(?<value>\d+(?:\.\d+)?) per (?<base>1,?000|10,?000|100,?000)\b/gi;
const AGES = /\bage[ds]?(?: between)? \d+ ?(?:to|and|-|–) ?$/i;
const DOES =
  /^(?:have|had|has|were|are|was|reached|received|moved|left|remained|became|required|completed|attended|achieved)\b/i;
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const AVERAGE_BEFORE = /\baverag\w*\b[^,;]{0,40}$/i;
const AVERAGE_AFTER = /^\w+ on average\b/i;
const REACH = 50;
const CHANGES =
  /^(?<subject>.*?) (?:(?:had|has|have) )?(?:rose|risen|fell|fallen|dropped|increased|decreased|reduced|improved|declined|stood|remained|was|were|is|are)\b/i;
const PLANNED =
  /\b(?:further|another|additional|up to|at least|next|target of|limit of|maximum of|minimum of|within|between)\s+(?:\d+ ?[-–to]+ ?)?$/i;
const BASE = /\b(?:of|out of)(?: the| all| a total of)? (?<base>\d[\d,]*) /i;

/** The figures in a statement: shares, money, counted children, staff, cases. Ages, dates, lengths and numbering are none. */
export function measuresOf(statement: Statement): DraftMeasure[] {
  if (statement.act === Act.ASK) return [];
  const text = straighten(statement.line.passage.text.slice(statement.start, statement.end));
  const dates = findDates(text);
  const named = [...percentages(text), ...sums(text), ...apart(counts(text), [...rates(text), ...fractions(text)])];
  const topic = unitOfTopic(statement, text);
  const figures = [...named, ...(topic ? bareFigures(text, named, topic) : [])]
    .filter(
      (figure) => !dates.some((date) => figure.index >= date.index && figure.index < date.index + date.text.length),
    )
    .sort((one, other) => one.index - other.index);
  return figures.map((figure, at) => ({
    passages: [statement.line.passage.index],
    name: nameOf(text, figure),
    value: figure.value,
    unit: figure.unit,
    period: periodOf(text, figure, figures[at + 1]),
    denominator: figure.denominator,
    dimensions: [],
    text: statement.sentence,
  }));
}

/** The number that the text writes: in words, or in digits with commas between thousands. */
export function toNumber(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? word + 2 : Number(text.replace(/,/g, ''));
}

/** The unit of what the words name; null where they name nothing that is counted. */
export function unitIn(words: string): string | null {
  return /%|per ?cent|percentage|proportion|rate\b/i.test(words) ? 'percent' : (units.find(words)[0]?.row.unit ?? null);
}

function percentages(text: string): Figure[] {
  return [...text.matchAll(PERCENT)].map((match) => {
    const base = BASE.exec(text.slice(match.index, match.index + 60))?.groups?.base;
    return {
      value: toNumber(match.groups!.value!),
      unit: 'percent',
      denominator: base ? toNumber(base) : null,
      index: match.index,
      length: match[0].length,
    };
  });
}

/** The shares and rates, and those figures that are no part of one: "one in four had left". */
function apart(figures: Figure[], shares: Figure[]): Figure[] {
  const inside = ({ index }: Figure) =>
    shares.some((share) => index >= share.index && index < share.index + share.length);
  return [...shares, ...figures.filter((figure) => !inside(figure))];
}

/** "58 per 10,000 children". */
function rates(text: string): Figure[] {
  return [...text.matchAll(RATE)].map((match) => ({
    value: toNumber(match.groups!.value!),
    unit: `per ${match.groups!.base}`,
    denominator: null,
    index: match.index,
    length: match[0].length,
  }));
}

/** What a number without a noun counts: what its sentence, or else the line so far or its heading, speaks of. */
function unitOfTopic({ line, start }: Statement, text: string): string | null {
  const before = straighten(line.passage.text).slice(0, start);
  const named = [...units.find(before), ...units.find(text)].filter(({ row }) => !DURATIONS.has(row.unit));
  const inText = units.find(text).find(({ row }) => !DURATIONS.has(row.unit));
  return inText?.row.unit ?? named.at(-1)?.row.unit ?? units.find(line.passage.section ?? '')[0]?.row.unit ?? null;
}

function sums(text: string): Figure[] {
  return [...text.matchAll(MONEY)].map((match) => {
    const scale = SCALES[match.groups?.scale?.toLowerCase() ?? ''] ?? 1;
    return {
      value: toNumber(match.groups!.value!) * scale,
      unit: 'pounds',
      denominator: null,
      index: match.index,
      length: match[0].length,
    };
  });
}

function counts(text: string): Figure[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const after = match.groups!.after!;
    const before = text.slice(0, match.index);
    const [found] = DOES.test(after)
      ? units
          .find(before)
          .slice(-1)
          .map(({ row }) => ({ row, start: 0, end: 0 }))
      : units.find(after);
    if (!found || PLANNED.test(before) || AGES.test(before) || !adjectivesOnly(after.slice(0, found.start))) return [];
    if (DURATIONS.has(found.row.unit) && !AVERAGE_BEFORE.test(before) && !AVERAGE_AFTER.test(after)) return [];
    const whole = match.groups?.whole;
    return [
      {
        value: toNumber(match.groups!.value!),
        unit: found.row.unit,
        denominator: whole ? Number(whole) : null,
        index: match.index,
        length: match[0].length - after.length + found.end,
      },
    ];
  });
}

/** Between number and noun stand words such as "new" or "full time", not "of the" and not the end of a clause. */
function adjectivesOnly(words: string): boolean {
  return !/[,.;:)]|\b(?:of|in|to|and|or|the|for|with|by|at|on|from|per|years?|year-old|is|are|was|were)\b/i.test(words);
}

/** The date right after the figure, where no other figure comes between, else the last before it. */
function periodOf(text: string, figure: Figure, next: Figure | undefined): PartialDate | null {
  const dates = findDates(text).filter((date) => !date.yearless);
  const end = Math.min(figure.index + REACH, next?.index ?? Infinity);
  // "From 30 in May to 20": May is not when there were 20.
  const isLast = /\bto (?:\w+ )?$/i.test(text.slice(0, figure.index));
  const date =
    dates.find(({ index }) => index > figure.index && index < end) ??
    (isLast ? undefined : dates.filter(({ index }) => index < figure.index).at(-1));
  return date?.start ?? null;
}

/** What the figure is of: its clause without numbers, or the subject where the figure comes after the verb. */
function nameOf(text: string, { index, length }: Figure): string {
  const starts = [', ', '; ', ' that '].map((mark) => ({ mark, at: text.lastIndexOf(mark, index) }));
  const start = Math.max(
    0,
    ...starts.flatMap(({ mark, at }) => (at >= 0 && at + mark.length <= index ? at + mark.length : [])),
  );
  const ends = [', ', '; ', '. ', ' and that ']
    .map((mark) => text.indexOf(mark, index + length))
    .filter((at) => at > 0);
  const clause = text.slice(start, Math.min(text.length, ...ends));
  const subject = CHANGES.exec(clause)?.groups?.subject;
  const words = withoutNumbers(subject !== undefined && start + subject.length < index ? subject : clause);
  return summarise(words.length > 2 ? words : withoutNumbers(clause)).replace(/\.$/, '');
}

function withoutNumbers(words: string): string {
  return words
    .replace(/(?:£ ?)?\b\d[\d,.]*(?: ?(?:%|per ?cent|million|m\b|k\b|bn|billion))?|£/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:of which |of the |of |in |that |and |there (?:was|were|is|are) |a |the )+/i, '');
}
