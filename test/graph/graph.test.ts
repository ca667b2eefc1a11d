import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { GraphUnavailable, QueryTimedOut } from '../../src/errors.js';
import { Graph } from '../../src/graph/graph.js';

describe('a server that accepts connections and says nothing', () => {
  const sockets: Socket[] = [];
  let server: Server;
  let graph: Graph;

  beforeAll(async () => {
    server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    graph = new Graph({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'none', database: 'neo4j' });
  });

  afterAll(async () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
    await graph.close();
  });

  test('is away, for a read, a write and the health check', async () => {
    const asked = [graph.read('RETURN 1'), graph.write((tx) => tx.run('RETURN 1')), graph.verify()];
    for (const answer of asked) await expect(answer).rejects.toBeInstanceOf(GraphUnavailable);
  });
});

describe('the graph', () => {
  let graph: Graph;
  let blocker: Graph;
  beforeAll(() => {
    graph = new Graph(inject('worlds'));
    blocker = new Graph(inject('worlds'));
    return () => Promise.all([graph.close(), blocker.close()]);
  });

  test('is reached over neo4j:// as over bolt://, for reading and for writing', async () => {
    const connection = inject('worlds');
    const routed = new Graph({ ...connection, uri: connection.uri.replace('bolt:', 'neo4j:') });
    expect(await routed.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(await routed.write((tx) => tx.run('RETURN 2 AS two'))).toEqual([{ two: 2 }]);
    await routed.close();
  });

  test('ends one of two writes that wait for each other, and does it again', async () => {
    await graph.write((tx) => tx.run("UNWIND ['one', 'two'] AS id CREATE (:TestPair {id: id, by: []})"));
    const take = 'MATCH (n:TestPair {id: $id}) SET n.by = n.by + $by';
    const arrived: (() => void)[] = [];
    // Both have their first lock before either asks for its second, the first time round.
    const bothHere = () =>
      new Promise<void>((go) => {
        arrived.push(go);
        if (arrived.length >= 2) arrived.forEach((resume) => resume());
      });
    const write = (by: string, ids: string[]) =>
      graph.write(async (tx) => {
        await tx.run(take, { id: ids[0], by });
        await bothHere();
        await tx.run(take, { id: ids[1], by });
      });
    await Promise.all([write('a', ['one', 'two']), write('b', ['two', 'one'])]);
    const rows = await graph.read<{ by: string[] }>('MATCH (n:TestPair) RETURN n.by AS by');
    expect(rows.map(({ by }) => [...by].sort())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(arrived).toHaveLength(3);
  });

  test('gives up a write that waits for another beyond its time, and stores nothing of it', async () => {
    await graph.write((tx) => tx.run("CREATE (:TestLock {id: 'held', holder: 'nobody'})"));
    const lock = "MATCH (lock:TestLock {id: 'held'}) SET lock.holder = $holder";
    await blocker.write(async (tx) => {
      await tx.run(lock, { holder: 'first' });
      const second = graph.write((other) => other.run(lock, { holder: 'second' }), 500);
      await expect(second).rejects.toBeInstanceOf(QueryTimedOut);
    });
    expect(await graph.read('MATCH (lock:TestLock) RETURN lock.holder AS holder')).toEqual([{ holder: 'first' }]);
  });
});
