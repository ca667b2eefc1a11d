import type { Api } from '../support/api.js';

/** A connection of the API: how a query gets to it, and its arguments but those of paging. */
export interface Connection {
  /** The type and field, as in the schema. */
  field: string;
  /** The node that it belongs to, where it belongs to one: a root field with its id. */
  of?: string;
  /** Where not that node has it but the first of a list of its: the field of the list. */
  firstOf?: string;
  arguments?: string;
  /** Whether it takes first and after only. */
  forwardOnly?: boolean;
}

export interface Page {
  totalCount: number;
  edges: { cursor: string; node: { __typename: string; id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

export type Direction = 'forward' | 'backward';

/** Asks for one page. */
export async function page(api: Api, connection: Connection, paging: Record<string, unknown>): Promise<Page> {
  const [declared, passed] = connection.forwardOnly
    ? ['$first: Int, $after: String', 'first: $first, after: $after']
    : [
        '$first: Int, $after: String, $last: Int, $before: String',
        'first: $first, after: $after, last: $last, before: $before',
      ];
  const name = connection.field.slice(connection.field.indexOf('.') + 1);
  const field = `page: ${name}(${connection.arguments ?? ''} ${passed}) {
    totalCount
    edges { cursor node { __typename ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const inner = connection.firstOf ? `list: ${connection.firstOf} { ${field} }` : field;
  const query = `query Page(${declared}) { ${connection.of ? `at: ${connection.of} { ${inner} }` : inner} }`;
  const answer = await api.ask<{ page?: Page; at?: { page?: Page; list?: { page: Page }[] } }, object>(query, paging);
  const found = answer.page ?? answer.at?.page ?? answer.at?.list?.[0]?.page;
  if (!found) throw new Error(`${connection.of ?? 'the query'} has no ${name}`);
  return found;
}

/** The ids of a connection, page by page to its end; between two pages something may happen. */
export async function walk(
  api: Api,
  connection: Connection,
  direction: Direction,
  size: number,
  between = () => Promise.resolve(),
): Promise<string[]> {
  const forward = direction === 'forward';
  const pages: string[][] = [];
  for (let cursor: string | null = null; ; await between()) {
    const { edges, pageInfo } = await page(
      api,
      connection,
      forward ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    pages.push(edges.map(({ node }) => node.id));
    if (pages.length > 1_000) throw new Error('paging does not end');
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
    cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return (forward ? pages : pages.reverse()).flat();
}
