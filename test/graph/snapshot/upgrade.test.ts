import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentKind } from '../../../src/domain/vocabulary.js';
import { type ManagedNeo4j, startManagedNeo4j } from '../../../src/graph/embedded/managed-neo4j.js';
import { Graph, type GraphConnection, type Parameters, type WriteTransaction } from '../../../src/graph/graph.js';
import { migrate } from '../../../src/graph/migrate.js';
import { brokenRules } from '../../../src/graph/queries/check.js';
import { settle } from '../../../src/graph/snapshot/settle.js';
import { CHANGED_TALLIES, CLOCK, type Snapshot, SnapshotKeeper } from '../../../src/graph/snapshot/snapshot.js';
import { writeDocuments } from '../../../src/graph/write/documents.js';
import { loadSeeds } from '../../../src/ingest/seeds/load.js';
import { packageRoot } from '../../../src/package-root.js';
import { homeWithJars } from '../../support/neo4j-home.js';
import { derivedOf, everythingSaid, linesOfFindings, linesOfTallies } from './said.js';

const SCHEMA = join(packageRoot, 'schema');
/** More documents than are settled at a time, twice over. */
const DOCUMENTS = 230;

/** A graph that goes away before the nth write. */
class Failing extends Graph {
  writes = 0;

  constructor(
    connection: GraphConnection,
    private readonly nth: number,
  ) {
    super(connection);
  }

  override async write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    this.writes += 1;
    if (this.writes === this.nth) throw new Error('The cable is out');
    return super.write(work);
  }
}

/** All that an older version did not know. */
const FORGOTTEN = [
  'MATCH (tally:Tally) DETACH DELETE tally',
  'MATCH (graph:Graph) REMOVE graph.stamp, graph.referenceStamp',
  'MATCH (document:Document) REMOVE document.stamp',
  `MATCH (f:Finding) REMOVE f.documentId, f.councilId, f.regionId, f.visitId, f.relatedVisitId, f.themeIds`,
  `MATCH (:Finding)-[on:ON]->() REMOVE on.themeId, on.regionId, on.polarity, on.timeline, on.findingId`,
];

// The steps build on one another: they are one graph's life.
describe.sequential('a graph that an older version wrote', () => {
  let home: string;
  let neo4j: ManagedNeo4j;
  let connection: GraphConnection;
  let graph: Graph;
  let whole: Snapshot;

  beforeAll(async () => {
    home = await homeWithJars();
    neo4j = await startManagedNeo4j({ home, heap: '300m', pagecache: '32m', report: () => undefined });
    connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
    graph = new Graph(connection);
    await migrate(graph, SCHEMA);
    await loadSeeds(graph, join(packageRoot, 'seeds'), () => undefined);
    await writeLetters();
    whole = await new SnapshotKeeper(graph).current();
    for (const cypher of FORGOTTEN) await graph.runAlone(cypher);
  }, 180_000);

  afterAll(async () => {
    await graph.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** Many documents, each with a finding like one of the seeds. */
  async function writeLetters(): Promise<void> {
    const ids = Array.from({ length: DOCUMENTS }, (_, n) => `document:letter-${n}`);
    await graph.write(async (tx) => {
      await writeDocuments(
        tx,
        ids.map((id) => ({
          ...{ id, title: id, kind: DocumentKind.VISIT_LETTER, council: 'council:worcestershire' },
          ...{ publishedOn: '2021-10', url: null, sha256: null, visits: [], meeting: null },
        })),
      );
      await tx.run(
        `MATCH (model:Finding {id: 'finding:w18-f05'})-[:RAISED_AT]->(visit), (model)-[:OF]->(council),
           (model)-[:ON {rank: 0}]->(theme)
         UNWIND $ids AS id
         MATCH (document:Document {id: id})
         CREATE (finding:Finding)-[:FROM]->(document)
         SET finding = model {.*, id: 'finding:' + id}
         CREATE (finding)-[:OF]->(council), (finding)-[:RAISED_AT]->(visit), (finding)-[:ON {rank: 0}]->(theme)`,
        { ids },
      );
      await settle(tx, ids);
    });
  }

  async function settled(): Promise<number> {
    const [row] = await graph.read<{ total: number }>(
      'MATCH (document:Document) WHERE document.stamp IS NOT NULL RETURN count(*) AS total',
    );
    return row?.total ?? -1;
  }

  const linesOf = ({ tallies, reference }: Snapshot) => linesOfTallies(tallies, reference);

  test('holds nothing that is derived', async () => {
    expect(whole.tallies.length).toBeGreaterThan(DOCUMENTS);
    expect((await new SnapshotKeeper(graph).current()).tallies).toEqual([]);
    expect((await everythingSaid(graph, null)).every(({ keys }) => keys.every((key) => key === null))).toBe(true);
  });

  test('keeps what has been brought up to date where that is broken off', async () => {
    for (const [nth, total] of [
      [1, 0],
      [2, 100],
    ] as const) {
      const failing = new Failing(connection, nth);
      await expect(migrate(failing, SCHEMA)).rejects.toThrow('The cable is out');
      await failing.close();
      expect(await settled()).toBe(total);
    }
  });

  test('is up to date once it has been migrated', async () => {
    await migrate(graph, SCHEMA);
    const all = await everythingSaid(graph, null);
    expect(all.length).toBeGreaterThan(DOCUMENTS + 180);
    expect(all.map(({ keys, edges }) => ({ keys, edges }))).toEqual(all.map(derivedOf));
    const now = await new SnapshotKeeper(graph).current();
    expect(linesOf(now)).toEqual(linesOf(whole));
    expect(linesOf(now)[0]).toEqual(linesOfFindings(all));
    expect(now.read).toEqual(whole.read);
    // The letters rest on no passage.
    expect((await brokenRules(graph)).map(({ what, total }) => [what, total])).toEqual([
      ['findings that rest on no passage', DOCUMENTS],
    ]);
  });

  test('is left as it is by migrating again', async () => {
    const [before] = await graph.read<{ stamp: number }>(CLOCK);
    await migrate(graph, SCHEMA);
    expect(await graph.read(CLOCK)).toEqual([before]);
  });

  test('is read anew only where one document changes', async () => {
    const reads: { cypher: string; rows: unknown[] }[] = [];
    const keeper = new SnapshotKeeper({
      async read<Row>(cypher: string, parameters?: Parameters) {
        const rows = await graph.read<Row>(cypher, parameters);
        reads.push({ cypher, rows });
        return rows;
      },
    });
    const first = await keeper.current();
    reads.length = 0;
    await graph.write((tx) => settle(tx, ['document:letter-7']));
    const second = await keeper.current();
    expect(reads.map(({ cypher }) => cypher)).toEqual([CLOCK, CHANGED_TALLIES, CLOCK]);
    expect(reads[1]?.rows).toEqual([{ id: 'document:letter-7', tallies: [expect.any(Array)] }]);
    expect(second.reference).toBe(first.reference);
    expect(linesOf(second)).toEqual(linesOf(first));
  });
});
