import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Grade, JudgementArea, JudgementStatus, VisitKind, VisitStatus } from '../../domain/vocabulary.js';
import type { VisitFilter as Filter } from '../../graph/queries/visit.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { PartialDateScalar } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An inspection or a visit of the inspectorate, held or planned.',
})
export class Visit extends Node {
  @Field(() => VisitKind, { description: 'The kind of visit.' })
  kind: VisitKind;

  @Field(() => VisitStatus, { description: 'Held or planned.' })
  status: VisitStatus;

  @Field(() => Int, { nullable: true, description: 'Position in its series, e.g. 4 for a fourth monitoring visit.' })
  sequence: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day on site, as far as it is known.' })
  startedOn: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day on site, as far as it is known.' })
  endedOn: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the report or letter was published.' })
  publishedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the document words the date, where it gives no date or another one than the report.',
  })
  dateText: string | null;

  @Field(() => String, { nullable: true, description: 'What the visit looked at, in our words.' })
  focus: string | null;

  @Field(() => String, { nullable: true, description: 'The inspector who led it, as the report names them.' })
  leadInspector: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an inspection said of one area: a grade, or why there is none.',
})
export class Judgement {
  @Field(() => JudgementArea, { description: 'What is judged.' })
  area: JudgementArea;

  @Field(() => JudgementStatus, { description: 'Why the grade is there or not.' })
  status: JudgementStatus;

  @Field(() => Grade, { nullable: true, description: 'The grade; null unless the status is GRADED.' })
  grade: Grade | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two sources that differ on a visit: what the graph holds, and what the other one says.',
})
export class SourceConflict {
  @Field(() => String, {
    description: 'What they differ on, such as startedOn; for a judgement its area, such as LEADERS.',
  })
  field: string;

  @Field(() => String, { description: 'What the graph holds.' })
  kept: string;

  @Field(() => String, { description: 'Who says so: the id of a document, or "inspection table".' })
  keptFrom: string;

  @Field(() => String, { description: 'What the other source says.' })
  other: string;

  @Field(() => String, { description: 'Which other source: the id of a document, or "inspection table".' })
  otherFrom: string;
}

@InputType({ description: 'Which visits. An absent field says nothing; an empty list matches nothing.' })
export class VisitFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'Visits to any of these councils.' })
  councils?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Visits to councils in any of these regions.' })
  regions?: string[] | null;

  @Field(() => [VisitKind], { nullable: true, description: 'Visits of any of these kinds.' })
  kinds?: VisitKind[] | null;

  @Field(() => [VisitStatus], { nullable: true, description: 'Held, planned or both.' })
  statuses?: VisitStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Visits that focused on any of these themes.' })
  focusThemes?: string[] | null;

  @Field(() => [Grade], { nullable: true, description: 'Inspections with one of these overall grades.' })
  overall?: Grade[] | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Visits that can have been on or after this date.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Visits that can have been on or before this date.' })
  to?: string | null;
}

export const VisitConnection = connectionOf(Visit, 'Visit');
