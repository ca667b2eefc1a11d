import { beforeAll, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import { type Connection, walk } from './walk.js';

let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

interface Named {
  __typename: string;
  id: string;
}

/** What the type before the colon of an id stands for. */
const TYPES: Record<string, string> = {
  region: 'Region',
  council: 'Council',
  visit: 'Visit',
  theme: 'Theme',
  document: 'Document',
  passage: 'Passage',
  finding: 'Finding',
  action: 'Action',
  measure: 'Measure',
  plan: 'Plan',
};

function named(id: string): Named {
  return { __typename: TYPES[id.slice(0, id.indexOf(':'))] ?? 'none', id };
}

/** Asks for ids in one list, and one by one. */
async function resolved(ids: readonly string[]): Promise<{ together: (Named | null)[]; alone: (Named | null)[] }> {
  const together: (Named | null)[] = [];
  const alone: (Named | null)[] = [];
  for (let start = 0; start < ids.length; start += 20) {
    const some = ids.slice(start, start + 20);
    const declared = some.map((_, i) => `$id${i}: ID!`).join(' ');
    const fields = some.map((_, i) => `n${i}: node(id: $id${i}) { __typename id }`).join('\n');
    const variables = Object.fromEntries(some.map((id, i) => [`id${i}`, id]));
    const one = await seeded.ask<Record<string, Named | null>, object>(
      `query Alone(${declared}) { ${fields} }`,
      variables,
    );
    alone.push(...some.map((_, i) => one[`n${i}`] ?? null));
  }
  for (let start = 0; start < ids.length; start += 200) {
    const { nodes } = await seeded.ask<{ nodes: (Named | null)[] }, object>(
      'query Together($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: ids.slice(start, start + 200) },
    );
    together.push(...nodes);
  }
  return { together, alone };
}

const passagesOf = (document: string): Connection => ({
  field: 'Document.passages',
  of: `document(id: "document:${document}")`,
  forwardOnly: true,
});

const CONNECTIONS: [Connection, number][] = [
  [{ field: 'Query.councils', arguments: 'filter: { includeEnded: true }' }, 160],
  [{ field: 'Query.visits' }, 508],
  [{ field: 'Query.findings' }, 183],
  [{ field: 'Query.actions' }, 43],
  [{ field: 'Query.documents' }, 502],
  [{ field: 'Query.measures' }, 20],
  [passagesOf('bradford-2021-09-monitoring-visit'), 30],
  [passagesOf('lancashire-2017-dcs-update'), 38],
];

test.each(CONNECTIONS)('node and nodes resolve every id of $field', async (connection, total) => {
  const ids = await walk(seeded, connection, 'forward', 200);
  expect(ids).toHaveLength(total);
  const { together, alone } = await resolved(ids);
  expect(together).toEqual(ids.map(named));
  expect(alone).toEqual(ids.map(named));
});

test('node and nodes resolve every id that a search returns, of whatever type', async () => {
  const search = { field: 'Query.search', arguments: 'query: "care children bradford"', forwardOnly: true };
  const ids = await walk(seeded, search, 'forward', 100);
  const types = new Set(ids.map((id) => id.slice(0, id.indexOf(':'))));
  expect([...types].sort()).toEqual(['action', 'council', 'document', 'finding', 'theme']);
  expect((await resolved(ids)).together).toEqual(ids.map(named));
});

test('node and nodes resolve every region, theme, plan and passage of evidence', async () => {
  const { regions, themes, councils, measures } = await seeded.ask<
    {
      regions: { id: string }[];
      themes: { id: string }[];
      councils: { nodes: { plans: { id: string }[] }[] };
      measures: { nodes: { observations: { evidence: { passage: { id: string } }[] }[] }[] };
    },
    object
  >(`{
    regions { id }
    themes { id }
    councils(first: 200) { nodes { plans { id } } }
    measures(first: 50) { nodes { observations { evidence { passage { id } } } } }
  }`);
  const plans = councils.nodes.flatMap((council) => council.plans);
  expect([regions.length, themes.length, plans.length]).toEqual([9, 44, 11]);
  const evidence = measures.nodes.flatMap(({ observations }) => observations.flatMap((o) => o.evidence));
  const passages = [...new Set(evidence.map(({ passage }) => passage.id))];
  const ids = [...[...regions, ...themes, ...plans].map(({ id }) => id), ...passages];
  expect(await resolved(ids)).toEqual({ together: ids.map(named), alone: ids.map(named) });
});

test('an id that names nothing is null, of a known type or not', async () => {
  const ids = [
    'finding:none',
    'wizard:merlin',
    'finding',
    '',
    ':',
    'Finding:w18-f05',
    'passage:lancashire-2017-dcs-update:39',
  ];
  const nothing = ids.map(() => null);
  expect(await resolved(ids)).toEqual({ together: nothing, alone: nothing });
});

test('nodes keeps the order, repetitions and gaps', async () => {
  const ids = [
    'theme:permanence',
    'finding:none',
    'council:bradford',
    'theme:permanence',
    'visit:bradford-2021-09-mv6',
  ];
  const { together } = await resolved(ids);
  expect(together.map((node) => node?.id ?? null)).toEqual(ids.map((id) => (id === 'finding:none' ? null : id)));
});

test('nodes takes 200 ids, not 201', async () => {
  const query = 'query Together($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const ids = Array.from({ length: 201 }, (_, i) => `finding:none-${i}`);
  expect((await seeded.post(query, { ids: ids.slice(1) })).errors).toBeUndefined();
  const { errors } = await seeded.post(query, { ids });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
