import { Polarity } from '../../../domain/vocabulary.js';
import { kindsIn } from './trend.js';

const NUMBER = String.raw`(\d+(?:\.\d+)?)(?:%| per ?cent)?`;
const AGAINST = new RegExp(
  String.raw`${NUMBER}[^.;]{0,90}?\b(?:against|compared (?:to|with)|target (?:of|was|is))\b[^.;\d]{0,60}?${NUMBER}`,
  'i',
);
const YARDSTICK = /\b(?:target|average|national\w*|england|statistical neighbours?|benchmark|neighbours)\b/i;
const FEW =
  /\b(?:only|just|as few as|fewer than|less than half|under half|barely) (?:\d|a (?:third|quarter|half|few)|half|one in)/i;
const SHARE =
  /\b(\d+(?:\.\d+)?) ?(?:%|per ?cent)[^.;]{0,120}\b(?:within|on time|in time|in timescale|timescales?|completed|undertaken|carried out|seen|visited|up to date|reviewed|returned|offered)\b/i;
const COUNTED = /(?<![\d/])\b(?:[1-9]\d*|two|three|four|five|six|seven|eight|nine|ten)\b(?!(?:st|nd|rd|th)\b)/i;
const HIGH_SHARE = 90;
const LOW_SHARE = 65;

/** Whether a figure alone praises or blames: beside a target, as a share of what is due, as a count of what is unwanted. */
export function polarityOfFigure(text: string): Polarity | null {
  const kinds = kindsIn(text);
  const bad = kinds.has('BAD') || kinds.has('LOAD');
  const against = AGAINST.exec(text);
  if (against && YARDSTICK.test(against[0])) {
    const [value, yardstick] = [Number(against[1]), Number(against[2])];
    if (value !== yardstick) return value > yardstick !== bad ? Polarity.STRENGTH : Polarity.CONCERN;
  }
  if (kinds.has('UP') || kinds.has('DOWN')) return null;
  if (FEW.test(text)) return bad ? Polarity.STRENGTH : Polarity.CONCERN;
  const share = Number(SHARE.exec(text)?.[1] ?? Number.NaN);
  if (!bad && share >= HIGH_SHARE) return Polarity.STRENGTH;
  if (!bad && share < LOW_SHARE) return Polarity.CONCERN;
  return kinds.has('BAD') && COUNTED.test(text) ? Polarity.CONCERN : null;
}
