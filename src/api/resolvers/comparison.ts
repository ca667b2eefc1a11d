import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { councilsOf, readBase } from '../../analysis/base.js';
import { compareThemes, type ThemeComparison as Comparison } from '../../analysis/compare-themes.js';
import { Polarity } from '../../domain/vocabulary.js';
import type { FindingFilter as Filter } from '../../graph/queries/finding-filter.js';
import { councils } from '../../graph/queries/council.js';
import { themes } from '../../graph/queries/theme.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { countedOnTheme } from '../counted-on-theme.js';
import { type FilteredCell, ThemeCell, ThemeComparison } from '../types/comparison.js';
import { ForwardPageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { FindingConnection, FindingFilter } from '../types/finding.js';
import { ListSize, NamesAtMost } from '../types/list-size.js';
import { Theme } from '../types/theme.js';

/** Councils and themes that are compared, at the most. */
const [COUNCILS, THEMES] = [160, 44];

interface FilteredComparison extends Comparison {
  filter: Filter;
}

@Resolver(() => ThemeComparison)
export class ThemeComparisonResolver {
  @NamesAtMost({ councils: COUNCILS, themes: THEMES })
  @Query(() => ThemeComparison, {
    description:
      'Themes by councils. No councils named: every council with something to compare. Councils and themes named here stand in the place of those of the filter.',
  })
  async compareThemes(
    @Arg('councils', () => [ID], { nullable: true, description: 'The columns, in this order.' })
    councilIds: string[] | null,
    @Arg('themes', () => [ID], {
      nullable: true,
      description: 'The rows, in this order; none named: every theme with a finding.',
    })
    themeIds: string[] | null,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings and visits count.' })
    given: FindingFilter | null,
    @Arg('includeSilent', () => Boolean, {
      defaultValue: false,
      description:
        "Where no councils are named, also those of the filter's regions and neighbours about which nothing is said.",
    })
    includeSilent: boolean,
    @Ctx() { reader, loaders }: Context,
  ): Promise<FilteredComparison> {
    const filter = {
      ...given,
      ...(councilIds && { councils: councilIds }),
      ...(themeIds && { themes: themeIds }),
    };
    const base = await readBase(reader, await loaders.snapshot(), filter);
    const columns = filter.councils ?? (includeSilent ? councilsOf(filter, base.reference) : null);
    // Not spread: the cells are made when they are asked for.
    return Object.assign(compareThemes(base, columns, filter.themes ?? null), { filter });
  }

  @ListSize(COUNCILS)
  @FieldResolver(() => [Council], { description: 'The columns: as they were named, else by name.' })
  councils(@Root() { councilIds }: Comparison, @Ctx() { loaders }: Context) {
    return loaders.nodes(councils, councilIds);
  }

  @ListSize(THEMES)
  @FieldResolver(() => [Theme], { description: 'The rows: as they were named, else in the order of the themes.' })
  themes(@Root() { themeIds }: Comparison, @Ctx() { loaders }: Context) {
    return loaders.nodes(themes, themeIds);
  }

  @ListSize(COUNCILS * THEMES)
  @FieldResolver(() => [ThemeCell], {
    description:
      'One for each theme and council, ordered as themes, then councils. Silence says something too: coverage tells which.',
  })
  cells(@Root() { cells, filter }: FilteredComparison): FilteredCell[] {
    return cells.map((cell) => ({ ...cell, filter }));
  }

  @FieldResolver(() => [[Int]], {
    description: 'Counts of one polarity, a row a theme, a column a council, in the order of `themes` and `councils`.',
  })
  matrix(
    @Root() comparison: Comparison,
    @Arg('polarity', () => Polarity, { description: 'The polarity to count.' }) polarity: Polarity,
  ) {
    return comparison.matrix(polarity);
  }
}

@Resolver(() => ThemeCell)
export class ThemeCellResolver {
  @FieldResolver(() => Council, { description: 'The council.' })
  council(@Root() { councilId }: FilteredCell, @Ctx() { loaders }: Context) {
    return loaders.node(councils, councilId);
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: FilteredCell, @Ctx() { loaders }: Context) {
    return loaders.node(themes, themeId);
  }

  @FieldResolver(() => FindingConnection, { description: 'The findings that are counted, in order of time.' })
  findings(
    @Root() { councilId, themeId, filter }: FilteredCell,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'cell', `${councilId} ${themeId}`, countedOnTheme(themeId, filter), page);
  }
}
