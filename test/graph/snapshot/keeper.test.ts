import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { Polarity } from '../../../src/domain/vocabulary.js';
import { Graph, type Parameters, type Reader } from '../../../src/graph/graph.js';
import { CHANGED_TALLIES, CLOCK, type Snapshot, SnapshotKeeper } from '../../../src/graph/snapshot/snapshot.js';
import { World } from '../../support/world.js';
import { type Lines, linesOfTallies } from './said.js';

// Writers wait for one another, and other tests write as well.
vi.setConfig({ testTimeout: 90_000 });

let seeded: Graph;
let graph: Graph;
beforeAll(() => {
  seeded = new Graph(inject('seeded'));
  graph = new Graph(inject('worlds'));
});
afterAll(() => Promise.all([seeded.close(), graph.close()]));

/** Reads a graph, and notes what was read. */
class Watched implements Reader {
  readonly reads: { cypher: string; rows: unknown[] }[] = [];
  /** What happens before the read that would be the nth of those noted. */
  readonly before = new Map<number, () => Promise<unknown>>();

  constructor(private readonly reader: Reader) {}

  async read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]> {
    const noted: { cypher: string; rows: unknown[] } = { cypher, rows: [] };
    const n = this.reads.push(noted) - 1;
    await this.before.get(n)?.();
    const rows = await this.reader.read<Row>(cypher, parameters);
    noted.rows = rows;
    return rows;
  }

  /** The documents whose tallies were read. */
  documents(): unknown[] {
    const read = this.reads.filter(({ cypher }) => cypher === CHANGED_TALLIES);
    return read.flatMap(({ rows }) => rows.map((row) => (row as { id: unknown }).id));
  }
}

/** How many findings of a world's document a snapshot counts. */
function counted({ tallies }: Snapshot, { document }: World): number {
  const ours = tallies.filter(({ documentId }) => documentId === document);
  return ours.flatMap(({ primaryCounts }) => primaryCounts).reduce((sum, count) => sum + count, 0);
}

function linesOfSnapshot({ tallies, reference }: Snapshot): Lines[] {
  return linesOfTallies(tallies, reference);
}

/** The reads of a keeper's first answer: the clock, the tallies, the clock, and the four kinds of reference data. */
const FIRST = 7;

test('fifty who ask at once share two answers', async () => {
  const watched = new Watched(seeded);
  const keeper = new SnapshotKeeper(watched);
  const ask = () => Promise.all(Array.from({ length: 50 }, () => keeper.current()));
  const first = await ask();
  expect(new Set(first).size).toBe(1);
  expect(watched.reads).toHaveLength(FIRST + 1);

  watched.reads.length = 0;
  expect(new Set([...first, ...(await ask())]).size).toBe(1);
  expect(watched.reads.map(({ cypher }) => cypher)).toEqual([CLOCK, CLOCK]);
});

test('while nothing changes an answer takes one look at the clock', async () => {
  const watched = new Watched(seeded);
  const keeper = new SnapshotKeeper(watched);
  const first = await keeper.current();
  watched.reads.length = 0;
  for (let call = 1; call <= 5; call += 1) {
    expect(await keeper.current()).toBe(first);
    expect(watched.reads).toHaveLength(call);
  }
});

test('a read that fails is told to those who asked, and to nobody after them', async () => {
  const whole = await new SnapshotKeeper(seeded).current();
  for (let n = 0; n < FIRST; n += 1) {
    const watched = new Watched(seeded);
    const keeper = new SnapshotKeeper(watched);
    watched.before.set(n, () => Promise.reject(new Error(`read ${n} fails`)));
    const [first, ...others] = await Promise.allSettled([keeper.current(), keeper.current(), keeper.current()]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: `read ${n} fails` } });
    for (const outcome of [...others, ...(await Promise.allSettled([keeper.current()]))]) {
      expect(outcome.status === 'fulfilled' && linesOfSnapshot(outcome.value)).toEqual(linesOfSnapshot(whole));
    }
  }
});

test('a graph without a clock is told from an empty one', async () => {
  const keeper = new SnapshotKeeper({ read: () => Promise.resolve([]) });
  await expect(keeper.current()).rejects.toThrow('has not been migrated');
});

test('only documents that have changed are read again', async () => {
  const [changed, other] = [await World.create(graph), await World.create(graph)];
  await changed.findings({}, {});
  await other.findings({});
  const watched = new Watched(graph);
  const keeper = new SnapshotKeeper(watched);
  const first = await keeper.current();
  expect(watched.documents()).toEqual(expect.arrayContaining([changed.document, other.document]));
  expect([counted(first, changed), counted(first, other)]).toEqual([2, 1]);

  watched.reads.length = 0;
  await changed.findings({});
  const second = await keeper.current();
  expect(watched.documents()).toContain(changed.document);
  expect(watched.documents()).not.toContain(other.document);
  expect([counted(second, changed), counted(second, other)]).toEqual([3, 1]);
  expect(counted(first, changed)).toBe(2);
});

test('a graph whose backup has been restored is read anew', async () => {
  const world = await World.create(graph);
  await world.findings({});
  const late = async (cypher: string, parameters?: Parameters): Promise<object[]> => {
    const rows = await graph.read<object>(cypher, parameters);
    return cypher === CLOCK ? rows.map((row) => ({ ...row, stamp: 1_000_000, referenceStamp: 1_000_000 })) : rows;
  };
  let read = late;
  const keeper = new SnapshotKeeper({ read: (cypher, parameters) => read(cypher, parameters) as Promise<never> });
  expect(counted(await keeper.current(), world)).toBe(1);

  read = (cypher, parameters) => seeded.read<object>(cypher, parameters);
  const restored = await keeper.current();
  expect(linesOfSnapshot(restored)).toEqual(linesOfSnapshot(await new SnapshotKeeper(seeded).current()));
  expect(restored.reference.councils.has(world.council)).toBe(false);
});

test('what was committed before an answer began is in it, whatever is committed meanwhile', async () => {
  // Before the first look at the clock, before the tallies are read, before the second look.
  for (const n of [0, 1, 2]) {
    const world = await World.create(graph);
    await world.findings({});
    const watched = new Watched(graph);
    const keeper = new SnapshotKeeper(watched);
    await keeper.current();
    watched.reads.length = 0;

    await world.findings({ polarity: Polarity.STRENGTH });
    // The same document changes again, and names a visit that is new.
    watched.before.set(n, async () => {
      const visit = await world.visit('2024-02-01');
      await world.findings({ visit });
    });
    const during = await keeper.current();
    expect(counted(during, world)).toBeGreaterThanOrEqual(2);
    for (const { visitId } of during.tallies)
      expect(visitId === null || during.reference.visits.has(visitId)).toBe(true);
    expect(counted(await keeper.current(), world)).toBe(3);
  }
});

test('those who ask after a commit see it, even while an answer is under way', async () => {
  const world = await World.create(graph);
  const watched = new Watched(graph);
  const keeper = new SnapshotKeeper(watched);
  await keeper.current();
  for (let n = 1; n <= 3; n += 1) {
    watched.reads.length = 0;
    let after: Promise<Snapshot> | undefined;
    watched.before.set(0, async () => {
      watched.before.clear();
      await world.findings({});
      after = keeper.current();
    });
    await keeper.current();
    const snapshot = await after;
    expect(snapshot && counted(snapshot, world)).toBe(n);
  }
});

test('writes at once each get a stamp of their own, and none is missed', async () => {
  const worlds = await Promise.all(Array.from({ length: 6 }, () => World.create(graph)));
  const keeper = new SnapshotKeeper(graph);
  let writing = true;
  const polling = (async () => {
    while (writing) await keeper.current();
  })();
  await Promise.all(
    worlds.map(async (world) => {
      for (let n = 1; n <= 3; n += 1) {
        await world.findings({});
        expect(counted(await keeper.current(), world)).toBe(n);
      }
    }),
  );
  writing = false;
  await polling;
  const snapshot = await keeper.current();
  expect(worlds.map((world) => counted(snapshot, world))).toEqual(worlds.map(() => 3));
  const stamps = await graph.read<{ stamp: number }>(
    'MATCH (document:Document) WHERE document.id IN $ids RETURN document.stamp AS stamp',
    { ids: worlds.map(({ document }) => document) },
  );
  expect(new Set(stamps.map(({ stamp }) => stamp)).size).toBe(worlds.length);
});
