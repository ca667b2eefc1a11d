import { z } from 'zod';
import type { Proposals, StructuredDocument } from '../../domain/extraction.js';
import { isPartialDate } from '../../domain/partial-date.js';
import { ActionKind, Polarity, Voice } from '../../domain/vocabulary.js';
import { normalise } from '../readers/normalise.js';
import { numbersIn } from './numbers.js';

const words = z.string().trim().min(1, 'is empty');
const wordsOrNull = words.nullable().default(null);
const dateOrNull = z.string().refine(isPartialDate, 'is not a date').nullable().default(null);

const finding = z.object({
  passages: z.array(z.number()).min(1, 'names none'),
  quote: words.transform(normalise),
  summary: words,
  polarity: z.enum(Polarity),
  voice: z.enum(Voice),
  themes: z.array(z.string()),
  confidence: z.number().min(0, 'is below 0').max(1, 'is above 1'),
  improvementItem: z.boolean().default(false),
  visit: z.number().nullable().default(null),
});

const action = z.object({
  passages: z.array(z.number()).min(1, 'names none'),
  kind: z.enum(ActionKind),
  summary: words,
  owner: wordsOrNull,
  due: dateOrNull,
  dueText: wordsOrNull,
  themes: z.array(z.string()).default([]),
});

const measure = z.object({
  passages: z.array(z.number()).min(1, 'names none'),
  name: words,
  value: z.number(),
  unit: wordsOrNull,
  period: dateOrNull,
  denominator: z.number().nullable().default(null),
  dimensions: z.array(z.object({ name: words, value: words })).default([]),
  themes: z.array(z.string()).default([]),
});

const answer = z.object({
  findings: z.array(z.unknown()).default([]),
  actions: z.array(z.unknown()).default([]),
  measures: z.array(z.unknown()).default([]),
  warnings: z.array(z.string()).default([]),
});

/**
 * Keeps of an extractor's proposals what the document bears out: quotes are verbatim, figures are written where they are
 * said to be, passages, visits and themes exist. What is refused is also among the warnings, with the reason.
 */
export function validateProposals(
  document: StructuredDocument,
  proposals: unknown,
  themeIds: ReadonlySet<string>,
): { proposals: Proposals; refused: string[] } {
  const parsed = answer.safeParse(proposals);
  if (!parsed.success) {
    const refused = ['The proposals are refused: they are not findings, actions and measures'];
    return { proposals: { findings: [], actions: [], measures: [], warnings: refused }, refused };
  }
  const refused: string[] = [];
  const texts = new Map(document.passages.map(({ index, text }) => [index, text]));

  const keep = <Item extends { passages: number[]; themes: string[] }>(
    what: string,
    schema: z.ZodType<Item>,
    items: unknown[],
    faultOf: (item: Item) => string | null,
  ): Item[] =>
    items.flatMap((raw, at) => {
      const item = schema.safeParse(raw);
      const fault = item.success
        ? (passageFault(item.data, texts) ?? themeFault(item.data, themeIds) ?? faultOf(item.data))
        : inWords(item.error);
      if (item.success && fault === null) return [item.data];
      refused.push(`${what} ${at + 1} is refused: ${fault}`);
      return [];
    });

  const { findings, actions, measures, warnings } = parsed.data;
  const kept = {
    findings: keep('Finding', finding, findings, (item) => quoteFault(item, texts) ?? visitFault(item, document)),
    actions: keep('Action', action, actions, () => null),
    measures: keep('Measure', measure, measures, (item) => figureFault(item, texts)),
  };
  return { proposals: { ...kept, warnings: [...warnings, ...refused] }, refused };
}

type Texts = ReadonlyMap<number, string>;

function passageFault({ passages }: { passages: number[] }, texts: Texts): string | null {
  const missing = passages.find((index) => !texts.has(index));
  return missing === undefined ? null : `the document has no passage ${missing}`;
}

function themeFault({ themes }: { themes: string[] }, themeIds: ReadonlySet<string>): string | null {
  const unknown = themes.find((theme) => !themeIds.has(theme));
  return unknown === undefined ? null : `${unknown} is no theme`;
}

function quoteFault({ passages, quote }: { passages: number[]; quote: string }, texts: Texts): string | null {
  const [first = 0] = passages;
  return texts.get(first)?.includes(quote) ? null : `its quote is not in passage ${first}`;
}

function visitFault({ visit }: { visit: number | null }, { visits }: StructuredDocument): string | null {
  return visit === null || visits[visit] ? null : `the document has no visit at position ${visit}`;
}

function figureFault(
  { passages, value, denominator }: { passages: number[]; value: number; denominator: number | null },
  texts: Texts,
): string | null {
  const written = numbersIn(passages.map((index) => texts.get(index) ?? '').join('\n'));
  const missing = [value, denominator].find((number) => number !== null && !written.has(Math.abs(number)));
  return missing === undefined ? null : `${missing} is not written in its passages`;
}

function inWords(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''} ${issue?.message.replace(/^Invalid/, 'is an invalid') ?? ''}`.trim();
}
