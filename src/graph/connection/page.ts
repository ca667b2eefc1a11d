import { BadInput } from '../../errors.js';
import { decodeCursor, encodeCursor } from './cursor.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

/** The arguments of a Relay connection, as they come. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A place in a connection: the value that it is sorted by, and the id of the node. */
export type Position = readonly [sortedBy: string | number, id: string];

/** A stretch of a connection: `size` nodes from one end, between two positions. */
export interface Page {
  size: number;
  backward: boolean;
  after: Position | null;
  before: Position | null;
}

/** Checks a connection's arguments. Throws BadInput with what to ask instead. */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  if (first != null && last != null) throw new BadInput('Ask for "first" or "last", not for both.');
  const backward = last != null;
  return {
    size: backward ? pageSize(last, 'last') : pageSize(first, 'first'),
    backward,
    after: position(after, 'after'),
    before: position(before, 'before'),
  };
}

/** The size of a page, the usual one where none is asked for. Throws BadInput where it is out of bounds. */
export function pageSize(asked: number | null | undefined, argument: 'first' | 'last'): number {
  const size = asked ?? DEFAULT_PAGE_SIZE;
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new BadInput(`"${argument}" must be from 0 to ${MAX_PAGE_SIZE}; page on with a cursor.`);
}

/** A position as a cursor. */
export function cursorOf(position: Position): string {
  return encodeCursor(position);
}

function position(cursor: string | null | undefined, argument: string): Position | null {
  if (cursor == null) return null;
  const [sortedBy, id] = decodeCursor(cursor);
  if ((typeof sortedBy === 'string' || typeof sortedBy === 'number') && typeof id === 'string') return [sortedBy, id];
  throw new BadInput(`"${argument}" is not a cursor: pass one that this connection returned.`);
}
