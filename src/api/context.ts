import type { Viewer } from '../auth/viewer.js';
import { QueryTimedOut } from '../errors.js';
import type { Graph, Reader, Writer } from '../graph/graph.js';
import { Loaders } from './loaders.js';

/** What one request has: who asks, what may be read and written until when, and the loaders that batch its reads. */
export interface Context {
  viewer: Viewer;
  reader: Reader;
  writer: Writer;
  loaders: Loaders;
}

/** The time that one request may take, its Neo4j transactions included. */
export const REQUEST_TIMEOUT_MS = 10_000;

export function createContext(graph: Graph, viewer: Viewer, timeoutMs = REQUEST_TIMEOUT_MS): Context {
  const deadline = performance.now() + timeoutMs;
  const left = (): number => {
    const ms = Math.floor(deadline - performance.now());
    if (ms <= 0) throw new QueryTimedOut('the time of the request is over');
    return ms;
  };
  const reader: Reader = { read: async (cypher, parameters) => graph.read(cypher, parameters, left()) };
  const writer: Writer = { write: async (work) => graph.write(work, left()) };
  return { viewer, reader, writer, loaders: new Loaders(reader) };
}
