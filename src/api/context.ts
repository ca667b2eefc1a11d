import type { Graph, Parameters, Reader } from '../graph/graph.js';
import type { Viewer } from '../auth/viewer.js';
import { QueryTimedOut } from '../errors.js';
import { Loaders } from './loaders.js';

/** What one request has: who asks, what may be read until when, and the loaders that batch its reads. */
export interface Context {
  viewer: Viewer;
  graph: Graph;
  reader: Reader;
  loaders: Loaders;
}

/** The time that one request may take, its Neo4j transactions included. */
export const REQUEST_TIMEOUT_MS = 10_000;

export function createContext(graph: Graph, viewer: Viewer, timeoutMs = REQUEST_TIMEOUT_MS): Context {
  const reader = untilDeadline(graph, performance.now() + timeoutMs);
  return { viewer, graph, reader, loaders: new Loaders(reader) };
}

function untilDeadline(graph: Graph, deadline: number): Reader {
  return {
    async read<Row>(cypher: string, parameters?: Parameters) {
      const left = Math.floor(deadline - performance.now());
      if (left <= 0) throw new QueryTimedOut('the time of the request is over');
      return graph.read<Row>(cypher, parameters, left);
    },
  };
}
