import { Field, Int, ObjectType } from 'type-graphql';
import type { ThemeCell as Cell } from '../../analysis/compare-themes.js';
import { Coverage, Direction } from '../../domain/comparison.js';
import type { FindingFilter } from '../../graph/queries/finding-filter.js';
import { PartialDateScalar } from './scalars.js';

/** A cell, and the filter that it was counted under. */
export interface FilteredCell extends Cell {
  filter: FindingFilter;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is known of one theme in one council. A finding counts for each of its themes.',
})
export class ThemeCell {
  @Field(() => Coverage, { description: 'Whether anything was said, and if not, why.' })
  coverage: Coverage;

  @Field(() => Int, { description: 'Findings that praise.' })
  strengths: number;

  @Field(() => Int, { description: 'Findings that criticise.' })
  concerns: number;

  @Field(() => Int, { description: 'Findings that praise and criticise in one statement.' })
  mixed: number;

  @Field(() => Int, { description: 'Findings that do neither.' })
  neutral: number;

  @Field(() => Int, {
    description:
      "The denominator: the council's completed visits of the filter's kinds and period, each of which could have raised the theme. A council that succeeded another has its own visits only.",
  })
  visits: number;

  @Field(() => Int, {
    description: 'Those of the visits of which the graph knows what was said: only they could be heard.',
  })
  visitsRead: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date of the earliest finding; null where none is dated.',
  })
  earliest: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date of the latest finding; null where none is dated.',
  })
  latest: string | null;

  @Field(() => Direction, {
    nullable: true,
    description:
      'Where it goes over time. A point is what one visit says, or one document that reports no visit: praise, criticism or both; neutral findings are no point. Points are in order of their first day, undated ones left out. Null where nothing can be ordered.',
  })
  direction: Direction | null;
}

@ObjectType({ simpleResolvers: true, description: 'Themes by councils.' })
export class ThemeComparison {}
