import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readBase } from '../../analysis/base.js';
import { themeContrasts, type ThemeContrast as Contrast } from '../../analysis/theme-contrasts.js';
import { Polarity } from '../../domain/vocabulary.js';
import { councils } from '../../graph/queries/council.js';
import type { FindingFilter as Filter } from '../../graph/queries/finding-filter.js';
import { themes } from '../../graph/queries/theme.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { countedOnTheme } from '../counted-on-theme.js';
import { ThemeContrast } from '../types/analysis.js';
import { Council } from '../types/council.js';
import { Finding, FindingFilter } from '../types/finding.js';
import { ListSize } from '../types/list-size.js';
import { Theme } from '../types/theme.js';

type Filtered = Contrast & ThemeContrast & { filter: Filter };

/** What is listed of either side where nothing is said: a theme can have thousands. */
const LISTED = 50;

@Resolver(() => ThemeContrast)
export class ThemeContrastResolver {
  @ListSize(44)
  @Query(() => [ThemeContrast], {
    description:
      "Themes on which one council is praised and another criticised: who could learn from whom. First those with the most councils on both sides. The filter's polarities do not count.",
  })
  async themeContrasts(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings count.' })
    given: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Filtered[]> {
    const filter = { ...given, polarities: null };
    const base = await readBase(reader, await loaders.snapshot(), filter);
    return themeContrasts(base).map((contrast) => {
      const { strengths: strengthCount, concerns: concernCount } = contrast;
      return { ...contrast, strengthCount, concernCount, filter };
    });
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }

  @ListSize(60)
  @FieldResolver(() => [Council], { description: 'The councils that are praised, by name.' })
  praised(@Root() { strengthCouncilIds }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.nodes(councils, strengthCouncilIds);
  }

  @ListSize(60)
  @FieldResolver(() => [Council], {
    description: 'The councils that are criticised, by name. A council can be on both sides.',
  })
  criticised(@Root() { concernCouncilIds }: Filtered, @Ctx() { loaders }: Context) {
    return loaders.nodes(councils, concernCouncilIds);
  }

  @ListSize(LISTED)
  @FieldResolver(() => [Finding], {
    description: 'The strengths in order of time; strengthCount says how many there are.',
  })
  strengths(
    @Root() contrast: Filtered,
    @Arg('first', () => Int, { defaultValue: LISTED, description: 'How many at most: up to 200.' }) first: number,
    @Ctx() context: Context,
  ) {
    return listed(context, contrast, Polarity.STRENGTH, first);
  }

  @ListSize(LISTED)
  @FieldResolver(() => [Finding], {
    description: 'The concerns in order of time; concernCount says how many there are.',
  })
  concerns(
    @Root() contrast: Filtered,
    @Arg('first', () => Int, { defaultValue: LISTED, description: 'How many at most: up to 200.' }) first: number,
    @Ctx() context: Context,
  ) {
    return listed(context, contrast, Polarity.CONCERN, first);
  }
}

function listed(context: Context, { themeId, filter }: Filtered, polarity: Polarity, first: number) {
  const wanted = { ...countedOnTheme(themeId, filter), polarities: [polarity] };
  return connectFindings(context, 'theme', themeId, wanted, { first }).nodes();
}
