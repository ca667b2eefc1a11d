import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pino } from 'pino';
import { createContext } from '../../src/api/context.js';
import { SnapshotKeeper } from '../../src/graph/snapshot/snapshot.js';
import { ANONYMOUS } from '../../src/auth/viewer.js';
import { QueryTimedOut } from '../../src/errors.js';
import { Graph } from '../../src/graph/graph.js';
import { serve } from '../../src/server/http.js';
import { SECRET } from '../support/api.js';
import { holdsWithin } from '../support/program.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
  return () => graph.close();
});

/** A read of many seconds that can be told from all others. */
const slow = (mark: string): string => `UNWIND range(1, 1000000000) AS x RETURN count(*) AS ${mark}`;
const newMark = (): string => `slow_${randomUUID().replaceAll('-', '')}`;

async function running(mark: string): Promise<number> {
  const rows = await graph.read<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query');
  return rows.filter(({ query }) => query.includes(mark)).length;
}

describe('a read that takes too long', () => {
  test('ends at its time, and its transaction with it', async () => {
    const mark = newMark();
    const read = graph.read(slow(mark), {}, 1_000).catch((error: unknown) => error);
    expect(await holdsWithin(900, async () => (await running(mark)) === 1)).toBe(true);
    expect(await read).toBeInstanceOf(QueryTimedOut);
    expect(await holdsWithin(10_000, async () => (await running(mark)) === 0)).toBe(true);
  });

  test('takes the time of what follows in the same request', async () => {
    const { reader } = createContext(graph, new SnapshotKeeper(graph), ANONYMOUS, { timeoutMs: 300 });
    await expect(reader.read(slow(newMark()))).rejects.toBeInstanceOf(QueryTimedOut);
    await expect(reader.read('RETURN 1 AS one')).rejects.toBeInstanceOf(QueryTimedOut);
    expect(
      await createContext(graph, new SnapshotKeeper(graph), ANONYMOUS, { timeoutMs: 10_000 }).reader.read(
        'RETURN 1 AS one',
      ),
    ).toEqual([{ one: 1 }]);
  });

  test('is told to the client, with what to do', async () => {
    class SlowGraph extends Graph {
      override read<Row>(_cypher: string, _parameters?: object, timeoutMs?: number): Promise<Row[]> {
        return super.read<Row>(slow(newMark()), {}, Math.min(timeoutMs ?? 300, 300));
      }
    }
    const slowGraph = new SlowGraph(inject('worlds'));
    const options = {
      host: '127.0.0.1',
      port: 0,
      production: true,
      authSecret: SECRET,
      log: pino({ level: 'silent' }),
    };
    const server = await serve({ graph: slowGraph, ...options });
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ regions { id } }')}`);
    const body: unknown = await response.json();
    await server.stop();
    await slowGraph.close();
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: 'The query took longer than 10 s: ask for smaller pages or less.',
          path: ['regions'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'QUERY_TIMEOUT' },
        },
      ],
    });
  });
});
