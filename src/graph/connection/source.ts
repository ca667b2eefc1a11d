import type { Parameters } from '../graph.js';
import type { Noun } from '../noun.js';
import type { Reference } from '../snapshot/reference.js';

/** One condition of a filter, with the values that it compares to. */
export interface Clause {
  /** A procedure that yields the nodes to begin with. */
  call?: string;
  /** A pattern to join. It matches each node at most once, unless `many` says otherwise. */
  match?: string;
  where?: string;
  parameters?: Parameters;
  /** The pattern can match a node more than once. */
  many?: boolean;
}

/** A way to group nodes: the Cypher value that a group has in common, or of `many`, the list of a node's groups. */
export interface Facet {
  value: string;
  many?: true;
}

/**
 * A set of nodes that can be paged, counted and grouped: where it starts, how it is narrowed, what it is sorted by.
 * `Parent` names the places that it can start from: the whole graph, or a node whose id is `parent`.
 */
export interface Source<T extends { id: string }, Filter, Parent extends string = string> {
  readonly noun: Noun<T>;
  /** Cypher from `parent` to the noun's alias. */
  readonly from: Readonly<Record<Parent, (filter: Filter) => Clause>>;
  /** The Cypher that the nodes are sorted by, then by id; never null. */
  readonly sortedBy: string;
  where(filter: Filter): Clause[];
  /** The nodes in order, where the process holds all that the filter asks about; null where Neo4j has to be asked. */
  held?(reference: Reference, parentId: string | null, filter: Filter): readonly HeldNode<T>[] | null;
  /** The index that gives a page in order, where there is one for the parent and the filter. */
  seek?(parent: Parent, filter: Filter): Seek<Filter> | null;
}

/** A node, and what its connection is sorted by. */
export interface HeldNode<T> {
  node: T;
  sortedBy: string;
}

/**
 * A way to a page along an index that is sorted as the connection is, in parts: a page of each part is read in order,
 * and the first of them all are the page. So it costs the same however many nodes there are.
 */
export interface Seek<Filter> {
  /** Cypher that unwinds the keys of the parts; none where the parent is the only key. */
  each?: string;
  /** The Cypher names of those keys. */
  keys: readonly string[];
  /** Cypher from the keys to the noun's alias. */
  from: Clause;
  /** The columns of the index: the keys, then what the connection is sorted by, then the id. */
  columns: readonly [...keys: string[], sortedBy: string, id: string];
  /** What the index leaves of the filter. */
  rest: Filter;
}

/** The Cypher that finds a source's nodes under a filter, and its parameters. */
export function matching<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
): { cypher: string; parameters: Parameters } {
  return joined(source.noun.alias, [source.from[parent](filter), ...source.where(filter)]);
}

/** The Cypher that all of the clauses make together, and its parameters. */
export function joined(alias: string, clauses: readonly Clause[]): { cypher: string; parameters: Parameters } {
  const conditions = clauses.flatMap(({ where }) => where ?? []);
  const lines = [
    ...clauses.flatMap(({ call }) => call ?? []),
    ...clauses.flatMap(({ match }) => match ?? []),
    ...(conditions.length > 0 ? [`WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`] : []),
    ...(clauses.some(({ many }) => many) ? [`WITH DISTINCT ${alias}`] : []),
  ];
  return {
    cypher: lines.join('\n  '),
    parameters: Object.assign({}, ...clauses.map((clause) => clause.parameters)) as Parameters,
  };
}
