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

/** Checks the arguments of a connection, known by what it is sorted by. Throws BadInput with what to ask instead. */
export function pageOf({ first, after, last, before }: PageArguments, sortedBy: string): Page {
  if (first != null && last != null) throw new BadInput('Ask for "first" or "last", not for both.');
  const backward = last != null;
  return {
    size: backward ? pageSize(last, 'last') : pageSize(first, 'first'),
    backward,
    after: position(after, sortedBy, 'after'),
    before: position(before, sortedBy, 'before'),
  };
}

/** The size of a page, the usual one where none is asked for. Throws BadInput where it is out of bounds. */
export function pageSize(asked: number | null | undefined, argument: 'first' | 'last'): number {
  const size = asked ?? DEFAULT_PAGE_SIZE;
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new BadInput(`"${argument}" must be from 0 to ${MAX_PAGE_SIZE}; page on with a cursor.`);
}

/** A position as a cursor of the connection that is sorted by this. */
export function cursorOf(position: Position, sortedBy: string): string {
  return encodeCursor([sortedBy, ...position]);
}

function position(cursor: string | null | undefined, sortedBy: string, argument: string): Position | null {
  if (cursor == null) return null;
  const [source, key, id] = decodeCursor(cursor);
  const known = source === sortedBy && (typeof key === 'string' || typeof key === 'number') && typeof id === 'string';
  if (known) return [key, id];
  throw new BadInput(`"${argument}" is not a cursor of this connection: pass one that it returned.`);
}
