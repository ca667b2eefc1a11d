import type { Parameters } from '../../src/graph/graph.js';
import type { Operation, Question } from './operation.js';

/** One of the three that are compared. */
export interface Subject {
  ask(text: string, variables: Parameters): Promise<unknown>;
}

export interface Subjects {
  product: Subject;
  raw: Subject;
  peer: Subject;
}

/** Who is asked what in an operation: the product, the raw driver, and the peer in each of its ways. */
export function askedOf({ product, raw, peers }: Operation, subjects: Subjects): [string, Subject, Question][] {
  return [
    ['product', subjects.product, product],
    ['driver', subjects.raw, raw],
    ...peers.map((peer): [string, Subject, Question] => ['peer', subjects.peer, peer]),
  ];
}
