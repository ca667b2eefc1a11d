import { beforeAll, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

const NESTED = `query Nested($councils: [ID!]) {
  councils(filter: { ids: $councils }, first: 150) {
    totalCount
    nodes {
      name
      region { name }
      visits(first: 5) {
        totalCount
        nodes {
          startedOn
          previous { id }
          judgements { area grade }
          findings(first: 10) {
            totalCount
            facets { polarities { value count } }
            nodes { summary themes { label } evidence { verified passage { index document { title } } } actions { summary } }
          }
        }
      }
    }
  }
}`;

async function world(visits: number, findings: number): Promise<string> {
  const made = await World.create(worlds.graph);
  for (let v = 0; v < visits; v++) {
    const visit = await made.visit(`2020-01-${String(v + 1).padStart(2, '0')}`);
    await made.findings(
      ...Array.from({ length: findings }, () => ({ visit, themes: ['theme:planning', 'theme:permanence'] })),
    );
  }
  return made.council;
}

// Counts the reads of this file's own server, so tests in other files do not disturb it.
test('nesting councils, visits, findings and themes takes as many round trips for many rows as for few', async () => {
  const few = [await world(1, 1)];
  const many = await Promise.all(Array.from({ length: 5 }, () => world(4, 6)));
  const readsFor = async (councils: string[]) => {
    const before = worlds.graph.reads;
    const answer = await worlds.ask<{ councils: { totalCount: number } }, unknown>(NESTED, { councils });
    expect(answer.councils.totalCount).toBe(councils.length);
    return worlds.graph.reads - before;
  };
  const small = await readsFor(few);
  expect(await readsFor(many)).toBe(small);
  expect(await readsFor([...few, ...many])).toBe(small);
});
