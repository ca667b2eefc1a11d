import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActionStatus, Decision, Polarity } from '../../../src/domain/vocabulary.js';
import { type ManagedNeo4j, startManagedNeo4j } from '../../../src/graph/embedded/managed-neo4j.js';
import { Graph } from '../../../src/graph/graph.js';
import { migrate } from '../../../src/graph/migrate.js';
import { reviewFinding } from '../../../src/ingest/review/review-finding.js';
import { updateAction } from '../../../src/ingest/review/update-action.js';
import { loadSeeds, seedsAreLoaded } from '../../../src/ingest/seeds/load.js';
import { packageRoot } from '../../../src/package-root.js';
import { homeWithJars } from '../../support/neo4j-home.js';

// A graph of its own, empty at first; the tests load it again and again, so one after another.
const SEEDS = join(packageRoot, 'seeds');

let home: string;
let neo4j: ManagedNeo4j;
let graph: Graph;
const firstLines: string[] = [];

beforeAll(async () => {
  home = await homeWithJars();
  neo4j = await startManagedNeo4j({ home, heap: '300m', pagecache: '32m', report: () => undefined });
  graph = new Graph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' });
  await migrate(graph, join(packageRoot, 'schema'));
  expect(await seedsAreLoaded(graph, SEEDS)).toBe(false);
  expect(await loadSeeds(graph, SEEDS, (line) => firstLines.push(line))).toBe(true);
}, 180_000);

afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
});

async function count(match: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(`${match} RETURN count(*) AS total`);
  return row?.total ?? -1;
}

/** Every node and edge with its properties, in an order of its own; all but when it was loaded and how many times. */
async function everything(): Promise<string[]> {
  const rows = await graph.read<{ ends: string[]; kind: string; properties: Record<string, unknown> }>(`
    MATCH (n) WHERE NOT n:Seed AND NOT n:Migration AND NOT n:Graph
    RETURN [n.id] AS ends, labels(n)[0] AS kind, n {.*, stamp: null} AS properties
    UNION ALL
    MATCH (a)-[r]->(b)
    RETURN [a.id, b.id] AS ends, type(r) AS kind, properties(r) AS properties`);
  const sorted = (properties: Record<string, unknown>) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return rows.map(({ ends, kind, properties }) => JSON.stringify([kind, ends, sorted(properties)])).sort();
}

/** Loads the seeds as if a table had changed. */
async function reload(): Promise<void> {
  await graph.runAlone("MATCH (seed:Seed) SET seed.sha256 = 'x'");
  expect(await loadSeeds(graph, SEEDS, () => undefined)).toBe(true);
}

describe.sequential('the seeds', () => {
  test.each<[string, string, number]>([
    ['councils', 'MATCH (:Council)', 160],
    ['councils that exist today', 'MATCH (c:Council) WHERE c.endedOn IS NULL', 153],
    ['regions', 'MATCH (:Region)', 9],
    ['neighbours', 'MATCH (:Council)-[:NEIGHBOUR]->(:Council)', 1_530],
    ['themes', 'MATCH (:Theme)', 44],
    ['themes below another', 'MATCH (:Theme)-[:NARROWER_THAN]->(:Theme)', 29],
    ['visits', 'MATCH (:Visit)', 508],
    ['visits that were planned', "MATCH (:Visit {status: 'PLANNED'})", 5],
    ['documents', 'MATCH (:Document)', 502],
    ['passages', 'MATCH (:Passage)', 173],
    ['findings', 'MATCH (:Finding)', 183],
    ['findings without a primary theme', 'MATCH (f:Finding) WHERE NOT (f)-[:ON {rank: 0}]->(:Theme)', 0],
    ['findings without evidence', 'MATCH (f:Finding) WHERE NOT (f)-[:EVIDENCED_BY]->(:Passage)', 0],
    ['actions', 'MATCH (:Action)', 43],
    ['measures', 'MATCH (:Measure)', 20],
    ['observations', 'MATCH (:Observation)-[:OF]->(:Measure)', 27],
    ['plans', 'MATCH (:Plan)', 11],
    ['plan outcomes', 'MATCH (:PlanOutcome)-[:OF]->(:Plan)', 15],
    ['delivery bodies', 'MATCH (:DeliveryBody)', 10],
  ])('hold %s', async (_, match, total) => {
    expect(await count(match)).toBe(total);
  });

  test('are reported as they load, a line for a table', () => {
    expect(firstLines).toHaveLength(15);
    expect(firstLines).toEqual(expect.arrayContaining(['Loading regions: 9', 'Loading councils: 160', 'Loading findings: 183']));
  });

  test('that have not changed load without a line and change nothing', async () => {
    const before = await everything();
    const lines: string[] = [];
    expect(await loadSeeds(graph, SEEDS, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([]);
    expect(await everything()).toEqual(before);
    expect(await seedsAreLoaded(graph, SEEDS)).toBe(true);
  });

  test('loaded again make the same graph', async () => {
    const before = await everything();
    expect(before.length).toBeGreaterThan(8_000);
    await reload();
    expect(await everything()).toEqual(before);
  });

  test('loaded again repair what is not as they say', async () => {
    const before = await everything();
    await graph.runAlone("MATCH (f:Finding {id: 'finding:w18-f05'})-[on:ON]->() SET f.summary = 'Not so', f.polarity = 'MIXED' DELETE on");
    await graph.runAlone("MATCH (c:Council {id: 'council:bradford'})-[n:NEIGHBOUR]->() SET c.name = 'Bradfort', n.rank = 3");
    await graph.runAlone("MATCH (m:Measure {id: 'measure:w18-m01'}) CREATE (:Observation {id: 'observation:w18-m01:99'})-[:OF]->(m)");
    expect(await everything()).not.toEqual(before);
    await reload();
    expect(await everything()).toEqual(before);
  });

  test('loaded again keep what people decided since', async () => {
    const seeded = await everything();
    const revision = { decision: Decision.REVISE, summary: 'As the page says', polarity: Polarity.MIXED, themes: ['theme:permanence'] };
    expect(await reviewFinding(graph, 'Ann', { finding: 'finding:w18-f05', ...revision })).toEqual([]);
    expect(await reviewFinding(graph, 'Ann', { finding: 'finding:w18-f06', decision: Decision.REJECT })).toEqual([]);
    const update = { status: ActionStatus.DONE, owner: 'Bea', due: '2018-07', outcome: 'Trained' };
    expect(await updateAction(graph, 'Bea', { action: 'action:w18-a01', ...update })).toEqual([]);
    const decided = await everything();
    await reload();
    expect(await everything()).toEqual(decided);
    const lost = seeded.filter((line) => !decided.includes(line));
    expect(lost.filter((line) => !/finding:w18-f0[56]|action:w18-a01|^\["Tally"/.test(line))).toEqual([]);

    const [finding] = await graph.read<object>(`MATCH (f:Finding {id: 'finding:w18-f05'})
      RETURN f.summary AS summary, f.polarity AS polarity, COLLECT { MATCH (f)-[:ON]->(t) RETURN t.id } AS themes`);
    expect(finding).toEqual({ summary: 'As the page says', polarity: 'MIXED', themes: ['theme:permanence'] });
    const [action] = await graph.read<object>(`MATCH (a:Action {id: 'action:w18-a01'})
      RETURN a.status AS status, a.owner AS owner, a.due AS due, a.outcome AS outcome, a.dueTo AS dueTo`);
    expect(action).toEqual({ ...update, dueTo: '2018-07-31' });
    expect(await count("MATCH (:Finding {id: 'finding:w18-f06', reviewStatus: 'REJECTED'})")).toBe(1);
  });
});
