import neo4j from 'neo4j-driver';
import type { Parameters, Reader } from '../graph.js';
import type { Page, Position } from './page.js';
import { type Clause, type Facet, matching, type Source } from './source.js';

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

export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

/** For each parent the nodes of one page, and one more to tell whether there are further ones. */
export function pageStatement<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  page: Page,
): Statement {
  const { alias, values } = source.noun;
  const { cypher, parameters } = matching(source, parent, filter, bounds(source, page));
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

/** For each parent how many nodes each group has, the largest first. */
export function facetStatement<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  facet: Facet,
): Statement {
  const { cypher, parameters } = matching(source, parent, filter);
  return {
    cypher: `UNWIND $parents AS parent
CALL (parent) {
  ${cypher}
  WITH ${source.noun.alias}
  ${facet.match ?? ''}
  WITH ${facet.value} AS value, ${facet.label} AS label, count(*) AS count ORDER BY count DESC, label, value
  RETURN collect([value, label, count]) AS groups
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

/** The groups for each parent, in the order of the parents. One round trip. */
export async function readFacets(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
): Promise<FacetCount[][]> {
  const found = await readByParent<{ groups: [string, string, number][] }>(reader, statement, ids);
  return found.map((row) => (row?.groups ?? []).map(([value, label, count]) => ({ value, label, count })));
}

async function readByParent<Row>(reader: Reader, { cypher, parameters }: Statement, ids: readonly string[]) {
  const rows = await reader.read<Row & { parent: string }>(cypher, { ...parameters, parents: ids });
  const found = new Map(rows.map((row) => [row.parent, row]));
  return ids.map((id) => found.get(id));
}

function bounds<T extends { id: string }, Filter>(source: Source<T, Filter>, { after, before }: Page): Clause[] {
  // Always true. A range index gives its order only where a condition on the property lets the planner use it.
  const present = { where: `${source.sortedBy} IS NOT NULL` };
  return [present, ...bound(source, after, '>', 'after'), ...bound(source, before, '<', 'before')];
}

/** The range on `sortedBy` alone lets an index seek to the position, however deep; the rest breaks ties. */
function bound<T extends { id: string }, Filter>(
  { noun, sortedBy }: Source<T, Filter>,
  position: Position | null,
  beyond: '>' | '<',
  name: 'after' | 'before',
): Clause[] {
  if (!position) return [];
  const [key, id] = [`$${name}Key`, `$${name}Id`];
  return [
    {
      where: `${sortedBy} ${beyond}= ${key} AND (${sortedBy} ${beyond} ${key} OR ${noun.alias}.id ${beyond} ${id})`,
      parameters: { [`${name}Key`]: position[0], [`${name}Id`]: position[1] },
    },
  ];
}
