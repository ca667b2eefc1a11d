import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/domain/ids.js';
import { prepareHome } from '../../src/graph/embedded/home.js';
import { startManagedNeo4j } from '../../src/graph/embedded/managed-neo4j.js';
import { jarsFolder } from '../../src/graph/embedded/neo4j-jars.js';
import { provision } from '../../src/graph/embedded/provision.js';
import { Graph, type GraphConnection } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { MARK_SEEDS } from '../../src/graph/write/seeds.js';
import { hashSeeds } from '../../src/ingest/seeds/read.js';
import { packageRoot } from '../../src/package-root.js';
import type { Size } from './generator.js';
import { load } from './load.js';
import { writeThemeTallies } from './theme-tallies.js';

const shared = join(packageRoot, '.neo4j-bench');

/** A Neo4j that holds the graph of a size. */
export interface BenchGraph {
  connection: GraphConnection;
  /** How fast it was loaded, by this run or the one that made it. */
  findingsPerSecond: number;
  stop(): Promise<void>;
}

/** Starts a Neo4j with the graph of this size, made anew where no earlier run has left one of the same making. */
export async function openBenchGraph(size: Size, report: (line: string) => void): Promise<BenchGraph> {
  const home = join(shared, `${size.findings}-${making().slice(0, 12)}`);
  const marker = join(home, 'loaded.json');
  if (!existsSync(marker)) {
    prepareHome(shared);
    const former = readdirSync(shared).filter((name) => name.startsWith(`${size.findings}-`));
    for (const name of former) rmSync(join(shared, name), { recursive: true });
    await provision(shared, report);
    mkdirSync(home);
    symlinkSync(jarsFolder(shared), jarsFolder(home));
  }
  const neo4j = await startManagedNeo4j({ home, heap: '2g', pagecache: '2g', report });
  const connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
  try {
    if (!existsSync(marker)) {
      writeFileSync(marker, JSON.stringify({ findingsPerSecond: await make(connection, size, report) }));
    }
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
  const { findingsPerSecond } = JSON.parse(readFileSync(marker, 'utf8')) as Pick<BenchGraph, 'findingsPerSecond'>;
  return { connection, findingsPerSecond, stop: () => neo4j.stop() };
}

async function make(connection: GraphConnection, size: Size, report: (line: string) => void): Promise<number> {
  const graph = new Graph(connection);
  try {
    await migrate(graph, join(packageRoot, 'schema'));
    const findingsPerSecond = Math.round(await load(graph, size, report));
    await writeThemeTallies(graph);
    await graph.runAlone('CALL db.resampleOutdatedIndexes()');
    // The server would add the councils of the seeds to those that were generated.
    const sha256 = await hashSeeds(join(packageRoot, 'seeds'));
    await graph.write((tx) => tx.run(MARK_SEEDS, { sha256, loadedAt: new Date().toISOString() }));
    return findingsPerSecond;
  } finally {
    await graph.close();
  }
}

/** A hash of all that decides what the graph holds. */
function making(): string {
  const folders = ['schema', 'schema/migrations', 'src/graph/snapshot', 'src/graph/write'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(packageRoot, folder))
      .filter((name) => /\.(cypher|ts)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const bench = ['generator', 'graph-home', 'load', 'random', 'theme-tallies', 'words'].map(
    (name) => `test/bench/${name}.ts`,
  );
  return sha256([...files, ...bench].map((file) => readFileSync(join(packageRoot, file), 'utf8')).join('\n'));
}
