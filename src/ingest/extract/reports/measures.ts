import type { ExtractedMeasure } from '../../../domain/extraction.js';
import { findDates } from '../../structure/dates.js';
import { splitSentences } from '../../structure/minutes/sentences.js';
import { readTable } from '../../../read-table.js';

type Measure = Omit<ExtractedMeasure, 'passages' | 'themes'>;

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
/** What reports state of every area in the same words; `#` in a pattern is the number. */
const FACTS = readTable<'pattern' | 'name' | 'unit'>('src/ingest/extract/reports/measure-facts.csv').map(
  ({ pattern, name, unit }) => ({
    pattern: new RegExp(pattern.replace('#', NUMBER), 'i'),
    name,
    unit,
  }),
);
/** "84% of care leavers were in …": what is shared, and by whom. */
const SHARE =
  /(\d{1,3}(?:\.\d+)?)\s?(?:%|per cent) of (?!the total|all )([^,.;%()]{4,70}?) (are|were|have|had|live|lived|achieved|attained|received|remain|remained) ([^,.;%()]{4,70})/gi;
const LONGEST = 120;

/** The shares and numbers that a passage states clearly. */
export function measuresOf(text: string): Measure[] {
  return splitSentences(text).flatMap(({ text: sentence }) => {
    const facts = FACTS.flatMap(({ pattern, name, unit }): Measure[] => {
      const found = pattern.exec(sentence);
      return found?.[1] ? [measure(sentence, found.index, found[1], name, unit)] : [];
    });
    const shares = [...sentence.matchAll(SHARE)].flatMap((found): Measure[] => {
      const [, value = '', of = '', verb = '', rest = ''] = found;
      const name = `Share of ${of} that ${verb} ${rest}`.trim();
      const isKnown = facts.some((fact) => fact.value === Number(value));
      return isKnown || name.length > LONGEST ? [] : [measure(sentence, found.index, value, name, 'percent')];
    });
    return [...facts, ...shares];
  });
}

/** The period is the last date before the number, such as "At 31 March 2016"; null where there is none. */
function measure(sentence: string, at: number, value: string, name: string, unit: string): Measure {
  const before = findDates(sentence.slice(0, at)).filter(({ yearless }) => !yearless);
  return {
    name,
    value: Number(value.replaceAll(',', '')),
    unit,
    period: before.at(-1)?.start ?? null,
    denominator: null,
    dimensions: [],
  };
}
