import type { PageOf } from './connection.js';
import type { Page, Position } from './page.js';
import type { HeldNode } from './source.js';

/** One page of nodes that the process holds in order. */
export function pageOfHeld<T extends { id: string }>(all: readonly HeldNode<T>[], page: Page): PageOf<T> {
  const { size, backward, after, before } = page;
  const within = all.filter(
    (held) => (after === null || compare(held, after) > 0) && (before === null || compare(held, before) < 0),
  );
  const kept = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const more = within.length > kept.length;
  return {
    items: kept.map(({ node, sortedBy }) => ({ node, position: [sortedBy, node.id] })),
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
  };
}

function compare({ node, sortedBy }: HeldNode<{ id: string }>, [key, id]: Position): number {
  if (sortedBy !== key) return sortedBy < key ? -1 : 1;
  return node.id < id ? -1 : node.id > id ? 1 : 0;
}
