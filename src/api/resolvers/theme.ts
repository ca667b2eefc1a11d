import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Theme as ThemeRecord } from '../../domain/theme.js';
import { narrowerThemes, themes } from '../../graph/queries/theme.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { ListSize } from '../types/list-size.js';
import { PageArgs } from '../types/connection.js';
import { FindingConnection, FindingFilter } from '../types/finding.js';
import { Theme } from '../types/theme.js';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => Theme, { nullable: true, description: 'The theme with this id.' })
  theme(
    @Arg('id', () => ID, { description: 'For example theme:management-oversight.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.node(themes, id);
  }

  @ListSize(50)
  @Query(() => [Theme], { description: 'All themes, in the order of the judgement areas.' })
  async themes(@Ctx() { loaders }: Context) {
    const { reference } = await loaders.snapshot();
    return [...reference.themes.values()];
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'The broader theme that it belongs to.' })
  parent(@Root() theme: ThemeRecord, @Ctx() { loaders }: Context) {
    return theme.parentId && loaders.node(themes, theme.parentId);
  }

  @ListSize(10)
  @FieldResolver(() => [Theme], { description: 'The narrower themes below it.' })
  children(@Root() theme: ThemeRecord, @Ctx() { loaders }: Context) {
    return loaders.related(narrowerThemes, theme.id);
  }

  @FieldResolver(() => FindingConnection, { description: 'What is said on the theme, in order of time.' })
  findings(
    @Root() theme: ThemeRecord,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'theme', theme.id, filter, page);
  }
}
