import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../graph/connection/page.js';
import { BadInput } from '../../errors.js';
import { anyNode } from '../any-node.js';
import type { Context } from '../context.js';
import { Node } from '../types/node.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null where nothing has.' })
  node(@Arg('id', () => ID, { description: 'An id of any type.' }) id: string, @Ctx() { loaders }: Context) {
    return anyNode(loaders, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Whatever has these ids, in their order; null where nothing has. Up to ${MAX_PAGE_SIZE} ids.`,
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of any types.' }) ids: string[], @Ctx() { loaders }: Context) {
    if (ids.length > MAX_PAGE_SIZE)
      throw new BadInput(`"ids" takes up to ${MAX_PAGE_SIZE} ids; ask again for the rest.`);
    return Promise.all(ids.map((id) => anyNode(loaders, id)));
  }
}
