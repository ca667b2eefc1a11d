import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startManagedNeo4j } from '../../src/graph/embedded/managed-neo4j.js';
import { Graph, type GraphConnection } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { loadSeeds } from '../../src/ingest/seeds/load.js';
import { packageRoot } from '../../src/package-root.js';
import { homeWithJars } from './neo4j-home.js';
import { prepareWorlds } from './world.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A graph that holds the seeds; tests only read it. */
    seeded: GraphConnection;
    /** A graph with regions and themes, in which each test makes councils of its own. */
    worlds: GraphConnection;
  }
}

/** Starts the suite's two Neo4j servers on free ports, and stops them at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  Object.assign(process.env, project.config.env);
  const seeded = await start(project, 'seeded', (graph) =>
    loadSeeds(graph, join(packageRoot, 'seeds'), () => undefined),
  );
  const worlds = await start(project, 'worlds', prepareWorlds);
  return async () => {
    await Promise.all([seeded(), worlds()]);
  };
}

async function start(
  project: TestProject,
  name: 'seeded' | 'worlds',
  fill: (graph: Graph) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const home = await homeWithJars();
  const neo4j = await startManagedNeo4j({ home, heap: '512m', pagecache: '64m', report: () => undefined });
  const connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
  const graph = new Graph(connection);
  await migrate(graph, join(packageRoot, 'schema'));
  await fill(graph);
  await graph.close();
  project.provide(name, connection);
  return async () => {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
