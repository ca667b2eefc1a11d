import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A council's improvement plan, strategy or the like.",
})
export class Plan extends Node {
  @Field(() => String, { description: 'The name that the documents use.' })
  name: string;

  @Field(() => String, { description: 'The kind in words, for example "improvement plan".' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'How far it has come, in words.' })
  status: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a plan sets out to reach.' })
export class PlanOutcome {
  @Field(() => String, { description: 'The outcome, in our own words.' })
  text: string;
}
