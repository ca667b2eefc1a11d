import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Region as RegionRecord } from '../../domain/council.js';
import { allOf } from '../../graph/noun.js';
import { councilsOfRegion, regions } from '../../graph/queries/region.js';
import type { Context } from '../context.js';
import { ListSize } from '../types/list-size.js';
import { Council, Region } from '../types/council.js';

@Resolver(() => Region)
export class RegionResolver {
  @ListSize(9)
  @Query(() => [Region], { description: 'The nine regions by name.' })
  regions(@Ctx() { reader }: Context) {
    return allOf(reader, regions, 'region.name');
  }

  @ListSize(33)
  @FieldResolver(() => [Council], { description: 'The councils of today in the region, by name.' })
  councils(@Root() region: RegionRecord, @Ctx() { loaders }: Context) {
    return loaders.related(councilsOfRegion, region.id);
  }
}
