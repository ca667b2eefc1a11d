import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readBase } from '../../analysis/base.js';
import { themeProfile } from '../../analysis/compare-themes.js';
import type { Council as CouncilRecord } from '../../domain/council.js';
import { JudgementArea } from '../../domain/vocabulary.js';
import { actionConnection } from '../../graph/queries/action.js';
import {
  councilConnection,
  councils,
  deliveryBodiesOfCouncil,
  predecessors,
  statisticalNeighbours,
  successors,
} from '../../graph/queries/council.js';
import { latestJudgement } from '../../graph/queries/judgement.js';
import { measuresOfCouncil } from '../../graph/queries/measure.js';
import { plansOfCouncil } from '../../graph/queries/plan.js';
import { regions } from '../../graph/queries/region.js';
import { visitConnection } from '../../graph/queries/visit.js';
import { connectFindings } from '../connect-findings.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { ListSize } from '../types/list-size.js';
import { ActionConnection, ActionFilter } from '../types/action.js';
import { type FilteredCell, ThemeCell } from '../types/comparison.js';
import { PageArgs } from '../types/connection.js';
import { Council, CouncilConnection, CouncilFilter, DeliveryBody, Region } from '../types/council.js';
import { FindingConnection, FindingFilter } from '../types/finding.js';
import { Measure } from '../types/measure.js';
import { Plan } from '../types/plan.js';
import { Judgement, VisitConnection, VisitFilter } from '../types/visit.js';

@Resolver(() => Council)
export class CouncilResolver {
  @Query(() => Council, { nullable: true, description: 'The council with this id.' })
  council(
    @Arg('id', () => ID, { description: 'For example council:bradford.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.node(councils, id);
  }

  @Query(() => CouncilConnection, { description: 'Councils by name; those of today unless the filter says otherwise.' })
  councils(
    @Arg('filter', () => CouncilFilter, { nullable: true, description: 'Which councils.' })
    filter: CouncilFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, councilConnection, 'graph', null, filter ?? {}, page);
  }

  @FieldResolver(() => Region, { description: 'The region that it lies in.' })
  region(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.node(regions, council.regionId);
  }

  @ListSize(10)
  @FieldResolver(() => [Council], {
    description: "The ten councils most alike by the Department for Education's model, the most alike first.",
  })
  statisticalNeighbours(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(statisticalNeighbours, council.id);
  }

  @ListSize(4)
  @FieldResolver(() => [Council], { description: 'The councils that took over when this one ended.' })
  successors(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(successors, council.id);
  }

  @ListSize(4)
  @FieldResolver(() => [Council], { description: 'The councils that this one took over from.' })
  predecessors(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(predecessors, council.id);
  }

  @ListSize(4)
  @FieldResolver(() => [DeliveryBody], {
    description: "Trusts and companies that deliver its children's services, or did.",
  })
  deliveryBodies(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(deliveryBodiesOfCouncil, council.id);
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Its visits in order of time, planned and undated ones in their place.',
  })
  visits(
    @Root() council: CouncilRecord,
    @Arg('filter', () => VisitFilter, { nullable: true, description: 'Which visits.' }) filter: VisitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, visitConnection, 'council', council.id, filter ?? {}, page);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description:
      'The latest judgement in an area, from the latest inspection whose framework has the area. Its status says where the grade could not be read; an older one does not stand in for it.',
  })
  async latestJudgement(
    @Root() council: CouncilRecord,
    @Arg('area', () => JudgementArea, { defaultValue: JudgementArea.OVERALL, description: 'The area.' })
    area: JudgementArea,
    @Ctx() { loaders }: Context,
  ) {
    const [judgement] = await loaders.related(latestJudgement, council.id, { area });
    return judgement ?? null;
  }

  @FieldResolver(() => FindingConnection, { description: 'What is said about it, in order of time.' })
  findings(
    @Root() council: CouncilRecord,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'council', council.id, filter, page);
  }

  @FieldResolver(() => ActionConnection, { description: 'Its actions by due date, the undated last.' })
  actions(
    @Root() council: CouncilRecord,
    @Arg('filter', () => ActionFilter, { nullable: true, description: 'Which actions.' }) filter: ActionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, actionConnection, 'council', council.id, filter ?? {}, page);
  }

  @ListSize(44)
  @FieldResolver(() => [ThemeCell], { description: 'Every theme in order, with what is said of it here; silence too.' })
  themeProfile(
    @Root() council: CouncilRecord,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings and visits count.' })
    given: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<FilteredCell[]> {
    const profiles = loaders.loader(themeProfile, JSON.stringify(given), async (councils: readonly string[]) => {
      const filter = { ...given, councils: [...councils] };
      const base = await readBase(reader, await loaders.snapshot(), filter);
      return councils.map((id) => themeProfile(base, id).map((cell) => ({ ...cell, filter })));
    });
    return profiles.load(council.id);
  }

  @ListSize(20)
  @FieldResolver(() => [Measure], { description: 'The figures reported for it.' })
  measures(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(measuresOfCouncil, council.id);
  }

  @ListSize(10)
  @FieldResolver(() => [Plan], { description: 'Its plans and strategies.' })
  plans(@Root() council: CouncilRecord, @Ctx() { loaders }: Context) {
    return loaders.related(plansOfCouncil, council.id);
  }
}
