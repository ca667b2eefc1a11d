import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { DeliveryBody as DeliveryBodyRecord, Region as RegionRecord } from '../../domain/council.js';
import { CouncilKind, DeliveryBodyKind, Grade } from '../../domain/vocabulary.js';
import type { CouncilFilter as Filter } from '../../graph/queries/council.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { MAX_QUERY } from './text.js';
import { PartialDateScalar } from './scalars.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One of the nine regions of England.' })
export class Region extends Node implements RegionRecord {
  @Field(() => String, { description: 'The name, for example "North West".' })
  name: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A council that is, or until a reorganisation was, responsible for children's services.",
})
export class Council extends Node {
  @Field(() => String, { description: 'The short name, for example "Bradford".' })
  name: string;

  @Field(() => String, { description: 'The full name, for example "City of Bradford Metropolitan District Council".' })
  officialName: string;

  @Field(() => CouncilKind, { description: 'The kind of council.' })
  kind: CouncilKind;

  @Field(() => String, { nullable: true, description: "Code of the Office for National Statistics, today's." })
  gssCode: string | null;

  @Field(() => [String], { description: 'Earlier codes of the Office for National Statistics.' })
  formerGssCodes: string[];

  @Field(() => String, { nullable: true, description: 'Local authority code of the Department for Education.' })
  dfeCode: string | null;

  @Field(() => String, { nullable: true, description: "Ofsted's reference number (URN)." })
  ofstedUrn: string | null;

  @Field(() => [String], { description: 'Other names that documents use.' })
  aliases: string[];

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the council began, where known.' })
  startedOn: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When a reorganisation ended it; null for councils of today.',
  })
  endedOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A trust or company that delivers a council's children's services." })
export class DeliveryBody implements DeliveryBodyRecord {
  @Field(() => ID, { description: 'For example delivery-body:worcestershire-children-first.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => DeliveryBodyKind, { description: 'Trust or company.' })
  kind: DeliveryBodyKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it delivers for the council.' })
  since: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when; null where it still does, as far as is known.',
  })
  until: string | null;
}

@InputType({
  description: 'Which councils. An absent field says nothing; an empty list matches nothing.',
})
export class CouncilFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'These councils, also those that a reorganisation ended.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Councils in any of these regions.' })
  regions?: string[] | null;

  @Field(() => [CouncilKind], { nullable: true, description: 'Councils of any of these kinds.' })
  kinds?: CouncilKind[] | null;

  @Field(() => ID, { nullable: true, description: 'The statistical neighbours of this council, itself not included.' })
  neighboursOf?: string | null;

  @IsOptional()
  @MaxLength(MAX_QUERY)
  @Field(() => String, { nullable: true, description: 'Part of a name or alias, in any case.' })
  name?: string | null;

  @Field(() => [Grade], { nullable: true, description: 'Councils whose latest overall judgement is one of these.' })
  latestOverall?: Grade[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also councils that a reorganisation ended.',
  })
  includeEnded?: boolean | null;
}

export const CouncilConnection = connectionOf(Council, 'Council');
