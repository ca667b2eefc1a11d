import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Action as ActionRecord } from '../../domain/action.js';
import { actionConnection, changesOfAction } from '../../graph/queries/action.js';
import { councils } from '../../graph/queries/council.js';
import { documents } from '../../graph/queries/document.js';
import { findingsOfAction } from '../../graph/queries/finding.js';
import { evidenceOfAction } from '../../graph/queries/passage.js';
import { themesOfAction } from '../../graph/queries/theme.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { evidence } from '../evidence.js';
import { ListSize } from '../types/list-size.js';
import { Action, ActionConnection, ActionFilter, Change } from '../types/action.js';
import { PageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { Document, Evidence } from '../types/document.js';
import { Finding } from '../types/finding.js';
import { Theme } from '../types/theme.js';

@Resolver(() => Action)
export class ActionResolver {
  @Query(() => ActionConnection, { description: 'Actions by due date, the undated last.' })
  actions(
    @Arg('filter', () => ActionFilter, { nullable: true, description: 'Which actions.' }) filter: ActionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, actionConnection, 'graph', null, filter ?? {}, page);
  }

  @FieldResolver(() => Council, { description: 'The council that it concerns.' })
  council(@Root() action: ActionRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, action.councilId);
  }

  @FieldResolver(() => Document, { description: 'The document that states it.' })
  document(@Root() action: ActionRecord, @Ctx() { loaders }: Context) {
    return loaders.node(documents, action.documentId);
  }

  @ListSize(3)
  @FieldResolver(() => [Theme], { description: 'What it is about, the main theme first.' })
  themes(@Root() action: ActionRecord, @Ctx() { loaders }: Context) {
    return loaders.related(themesOfAction, action.id);
  }

  @ListSize(3)
  @FieldResolver(() => [Finding], { description: 'The findings that it addresses.' })
  addresses(@Root() action: ActionRecord, @Ctx() { loaders }: Context) {
    return loaders.related(findingsOfAction, action.id);
  }

  @ListSize(5)
  @FieldResolver(() => [Evidence], {
    description: 'The passages that it rests on; empty for one that a person recorded.',
  })
  evidence(@Root() action: ActionRecord, @Ctx() context: Context) {
    return evidence(context, evidenceOfAction, action.id);
  }

  @ListSize(3)
  @FieldResolver(() => [Change], { description: 'What people changed about it, the oldest first.' })
  changes(@Root() action: ActionRecord, @Ctx() { loaders }: Context) {
    return loaders.related(changesOfAction, action.id);
  }
}
