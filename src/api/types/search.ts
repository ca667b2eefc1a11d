import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { SearchType } from '../../domain/vocabulary.js';
import { Action } from './action.js';
import { ForwardPageArgs, PageInfo } from './connection.js';
import { Council } from './council.js';
import { Document, Passage } from './document.js';
import { Finding, FindingFilter } from './finding.js';
import { typeNameOf } from './node.js';
import { MAX_QUERY } from './text.js';
import { Theme } from './theme.js';

export const SearchItem = createUnionType({
  name: 'SearchItem',
  description: 'What a search can find.',
  types: () => [Finding, Action, Passage, Document, Council, Theme] as const,
  resolveType: typeNameOf,
});

@ArgsType()
export class SearchArgs extends ForwardPageArgs {
  @MaxLength(MAX_QUERY)
  @Field(() => String, { description: 'Any text; no character has a meaning but the double quote.' })
  query: string;

  @Field(() => [SearchType], { nullable: true, description: 'What to search; everything where nothing is said.' })
  types?: SearchType[] | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => FindingFilter, { nullable: true, description: 'Search only findings, and of them these.' })
  filter?: FindingFilter | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'highlights: fragments with the matched words between <mark> and </mark>, everything else HTML-escaped.',
})
export class SearchEdge {
  @Field(() => String, { description: 'The place in this search, for after.' })
  cursor: string;

  @Field(() => SearchItem, { description: 'What was found.' })
  node: typeof SearchItem;

  @Field(() => Float, { description: 'How well it matches; only the order of one search means something.' })
  score: number;

  @Field(() => [String], {
    description: 'Fragments with the matched words between <mark> and </mark>, everything else HTML-escaped.',
  })
  highlights: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What a search found, the best match first, page by page.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What was found, with cursors, scores and highlights.' })
  edges: SearchEdge[];

  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many were found on all pages together. Counted only when asked.' })
  totalCount: number;
}
