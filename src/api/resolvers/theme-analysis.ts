import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readBase } from '../../analysis/base.js';
import {
  coOccurringThemes,
  type ThemeCoOccurrence as CoOccurrence,
  unitsOf,
} from '../../analysis/co-occurring-themes.js';
import { nextVisitOutcomes, type NextVisitOutcome as Outcome } from '../../analysis/next-visit-outcomes.js';
import { themeTrend, type ThemeYear as Year } from '../../analysis/theme-trend.js';
import { CoOccurrenceScope } from '../../domain/comparison.js';
import { BadInput } from '../../errors.js';
import { readThemeSets } from '../../graph/queries/tally.js';
import { themes } from '../../graph/queries/theme.js';
import type { Snapshot } from '../../graph/snapshot/snapshot.js';
import type { Context } from '../context.js';
import { NextVisitOutcome, ThemeCoOccurrence, ThemeYear } from '../types/analysis.js';
import { FindingFilter } from '../types/finding.js';
import { ListSize } from '../types/list-size.js';
import { Theme } from '../types/theme.js';

@Resolver(() => ThemeCoOccurrence)
export class ThemeCoOccurrenceResolver {
  @ListSize(44)
  @Query(() => [ThemeCoOccurrence], {
    description:
      "Themes that occur together with a theme: on one finding, or among the findings of one visit, document or council. The most frequent first. The filter's themes do not count.",
  })
  async coOccurringThemes(
    @Arg('theme', () => ID, { description: 'The theme.' }) theme: string,
    @Arg('within', () => CoOccurrenceScope, {
      nullable: true,
      defaultValue: CoOccurrenceScope.FINDING,
      description: 'The units that are counted.',
    })
    within: CoOccurrenceScope | null,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings count.' })
    given: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<CoOccurrence[]> {
    const snapshot = await loaders.snapshot();
    checkTheme(snapshot, theme);
    const filter = { ...given, themes: null, primaryThemeOnly: false };
    const scope = within ?? CoOccurrenceScope.FINDING;
    const units =
      scope === CoOccurrenceScope.FINDING
        ? await readThemeSets(reader, filter, snapshot.reference)
        : unitsOf(await readBase(reader, snapshot, filter), scope);
    return coOccurringThemes(units, theme, snapshot.reference);
  }

  @FieldResolver(() => Theme, { description: 'The other theme.' })
  theme(@Root() { themeId }: CoOccurrence, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }
}

@Resolver(() => ThemeYear)
export class ThemeYearResolver {
  @ListSize(15)
  @Query(() => [ThemeYear], {
    description:
      'How a theme moves over the years, without gaps. Nationally, or for the regions or councils of the filter.',
  })
  async themeTrend(
    @Arg('theme', () => ID, { description: 'The theme.' }) theme: string,
    @Arg('filter', () => FindingFilter, {
      nullable: true,
      description: 'Which findings and visits count; its themes do not.',
    })
    filter: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Year[]> {
    const snapshot = await loaders.snapshot();
    checkTheme(snapshot, theme);
    return themeTrend(await readBase(reader, snapshot, { ...filter, themes: [theme] }), theme);
  }
}

@Resolver(() => NextVisitOutcome)
export class NextVisitOutcomeResolver {
  @ListSize(44)
  @Query(() => [NextVisitOutcome], {
    description:
      "What the next visit says of a theme on which a visit raised a concern: which concerns come back. By theme, in the order of the themes. Of those revisited, (repeated + both) / (raised - awaited) came back. The filter's polarities do not count.",
  })
  async nextVisitOutcomes(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings and visits count.' })
    filter: FindingFilter | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Outcome[]> {
    return nextVisitOutcomes(await readBase(reader, await loaders.snapshot(), { ...filter, polarities: null }));
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: Outcome, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }
}

function checkTheme({ reference }: Snapshot, theme: string): void {
  if (!reference.themes.has(theme)) throw new BadInput(`There is no theme with the id "${theme}".`);
}
