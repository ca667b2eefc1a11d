import { rmSync } from 'node:fs';
import { expect, test, type TestContext } from 'vitest';
import { runningManagedNeo4j } from '../../src/graph/embedded/managed-neo4j.js';
import { Graph } from '../../src/graph/graph.js';
import { homeWithJars } from '../support/neo4j-home.js';
import { runBuilt } from '../support/program.js';

/** Lines of the first load after which the server is killed; the last is said before the transaction is committed. */
const MOMENTS = ['Loading regions', 'Loading visits', 'Loading findings', 'Loading plan outcomes'];

function server(home: string) {
  return runBuilt('main.js', [], { NEO4J_HOME: home, NEO4J_HEAP: '300m', NEO4J_PAGECACHE: '16m', PORT: '0' });
}

async function ownHome({ onTestFinished }: TestContext): Promise<string> {
  const home = await homeWithJars();
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Starts a server on the home and reads all that its graph holds, except when it was loaded. */
async function contentsOf(home: string): Promise<string[]> {
  const running = server(home);
  await running.says('Ready: ');
  const neo4j = runningManagedNeo4j(home);
  if (!neo4j) throw new Error('the server does not tell where its Neo4j is');
  const graph = new Graph({ ...neo4j, database: 'neo4j' });
  try {
    const nodes = await graph.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values');
    const edges = await graph.read(
      `MATCH (a)-[r]->(b)
      RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS values, labels(b) AS toLabels, b.id AS to`,
    );
    return [...nodes, ...edges].map((item) => JSON.stringify(item, inOrder)).sort();
  } finally {
    await graph.close();
    running.kill('SIGTERM');
    await running.ended;
  }
}

/** Sorts the keys of objects, and leaves out when things were done. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'loadedAt' && key !== 'appliedAt');
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a first load that is killed again and again ends in the same graph as an undisturbed one', async (context) => {
  const undisturbed = await contentsOf(await ownHome(context));
  expect(undisturbed.filter((item) => item.includes('"labels":["Finding"]'))).toHaveLength(183);

  const home = await ownHome(context);
  for (const moment of MOMENTS) {
    const killed = server(home);
    await killed.says(moment);
    killed.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
  }
  const disturbed = await contentsOf(home);

  const [expected, found] = [new Set(undisturbed), new Set(disturbed)];
  expect(undisturbed.filter((item) => !found.has(item))).toEqual([]);
  expect(disturbed.filter((item) => !expected.has(item))).toEqual([]);
  expect(disturbed).toHaveLength(undisturbed.length);
}, 300_000);
