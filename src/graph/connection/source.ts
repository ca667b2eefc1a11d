import type { Parameters } from '../graph.js';
import type { Noun } from '../noun.js';

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

/** A way to group nodes: a pattern to join, and the value and label of a group. */
export interface Facet {
  match?: string;
  value: string;
  label: string;
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
}

/** The Cypher that finds a source's nodes under a filter, and its parameters. */
export function matching<T extends { id: string }, Filter, Parent extends string>(
  source: Source<T, Filter, Parent>,
  parent: Parent,
  filter: Filter,
  further: readonly Clause[] = [],
): { cypher: string; parameters: Parameters } {
  const clauses = [source.from[parent](filter), ...source.where(filter), ...further];
  const conditions = clauses.flatMap(({ where }) => where ?? []);
  const lines = [
    ...clauses.flatMap(({ call }) => call ?? []),
    ...clauses.flatMap(({ match }) => match ?? []),
    ...(conditions.length > 0 ? [`WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`] : []),
    ...(clauses.some(({ many }) => many) ? [`WITH DISTINCT ${source.noun.alias}`] : []),
  ];
  return {
    cypher: lines.join('\n  '),
    parameters: Object.assign({}, ...clauses.map((clause) => clause.parameters)) as Parameters,
  };
}
