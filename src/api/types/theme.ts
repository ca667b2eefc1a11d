import { Field, ObjectType } from 'type-graphql';
import { JudgementArea } from '../../domain/vocabulary.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a finding can be about.' })
export class Theme extends Node {
  @Field(() => String, { description: 'The name, for example "Management oversight".' })
  label: string;

  @Field(() => String, { description: 'What belongs to the theme.' })
  definition: string;

  @Field(() => [JudgementArea], { description: 'The judgement areas that the theme bears on.' })
  areas: JudgementArea[];
}
