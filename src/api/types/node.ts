import { Field, ID, InterfaceType } from 'type-graphql';
import { type NodeType, typeOfId } from '../../domain/ids.js';

const TYPE_NAMES: Record<NodeType, string> = {
  region: 'Region',
  council: 'Council',
  visit: 'Visit',
  theme: 'Theme',
  document: 'Document',
  passage: 'Passage',
  finding: 'Finding',
  action: 'Action',
  measure: 'Measure',
  plan: 'Plan',
};

/** The GraphQL type of the thing that an id names. */
export function typeNameOf({ id }: { id: string }): string {
  const type = typeOfId(id);
  if (!type) throw new Error(`${id} is not the id of a node`);
  return TYPE_NAMES[type];
}

@InterfaceType('Node', {
  description: 'A thing with an id of its own, which is readable, global and stable: "<type>:<slug>".',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, { description: 'For example council:bradford, theme:management-oversight, finding:w18-f05.' })
  id: string;
}
