import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Region as RegionRecord } from '../../domain/council.js';
import { councilsOfRegion } from '../../graph/queries/region.js';
import type { Context } from '../context.js';
import { ListSize } from '../types/list-size.js';
import { Council, Region } from '../types/council.js';

@Resolver(() => Region)
export class RegionResolver {
  @ListSize(9)
  @Query(() => [Region], { description: 'The nine regions by name.' })
  async regions(@Ctx() { loaders }: Context) {
    const { reference } = await loaders.snapshot();
    return [...reference.regions.values()];
  }

  @ListSize(33)
  @FieldResolver(() => [Council], { description: 'The councils of today in the region, by name.' })
  councils(@Root() region: RegionRecord, @Ctx() { loaders }: Context) {
    return loaders.related(councilsOfRegion, region.id);
  }
}
