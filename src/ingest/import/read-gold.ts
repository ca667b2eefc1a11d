import { basename } from 'node:path';
import type { z } from 'zod';
import { UserFacingError } from '../../errors.js';
import { type Gold, type GoldDocument, goldFile, goldItems, type GoldPlace, goldPlace } from './gold-shape.js';
import type { Refusal } from './outcome.js';
import { jsonOf } from './read-table.js';

/** An annotation, without the items that cannot be used. */
export interface GoldAnnotation {
  document: GoldDocument;
  visits: Gold<'visits'>[];
  findings: Gold<'findings'>[];
  actions: Gold<'actions'>[];
  measures: Gold<'measures'>[];
  plans: Gold<'plans'>[];
  /** The hash of each passage of the document that is cited, by its index. */
  passages: Map<number, string>;
}

type Items = keyof typeof goldItems;

/** Reads an annotation. Throws a UserFacingError where it is none; items that are wrong are refused one by one. */
export async function readGold(path: string, refused: Refusal[]): Promise<GoldAnnotation> {
  const file = basename(path);
  const parsed = goldFile.safeParse(await jsonOf(path), { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new UserFacingError(`${file} is no annotation of a document: ${where || 'it'} ${reasonOf(issue)}`);
  }
  const { document } = parsed.data;
  const items = <Name extends Items>(name: Name): Gold<Name>[] =>
    parsed.data[name].flatMap((item, at) => itemOf(name, item, at, refused) ?? []);
  const annotation = {
    document,
    visits: items('visits'),
    findings: items('findings'),
    actions: items('actions'),
    measures: items('measures'),
    plans: items('plans'),
  };
  const others = parsed.data.non_content.flatMap((item) => goldPlace.safeParse(item).data ?? []);
  return { ...annotation, passages: passagesOf(annotation, others, refused) };
}

function itemOf<Name extends Items>(name: Name, item: unknown, at: number, refused: Refusal[]): Gold<Name> | null {
  const parsed = goldItems[name].safeParse(item, { reportInput: true });
  // Each name has the schema of its own type.
  if (parsed.success) return parsed.data as Gold<Name>;
  const [issue] = parsed.error.issues;
  const { input } = issue ?? {};
  refused.push({
    line: at + 1,
    column: [name, ...(issue?.path ?? [])].join('.'),
    value: typeof input === 'string' || typeof input === 'number' ? String(input) : '',
    reason: reasonOf(issue),
  });
  return null;
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code === 'custom' || issue?.code === 'invalid_format' ? issue.message : 'is missing or of another type';
}

/** The passages that are cited. One index with two hashes is a mistake in the annotation. */
function passagesOf(
  { document, visits, findings, actions, measures, plans }: Omit<GoldAnnotation, 'passages'>,
  others: readonly GoldPlace[],
  refused: Refusal[],
): Map<number, string> {
  const parts = [...measures.flatMap(({ observations }) => observations), ...plans.flatMap(({ outcomes }) => outcomes)];
  const places = [document, ...visits, ...findings, ...actions, ...parts].flatMap(({ evidence }) => evidence);
  const passages = new Map<number, string>();
  for (const { document: of = document.id, index, sha256 } of [...places, ...others]) {
    if (of !== document.id) continue;
    const known = passages.get(index);
    if (known === undefined) passages.set(index, sha256);
    else if (known !== sha256)
      refused.push({
        line: index,
        column: 'evidence.sha256',
        value: sha256,
        reason: `passage ${index} is cited with another hash too`,
      });
  }
  return passages;
}
