import type { Viewer } from '../auth/viewer.js';
import { QueryTimedOut } from '../errors.js';
import type { Graph, Reader, Writer } from '../graph/graph.js';
import type { Extractor } from '../ingest/extract/extractor.js';
import { rulesExtractor } from '../ingest/extract/rules.js';
import type { SnapshotKeeper } from '../graph/snapshot/snapshot.js';
import { Loaders } from './loaders.js';
import { shownTo } from './masking.js';

/** What one request has: who asks, what may be read and written until when, and the loaders that batch its reads. */
export interface Context {
  viewer: Viewer;
  reader: Reader;
  writer: Writer;
  loaders: Loaders;
  /** Reads the documents that are sent. */
  extractor: Extractor;
  /** Gives the request this long from now on. */
  allow(ms: number): void;
}

/** The time that one request may take, its Neo4j transactions included. */
export const REQUEST_TIMEOUT_MS = 10_000;

export function createContext(
  graph: Graph,
  snapshots: SnapshotKeeper,
  viewer: Viewer,
  { timeoutMs = REQUEST_TIMEOUT_MS, extractor = rulesExtractor }: { timeoutMs?: number; extractor?: Extractor } = {},
): Context {
  let deadline = performance.now() + timeoutMs;
  const left = (): number => {
    const ms = Math.floor(deadline - performance.now());
    if (ms <= 0) throw new QueryTimedOut('the time of the request is over');
    return ms;
  };
  const reader: Reader = { read: async (cypher, parameters) => graph.read(cypher, parameters, left()) };
  const writer: Writer = { write: async (work) => graph.write(work, left()) };
  const allow = (ms: number): void => {
    deadline = performance.now() + ms;
  };
  return { viewer, reader, writer, loaders: new Loaders(reader, snapshots, shownTo(viewer)), extractor, allow };
}
