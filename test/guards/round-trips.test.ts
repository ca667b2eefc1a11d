import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Polarity } from '../../src/domain/vocabulary.js';
import { allStatement } from '../../src/graph/noun.js';
import { regions } from '../../src/graph/queries/region.js';
import { themes } from '../../src/graph/queries/theme.js';
import { COUNCILS, VISITS } from '../../src/graph/snapshot/read-reference.js';
import { CHANGED_TALLIES, CLOCK } from '../../src/graph/snapshot/snapshot.js';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

/** What the process reads where tests in other files have changed the graph in the meantime. */
const OF_THE_SNAPSHOT = new Set([
  ...[CLOCK, CHANGED_TALLIES, COUNCILS, VISITS],
  allStatement(regions, 'region.name, region.id'),
  allStatement(themes, 'theme.position, theme.id'),
]);

/** What the API answers on some councils, and the statements that it takes to. One after another: the server counts. */
async function trips<Data>(query: string, councils: string[]): Promise<{ data: Data; statements: string[] }> {
  const read = vi.spyOn(worlds.graph, 'read');
  const data = await worlds.ask<Data, unknown>(query, { councils });
  const statements = read.mock.calls.map(([cypher]) => cypher).filter((cypher) => !OF_THE_SNAPSHOT.has(cypher));
  read.mockRestore();
  return { data, statements: statements.sort() };
}

/** A council with visits that raise a concern and a strength in turn on each theme, with actions that address them. */
async function council(visits: number, findings: number, ...themes: string[]): Promise<string> {
  const world = await World.create(worlds.graph);
  for (let v = 0; v < visits; v++) {
    const visit = await world.visit(`2020-01-${String(v + 1).padStart(2, '0')}`);
    const polarity = v % 2 === 0 ? Polarity.CONCERN : Polarity.STRENGTH;
    const of = (theme: string) => Array.from({ length: findings }, () => ({ visit, polarity, themes: [theme] }));
    await world.findings(...themes.flatMap(of));
  }
  return world.council;
}

describe.sequential('as many round trips for many rows as for few:', () => {
  let few: string[];
  let many: string[];
  beforeAll(async () => {
    const some = ['theme:planning', 'theme:permanence'];
    few = await Promise.all([council(2, 1, 'theme:planning'), council(3, 1, 'theme:planning')]);
    many = await Promise.all(Array.from({ length: 4 }, () => council(4, 3, ...some)));
  });

  const FINDINGS = 'nodes { summary themes { label } evidence { passage { index } } actions { summary } }';
  const QUERIES: Record<string, [query: string, rowsOf: (data: never) => unknown[]]> = {
    'councils, visits, findings and themes': [
      `query Nested($councils: [ID!]) {
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
      }`,
      ({ councils }: { councils: { nodes: unknown[] } }) => councils.nodes,
    ],
    'evidence with the passages around it': [
      `query Around($councils: [ID!]) {
        findings(filter: { councils: $councils }) { nodes { evidence { passage { context { index } } } } }
      }`,
      ({ findings }: { findings: { nodes: unknown[] } }) => findings.nodes,
    ],
    'a comparison with the findings of its cells': [
      `query Compared($councils: [ID!]) {
        compareThemes(councils: $councils) {
          councils { name }
          cells { council { name } theme { label } strengths findings(first: 2) { totalCount facets { voices { count } } ${FINDINGS} } }
        }
      }`,
      ({ compareThemes }: { compareThemes: { cells: unknown[] } }) => compareThemes.cells,
    ],
    'theme profiles with their findings': [
      `query Profiles($councils: [ID!]) {
        councils(filter: { ids: $councils }, first: 5) {
          nodes { themeProfile { theme { label } findings(first: 1) { totalCount ${FINDINGS} } } }
        }
      }`,
      ({ councils }: { councils: { nodes: { themeProfile: unknown[] }[] } }) =>
        councils.nodes.flatMap(({ themeProfile }) => themeProfile),
    ],
    'recurring concerns with their findings': [
      `query Recurring($councils: [ID!]) {
        recurringConcerns(filter: { councils: $councils }, minVisits: 1) {
          council { name }
          visits { startedOn findings(first: 1) { totalCount } }
          findings { summary evidence { passage { index } } }
        }
      }`,
      ({ recurringConcerns }: { recurringConcerns: unknown[] }) => recurringConcerns,
    ],
    'turnarounds with the concern, the strength and what was done': [
      `query Turned($councils: [ID!]) {
        turnarounds(filter: { councils: $councils }) {
          council { name }
          concernVisit { startedOn }
          concern { summary evidence { passage { index } } }
          strength { summary }
          actionsBetween { summary themes { label } }
        }
      }`,
      ({ turnarounds }: { turnarounds: unknown[] }) => turnarounds,
    ],
    'contrasts with their findings': [
      `query Contrasts($councils: [ID!]) {
        themeContrasts(filter: { councils: $councils }) {
          theme { label }
          praised { name }
          strengths(first: 5) { summary council { name } evidence { passage { index } } }
          concerns(first: 5) { summary }
        }
      }`,
      ({ themeContrasts }: { themeContrasts: unknown[] }) => themeContrasts,
    ],
  };

  test.each(Object.entries(QUERIES))('%s', async (_, [query, rowsOf]) => {
    const small = await trips<never>(query, few);
    const large = await trips<never>(query, many);
    expect(rowsOf(small.data).length).toBeGreaterThan(0);
    expect(rowsOf(large.data).length).toBeGreaterThan(rowsOf(small.data).length);
    expect(large.statements).toEqual(small.statements);
    expect((await trips(query, [...few, ...many])).statements).toEqual(small.statements);
  });
});
