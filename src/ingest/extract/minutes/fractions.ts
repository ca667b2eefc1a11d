import type { Figure } from './figure.js';

const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PART = '(?<part>half|thirds?|quarters?|fifths?|sixth|eighth|tenth)';
const CHANGE =
  '(?:rise|increase|growth|fall|drop|reduction|decrease|cut|jump|decline|up|down|risen|rose|fell|fallen|increased|decreased|reduced|grown|grew|dropped|cut)';
const FRACTION = new RegExp(
  String.raw`(?<=(?<change>\b${CHANGE} (?:of|by) (?:\w+ ){0,2}?)?)\b(?:(?<count>an?|one|two|three|four)[ -])?${PART}\b(?! (?:year|term|day|hour|million|a million|of the (?:year|month|term|session)|\d))(?<of> of (?!\d))?`,
  'giu',
);
const IN = new RegExp(
  String.raw`\b(?<count>${NUMBERS.join('|')}|\d{1,2}) (?:in|out of)(?: every)? (?<whole>${NUMBERS.join('|')}|\d{1,2})\b(?! (?:days|weeks|months|years|hours|areas|places))`,
  'gi',
);

/** Shares in words: "a third of teams", "a rise of a quarter", "one in five". */
export function fractions(text: string): Figure[] {
  const parts = [...text.matchAll(FRACTION)].flatMap((match) => {
    const { part = '', count, of, change } = match.groups!;
    const whole = PARTS[part.toLowerCase()]!;
    const isHalf = part.toLowerCase() === 'half';
    if ((!of && !change) || (!count && !isHalf)) return [];
    return [share(Math.max(1, numberOf(count ?? 'a')), whole, match)];
  });
  const pairs = [...text.matchAll(IN)].flatMap((match) => {
    const [count, whole] = [numberOf(match.groups!.count!), numberOf(match.groups!.whole!)];
    return count < whole && (whole <= 10 || whole === 20) ? [share(count, whole, match)] : [];
  });
  return [...parts, ...pairs];
}

function share(count: number, whole: number, match: RegExpExecArray): Figure {
  return {
    value: Math.round((100 * count) / whole),
    unit: 'percent',
    denominator: null,
    index: match.index,
    length: match[0].length,
  };
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;
}
