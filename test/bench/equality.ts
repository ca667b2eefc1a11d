import { isDeepStrictEqual } from 'node:util';
import type { Parameters } from '../../src/graph/graph.js';
import type { Operation, Question } from './operation.js';

/** Puts a question to one of the three. */
export interface Subject {
  ask(text: string, variables: Parameters): Promise<unknown>;
}

export interface Subjects {
  product: Subject;
  peer: Subject;
  raw: Subject;
}

/** Cases of each operation that are compared. */
const COMPARED = 10;

/** Throws unless all three give the same rows, and some. */
export async function checkEqual({ name, cases, product, peers, raw }: Operation, subjects: Subjects): Promise<void> {
  let rows = 0;
  for (const variables of cases.slice(0, COMPARED)) {
    const expected = await rowsOf(subjects.product, product, variables);
    for (const [subject, question] of [
      ...peers.map((peer) => [subjects.peer, peer] as const),
      [subjects.raw, raw] as const,
    ]) {
      const given = await rowsOf(subject, question, variables);
      if (isDeepStrictEqual(given, expected)) continue;
      throw new Error(
        `${name}: rows differ for ${JSON.stringify(variables)}\n${question.text}\n${difference(expected, given)}`,
      );
    }
    rows += Array.isArray(expected) ? expected.length : 1;
  }
  if (rows === 0) throw new Error(`${name}: there are no rows to compare.`);
}

async function rowsOf(subject: Subject, question: Question, variables: Parameters): Promise<unknown> {
  const rows = question.rows(await subject.ask(question.text, variables));
  // Numbers, nulls and undefined as JSON has them; in one order of keys.
  return JSON.parse(JSON.stringify(rows)) as unknown;
}

function difference(expected: unknown, given: unknown): string {
  if (!Array.isArray(expected) || !Array.isArray(given)) return `${brief(expected)}\n${brief(given)}`;
  const at = expected.findIndex((row, n) => !isDeepStrictEqual(row, given[n]));
  const counts = `${expected.length} rows and ${given.length}`;
  return `${counts}, first at ${at}:\n${brief(expected[at])}\n${brief(given[at])}`;
}

function brief(value: unknown): string {
  return JSON.stringify(value).slice(0, 1_000);
}
