import { cursorOf, type PageArguments } from '../graph/connection/page.js';
import type { PageOf } from '../graph/connection/connection.js';
import type { Source } from '../graph/connection/source.js';
import type { Context } from './context.js';
import type { ParentId } from './loaders.js';
import type { ConnectionPage } from './types/connection.js';

/** One page of a source as a Relay connection. */
export async function connect<T extends { id: string }, Filter, Parent extends string>(
  { loaders }: Context,
  source: Source<T, Filter, Parent>,
  parent: Parent,
  id: ParentId,
  filter: Filter,
  args: PageArguments,
): Promise<ConnectionPage<T>> {
  const page = await loaders.page(source, parent, id, filter, args);
  return relay(page, () => loaders.count(source, parent, id, filter));
}

function relay<T>(page: PageOf<T>, totalCount: () => Promise<number>): ConnectionPage<T> {
  const edges = page.items.map(({ node, position }) => ({ node, cursor: cursorOf(position) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
