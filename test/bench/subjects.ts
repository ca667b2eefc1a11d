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

/** A subject, what it is called, and what it is asked. */
type Asked = [name: string, subject: Subject, question: Question];

/** Who is asked what in an operation: the product, the raw driver, and the peer in each of its ways. */
export function askedOf({ product, raw, peers }: Operation, subjects: Subjects): [Asked, ...Asked[]] {
  return [
    ['product', subjects.product, product],
    ['driver', subjects.raw, raw],
    ...peers.map((peer): Asked => ['peer', subjects.peer, peer]),
  ];
}
