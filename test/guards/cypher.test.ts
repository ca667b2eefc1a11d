import neo4j, { type Driver } from 'neo4j-driver';
import { beforeAll, expect, inject, test } from 'vitest';
import { SearchType } from '../../src/domain/vocabulary.js';
import * as exportedRows from '../../src/graph/queries/export.js';
import { findingConnection, findingFacets } from '../../src/graph/queries/finding.js';
import { searchCountStatement, searchPageStatement } from '../../src/graph/queries/search.js';
import { tallyStatement, themeSetsStatement } from '../../src/graph/queries/tally.js';
import { everyStatement, facetStatements, filteredStatements, type NamedStatement } from './statements.js';

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('seeded');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return () => driver.close();
});

const search = { query: 'a word', types: Object.values(SearchType), filter: null };
const position = { score: 1, id: 'finding:a', strict: true };

function searchStatements(): NamedStatement[] {
  const filtered = { ...search, filter: { themes: ['theme:a'], text: 'b' } };
  return [
    searchPageStatement(search, true, null),
    searchPageStatement(search, false, position),
    searchPageStatement(filtered, true, position),
    searchCountStatement(search, true),
    searchCountStatement(filtered, true),
  ].map((statement) => ({ name: 'search', ...statement }));
}

test('Neo4j accepts every statement that the product can send', async () => {
  const statements = [
    ...(await everyStatement()),
    ...facetStatements(findingConnection, findingFacets),
    ...filteredStatements(tallyStatement),
    ...filteredStatements(themeSetsStatement),
    ...searchStatements(),
    ...Object.entries(exportedRows).map(([name, rowsOf]) => ({ name, ...rowsOf({}) })),
  ];
  expect(statements.length).toBeGreaterThan(150);
  const distinct = new Map(statements.map((statement) => [statement.cypher, statement]));
  const refused: string[] = [];
  const left = [...distinct.values()];
  const explainer = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { name, cypher } = next;
      await explain(cypher).catch((error: unknown) => refused.push(`${name}: ${String(error)}\n${cypher}`));
    }
  };
  await Promise.all(Array.from({ length: 4 }, explainer));
  expect(refused).toEqual([]);
}, 300_000);

test('looking up any node by its id is an index seek', async () => {
  const lookups = (await everyStatement()).filter(({ name }) => name.endsWith('by id'));
  expect(lookups.length).toBeGreaterThanOrEqual(10);
  for (const { name, cypher } of lookups) {
    const plan = await explain(cypher);
    expect([name, plan]).toEqual([name, expect.stringMatching(/NodeUniqueIndexSeek/)]);
    expect([name, plan]).not.toEqual([name, expect.stringMatching(/AllNodesScan|NodeByLabelScan/)]);
  }
});

/** The operators of a statement's plan. EXPLAIN needs no values for the parameters, and runs nothing. */
async function explain(cypher: string): Promise<string> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`);
  return JSON.stringify(summary.plan);
}
