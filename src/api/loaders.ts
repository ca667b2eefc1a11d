import DataLoader from 'dataloader';
import {
  countStatement,
  facetStatement,
  type FacetCount,
  type PageOf,
  readCounts,
  readFacets,
  readPages,
} from '../graph/connection/connection.js';
import type { Page } from '../graph/connection/page.js';
import type { Facet, Source } from '../graph/connection/source.js';
import type { Parameters, Reader } from '../graph/graph.js';
import { nodesById, type Noun } from '../graph/noun.js';
import { relatedTo, type Relation } from '../graph/relation.js';
import type { Shown } from './masking.js';

/** What starts a connection: the whole graph (null), or a node by its id. */
export type ParentId = string | null;

/** A key for the whole graph: DataLoader takes no null. */
const WHOLE_GRAPH = '';

/**
 * The batched reads of one request, as its viewer may see them. Whatever is asked of many nodes at one level of a query becomes one round trip:
 * a loader stands for one question ("the themes of a finding", "the first 20 findings of a visit") asked of any
 * number of nodes.
 */
export class Loaders {
  private readonly byQuestion = new Map<unknown, Map<string, DataLoader<never, unknown>>>();

  constructor(
    private readonly reader: Reader,
    private readonly shown: Shown,
  ) {}

  /** The node with this id, or null. */
  node<T>(noun: Noun<T>, id: string): Promise<T | null> {
    return this.loader(noun, '', async (ids: readonly string[]) => {
      const records = await nodesById(this.reader, noun, ids);
      return records.map((record) => record && this.shown(noun, record));
    }).load(id);
  }

  /** The node with this id after a write: what was read before it is forgotten. */
  fresh<T>(noun: Noun<T>, id: string): Promise<T | null> {
    this.byQuestion.clear();
    return this.node(noun, id);
  }

  /** The nodes that a relation leads to from the node with this id. */
  related<T>(relation: Relation<T>, id: string, parameters: Parameters = {}): Promise<T[]> {
    return this.loader(relation, JSON.stringify(parameters), async (ids: readonly string[]) => {
      const lists = await relatedTo(this.reader, relation, ids, parameters);
      return lists.map((records) => records.map((record) => this.shown(relation.to, record)));
    }).load(id);
  }

  /** One page of a connection. */
  page<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
    page: Page,
  ): Promise<PageOf<T>> {
    return this.loader(source, JSON.stringify(['page', parent, filter, page]), async (ids: readonly string[]) => {
      const pages = await readPages(this.reader, source, parent, ids, filter, page);
      return pages.map(({ items, ...rest }) => ({
        ...rest,
        items: items.map(({ node, position }) => ({ node: this.shown(source.noun, node), position })),
      }));
    }).load(id ?? WHOLE_GRAPH);
  }

  /** How many nodes a connection has. */
  count<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
  ): Promise<number> {
    return this.loader(source, JSON.stringify(['count', parent, filter]), (ids: readonly string[]) =>
      readCounts(this.reader, countStatement(source, parent, filter), ids),
    ).load(id ?? WHOLE_GRAPH);
  }

  /** How many nodes of a connection fall into each group of a facet. */
  facet<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
    facet: Facet,
  ): Promise<FacetCount[]> {
    return this.loader(source, JSON.stringify(['facet', parent, filter, facet]), (ids: readonly string[]) =>
      readFacets(this.reader, facetStatement(source, parent, filter, facet), ids),
    ).load(id ?? WHOLE_GRAPH);
  }

  private loader<Key extends string, Value>(
    subject: unknown,
    question: string,
    batch: (ids: readonly Key[]) => Promise<readonly Value[]>,
  ): DataLoader<Key, Value> {
    const questions = this.byQuestion.get(subject) ?? new Map<string, DataLoader<never, unknown>>();
    this.byQuestion.set(subject, questions);
    const known = questions.get(question);
    if (known) return known as unknown as DataLoader<Key, Value>;
    const loader = new DataLoader<Key, Value>(batch);
    questions.set(question, loader);
    return loader;
  }
}
