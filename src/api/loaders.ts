import DataLoader from 'dataloader';
import {
  countStatement,
  facetStatement,
  type PageOf,
  readCounts,
  readFacets,
  readPages,
} from '../graph/connection/connection.js';
import type { Page } from '../graph/connection/page.js';
import { pageOfHeld } from '../graph/connection/held.js';
import type { Facet, HeldNode, Source } from '../graph/connection/source.js';
import type { Parameters, Reader } from '../graph/graph.js';
import { nodesById, type Noun } from '../graph/noun.js';
import { councils } from '../graph/queries/council.js';
import { regions } from '../graph/queries/region.js';
import { themes } from '../graph/queries/theme.js';
import { visits } from '../graph/queries/visit.js';
import { relatedTo, type Relation } from '../graph/relation.js';
import type { Reference } from '../graph/snapshot/reference.js';
import type { Snapshot, SnapshotKeeper } from '../graph/snapshot/snapshot.js';
import type { Shown } from './masking.js';

/** What starts a connection: the whole graph (null), or a node by its id. */
export type ParentId = string | null;

/** A key for the whole graph: DataLoader takes no null. */
const WHOLE_GRAPH = '';

/** The nouns that the process holds, and where. */
const HELD = new Map<unknown, 'regions' | 'councils' | 'themes' | 'visits'>([
  [regions, 'regions'],
  [councils, 'councils'],
  [themes, 'themes'],
  [visits, 'visits'],
]);

/**
 * The reads of one request, as its viewer may see them. Councils, regions, themes and visits come from the process. Of
 * the rest, whatever is asked of many nodes at one level of a query becomes one round trip:
 * a loader stands for one question ("the themes of a finding", "the first 20 findings of a visit") asked of any
 * number of nodes.
 */
export class Loaders {
  private readonly byQuestion = new Map<unknown, Map<string, DataLoader<never, unknown>>>();
  private awaited: Promise<Snapshot> | null = null;
  private arrived: Snapshot | null = null;

  constructor(
    private readonly reader: Reader,
    private readonly snapshots: SnapshotKeeper,
    /** A record as the viewer may see it. */
    readonly shown: Shown,
  ) {}

  /** What the process holds of the graph, as of the request or later; the same throughout the request. */
  snapshot(): Promise<Snapshot> {
    this.awaited ??= this.snapshots.current().then((snapshot) => (this.arrived = snapshot));
    return this.awaited;
  }

  /** To be called before a page is read of whose nodes councils, visits or themes will be asked for: both come at once. */
  awaitSnapshot(): void {
    this.snapshot().catch(() => undefined);
  }

  /** Once the snapshot is there, what comes from it is not a promise: GraphQL is several times quicker without. */
  private fromSnapshot<Result>(use: (snapshot: Snapshot) => Result): Result | Promise<Result> {
    return this.arrived ? use(this.arrived) : this.snapshot().then(use);
  }

  /** The node with this id, or null. */
  node<T>(noun: Noun<T>, id: string): Promise<T | null> | T | null {
    const held = HELD.get(noun);
    if (held) return this.fromSnapshot(({ reference }) => this.fromReference(reference, held, noun, id));
    return this.loader(noun, '', async (ids: readonly string[]) => {
      const records = await nodesById(this.reader, noun, ids);
      return records.map((record) => record && this.shown(noun, record));
    }).load(id);
  }

  /** The node with this id after a write: what was read before it is forgotten. */
  fresh<T>(noun: Noun<T>, id: string): Promise<T | null> | T | null {
    this.byQuestion.clear();
    this.awaited = null;
    this.arrived = null;
    return this.node(noun, id);
  }

  /** The nodes with these ids that there are, of a noun that the process holds. */
  nodes<T>(noun: Noun<T>, ids: readonly string[]): Promise<T[]> | T[] {
    const held = HELD.get(noun);
    if (!held) throw new Error(`${noun.label} is not held by the process`);
    return this.fromSnapshot(({ reference }) =>
      ids.flatMap((id) => this.fromReference(reference, held, noun, id) ?? []),
    );
  }

  private fromReference<T>(
    reference: Reference,
    held: 'regions' | 'councils' | 'themes' | 'visits',
    noun: Noun<T>,
    id: string,
  ): T | null {
    const record = reference[held].get(id) as T | undefined;
    return record === undefined ? null : this.shown(noun, record);
  }

  /** The nodes that a relation leads to from the node with this id. */
  related<T>(relation: Relation<T>, id: string, parameters: Parameters = {}): Promise<T[]> {
    return this.loader(relation, JSON.stringify(parameters), async (ids: readonly string[]) => {
      const lists = await relatedTo(this.reader, relation, ids, parameters);
      return lists.map((records) => records.map((record) => this.shown(relation.to, record)));
    }).load(id);
  }

  /** One page of a connection. */
  async page<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
    page: Page,
  ): Promise<PageOf<T>> {
    const held = await this.heldNodes(source, id, filter);
    if (held) return this.pageAsShown(source, pageOfHeld(held, page));
    this.awaitSnapshot();
    return this.loader(source, JSON.stringify(['page', parent, filter, page]), async (ids: readonly string[]) => {
      const pages = await readPages(this.reader, source, parent, ids, filter, page);
      return pages.map((found) => this.pageAsShown(source, found));
    }).load(id ?? WHOLE_GRAPH);
  }

  private async heldNodes<T extends { id: string }, Filter>(
    source: Source<T, Filter>,
    id: ParentId,
    filter: Filter,
  ): Promise<readonly HeldNode<T>[] | null> {
    if (!source.held) return null;
    const { reference } = await this.snapshot();
    return source.held(reference, id, filter);
  }

  private pageAsShown<T extends { id: string }, Filter>(source: Source<T, Filter>, page: PageOf<T>): PageOf<T> {
    const items = page.items.map(({ node, position }) => ({ node: this.shown(source.noun, node), position }));
    return { ...page, items };
  }

  /** How many nodes a connection has. */
  async count<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
  ): Promise<number> {
    const held = await this.heldNodes(source, id, filter);
    if (held) return held.length;
    return this.loader(source, JSON.stringify(['count', parent, filter]), (ids: readonly string[]) =>
      readCounts(this.reader, countStatement(source, parent, filter), ids),
    ).load(id ?? WHOLE_GRAPH);
  }

  /** How many nodes of a connection fall into each group of one of the facets. All that are asked for are one read. */
  facet<T extends { id: string }, Filter, Parent extends string>(
    source: Source<T, Filter, Parent>,
    parent: Parent,
    id: ParentId,
    filter: Filter,
    facets: Readonly<Record<string, Facet>>,
    name: string,
  ): Promise<[value: string, count: number][]> {
    const question = JSON.stringify(['facets', parent, filter]);
    return this.loader(source, question, async (keys: readonly string[]) => {
      const asked = keys.map((key) => key.split(' ') as [name: string, id: string]);
      const names = [...new Set(asked.map(([name]) => name))];
      const ids = [...new Set(asked.map(([, id]) => id))];
      const wanted = Object.fromEntries(Object.entries(facets).filter(([name]) => names.includes(name)));
      const found = await readFacets(this.reader, facetStatement(source, parent, filter, wanted), ids);
      return asked.map(([name, id]) => found[ids.indexOf(id)]?.[name] ?? []);
    }).load(`${name} ${id ?? WHOLE_GRAPH}`);
  }

  /** The loader of a question that is asked of many ids; `batch` answers all of them at once. */
  loader<Key extends string, Value>(
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
