import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest';
import { GraphUnavailable, UserFacingError } from '../../../src/errors.js';
import { Graph, type WriteTransaction } from '../../../src/graph/graph.js';
import { type Ingested, ingestFiles } from '../../../src/ingest/commit/ingest-files.js';
import type { Extractor } from '../../../src/ingest/extract/extractor.js';
import { filesUnder } from '../../../src/ingest/files-under.js';
import { CountingGraph } from '../../support/api.js';
import { canonical, unstamped } from '../../support/canonical.js';
import { finding } from '../../support/extracted.js';
import { World } from '../../support/world.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
});
afterAll(() => graph.close());

/** Finds a statement in each second passage, and notes what it was given. */
class Reading implements Extractor {
  readonly read: string[] = [];

  constructor(readonly name = 'every-second-1') {}

  extract(document: Parameters<Extractor['extract']>[0]): ReturnType<Extractor['extract']> {
    this.read.push(document.title);
    const findings = document.passages
      .filter(({ index }) => index % 2 === 0)
      .map(({ index, text }) => finding(text, index, { visit: null }));
    return Promise.resolve({ findings, actions: [], measures: [], warnings: [] });
  }
}

/** A folder with minutes of a world, each on its own date, and what else is given. */
function folder({ onTestFinished }: TestContext, world: World, names: readonly string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'ingest-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [position, name] of names.entries()) {
    const lines = [
      `Panel of ${world.council}: ${name}`,
      `Plans of ${name} are late.`,
      'Noted.',
      `Carers of ${name} wait.`,
    ];
    writeFileSync(join(path, name), [`Minutes of the meeting on ${position + 1} March 2024`, ...lines].join('\n'));
  }
  return path;
}

async function ingest(
  world: World,
  paths: readonly string[],
  extractor: Extractor = new Reading(),
  into: Pick<Graph, 'read' | 'write'> = graph,
): Promise<Ingested[]> {
  const all: Ingested[] = [];
  const files = await filesUnder(paths);
  for await (const ingested of ingestFiles(into, files, { council: world.council }, extractor)) all.push(ingested);
  return all;
}

async function contents(world: World): Promise<string[]> {
  const rows = await graph.read<{ line: unknown }>(
    `MATCH (:Council {id: $council})<-[:OF]-(n)
     OPTIONAL MATCH (n)<-[:PART_OF]-(passage)
     RETURN DISTINCT [labels(n), n {.*, ingestedAt: null}, passage {.*},
       COLLECT { MATCH (n)-[edge]->(other) RETURN [type(edge), other.id] ORDER BY type(edge), other.id }] AS line`,
    { council: world.council },
  );
  return rows.map(({ line }) => canonical(line)).sort();
}

describe('files that are ingested', { timeout: 60_000 }, () => {
  test('are stored in their order, and a bad one is skipped with the reason', async (context) => {
    const world = await World.create(graph);
    const path = folder(context, world, ['b.txt', 'a.txt', 'sub-c.txt']);
    writeFileSync(join(path, 'empty.txt'), '');
    writeFileSync(join(path, 'cut.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type');
    writeFileSync(join(path, 'huge.txt'), '');
    truncateSync(join(path, 'huge.txt'), 200_000_001);
    writeFileSync(join(path, '.hidden.txt'), 'Not for us');
    mkdirSync(join(path, 'deep'));
    writeFileSync(join(path, 'deep', 'd.txt'), `Minutes of 1 May 2024\nPlans are late in ${world.council}.`);
    symlinkSync(join(path, 'nowhere'), join(path, 'gone.txt'));

    const all = await ingest(world, [path]);
    const told = all.map((ingested) => [
      ingested.file.slice(path.length + 1),
      ingested.outcome,
      'added' in ingested ? ingested.added.findings : '',
    ]);
    expect(told).toEqual([
      ['gone.txt', 'skipped', ''],
      ['huge.txt', 'skipped', ''],
      ['a.txt', 'new', 2],
      ['b.txt', 'new', 2],
      ['cut.pdf', 'skipped', ''],
      ['deep/d.txt', 'new', 1],
      ['empty.txt', 'skipped', ''],
      ['sub-c.txt', 'new', 2],
    ]);
    const reasons = all.flatMap((ingested) => (ingested.outcome === 'skipped' ? ingested.reason : []));
    expect(reasons.slice(0, 2)).toEqual([
      'The file is not there',
      'The file has 200000001 bytes, and 200000000 are read at the most',
    ]);
    for (const reason of reasons) expect(reason).not.toContain('unforeseen');
  });

  test('and have not changed are known before anything is read, in one round trip', async (context) => {
    const world = await World.create(graph);
    const path = folder(context, world, ['a.txt', 'b.txt', 'c.txt']);
    await ingest(world, [path]);
    const before = await contents(world);
    const counting = new CountingGraph(inject('worlds'));
    context.onTestFinished(() => counting.close());
    const again = new Reading();
    const outcomes = (await ingest(world, [path], again, counting)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect([again.read, counting.reads]).toEqual([[], 1]);
    expect(await contents(world)).toEqual(before);

    const newer = new Reading('every-second-2');
    await ingest(world, [path], newer);
    expect(newer.read).toHaveLength(3);
    const now = (await contents(world)).map((line) => line.replaceAll('second-2', 'second-1'));
    expect(unstamped(now)).toEqual(unstamped(before));
  });

  test('are one document where they are the same under two names', async (context) => {
    const world = await World.create(graph);
    const path = folder(context, world, ['a.txt']);
    const lines = [`Minutes of 1 May 2024`, `Plans are late in ${world.council}.`].join('\n');
    for (const name of ['x.txt', 'y.txt']) writeFileSync(join(path, name), lines);
    const outcomes = (await ingest(world, [path])).map((each) => [each.outcome, 'document' in each && each.document]);
    expect(outcomes.map(([outcome]) => outcome)).toEqual(['new', 'new', 'unchanged']);
    expect(outcomes[2]?.[1]).toBe(outcomes[1]?.[1]);
  });

  test('go on where they stopped when Neo4j went away', async (context) => {
    const [interrupted, undisturbed] = [await World.create(graph), await World.create(graph)];
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
    const path = folder(context, interrupted, names);
    let statements = 0;
    const failing: Pick<Graph, 'read' | 'write'> = {
      read: (cypher, parameters) => graph.read(cypher, parameters),
      write: (work) =>
        graph.write((tx) => {
          const run: WriteTransaction['run'] = async (cypher, parameters) => {
            statements += 1;
            if (statements === 30) throw new GraphUnavailable('the cable is out');
            return tx.run(cypher, parameters);
          };
          return work({ run });
        }),
    };
    await expect(ingest(interrupted, [path], new Reading(), failing)).rejects.toThrow(GraphUnavailable);
    const first = (await contents(interrupted)).length;
    const outcomes = (await ingest(interrupted, [path])).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'unchanged').length).toBeGreaterThan(0);
    expect(outcomes.filter((outcome) => outcome === 'new').length).toBeGreaterThan(0);
    expect((await contents(interrupted)).length).toBeGreaterThan(first);

    await ingest(undisturbed, [folder(context, undisturbed, names)]);
    expect(await contents(interrupted)).toHaveLength((await contents(undisturbed)).length);
  });

  test('stop where the extractor itself fails: that is no fault of a file', async (context) => {
    const world = await World.create(graph);
    const broken: Extractor = {
      name: 'broken',
      extract: () => Promise.reject(new UserFacingError('The endpoint does not answer')),
    };
    const path = folder(context, world, ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
    await expect(ingest(world, [path], broken)).rejects.toThrow('The endpoint does not answer');
  });
});

test('a path that is not there is refused before anything is done', async () => {
  await expect(filesUnder([join(tmpdir(), 'nothing', 'here')])).rejects.toThrow(UserFacingError);
});
