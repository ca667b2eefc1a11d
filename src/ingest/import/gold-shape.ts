import { z } from 'zod';
import { isPartialDate } from '../../domain/partial-date.js';
import { meaning } from './words.js';

// The shape of an annotation by hand of one document. What it says beside this is for readers and is not taken.

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower-case words joined by hyphens');
const date = z.string().refine(isPartialDate, 'is not a date: write 2018-04-18, 2018-04 or 2018');
const place = z.object({
  document: slug.optional(),
  index: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
});
const evidence = z.array(place).default([]);
const slugs = z.array(slug).default([]);

function maybe<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

/** A word that stands for one of a closed list. */
function word(list: string) {
  return text.refine((given) => meaning(list, given) !== null, 'is not a word that is known here');
}

const visit = z.object({
  id: slug,
  council: slug.optional(),
  type: word('visit'),
  status: word('visit-status'),
  start: maybe(date),
  end: maybe(date),
  published: maybe(date),
  date_text: maybe(text),
  sequence: maybe(z.int().positive()),
  focus: maybe(text),
  focus_themes: slugs,
  follows: maybe(slug),
  judgement: maybe(word('grade')),
  evidence,
});

const finding = z.object({
  id: slug,
  visit: maybe(slug),
  related_visit: maybe(slug),
  voice: word('voice'),
  polarity: word('polarity'),
  themes: slugs.refine((themes) => themes.length > 0, 'names no theme'),
  summary: text,
  evidence: evidence.refine((places) => places.length > 0, 'names no passage'),
  responds_to: slugs,
});

const action = z.object({
  id: slug,
  kind: word('action'),
  text,
  owner: maybe(text),
  due_text: maybe(text),
  due_date: maybe(date),
  status: word('action-status'),
  themes: slugs,
  evidence,
  addresses: slugs,
});

const figure = z.union([z.number(), text]);

const measure = z.object({
  id: slug,
  name: text,
  definition: maybe(text),
  unit: maybe(text),
  themes: slugs,
  observations: z
    .array(
      z.object({
        value: maybe(z.number()),
        value_text: maybe(text),
        period: maybe(date),
        denominator: maybe(figure),
        target: maybe(figure),
        comparator: maybe(text),
        derived: z.boolean().default(false),
        dimension: maybe(z.record(z.string(), z.union([z.string(), z.number()]))),
        evidence,
      }),
    )
    .default([]),
});

const plan = z.object({
  id: slug,
  name: text,
  kind: text,
  status: maybe(text),
  outcomes: z.array(z.object({ text, themes: slugs, evidence })).default([]),
});

/** An annotation of one document. */
export const goldFile = z.object({
  document: z.object({
    id: slug,
    council: slug,
    kind: word('document'),
    title: text,
    published: maybe(date),
    url: maybe(z.url()),
    about_visits: slugs,
    meeting: maybe(z.object({ body: text, date: maybe(date), earliest: maybe(date), latest: maybe(date) })),
    evidence,
  }),
  visits: z.array(z.unknown()).default([]),
  findings: z.array(z.unknown()).default([]),
  actions: z.array(z.unknown()).default([]),
  measures: z.array(z.unknown()).default([]),
  plans: z.array(z.unknown()).default([]),
  non_content: z.array(z.unknown()).default([]),
});

export const goldItems = { visits: visit, findings: finding, actions: action, measures: measure, plans: plan };
export const goldPlace = place;

export type Gold<Name extends keyof typeof goldItems> = z.output<(typeof goldItems)[Name]>;
export type GoldDocument = z.output<typeof goldFile>['document'];
export type GoldPlace = z.output<typeof place>;
