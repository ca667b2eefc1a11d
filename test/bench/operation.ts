import type { Parameters } from '../../src/graph/graph.js';

/** A question as one of the three is asked it, and how its answer becomes the rows that all three must agree on. */
export interface Question {
  text: string;
  rows(answer: unknown): unknown;
}

/** What is asked of the peer: the ratio of requests a second that the product has to reach, if any. */
export interface PeerQuestion extends Question {
  /** Said where the peer is asked in more than one way. */
  way?: string;
  atLeast?: number;
}

/** Something that people ask of the graph, put to the product, the peer and the raw driver. */
export interface Operation {
  name: string;
  /** The variables of its requests, the same for all three; each takes of them what it needs. */
  cases: readonly Parameters[];
  /** GraphQL. */
  product: Question;
  /** GraphQL, in the peer's own dialect. */
  peers: readonly PeerQuestion[];
  /** Cypher. `atMost`: the ratio of latencies that the product may have. */
  raw: Question & { atMost?: number };
}

/** A question of which the answer's type is known. */
export function question<Answer>(text: string, rows: (answer: Answer) => unknown): Question {
  return { text, rows: (answer) => rows(answer as Answer) };
}

/** Findings that a person has refused are hidden; the product does so by itself. */
export const SHOWN_TO_PEER = '{ in: ["CONFIRMED", "UNREVIEWED"] }';
