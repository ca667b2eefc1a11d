import { beforeAll, describe, expect, test } from 'vitest';
import { passageId, sha256 } from '../../src/domain/ids.js';
import { writePassages } from '../../src/graph/write/documents.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

// The child here is invented.

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

const NAMED = 'Officers will review the Quill Farrow case.';

/** A world whose document has twelve passages, the fourth of which names a child. */
async function twelve(): Promise<World> {
  const world = await World.create(worlds.graph);
  const rows = Array.from({ length: 11 }, (_, at) => {
    const text = at === 2 ? NAMED : `Passage ${at + 2} of the minutes.`;
    return { document: world.document, index: at + 2, page: 1, sha256: sha256(text), text };
  });
  await worlds.graph.write((tx) => writePassages(tx, rows));
  return world;
}

interface Around {
  node: { context: { index: number; text: string | null; withheld: boolean }[] } | null;
}

async function around(id: string, places: string, headers = {}) {
  const query = `query Around($id: ID!) { node(id: $id) { ... on Passage { context${places} { index text withheld } } } }`;
  return await worlds.post<Around>(query, { id }, headers);
}

async function indexes(id: string, places: string): Promise<number[] | undefined> {
  const { data, errors } = await around(id, places);
  expect(errors).toBeUndefined();
  return data.node?.context.map(({ index }) => index);
}

describe('Passage.context', () => {
  test('is what stands around the passage, itself included, in order, and ends where the document ends', async () => {
    const world = await twelve();
    const at = (index: number) => passageId(world.document, index);
    expect(await indexes(at(8), '')).toEqual([6, 7, 8, 9, 10]);
    expect(await indexes(at(8), '(around: 1)')).toEqual([7, 8, 9]);
    expect(await indexes(at(8), '(around: 0)')).toEqual([8]);
    expect(await indexes(at(2), '(around: 3)')).toEqual([1, 2, 3, 4, 5]);
    expect(await indexes(at(12), '(around: 10)')).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('leaves out what no longer stands in the document, and around that there is nothing', async () => {
    const world = await twelve();
    const at = (index: number) => passageId(world.document, index);
    const aside = `${at(7)}-aside`;
    await worlds.graph.write((tx) =>
      tx.run('MATCH (n:Passage {id: $id}) SET n.id = $aside, n.superseded = true', { id: at(7), aside }),
    );
    expect(await indexes(at(8), '(around: 1)')).toEqual([8, 9]);
    expect(await indexes(aside, '(around: 1)')).toEqual([7]);
  });

  test('withholds what names a child from all but reviewers', async () => {
    const id = passageId((await twelve()).document, 5);
    const shown = async (headers = {}) => (await around(id, '(around: 1)', headers)).data.node?.context[0];
    expect(await shown()).toEqual({ index: 4, text: null, withheld: true });
    expect(await shown(await as('viewer'))).toEqual({ index: 4, text: null, withheld: true });
    expect(await shown(await as('reviewer'))).toEqual({ index: 4, text: NAMED, withheld: false });
  });

  test.each([-1, 11])('refuses to look %i places around', async (places) => {
    const { errors } = await around(passageId((await twelve()).document, 5), `(around: ${places})`);
    expect(errors?.map(({ message }) => message)).toEqual(['"around" must be from 0 to 10.']);
  });

  test('counts towards the cost of a query as a list does', async () => {
    const query = `{ findings(first: 200) { nodes { evidence { passage { context { context { context { index } } } } } } } }`;
    const { errors } = await worlds.post(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
  });
});
