import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { councilsOf, readBase } from '../../analysis/base.js';
import { similarCouncils, type SimilarCouncil as Similar } from '../../analysis/similar-councils.js';
import { BadInput } from '../../errors.js';
import { pageSize } from '../../graph/connection/page.js';
import { councils } from '../../graph/queries/council.js';
import { themes } from '../../graph/queries/theme.js';
import type { Context } from '../context.js';
import { SimilarCouncil } from '../types/analysis.js';
import { Council } from '../types/council.js';
import { FindingFilter } from '../types/finding.js';
import { ListSize } from '../types/list-size.js';
import { Theme } from '../types/theme.js';

@Resolver(() => SimilarCouncil)
export class SimilarCouncilResolver {
  @ListSize(10)
  @Query(() => [SimilarCouncil], {
    description:
      "The councils about which most nearly the same is said, the most alike first. The filter's councils, regions and neighbours limit whom the council is compared with.",
  })
  async similarCouncils(
    @Arg('council', () => ID, { description: 'The council to compare with others.' }) council: string,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings count.' })
    filter: FindingFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many at most: up to 200.' })
    first: number | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Similar[]> {
    const size = pageSize(first ?? 10, 'first');
    const snapshot = await loaders.snapshot();
    if (!snapshot.reference.councils.has(council)) throw new BadInput(`There is no council with the id "${council}".`);
    const { councils: named, regions, neighboursOf, ...rest } = filter ?? {};
    const limited = named ?? regions ?? neighboursOf;
    const candidates = limited == null ? null : councilsOf(filter ?? {}, snapshot.reference);
    return similarCouncils(await readBase(reader, snapshot, rest), council, candidates, size);
  }

  @FieldResolver(() => Council, { description: 'The other council.' })
  council(@Root() { councilId }: Similar, @Ctx() { loaders }: Context) {
    return loaders.node(councils, councilId);
  }

  @ListSize(20)
  @FieldResolver(() => [Theme], {
    description: 'Themes on which both have concerns; first those on which the one with fewer has the most.',
  })
  sharedConcerns(@Root() { sharedConcernIds }: Similar, @Ctx() { loaders }: Context) {
    return loaders.nodes(themes, sharedConcernIds);
  }

  @ListSize(20)
  @FieldResolver(() => [Theme], { description: 'Themes on which both have strengths, in the same order.' })
  sharedStrengths(@Root() { sharedStrengthIds }: Similar, @Ctx() { loaders }: Context) {
    return loaders.nodes(themes, sharedStrengthIds);
  }
}
