import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/server/limits.js';
import { type Answer, type Api, api } from '../support/api.js';

let server: Api;
beforeAll(async () => {
  server = await api('seeded');
});

/** Fields of a visit without fields of their own. */
const PLAIN = [
  'id',
  'kind',
  'status',
  'sequence',
  'startedOn',
  'endedOn',
  'publishedOn',
  'dateText',
  'focus',
  'leadInspector',
];

/** There is no such visit, so that nothing below it is read. */
const VISIT = 'visit(id: "visit:none")';

const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const plain = (i: number): string => PLAIN[i % PLAIN.length] ?? '';

/** Documents in which one limit measures the number given, and the others are kept. */
const DOCUMENTS: [keyof typeof LIMITS, (measure: number) => string][] = [
  ['depth', (levels) => `{ ${VISIT} ${nested(2, levels)} }`],
  ['aliases', (count) => `{ ${VISIT} { ${times(count, (i) => `a${i}: ${plain(i)}`)} } }`],
  ['rootFields', (count) => `{ ${times(count, (i) => (i % 2 === 0 ? '__typename' : `${VISIT} { id }`))} }`],
  ['directives', (count) => `{ ${VISIT} { ${times(count, (i) => `${plain(i)} @include(if: true)`)} } }`],
  ['fragmentNesting', (levels) => `{ ${VISIT} { ...F1 } } ${times(levels, (i) => fragmentUpTo(i + 1, levels))}`],
  ['fields', manyFields],
  ['repeats', (count) => `{ ${VISIT} { ${times(count, () => 'id')} } }`],
  ['tokens', (count) => `{ councils(filter: { ids: [ ${times(count - 16, () => '"x"')} ] }) { totalCount } }`],
  [
    'cost',
    (objects) => `{ ${times(Math.floor(objects / 25_000), page)} ${times(objects % 25_000, () => `${VISIT} { id }`)} }`,
  ],
];

function nested(depth: number, levels: number): string {
  if (depth === levels) return '{ id }';
  return `{ previous ${nested(depth + 1, levels)} }`;
}

function fragmentUpTo(level: number, last: number): string {
  return `fragment F${level} on Visit { ${level < last ? `...F${level + 1}` : 'id'} }`;
}

/** Each fragment is used three times by the next: 10, 36, 114, 348 and 1,050 fields and uses of fragments. */
function manyFields(count: number): string {
  const fragments = times(4, (i) => {
    const below = `{ ...F${i} }`;
    return `fragment F${i + 1} on Visit { previous ${below} next ${below} follows ${below} }`;
  });
  const most = 'previous { ...F4 } next { ...F4 } follows { ...F3 } fulfilledBy { ...F3 }';
  const rest = count - 1 - 2 * 1_052 - 2 * 350;
  return `{ ${VISIT} { ${most} ${times(rest, plain)} } } fragment F0 on Visit { ${PLAIN.join(' ')} } ${fragments}`;
}

/** 25,000 objects: 200 councils, each with 124 findings. No council is meant, so that none is read. */
function page(i: number): string {
  return `p${i}: councils(first: 200, filter: { ids: [] }) { nodes { findings(first: 124) { nodes { id } } } }`;
}

function limitsNamed({ errors = [] }: Answer<unknown>) {
  return errors.map(({ extensions: { limit, maximum } }) => ({ limit, maximum }));
}

describe.each(DOCUMENTS)('the limit of %s', (limit, document) => {
  test('lets its maximum through', async () => {
    const answer = await server.post(document(LIMITS[limit]));
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  test('refuses one more, by name', async () => {
    const answer = await server.post(document(LIMITS[limit] + 1));
    expect([answer.status, answer.data]).toEqual([400, undefined]);
    expect(limitsNamed(answer)).toEqual([{ limit, maximum: LIMITS[limit] }]);
    expect(answer.errors?.[0]?.message).toContain(String(LIMITS[limit]));
  });
});

describe('the limit of a body', () => {
  const body = (bytes: number): string => JSON.stringify({ query: '{ __typename }' }).padEnd(bytes);

  async function send(content: string | Uint8Array<ArrayBuffer>, headers = {}) {
    const init = { method: 'POST', body: content, headers: { 'content-type': 'application/json', ...headers } };
    const response = await fetch(`${server.url}/graphql`, init);
    return { status: response.status, answer: (await response.json()) as unknown };
  }

  const refusal = {
    status: 413,
    answer: {
      errors: [
        {
          message: 'The request is larger than 1000000 bytes.',
          extensions: { code: 'BAD_REQUEST', limit: 'body', maximum: 1_000_000 },
        },
      ],
    },
  };

  test('lets its maximum through', async () => {
    expect(await send(body(LIMITS.body))).toEqual({ status: 200, answer: { data: { __typename: 'Query' } } });
  });

  test('refuses one byte more', async () => {
    expect(await send(body(LIMITS.body + 1))).toEqual(refusal);
  });

  test('counts what a compressed body unfolds to', async () => {
    const packed = new Uint8Array(gzipSync(body(LIMITS.body + 1)));
    expect(packed.length).toBeLessThan(2_000);
    expect(await send(packed, { 'content-encoding': 'gzip' })).toEqual(refusal);
  });
});

describe('fragments that unfold without end are refused quickly', () => {
  const tower = (levels: number, uses: number, top: string): string =>
    `{ ${VISIT} { ...F0 } } ${times(levels, (i) => {
      const inner = i + 1 < levels ? times(uses, () => `...F${i + 1}`) : top;
      return `fragment F${i} on Visit { ${inner} }`;
    })}`;

  // Apollo counts no more than ten million; 7 uses at 8 levels are 5.8 million.
  test.each([
    ['of fields', tower(8, 7, 'id'), 'fields'],
    ['below the levels allowed', tower(10, 5, 'id'), 'fields'],
    ['of objects', tower(7, 3, 'id').replaceAll(/(\.\.\.F[1-9])/g, 'next { $1 } previous { $1 }'), 'fields'],
  ])('%s', async (_, query, limit) => {
    const answer = await server.post(query);
    expect(answer.status).toBe(400);
    expect(limitsNamed(answer).map((named) => named.limit)).toContain(limit);
  });

  test('beyond all counting', async () => {
    const answer = await server.post(tower(30, 40, 'id'));
    expect(answer.status).toBe(400);
    expect(answer.errors?.map(({ message }) => message)).toEqual([
      'Anonymous operation recursively requests too many selections.',
    ]);
  });
});

test('a circle of lists is counted for what it can hold', async () => {
  const circle = (levels: number) => `${'statisticalNeighbours { '.repeat(levels)}id${' }'.repeat(levels)}`;
  const answers = await Promise.all(
    [5, 6].map((levels) => server.post(`{ council(id: "council:none") { ${circle(levels)} } }`)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 400]);
  expect(answers.flatMap(limitsNamed)).toEqual([{ limit: 'cost', maximum: LIMITS.cost }]);
});

test('a page size that hides in a variable or its default counts', async () => {
  const query =
    'query ($n: Int = 200) { councils(first: $n) { nodes { findings(first: $n) { nodes { actions { id } } } } } }';
  const sizes = [{}, { n: 200 }, { n: 2 }];
  const answers = await Promise.all(sizes.map((variables) => server.post(wider(query), variables)));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 200]);
  expect(answers.slice(0, 2).flatMap(limitsNamed)).toEqual(Array(2).fill({ limit: 'cost', maximum: LIMITS.cost }));
});

test('a comparison is counted for the councils and themes that it names', async () => {
  const query = `query ($councils: [ID!], $themes: [ID!]) {
    compareThemes(councils: $councils, themes: $themes) { cells { findings(first: 42) { nodes { id } } } }
  }`;
  const [councils, themes] = [times(160, (i) => `council:${i}`).split(' '), ['theme:permanence']];
  const named = [{}, { themes }, { councils, themes }, { councils: councils.slice(0, 2), themes }];
  const answers = await Promise.all(named.map((variables) => server.post(query, variables)));
  expect(answers.flatMap(limitsNamed)).toEqual(Array(3).fill({ limit: 'cost', maximum: LIMITS.cost }));
  expect(answers.at(-1)?.status).toBe(200);
});

/** Asks for the findings' themes, their findings and those of their councils too. */
function wider(query: string): string {
  return query.replace('actions { id }', 'themes { findings(first: $n) { nodes { id } } }');
}

test("GraphiQL's introspection keeps within the limits", async () => {
  const answer = await server.post(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
  );
  expect(answer.errors).toBeUndefined();
});
