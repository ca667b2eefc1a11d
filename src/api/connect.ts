import { cursorOf, type PageArguments, pageOf } from '../graph/connection/page.js';
import type { Source } from '../graph/connection/source.js';
import type { Context } from './context.js';
import type { ParentId } from './loaders.js';
import type { ConnectionPage, Edge } from './types/connection.js';

/**
 * One page of a source as a Relay connection. The page is read and the nodes are counted only when asked for, and both
 * at once. Throws BadInput where the arguments are wrong.
 */
export function connect<T extends { id: string }, Filter, Parent extends string>(
  { loaders }: Context,
  source: Source<T, Filter, Parent>,
  parent: Parent,
  id: ParentId,
  filter: Filter,
  args: PageArguments,
): ConnectionPage<T> {
  const { sortedBy } = source;
  const asked = pageOf(args, sortedBy);
  const page = () => loaders.page(source, parent, id, filter, asked);
  const edges = async (): Promise<Edge<T>[]> => {
    const { items } = await page();
    return items.map(({ node, position }) => ({ node, cursor: cursorOf(position, sortedBy) }));
  };
  return {
    edges,
    nodes: async () => (await page()).items.map(({ node }) => node),
    pageInfo: async () => {
      const { hasNextPage, hasPreviousPage, items } = await page();
      const [first, last] = [items.at(0), items.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first ? cursorOf(first.position, sortedBy) : null,
        endCursor: last ? cursorOf(last.position, sortedBy) : null,
      };
    },
    totalCount: () => loaders.count(source, parent, id, filter),
  };
}
