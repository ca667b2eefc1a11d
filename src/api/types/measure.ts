import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type { MeasureFilter as Filter } from '../../graph/queries/measure.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { PartialDateScalar } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A figure that a document reports for a council, in numbers or in words.',
})
export class Measure extends Node {
  @Field(() => String, { description: 'What is measured.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What exactly is counted, as far as the document says.' })
  definition: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The unit, for example percent or children; null for words alone.',
  })
  unit: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One value of a measure.' })
export class Observation {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When or for when; null where not stated.' })
  period: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure, in the unit of the measure; null where there are only words.',
  })
  value: number | null;

  @Field(() => String, { nullable: true, description: 'The value in words, where the document gives words.' })
  valueText: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The size of the group that the figure is of, where stated as a number.',
  })
  denominator: number | null;

  @Field(() => String, { nullable: true, description: 'The group that the figure is of, in words, doubts included.' })
  denominatorText: string | null;

  @Field(() => Float, { nullable: true, description: 'The target, where stated as a number.' })
  target: number | null;

  @Field(() => String, { nullable: true, description: 'The target in words, with its unit.' })
  targetText: string | null;

  @Field(() => String, { nullable: true, description: 'What the document compares the value with.' })
  comparator: string | null;

  @Field(() => Boolean, { description: 'Computed from printed figures, not printed itself.' })
  derived: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What tells observations of one measure apart, for example district: Lancaster.',
})
export class Dimension {
  @Field(() => String, { description: 'The name of the dimension.' })
  name: string;

  @Field(() => String, { description: 'The value on it.' })
  value: string;
}

@InputType({ description: 'Which measures. An absent field says nothing; an empty list matches nothing.' })
export class MeasureFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these councils.' })
  councils?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these themes.' })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In any of these units.' })
  units?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: with at least one figure. False: in words alone.' })
  quantitative?: boolean | null;
}

export const MeasureConnection = connectionOf(Measure, 'Measure');
