import type { Config } from '../config.js';
import { GraphUnavailable, UserFacingError } from '../errors.js';
import { runningManagedNeo4j, startManagedNeo4j } from '../graph/embedded/managed-neo4j.js';
import { Graph } from '../graph/graph.js';

/** A graph that answers, and how to let go of it. */
export interface OpenGraph {
  graph: Graph;
  close: () => Promise<void>;
}

/** The graph for a command beside the server: that of a running server on the same home, else as openGraph gives it. */
export async function openSharedGraph(config: Config, report: (line: string) => void): Promise<OpenGraph> {
  const running = config.neo4j ? null : runningManagedNeo4j(config.managed.home);
  if (!running) return openGraph(config, report);
  const graph = new Graph({ ...running, database: 'neo4j' });
  return { graph, close: () => graph.close() };
}

/** Connects to the Neo4j that is configured; where none is, starts the managed one. */
export async function openGraph(config: Config, report: (line: string) => void): Promise<OpenGraph> {
  if (config.neo4j) {
    const graph = new Graph({ ...config.neo4j, database: config.database });
    await answers(graph, config.neo4j.uri);
    return { graph, close: () => graph.close() };
  }
  const managed = await startManagedNeo4j({ ...config.managed, report });
  const { uri, user, password } = managed;
  const graph = new Graph({ uri, user, password, database: 'neo4j' });
  return {
    graph,
    async close() {
      await graph.close();
      await managed.stop();
    },
  };
}

async function answers(graph: Graph, uri: string): Promise<void> {
  try {
    await graph.verify();
  } catch (error) {
    await graph.close();
    if (error instanceof GraphUnavailable) {
      throw new UserFacingError(`Neo4j at NEO4J_URI=${uri} does not answer: ${error.message}`);
    }
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError')) {
      throw new UserFacingError(`Neo4j at NEO4J_URI=${uri} refuses: ${error.message}`);
    }
    throw error;
  }
}
