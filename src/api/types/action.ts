import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActionKind, ActionStatus } from '../../domain/vocabulary.js';
import type { ActionFilter as Filter } from '../../graph/queries/action.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { MAX_QUERY } from './text.js';
import { DateTimeScalar, PartialDateScalar } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What somebody promised, resolved or was asked to do.',
})
export class Action extends Node {
  @Field(() => ActionKind, { description: 'How binding it is.' })
  kind: ActionKind;

  @Field(() => String, {
    description: 'What is to be done, in our own words. Without a token, names of private persons are masked.',
  })
  summary: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who is to do it, as stated or implied; null where nobody is named.',
  })
  owner: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when, where a date is stated or follows.' })
  due: string | null;

  @Field(() => String, { nullable: true, description: 'How the document words the date.' })
  dueText: string | null;

  @Field(() => ActionStatus, { description: 'How far it has come.' })
  status: ActionStatus;

  @Field(() => String, { nullable: true, description: 'What came of it, where recorded.' })
  outcome: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A person's change to an action." })
export class Change {
  @Field(() => String, { description: "Who: the name in the person's token." })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, {
    nullable: true,
    description: 'The changed fields before, as JSON; null where the action was new.',
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The changed fields after, as JSON.' })
  after: string | null;
}

@InputType({ description: 'Which actions. An absent field says nothing; an empty list matches nothing.' })
export class ActionFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these councils.' })
  councils?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of councils in any of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these themes.' })
  themes?: string[] | null;

  @Field(() => [ActionKind], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: ActionKind[] | null;

  @Field(() => [ActionStatus], { nullable: true, description: 'Of any of these statuses.' })
  statuses?: ActionStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody is named for it.' })
  hasOwner?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a due date; words alone are none.' })
  hasDue?: boolean | null;

  @IsOptional()
  @MaxLength(MAX_QUERY)
  @Field(() => String, { nullable: true, description: "Part of the owner's name or office, in any case." })
  owner?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Can be due on or after this date.' })
  dueFrom?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Can be due on or before this date.' })
  dueTo?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Due before this day, and neither done nor superseded.',
  })
  overdueOn?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Stated in any of these documents.' })
  documents?: string[] | null;
}

export const ActionConnection = connectionOf(Action, 'Action');
