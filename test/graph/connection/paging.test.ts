import { beforeAll, expect, test } from 'vitest';
import { type Api, api } from '../../support/api.js';
import { World } from '../../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const FINDINGS = `query Page($councils: [ID!], $first: Int, $after: String, $last: Int, $before: String) {
  findings(filter: { councils: $councils }, first: $first, after: $after, last: $last, before: $before) {
    nodes { id }
    edges { cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(world: World, args: Record<string, unknown>): Promise<Page> {
  const { findings } = await worlds.ask<{ findings: Page }, unknown>(FINDINGS, { councils: [world.council], ...args });
  return findings;
}

/** Pages through in one direction; between two pages something may happen. */
async function walk(
  world: World,
  direction: 'forward' | 'backward',
  between = () => Promise.resolve(),
): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const forward = direction === 'forward';
    const got = await page(world, forward ? { first: 3, after: cursor } : { last: 3, before: cursor });
    const ids = got.nodes.map(({ id }) => id);
    if (forward) seen.push(...ids);
    else seen.unshift(...ids);
    if (!(forward ? got.pageInfo.hasNextPage : got.pageInfo.hasPreviousPage)) return seen;
    cursor = forward ? got.pageInfo.endCursor : got.pageInfo.startCursor;
    await between();
  }
}

/** Ten findings: some on one day, some undated. In order of time, then of id, the undated last. */
async function tenFindings(): Promise<{ world: World; inOrder: string[] }> {
  const world = await World.create(worlds.graph);
  const days = ['2021-05', '2020', '2020', null, '2019-03-02', '2021-05-01', null, '2018', '2020', '2022-12-31'];
  const ids = await world.findings(...days.map((occurredOn) => dated(occurredOn)));
  const inOrder = [7, 4, 1, 2, 8, 0, 5, 9, 3, 6].map((i) => ids[i] ?? '');
  return { world, inOrder };
}

function dated(occurredOn: string | null) {
  return occurredOn === null ? {} : { occurredOn };
}

test('forward and backward, each finding comes once, in order of time with the undated last', async () => {
  const { world, inOrder } = await tenFindings();
  expect(await walk(world, 'forward')).toEqual(inOrder);
  expect(await walk(world, 'backward')).toEqual(inOrder);
});

test.each(['forward', 'backward'] as const)('%s, each comes once also while others are added', async (direction) => {
  const { world, inOrder } = await tenFindings();
  const added = new Set<string>();
  const seen = await walk(world, direction, async () => {
    const ids = await world.findings(dated('2017'), dated('2020'), dated('2023'), dated(null));
    ids.forEach((id) => added.add(id));
    if (added.size > 30) throw new Error('paging does not end');
  });
  expect(seen.filter((id) => !added.has(id))).toEqual(inOrder);
  expect(new Set(seen).size).toBe(seen.length);
});

test('a page between two cursors', async () => {
  const { world, inOrder } = await tenFindings();
  const { edges } = await page(world, { first: 10 });
  const [after, before] = [edges[1]?.cursor, edges[6]?.cursor];
  expect((await page(world, { first: 10, after, before })).nodes.map(({ id }) => id)).toEqual(inOrder.slice(2, 6));
  expect((await page(world, { last: 2, after, before })).nodes.map(({ id }) => id)).toEqual(inOrder.slice(4, 6));
});

test('an empty page says so', async () => {
  const world = await World.create(worlds.graph);
  expect(await page(world, { first: 3 })).toEqual({
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
