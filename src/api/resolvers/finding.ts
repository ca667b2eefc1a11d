import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Finding as FindingRecord } from '../../domain/finding.js';
import { actionsOfFinding } from '../../graph/queries/action.js';
import { councils } from '../../graph/queries/council.js';
import { documents } from '../../graph/queries/document.js';
import {
  findings,
  respondsTo,
  responses,
  reviewQueue,
  reviewsOfFinding,
  unaddressedConcerns,
} from '../../graph/queries/finding.js';
import { evidenceOfFinding } from '../../graph/queries/passage.js';
import { themes } from '../../graph/queries/theme.js';
import { visits } from '../../graph/queries/visit.js';
import { connectFindings } from '../connect-findings.js';
import type { Context } from '../context.js';
import { evidence } from '../evidence.js';
import { ListSize } from '../types/list-size.js';
import { Action } from '../types/action.js';
import { ForwardPageArgs, PageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { Document, Evidence } from '../types/document.js';
import {
  type FacetCounters,
  Finding,
  FindingConnection,
  FindingFacets,
  FindingFilter,
  Review,
} from '../types/finding.js';
import { Theme } from '../types/theme.js';
import { Visit } from '../types/visit.js';

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => Finding, { nullable: true, description: 'The finding with this id, refused ones included.' })
  finding(
    @Arg('id', () => ID, { description: 'For example finding:w18-f05.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.node(findings, id);
  }

  @Query(() => FindingConnection, { description: 'Findings in order of time, the undated last.' })
  findings(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'graph', null, filter, page);
  }

  @Query(() => FindingConnection, { description: 'Concerns that no recorded action addresses, in order of time.' })
  unaddressedConcerns(
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'graph', null, filter, page, unaddressedConcerns);
  }

  @Query(() => FindingConnection, { description: 'Extracted findings waiting for a person, least certain first.' })
  reviewQueue(
    @Arg('filter', () => FindingFilter, {
      nullable: true,
      description: 'Which findings; its review statuses do not count.',
    })
    filter: FindingFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'graph', null, filter, page, reviewQueue);
  }

  @ListSize(3)
  @FieldResolver(() => [Theme], { description: 'Primary first.' })
  themes(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.nodes(themes, finding.themeIds);
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'What it is about most; the first of themes.' })
  async primaryTheme(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    const [primary] = await loaders.nodes(themes, finding.themeIds.slice(0, 1));
    return primary ?? null;
  }

  @FieldResolver(() => Council, { description: 'The council that it is about.' })
  council(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, finding.councilId);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The visit that the inspectorate raised it at.' })
  visit(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return finding.visitId && loaders.node(visits, finding.visitId);
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: "The visit that a council's or member's statement comments on.",
  })
  relatedVisit(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return finding.relatedVisitId && loaders.node(visits, finding.relatedVisitId);
  }

  @FieldResolver(() => Document, { description: 'The document that states it.' })
  document(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.node(documents, finding.documentId);
  }

  @ListSize(3)
  @FieldResolver(() => [Evidence], { description: 'The passages that it rests on.' })
  evidence(@Root() finding: FindingRecord, @Ctx() context: Context) {
    return evidence(context, evidenceOfFinding, finding.id);
  }

  @ListSize(3)
  @FieldResolver(() => [Finding], { description: "What it answers, for example a member's question." })
  respondsTo(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.related(respondsTo, finding.id);
  }

  @ListSize(5)
  @FieldResolver(() => [Finding], { description: "What answered it, for example an officer's answer." })
  responses(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.related(responses, finding.id);
  }

  @ListSize(3)
  @FieldResolver(() => [Action], { description: 'The recorded actions that address it.' })
  actions(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.related(actionsOfFinding, finding.id);
  }

  @ListSize(3)
  @FieldResolver(() => [Review], { description: 'What people decided about it, the oldest first.' })
  reviews(@Root() finding: FindingRecord, @Ctx() { loaders }: Context) {
    return loaders.related(reviewsOfFinding, finding.id);
  }
}

@Resolver(() => FindingConnection)
export class FindingConnectionResolver {
  @FieldResolver(() => FindingFacets, { description: 'How all of them fall into groups.' })
  facets(@Root() connection: { facets: FacetCounters }) {
    return connection.facets;
  }
}
