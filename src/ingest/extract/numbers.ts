const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const DIGITS = /(\d[\d,]*(?:\.\d+)?)(?:\s?(k|thousand|m|mn|million|bn|billion)(?![a-z]))?/gi;
const WORDS = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[ -](${UNITS.slice(1, 10).join('|')}))?|(${UNITS.join('|')}|a hundred|one hundred))\\b`,
  'gi',
);

/** Every number that a text writes, in digits or in words up to a hundred. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, digits = '', scale = ''] of text.matchAll(DIGITS)) {
    const number = Number(digits.replace(/,/g, ''));
    numbers.add(number);
    numbers.add(number * (SCALES[scale.toLowerCase()] ?? 1));
  }
  for (const [, tens = '', unit = '', word = ''] of text.toLowerCase().matchAll(WORDS)) {
    if (tens) numbers.add((TENS.indexOf(tens) + 2) * 10 + Math.max(0, UNITS.indexOf(unit)));
    else numbers.add(word.endsWith('hundred') ? 100 : UNITS.indexOf(word));
  }
  return numbers;
}
