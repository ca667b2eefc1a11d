import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readBase } from '../../analysis/base.js';
import { turnarounds, type Turnaround as Turned } from '../../analysis/turnarounds.js';
import type { Finding as FindingRecord } from '../../domain/finding.js';
import { Polarity } from '../../domain/vocabulary.js';
import { actionsBetween } from '../../graph/queries/action.js';
import { councils } from '../../graph/queries/council.js';
import type { FindingFilter as Filter } from '../../graph/queries/finding-filter.js';
import { themes } from '../../graph/queries/theme.js';
import { visits } from '../../graph/queries/visit.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { countedOnTheme } from '../counted-on-theme.js';
import { Action } from '../types/action.js';
import { Turnaround } from '../types/analysis.js';
import { Council } from '../types/council.js';
import { Finding, FindingFilter } from '../types/finding.js';
import { ListSize } from '../types/list-size.js';
import { Theme } from '../types/theme.js';
import { Visit } from '../types/visit.js';

type Filtered = Turned & { filter: Filter };

@Resolver(() => Turnaround)
export class TurnaroundResolver {
  @ListSize(200)
  @Query(() => [Turnaround], {
    description:
      "Where a concern that a visit raised became a strength at a later one, the latest first. Only what was raised at a visit counts; the filter's polarities do not.",
  })
  async turnarounds(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings and visits count.' })
    given: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Filtered[]> {
    const filter = { ...given, polarities: null };
    const base = await readBase(reader, await loaders.snapshot(), filter);
    return turnarounds(base).map((turnaround) => ({ ...turnaround, filter }));
  }

  @FieldResolver(() => Council, { description: 'The council.' })
  council(@Root() { councilId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(councils, councilId);
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }

  @FieldResolver(() => Visit, { description: 'The last visit that raised a concern before it turned.' })
  concernVisit(@Root() { concernVisitId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(visits, concernVisitId);
  }

  @FieldResolver(() => Visit, { description: 'The visit that called it a strength.' })
  strengthVisit(@Root() { strengthVisitId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(visits, strengthVisitId);
  }

  @FieldResolver(() => Finding, {
    description:
      'One concern of the earlier visit: of its first ones on the theme, one whose primary theme it is, where there is one.',
  })
  concern(@Root() turnaround: Filtered, @Ctx() context: Context) {
    return typical(context, turnaround, turnaround.concernVisitId, Polarity.CONCERN);
  }

  @FieldResolver(() => Finding, { description: 'One strength of the later visit, chosen in the same way.' })
  strength(@Root() turnaround: Filtered, @Ctx() context: Context) {
    return typical(context, turnaround, turnaround.strengthVisitId, Polarity.STRENGTH);
  }

  @ListSize(3)
  @FieldResolver(() => [Action], {
    description:
      "The council's actions on the theme in documents dated between the beginnings of the two visits, and those that address a concern of the earlier one.",
  })
  async actionsBetween(@Root() turnaround: Filtered, @Ctx() { loaders }: Context) {
    const { councilId, themeId, concernVisitId, strengthVisitId } = turnaround;
    const { reference } = await loaders.snapshot();
    const [after, until] = [concernVisitId, strengthVisitId].map((id) => reference.visits.get(id)?.from ?? '-');
    return loaders.related(actionsBetween, [councilId, themeId, concernVisitId, after, until].join(' '));
  }
}

async function typical(
  context: Context,
  { themeId, filter }: Filtered,
  visitId: string,
  polarity: Polarity,
): Promise<FindingRecord | undefined> {
  const wanted = { ...countedOnTheme(themeId, filter), polarities: [polarity] };
  const nodes = await connectFindings(context, 'visitTheme', `${visitId} ${themeId}`, wanted, {}).nodes();
  return nodes.find(({ themeIds }) => themeIds[0] === themeId) ?? nodes[0];
}
