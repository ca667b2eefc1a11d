import { beforeAll, expect, test } from 'vitest';
import { ReviewStatus } from '../../src/domain/vocabulary.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';
import { type Connection, page, walk } from './walk.js';

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

const DOCUMENT = 'document(id: "document:worcestershire-2018-04-monitoring-visit")';
const CELL = 'compareThemes(councils: ["council:worcestershire"], themes: ["theme:care-leavers"])';

/** How many each has, by the seeds, and how many to ask for at a time. */
const CONNECTIONS: (Connection & { total: number; size: number })[] = [
  { field: 'Query.councils', total: 153, size: 7 },
  { field: 'Query.visits', total: 508, size: 50 },
  { field: 'Query.findings', total: 183, size: 7 },
  { field: 'Query.unaddressedConcerns', total: 36, size: 7 },
  { field: 'Query.actions', total: 43, size: 7 },
  { field: 'Query.documents', total: 502, size: 50 },
  { field: 'Query.measures', total: 20, size: 7 },
  { field: 'Query.search', arguments: 'query: "children", types: [FINDING]', forwardOnly: true, total: 41, size: 7 },
  { field: 'Council.visits', of: 'council(id: "council:lancashire")', total: 8, size: 7 },
  { field: 'Council.findings', of: 'council(id: "council:worcestershire")', total: 92, size: 7 },
  { field: 'Council.actions', of: 'council(id: "council:worcestershire")', total: 16, size: 7 },
  { field: 'Visit.findings', of: 'visit(id: "visit:worcestershire-2018-04-mv4")', total: 26, size: 7 },
  { field: 'Theme.findings', of: 'theme(id: "theme:leadership-governance")', total: 42, size: 7 },
  { field: 'ThemeCell.findings', of: CELL, firstOf: 'cells', forwardOnly: true, total: 15, size: 4 },
  { field: 'Document.findings', of: DOCUMENT, total: 44, size: 7 },
  { field: 'Document.passages', of: DOCUMENT, forwardOnly: true, total: 49, size: 7 },
];

test.each(CONNECTIONS)(
  '$field: each once, forward and backward, as many as totalCount',
  async ({ total, size, ...connection }) => {
    const { totalCount } = await page(seeded, connection, { first: 0 });
    expect(totalCount).toBe(total);
    const forward = await walk(seeded, connection, 'forward', size);
    expect(forward).toHaveLength(total);
    expect(new Set(forward).size).toBe(total);
    if (!connection.forwardOnly) expect(await walk(seeded, connection, 'backward', size)).toEqual(forward);
  },
);

test('the review queue, least certain first', async () => {
  const world = await World.create(worlds.graph);
  const certain = [0.9, 0.25, 1, 0.5, 0, 0.25, 0.75, 0.3, null, 0.95];
  const ids = await world.findings(
    ...certain.map((confidence) => ({ confidence, reviewStatus: ReviewStatus.UNREVIEWED })),
    { confidence: 0.1, reviewStatus: ReviewStatus.CONFIRMED },
    { confidence: 0.2, reviewStatus: ReviewStatus.REJECTED },
  );
  const queue = {
    field: 'Query.reviewQueue',
    arguments: `filter: { councils: ["${world.council}"] }`,
    forwardOnly: true,
  };
  expect((await page(worlds, queue, { first: 0 })).totalCount).toBe(10);
  expect(await walk(worlds, queue, 'forward', 3)).toEqual([4, 8, 1, 5, 7, 3, 6, 0, 9, 2].map((i) => ids[i]));
});

test('no connection of the schema is missing here', async () => {
  const { __schema: schema } = await seeded.ask<
    {
      __schema: {
        types: { name: string; fields: { name: string; type: { ofType: { name: string | null } | null } }[] | null }[];
      };
    },
    object
  >('{ __schema { types { name fields { name type { ofType { name } } } } } }');
  const connections = schema.types.flatMap(({ name, fields }) =>
    (fields ?? [])
      .filter(({ type }) => type.ofType?.name?.endsWith('Connection'))
      .map((field) => `${name}.${field.name}`),
  );
  expect(connections.sort()).toEqual(['Query.reviewQueue', ...CONNECTIONS.map(({ field }) => field)].sort());
});

test.each(['forward', 'backward'] as const)('actions, %s, while others are recorded', async (direction) => {
  const world = await World.create(worlds.graph);
  const headers = await as('reviewer');
  let recorded = 0;
  const record = async (...dues: (string | null)[]) => {
    for (const due of dues) {
      const input = { document: world.document, kind: 'ACTION', summary: `To do ${++recorded}`, due };
      const { errors } = await worlds.post(
        'mutation Record($input: RecordActionInput!) { recordAction(input: $input) { action { id } } }',
        { input },
        headers,
      );
      expect(errors).toBeUndefined();
    }
  };
  await record('2021', '2020-05-01', null, '2020-05', '2022-01', null, '2019', '2020-05');
  const actions = { field: 'Query.actions', arguments: `filter: { councils: ["${world.council}"] }` };
  const before = await walk(worlds, actions, 'forward', 50);
  expect(before).toHaveLength(8);
  const seen = await walk(worlds, actions, direction, 3, async () => {
    if (recorded < 20) await record('2018', '2020-05', null);
  });
  expect(seen.filter((id) => before.includes(id))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
  expect(recorded).toBeGreaterThan(8);
});

test.each(['forward', 'backward'] as const)('visits, %s, while others are added', async (direction) => {
  const world = await World.create(worlds.graph);
  for (const day of ['2021-03-01', '2019-01-01', null, '2021-03-01', '2020-07-07', '2018-02-02', '2022-12-12'])
    await world.visit(day);
  const visits = { field: 'Query.visits', arguments: `filter: { councils: ["${world.council}"] }` };
  const before = await walk(worlds, visits, 'forward', 50);
  expect(before).toHaveLength(7);
  let added = 0;
  const seen = await walk(worlds, visits, direction, 2, async () => {
    if (++added > 5) return;
    await Promise.all(['2017-01-01', '2021-03-01', null].map((day) => world.visit(day)));
  });
  expect(seen.filter((id) => before.includes(id))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
  expect(added).toBeGreaterThan(2);
});

test('a search, while others are added', async () => {
  const world = await World.create(worlds.graph);
  const word = `plover${world.council.slice(-8)}`;
  const summary = (others: number) => `${word}${' further words'.repeat(others)}`;
  await world.findings(...[3, 0, 5, 2, 5, 1, 4, 2].map((others) => ({ summary: summary(others) })));
  const search = { field: 'Query.search', arguments: `query: "${word}"`, forwardOnly: true };
  const before = await walk(worlds, search, 'forward', 50);
  expect(before).toHaveLength(8);
  let added = 0;
  const seen = await walk(worlds, search, 'forward', 2, async () => {
    if (++added <= 4) await world.findings({ summary: summary(0) }, { summary: summary(2) }, { summary: summary(6) });
  });
  expect(seen.filter((id) => before.includes(id))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
  expect((await page(worlds, search, { first: 1 })).totalCount).toBe(8 + 3 * Math.min(added, 4));
});
