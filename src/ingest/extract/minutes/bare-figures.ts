import type { Figure } from './figure.js';

const NUMBER =
  /(?<![\p{L}\d.,£/:#(-])(?<value>\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?)(?![\d%/:-]|[.,]\d| ?(?:%|per ?cent|percentage|[ap]\.?m\b)|(?:st|nd|rd|th|k|m|bn)\b)/gu;
/** Ahead of a number that is a name: "Year 11", "quarter 4". */
const NAME =
  /\b(?:aged?|under|over|ages?|level|band|stage|years?|phase|section|item|appendix|annex|paragraph|no\.?|version|page|quarter|q|week|day|tier|grade|wave|step|priority|objective|recommendation|outcome|table|figure|minute|form|part|article|regulation|schedule|chapter|group|room|key stage|ks|box|covid|per|within|after|every|about page|slide|strand|theme|target of|maximum of|limit of|minimum of|up to|at least|next|between|£|to age|age of|turn(?:ed|ing)?) $/i;
const ENDS =
  /^(?:\s*(?:[.,;)]|$)|\s(?:in|at|for|across|on|to|from|by|and|but|or|against|compared|than|the (?:year|month|quarter|week|previous|same|end|start)|last|this|a year|were|was|are|had|have|remained?|of (?:which|whom|these|those|them)|respectively|over|during|per|when|now|so far|as)\b)/i;
const ABOUT =
  '(?:(?:just|only|around|about|approximately|nearly|over|under|almost|some|now|currently|still|a total of|an average of|a (?:high|low|peak) of|below|above) )*';
const CHANGED =
  /\b(?:come|came|gone|went|going|brought|driven) (?:down|up)|\b(?:fell|fallen|fall|falling|rose|risen|rise|rising|increas\w*|reduc\w*|improv\w*|drop\w*|grown|grew|growth|decreas\w*|declin\w*|doubled|down|up) (?:\w+ ){0,3}?(?:from|to|at|by)\b/i;
const ENDPOINT = new RegExp(String.raw`\b(?:from|to) ${ABOUT}$`, 'i');
const LEVEL = new RegExp(
  String.raw`(?:\b(?:average|mean|median|number|numbers|total|figure|figures|caseloads?|rate|ratio|count)\b[^;.]{0,70}?\b(?:was|were|is|are|at|of|been|stood at|stands at|averaged|totalled|reached)|\bthere (?:are|were|is|was|have been|had been|remain(?:ed|s)?)|\b(?:averag(?:ed|es|ing)|totall(?:ed|ing)|stood at|stands at|numbered)) ${ABOUT}$`,
  'i',
);
const CONTRAST = new RegExp(
  String.raw`\b(?:but|compared (?:with|to)|against|rather than|as against|down from|up from|than) ${ABOUT}$`,
  'i',
);
const OF_BASE = /\b(?:of (?:the|all|these|those)|out of) (?:\w+ )?\d[\d,]* \p{Ll}/iu;
const AMONG = new RegExp(String.raw`\b(?:in|for|to|with) ${ABOUT}$`, 'i');
const STATE = /^ (?:were|was|are|have been|had been|remain(?:ed)?|had|have) (?:\w+ly |still |already |now )?\p{L}+/iu;
const CLAUSE_START = /(?:^|[,;:–—-] |\b(?:and|but|which|of (?:these|those|them|whom|which),?) )$/i;

/** Numbers without the noun that they count: "fell from 24 to 18", "140 were waiting". `unit` is what the words around speak of. */
export function bareFigures(text: string, others: Figure[], unit: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const year = /^(?:19|20)\d\d$/.test(match[0]);
    const taken = others.some(
      ({ index, length }) => match.index < index + length && match.index + match[0].length > index,
    );
    if (year || taken || NAME.test(before) || !ENDS.test(after)) continue;
    if (!isFigure(before, after, text, [...others, ...found])) continue;
    const value = Number(match[0].replace(/,/g, ''));
    found.push({ value, unit, denominator: null, index: match.index, length: match[0].length });
  }
  return found;
}

function isFigure(before: string, after: string, text: string, others: Figure[]): boolean {
  if (ENDPOINT.test(before)) return CHANGED.test(text);
  if (LEVEL.test(before)) return true;
  if (CONTRAST.test(before)) return others.some(({ index }) => index < before.length);
  if (AMONG.test(before) && OF_BASE.test(before)) return true;
  return CLAUSE_START.test(before) && STATE.test(after);
}
