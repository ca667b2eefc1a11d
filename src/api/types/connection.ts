import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/connection/page.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page of a connection begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null where the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null where the page is empty.' })
  endCursor: string | null;
}

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start: up to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where nothing is said.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the end, instead of first: up to ${MAX_PAGE_SIZE}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

/** A node and its cursor. */
export interface Edge<T> {
  cursor: string;
  node: T;
}

/** What a connection field returns: each part costs a query, so it is a function, run only when asked. */
export interface ConnectionPage<T> {
  edges(): Promise<Edge<T>[]>;
  nodes(): Promise<T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** The Relay connection type of a node type, and the edge type with it. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string) {
  const noun = name.toLowerCase();

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${noun} and its place in a connection.` })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'The place, for after and before. It stays valid while others come and go.' })
    cursor: string;

    @Field(() => node, { description: `The ${noun}.` })
    node: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `Some of the ${noun}s, page by page.` })
  class Connection {
    @Field(() => [NodeEdge], { description: `The ${noun}s with their cursors.` })
    edges: NodeEdge[];

    @Field(() => [node], { description: `The ${noun}s alone.` })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages together. Counted only when asked.' })
    totalCount: number;
  }
  return Connection;
}

@ObjectType({ simpleResolvers: true, description: 'How many findings fall into a group.' })
export class FacetCount {
  @Field(() => String, {
    description: 'The id or enum value or year that stands for the group; "undated" for findings without a date.',
  })
  value: string;

  @Field(() => String, { description: 'The group as people call it.' })
  label: string;

  @Field(() => Int, { description: 'How many findings of the connection are in the group.' })
  count: number;
}
