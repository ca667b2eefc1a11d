import { IsOptional, MaxLength } from 'class-validator';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Decision, Polarity, ReviewStatus, VisitKind, Voice } from '../../domain/vocabulary.js';
import type { findingFacets } from '../../graph/queries/finding.js';
import type { FindingFilter as Filter } from '../../graph/queries/finding-filter.js';
import { connectionOf, FacetCount } from './connection.js';
import { ListSize } from './list-size.js';
import { Node } from './node.js';
import { MAX_QUERY } from './text.js';
import { DateTimeScalar, PartialDateScalar } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "One proposition of a document about a council's children's services, in our own words.",
})
export class Finding extends Node {
  @Field(() => String, {
    description: 'What is found, in our own words. Without a token, names of private persons are masked.',
  })
  summary: string;

  @Field(() => Polarity, { description: 'Praise or criticism.' })
  polarity: Polarity;

  @Field(() => Voice, { description: 'Whose statement it is.' })
  voice: Voice;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "When: the visit's date for what was raised at a visit, else the meeting's, as far as its bounds agree, else the document's. Null where unknown.",
  })
  occurredOn: string | null;

  @Field(() => ReviewStatus, { description: 'Whether a person stands behind it.' })
  reviewStatus: ReviewStatus;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 1 for an extracted finding; null for one that a person entered.',
  })
  confidence: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The document's own words, verbatim from the first passage of evidence; null until it is ingested.",
  })
  quote: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A person's decision on a finding." })
export class Review {
  @Field(() => Decision, { description: 'What was decided.' })
  decision: Decision;

  @Field(() => String, { description: "Who decided: the name in the reviewer's token." })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the reviewer.' })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The statement before, as JSON: summary, polarity, themes, reviewStatus.',
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The statement after, as JSON with the same fields.' })
  after: string | null;
}

@InputType({
  description:
    'Which findings. An absent field says nothing; an empty list matches nothing. Bounds match by overlap, and undated findings match no bound.',
})
export class FindingFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'About any of these councils.' })
  councils?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About councils in any of these regions.' })
  regions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About the statistical neighbours of this council, itself not included.',
  })
  neighboursOf?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Any of these themes, as primary or further theme.' })
  themes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also count the themes below those named.',
  })
  includeNarrower?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only where a theme named is the primary one.',
  })
  primaryThemeOnly?: boolean | null;

  @Field(() => [Polarity], { nullable: true, description: 'Of any of these polarities.' })
  polarities?: Polarity[] | null;

  @Field(() => [Voice], { nullable: true, description: 'Stated by any of these.' })
  voices?: Voice[] | null;

  @Field(() => [ID], { nullable: true, description: 'Raised at any of these visits.' })
  visits?: string[] | null;

  @Field(() => [VisitKind], { nullable: true, description: 'Raised at a visit of any of these kinds.' })
  visitKinds?: VisitKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Stated in any of these documents.' })
  documents?: string[] | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Can have been on or after this date.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Can have been on or before this date.' })
  to?: string | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    defaultValue: [ReviewStatus.CONFIRMED, ReviewStatus.UNREVIEWED],
    description: 'Of any of these review statuses. Refused findings are hidden unless named here.',
  })
  reviewStatuses?: ReviewStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a recorded action addresses it.' })
  hasAction?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'At least so confident, from 0 to 1. What a person entered counts as certain.',
  })
  minConfidence?: number | null;

  @IsOptional()
  @MaxLength(MAX_QUERY)
  @Field(() => String, {
    nullable: true,
    description: 'All of these words, in any form; "in quotes" for a phrase. Text without a word says nothing.',
  })
  text?: string | null;
}

/** The facets are functions, so that only those asked for are counted. */
export type FacetCounters = Record<keyof typeof findingFacets, () => Promise<FacetCount[]>>;

@ObjectType({
  simpleResolvers: true,
  description: 'How the findings of a connection, on all pages together, fall into groups. Counted only when asked.',
})
export class FindingFacets {
  @ListSize(50)
  @Field(() => [FacetCount], { description: 'By theme; a finding counts for each of its themes.' })
  themes: FacetCount[];

  @ListSize(153)
  @Field(() => [FacetCount], { description: 'By council.' })
  councils: FacetCount[];

  @ListSize(9)
  @Field(() => [FacetCount], { description: 'By region.' })
  regions: FacetCount[];

  @ListSize(4)
  @Field(() => [FacetCount], { description: 'By polarity.' })
  polarities: FacetCount[];

  @ListSize(5)
  @Field(() => [FacetCount], { description: 'By voice.' })
  voices: FacetCount[];

  @ListSize(15)
  @Field(() => [FacetCount], { description: 'By year of occurredOn; "undated" where there is none.' })
  years: FacetCount[];
}

export const FindingConnection = connectionOf(Finding, 'Finding');
