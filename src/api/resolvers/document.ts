import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Document as DocumentRecord, Passage as PassageRecord } from '../../domain/document.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import { BadInput } from '../../errors.js';
import { actionsOfDocument } from '../../graph/queries/action.js';
import { councils } from '../../graph/queries/council.js';
import { documentConnection, documents, meetingOfDocument } from '../../graph/queries/document.js';
import { contextOfPassage, passageConnection } from '../../graph/queries/passage.js';
import { visitsOfDocument } from '../../graph/queries/visit.js';
import { connectFindings } from '../connect-findings.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { ListSize } from '../types/list-size.js';
import { Action } from '../types/action.js';
import { ForwardPageArgs, PageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { Document, DocumentConnection, Meeting, Passage, PassageConnection } from '../types/document.js';
import { FindingConnection, FindingFilter } from '../types/finding.js';
import { Visit } from '../types/visit.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'The document with this id.' })
  document(
    @Arg('id', () => ID, { description: 'For example document:bradford-2021-09-monitoring-visit.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.node(documents, id);
  }

  @Query(() => DocumentConnection, { description: 'Documents in order of time.' })
  documents(
    @Arg('councils', () => [ID], { nullable: true, description: 'About any of these councils.' })
    councils: string[] | null,
    @Arg('kinds', () => [DocumentKind], { nullable: true, description: 'Of any of these kinds.' })
    kinds: DocumentKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, documentConnection, 'graph', null, { councils, kinds }, page);
  }

  @FieldResolver(() => Council, { description: 'The council that it is about.' })
  council(@Root() document: DocumentRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, document.councilId);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting that it records.' })
  async meeting(@Root() document: DocumentRecord, @Ctx() { loaders }: Context) {
    const [meeting] = await loaders.related(meetingOfDocument, document.id);
    return meeting ?? null;
  }

  @ListSize(5)
  @FieldResolver(() => [Visit], { description: 'The visits that it is about or mentions.' })
  visits(@Root() document: DocumentRecord, @Ctx() { loaders }: Context) {
    return loaders.related(visitsOfDocument, document.id);
  }

  @FieldResolver(() => PassageConnection, { description: 'Its passages in order.' })
  passages(
    @Root() document: DocumentRecord,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, passageConnection, 'document', document.id, {}, page);
  }

  @FieldResolver(() => FindingConnection, { description: 'What it says.' })
  findings(
    @Root() document: DocumentRecord,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'document', document.id, filter, page);
  }

  @ListSize(20)
  @FieldResolver(() => [Action], { description: 'The actions that it states, by due date.' })
  actions(@Root() document: DocumentRecord, @Ctx() { loaders }: Context) {
    return loaders.related(actionsOfDocument, document.id);
  }
}

/** How far around a passage one can look. */
const FARTHEST = 10;

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => Document, { description: 'The document that it is a passage of.' })
  document(@Root() passage: PassageRecord, @Ctx() { loaders }: Context) {
    return loaders.node(documents, passage.documentId);
  }

  @ListSize(2 * FARTHEST + 1)
  @FieldResolver(() => [Passage], {
    description: 'The passages around it in the document, itself included, in order.',
  })
  context(
    @Root() passage: PassageRecord,
    @Arg('around', () => Int, {
      defaultValue: 2,
      description: `How many before it, and how many after it, at most: up to ${FARTHEST}.`,
    })
    around: number,
    @Ctx() { loaders }: Context,
  ) {
    if (around < 0 || around > FARTHEST) throw new BadInput(`"around" must be from 0 to ${FARTHEST}.`);
    return loaders.related(contextOfPassage, passage.id, { around });
  }
}
