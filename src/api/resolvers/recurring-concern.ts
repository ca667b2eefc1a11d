import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readBase } from '../../analysis/base.js';
import { type RecurringConcern as Recurring, recurringConcerns } from '../../analysis/recurring-concerns.js';
import { Polarity } from '../../domain/vocabulary.js';
import { BadInput } from '../../errors.js';
import { councils } from '../../graph/queries/council.js';
import type { FindingFilter as Filter } from '../../graph/queries/finding-filter.js';
import { themes } from '../../graph/queries/theme.js';
import { visits } from '../../graph/queries/visit.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { countedOnTheme } from '../counted-on-theme.js';
import { RecurringConcern } from '../types/analysis.js';
import { Council } from '../types/council.js';
import { Finding, FindingFilter } from '../types/finding.js';
import { ListSize } from '../types/list-size.js';
import { Theme } from '../types/theme.js';
import { Visit } from '../types/visit.js';

type Filtered = Recurring & { filter: Filter };

@Resolver(() => RecurringConcern)
export class RecurringConcernResolver {
  @ListSize(200)
  @Query(() => [RecurringConcern], {
    description:
      "Concerns raised about the same theme at several of a council's visits, the longest run first. Only what was raised at a visit counts; the filter's polarities do not.",
  })
  async recurringConcerns(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings and visits count.' })
    given: FindingFilter | null,
    @Arg('minVisits', () => Int, {
      nullable: true,
      defaultValue: 2,
      description: 'At how many visits at least, successive or not; 1 or more.',
    })
    minVisits: number | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most; all where nothing is said.' })
    first: number | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Filtered[]> {
    if ((minVisits ?? 2) < 1) throw new BadInput('"minVisits" must be 1 or more.');
    if ((first ?? 0) < 0) throw new BadInput('"first" must not be negative.');
    const filter = { ...given, polarities: null };
    const base = await readBase(reader, await loaders.snapshot(), filter);
    const found = recurringConcerns(base, minVisits ?? 2);
    return found.slice(0, first ?? found.length).map((recurring) => ({ ...recurring, filter }));
  }

  @FieldResolver(() => Council, { description: 'The council.' })
  council(@Root() { councilId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(councils, councilId);
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }

  @ListSize(5)
  @FieldResolver(() => [Visit], { description: 'The visits that raised a concern, in order of time.' })
  visits(@Root() { visitIds }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.nodes(visits, visitIds);
  }

  @ListSize(20)
  @FieldResolver(() => [Finding], { description: 'The concerns, in order of time.' })
  findings(
    @Root() { councilId, themeId, filter }: Filtered,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most: up to 200.' }) first: number,
    @Ctx() context: Context,
  ) {
    const concerns = { ...countedOnTheme(themeId, filter), polarities: [Polarity.CONCERN] };
    return connectFindings(context, 'cellAtVisits', `${councilId} ${themeId}`, concerns, { first }).nodes();
  }
}
