import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/graph/embedded/managed-neo4j.js';
import { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { packageRoot } from '../../src/package-root.js';
import { type Api, serveGraph } from '../support/api.js';
import { homeWithJars } from '../support/neo4j-home.js';
import { holdsWithin } from '../support/program.js';
import { prepareWorlds } from '../support/world.js';

const CLIENTS = 16;

let home: string;
let neo4j: ManagedNeo4j;
let server: Api;

beforeAll(async () => {
  home = await homeWithJars();
  neo4j = await startManagedNeo4j({ home, heap: '300m', pagecache: '16m', report: () => undefined });
  const connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
  const graph = new Graph(connection);
  await migrate(graph, join(packageRoot, 'schema'));
  await prepareWorlds(graph);
  await graph.close();
  server = await serveGraph(connection, { production: true });
});

afterAll(async () => {
  await server.stop();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
});

interface Heard {
  outcome: string;
  ms: number;
}

async function askOnce(): Promise<Heard> {
  const began = performance.now();
  const { data, errors } = await server.post<{ themes: unknown[] } | null>(
    '{ themes { label findings(first: 1) { totalCount } } }',
  );
  const outcome = errors ? errors.map(({ extensions }) => extensions.code).join() : `${data?.themes.length} themes`;
  return { outcome, ms: performance.now() - began };
}

async function health(): Promise<{ status: number; reason: string | undefined }> {
  const response = await fetch(`${server.url}/health/ready`);
  const { reason } = (await response.json()) as { reason?: string };
  return { status: response.status, reason };
}

test('a killed Neo4j: coded errors in time, a reason from /health/ready, and all recovers', async () => {
  const heard: Heard[] = [];
  let stopped = false;
  onTestFinished(() => void (stopped = true)); // also when it fails: nobody asks a server that is closed
  const client = async (): Promise<void> => {
    while (!stopped) {
      heard.push(await askOnce());
      await sleep(5); // a client that is refused does not come back at once
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  expect(await holdsWithin(20_000, () => heard.length >= 10 * CLIENTS)).toBe(true);
  expect((await health()).status).toBe(200);

  const jvm = neo4j.pid();
  const before = heard.length;
  process.kill(jvm, 'SIGKILL');

  let away = await health();
  expect(await holdsWithin(5_000, async () => (away = await health()).status === 503)).toBe(true);
  expect(away.reason).toMatch(/^Neo4j does not answer: \S/);

  expect(await holdsWithin(60_000, async () => (await health()).status === 200)).toBe(true);
  expect(neo4j.pid()).not.toBe(jvm);
  const back = heard.length;
  expect(await holdsWithin(20_000, () => heard.length >= back + 10 * CLIENTS)).toBe(true);
  stopped = true;
  await Promise.all(clients);

  const outcomes = new Set(heard.map(({ outcome }) => outcome));
  expect(outcomes).toEqual(new Set(['44 themes', 'SERVICE_UNAVAILABLE']));
  expect(new Set(heard.slice(0, before).map(({ outcome }) => outcome))).toEqual(new Set(['44 themes']));
  const refused = heard.filter(({ outcome }) => outcome === 'SERVICE_UNAVAILABLE');
  expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(5_000);
  expect((await askOnce()).outcome).toBe('44 themes');
}, 150_000);
