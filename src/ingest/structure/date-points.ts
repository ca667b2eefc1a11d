/** A day, month or year as written: what it does not say is null. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** One date in a text, or several days of one month: "18, 19 and 20 April". */
export interface DatePoint {
  index: number;
  text: string;
  first: DateParts;
  /** Equal to `first` where there is only one. */
  last: DateParts;
}

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|' +
  'sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
const FULL_MONTHS = 'January|February|July|September|October|November|December';
// These are words or first names too, so alone they need a word before them that only a month can follow.
const DOUBTFUL_MONTHS = 'March|April|May|June|August';
const BEFORE_MONTH =
  '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Dd]uring|[Ff]rom|to|and|between|[Bb]efore|[Aa]fter|for|of|[Ee]arly|[Mm]id|' +
  "[Ll]ate|[Ll]ast|[Nn]ext|previous|[Tt]his|[Tt]he|its|their|our|[A-Za-z]+['’]s)";
const YEAR = "(?:(?:19|20)\\d\\d(?![\\d,]*\\d)|['’]\\d\\d(?!\\d))";
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:the\\s+)?\\d{1,2}(?:\\s?(?:st|nd|rd|th))?';
const BETWEEN_DAYS = '(?:\\s*(?:,|&|\\band\\b|\\bto\\b|,\\s*and\\b|[-–—/])\\s*)';
const BEFORE_YEAR = '(?:in|since|until|till|during|from|to|and|by|before|after|early|mid|late|the|of|for|year|between)';
const COUNTED = '(?:children|young|people|families|cases|referrals|contacts|staff|carers|pupils|hours|days)';

type Rule = [RegExp, (found: RegExpExecArray) => [DateParts, DateParts?]];

// In order: where two would read the same words, the earlier does.
const RULES: Rule[] = [
  [/(?<![\d/-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g, ([, y, m, d]) => [parts(y, m, d)]],
  [/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/g, ([, d, , m, y]) => [parts(y, m, d)]],
  [/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g, ([, d, m, y]) => [parts(y, m, d)]],
  [
    new RegExp(
      `(?<![\\d.,£$])\\b(${DAY}(?:${BETWEEN_DAYS}${DAY})*)\\s*(?:\\s+of\\s+)?(${MONTH})(?:,?\\s*(${YEAR}))?`,
      'gi',
    ),
    ([, days = '', month = '', year]) => daysOfMonth(days, month, year),
  ],
  [
    new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:(?:st|nd|rd|th)?,?\\s+(${YEAR})|(?:st|nd|rd|th)\\b)`, 'gi'),
    ([, month = '', day, year]) => [parts(year, monthNumber(month), day)],
  ],
  [
    new RegExp(
      `\\b(${FULL_MONTHS}|${DOUBTFUL_MONTHS})\\s+(\\d{1,2})(?=\\s*(?:[,;.)]|$|\\b(?:and|to)\\b|[-–]))(?![,.]\\d)`,
      'g',
    ),
    ([, month = '', day]) => [parts(null, monthNumber(month), day)],
  ],
  [new RegExp(`\\b(${MONTH}),?\\s*(${YEAR})`, 'gi'), ([, month = '', year]) => [parts(year, monthNumber(month))]],
  [
    new RegExp(`\\b(?:${FULL_MONTHS})\\b|(?<=\\b${BEFORE_MONTH}[\\s-])(?:${DOUBTFUL_MONTHS})\\b`, 'g'),
    ([month]) => [parts(null, monthNumber(month))],
  ],
  [/(?<![\d/.,£$-])\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d/%]|[-.,]\d)/g, ([, from, to]) => [parts(from), parts(to)]],
  [
    new RegExp(
      `(?:\\b(?:spring|summer|autumn|winter)(?: of)? )(${YEAR})|` +
        `(?<=\\b${BEFORE_YEAR}[\\s-])((?:19[5-9]|20[0-4])\\d)(?![\\d%]|[.,/-]\\d|\\s+${COUNTED}\\b)`,
      'gi',
    ),
    ([, ofSeason, alone]) => [parts(ofSeason ?? alone)],
  ],
];

/** The dates that are written in a text, in order; whether they exist in the calendar is not looked at. */
export function findDatePoints(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  for (const [pattern, read] of RULES) {
    for (const found of text.matchAll(pattern)) {
      const point = { index: found.index, text: found[0] };
      if (points.some((other) => overlap(point, other)) || isNoMonth(text, point)) continue;
      const [first, last = first] = read(found);
      points.push({ ...point, first, last });
    }
  }
  return points.sort((one, other) => one.index - other.index);
}

function overlap(one: { index: number; text: string }, other: { index: number; text: string }): boolean {
  return one.index < other.index + other.text.length && other.index < one.index + one.text.length;
}

/** "15 may be", "2 march past" and "Mrs May 2019" hold no month. */
function isNoMonth(text: string, { index, text: words }: { index: number; text: string }): boolean {
  const written = new RegExp(MONTH, 'i').exec(words)?.[0];
  if (!written) return false;
  if (/^\p{Ll}/u.test(written) && !/\d{4}$/.test(words)) return true;
  return (
    words.startsWith(written) && /\b(?:mr|mrs|ms|miss|dr|cllr|councillor|theresa)\.?\s+$/i.test(text.slice(0, index))
  );
}

function daysOfMonth(days: string, month: string, year: string | undefined): [DateParts, DateParts] {
  const numbers = [...days.matchAll(/\d+/g)].map(([day]) => parts(year, monthNumber(month), day));
  const last = numbers.at(-1)!;
  const [first = last] = numbers;
  return [first, last];
}

function parts(year?: string | null, month?: string | number | null, day?: string | null): DateParts {
  return { year: year ? yearNumber(year) : null, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function yearNumber(year: string): number {
  const digits = year.replace(/\D/g, '');
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

function monthNumber(month: string): number {
  return 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase()) / 3;
}
