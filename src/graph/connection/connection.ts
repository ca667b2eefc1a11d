import neo4j from 'neo4j-driver';
import type { Parameters, Reader } from '../graph.js';
import type { Page, Position } from './page.js';
import { type Clause, type Facet, joined, matching, type Seek, type Source } from './source.js';

/** A statement that is ready to run for any number of parents at once. */
export interface Statement {
  cypher: string;
  parameters: Parameters;
}

/** One page of a connection. */
export interface PageOf<T> {
  items: { node: T; position: Position }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** For each parent the nodes of one page, and one more to tell whether there are further ones. */
export function pageStatement<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  page: Page,
): Statement {
  const { alias, values } = source.noun;
  const seek = source.seek?.(parent, filter);
  const { cypher, parameters } = seek ? sought(source, seek, page) : scanned(source, parent, filter, page);
  const direction = page.backward ? ' DESC' : '';
  return {
    cypher: `UNWIND $parents AS parent
CALL (parent) {
  ${cypher}
  WITH ${alias}, ${source.sortedBy} AS sortedBy ORDER BY sortedBy${direction}, ${alias}.id${direction} LIMIT $limit
  RETURN collect([sortedBy, ${values}]) AS rows
}
RETURN parent, rows`,
    parameters: { ...parameters, limit: neo4j.int(page.size + 1) },
  };
}

/** The Cypher to nodes that are to be sorted. */
function scanned<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  page: Page,
): Statement {
  const clauses = [source.from[parent](filter), ...source.where(filter)];
  return joined(source.noun.alias, [...clauses, ...bounds(page, source.sortedBy, `${source.noun.alias}.id`)]);
}

/** The Cypher to the first nodes of each part of an index. */
function sought<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  { each, keys, from, columns, rest }: Seek<Filter>,
  page: Page,
): Statement {
  const { alias } = source.noun;
  const [sortedBy = '', id = ''] = columns.slice(-2);
  const { cypher, parameters } = joined(alias, [from, ...source.where(rest), ...bounds(page, sortedBy, id)]);
  const direction = page.backward ? ' DESC' : '';
  const order = columns.map((column) => `${column}${direction}`).join(', ');
  return {
    cypher: `${each ?? ''}
  CALL (${keys.join(', ')}) {
    ${cypher.replaceAll('\n', '\n  ')}
    RETURN ${alias} ORDER BY ${order} LIMIT $limit
  }
  WITH DISTINCT ${alias}`,
    parameters,
  };
}

/** For each parent how many nodes there are. */
export function countStatement<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
): Statement {
  const { cypher, parameters } = matching(source, parent, filter);
  return {
    cypher: `UNWIND $parents AS parent
CALL (parent) {
  ${cypher}
  RETURN count(${source.noun.alias}) AS total
}
RETURN parent, total`,
    parameters,
  };
}

/** For each parent and facet how many nodes each group has. The filter is looked at once, however many facets. */
export function facetStatement<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  facets: Readonly<Record<string, Facet>>,
): Statement {
  const { alias } = source.noun;
  const { cypher, parameters } = matching(source, parent, filter);
  const groups = Object.entries(facets).map(
    ([name, { value, many }]) => `CALL (found) {
    UNWIND found AS ${alias}
    ${many ? `UNWIND ${value} AS value` : `WITH ${value} AS value`}
    WITH value, count(*) AS count
    RETURN collect([value, count]) AS ${name}
  }`,
  );
  return {
    cypher: `UNWIND $parents AS parent
CALL (parent) {
  ${cypher}
  WITH collect(${alias}) AS found
  ${groups.join('\n  ')}
  RETURN {${Object.keys(facets)
    .map((name) => `${name}: ${name}`)
    .join(', ')}} AS groups
}
RETURN parent, groups`,
    parameters,
  };
}

/** One page for each parent, in the order of the parents. One round trip. */
export async function readPages<T extends { id: string }, Filter, Parent extends string>(
  reader: Reader,
  source: Source<T, Filter, Parent>,
  parent: Parent,
  ids: readonly string[],
  filter: Filter,
  page: Page,
): Promise<PageOf<T>[]> {
  const statement = pageStatement(source, parent, filter, page);
  const found = await readByParent<{ rows: [string | number, unknown[]][] }>(reader, statement, ids);
  return found.map((row) => {
    const items = (row?.rows ?? []).map(([sortedBy, values]) => {
      const node = source.noun.record(values);
      return { node, position: [sortedBy, node.id] as const };
    });
    const more = items.length > page.size;
    if (more) items.pop();
    if (page.backward) items.reverse();
    return {
      items,
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
    };
  });
}

/** The count for each parent, in the order of the parents. One round trip. */
export async function readCounts(reader: Reader, statement: Statement, ids: readonly string[]): Promise<number[]> {
  const found = await readByParent<{ total: number }>(reader, statement, ids);
  return found.map((row) => row?.total ?? 0);
}

/** The groups of each facet for each parent, in the order of the parents. One round trip. */
export async function readFacets(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
): Promise<Record<string, [value: string, count: number][]>[]> {
  const found = await readByParent<{ groups: Record<string, [string, number][]> }>(reader, statement, ids);
  return found.map((row) => row?.groups ?? {});
}

async function readByParent<Row>(reader: Reader, { cypher, parameters }: Statement, ids: readonly string[]) {
  const rows = await reader.read<Row & { parent: string }>(cypher, { ...parameters, parents: ids });
  const found = new Map(rows.map((row) => [row.parent, row]));
  return ids.map((id) => found.get(id));
}

/** From one position to another. */
function bounds({ after, before }: Page, sortedBy: string, id: string): Clause[] {
  // Always true. An index gives its order only where a condition on each of its columns lets the planner use it.
  const present = { where: `${sortedBy} IS NOT NULL AND ${id} IS NOT NULL` };
  return [present, ...bound(after, '>', 'after', sortedBy, id), ...bound(before, '<', 'before', sortedBy, id)];
}

/**
 * The range on `sortedBy` lets an index seek to the position, however deep; the rest breaks ties. It is a negation since
 * of an OR of two ranges Neo4j makes two seeks, and sorts what both find.
 */
function bound(
  position: Position | null,
  beyond: '>' | '<',
  name: 'after' | 'before',
  sortedBy: string,
  id: string,
): Clause[] {
  if (!position) return [];
  const [key, tie] = [`$${name}Key`, `$${name}Id`];
  return [
    {
      where: `${sortedBy} ${beyond}= ${key} AND NOT (${sortedBy} = ${key} AND ${id} ${beyond === '>' ? '<=' : '>='} ${tie})`,
      parameters: { [`${name}Key`]: position[0], [`${name}Id`]: position[1] },
    },
  ];
}
