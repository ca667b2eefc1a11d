import { isDeepStrictEqual } from 'node:util';
import type { Parameters } from '../../src/graph/graph.js';
import type { Operation, Question } from './operation.js';
import { askedOf, type Subject, type Subjects } from './subjects.js';

/** Cases of each operation that are compared. */
const COMPARED = 10;

/** Throws unless all three give the same rows, and some. */
export async function checkEqual(operation: Operation, subjects: Subjects): Promise<void> {
  let compared = 0;
  for (const variables of operation.cases.slice(0, COMPARED)) {
    const [[, product, asked], ...others] = askedOf(operation, subjects);
    const expected = await rowsOf(product, asked, variables);
    for (const [name, subject, question] of others) {
      const rows = await rowsOf(subject, question, variables);
      if (isDeepStrictEqual(rows, expected)) continue;
      const which = `${operation.name}: the rows of the ${name} differ for ${JSON.stringify(variables)}`;
      throw new Error(`${which}\n${question.text}\n${difference(expected, rows)}`);
    }
    compared += Array.isArray(expected) ? expected.length : 1;
  }
  if (compared === 0) throw new Error(`${operation.name}: there are no rows to compare.`);
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
