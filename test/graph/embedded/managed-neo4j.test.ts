import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import { launch } from '../../../src/graph/embedded/launch.js';
import {
  type ManagedNeo4j,
  runningManagedNeo4j,
  startManagedNeo4j,
} from '../../../src/graph/embedded/managed-neo4j.js';
import { holdsWithin, runs } from './processes.js';
import { homeWithJars } from '../../support/neo4j-home.js';

const memory = { heap: '300m', pagecache: '16m' };

async function ask(at: { uri: string; user: string; password: string }, statement: string): Promise<unknown> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

describe.sequential('the managed Neo4j', () => {
  const lines: string[] = [];
  let home: string;
  let server: ManagedNeo4j;

  beforeAll(async () => {
    home = await homeWithJars();
    // As an interrupted first start leaves it: a password is kept, Neo4j has not heard of it.
    writeFileSync(join(home, 'password'), 'kept-by-an-earlier-start');
    server = await startManagedNeo4j({ home, ...memory, report: (line) => lines.push(line) });
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('answers under the kept password, on loopback', async () => {
    expect(server).toMatchObject({ user: 'neo4j' });
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(server.password).toBe('kept-by-an-earlier-start');
    expect(await ask(server, 'RETURN 1')).toBe(1);
    await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
  });

  it('keeps its home to its user, and small', () => {
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'running.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0')).size).toBeLessThan(1e6);
  });

  it('tells other processes where it answers', () => {
    expect(runningManagedNeo4j(home)).toEqual({ uri: server.uri, user: server.user, password: server.password });
  });

  it('refuses a second start on its home at once', async () => {
    const began = Date.now();
    const second = startManagedNeo4j({ home, ...memory, report: () => undefined });
    await expect(second).rejects.toThrow(`is in use by another server (pid ${process.pid})`);
    await expect(second).rejects.toBeInstanceOf(UserFacingError);
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await ask(server, 'RETURN 1')).toBe(1);
  });

  it("takes Neo4j's own lock for the truth", async () => {
    const second = launch({ home, ...memory, port: 0, password: server.password });
    await expect(second).rejects.toMatchObject({ failure: 'store locked' });
  }, 40_000);

  it('starts Neo4j again on the same port when it is killed', async () => {
    const before = server.pid();
    process.kill(before, 'SIGKILL');
    expect(await holdsWithin(45_000, () => lines.includes('Neo4j is back'))).toBe(true);
    expect(server.pid()).not.toBe(before);
    expect(await ask(server, 'RETURN 1')).toBe(1);
  }, 60_000);

  it('leaves nothing when it stops', async () => {
    const pid = server.pid();
    const began = Date.now();
    await Promise.all([server.stop(), server.stop()]);
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(runs(pid)).toBe(false);
    expect(runningManagedNeo4j(home)).toBeNull();
    expect(existsSync(join(home, 'running.json'))).toBe(false);
  });

  it('tells a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await expect(launch({ home, ...memory, port, password: 'any' })).rejects.toMatchObject({ failure: 'port taken' });
    taken.close();
  }, 40_000);

  it('tells a heap that the JVM cannot have', async () => {
    const start = startManagedNeo4j({ home, heap: '900000g', pagecache: '16m', report: () => undefined });
    await expect(start).rejects.toThrow(/^Neo4j did not start: .*heap/);
    await expect(start).rejects.toBeInstanceOf(UserFacingError);
  });
});

it('ends with its server, also a killed one, and its home is free for the next', async () => {
  const home = await homeWithJars();
  const compiled = pathToFileURL(join(import.meta.dirname, '../../../dist/graph/embedded/managed-neo4j.js')).href;
  const script = `
    const { startManagedNeo4j } = await import(${JSON.stringify(compiled)});
    const server = await startManagedNeo4j(${JSON.stringify({ home, ...memory })});
    console.log(server.pid());`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const jvm = Number(line.toString());
  const running = runningManagedNeo4j(home);
  expect(running?.password).toHaveLength(32);
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  await ask(running!, 'CREATE (n:Kept) RETURN n');

  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(runningManagedNeo4j(home)).toBeNull();
  const next = startManagedNeo4j({ home, ...memory, report: () => undefined });
  expect(await holdsWithin(10_000, () => !runs(jvm))).toBe(true);
  const server = await next;
  expect(await ask(server, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
  expect(readFileSync(join(home, 'password'), 'utf8')).toBe(running?.password);
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);
