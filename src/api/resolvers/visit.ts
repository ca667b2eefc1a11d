import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../../domain/partial-date.js';
import type { Judgement as JudgementRecord, Visit as VisitRecord } from '../../domain/visit.js';
import { conflictsOfVisit } from '../../graph/queries/conflict.js';
import { councils } from '../../graph/queries/council.js';
import { documentsOfVisit } from '../../graph/queries/document.js';
import { judgementsOfVisit } from '../../graph/queries/judgement.js';
import { evidenceOfVisit } from '../../graph/queries/passage.js';
import { focusThemes } from '../../graph/queries/theme.js';
import {
  followedInspection,
  fulfillingVisit,
  nextVisit,
  previousVisit,
  visitConnection,
  visits,
} from '../../graph/queries/visit.js';
import type { Relation } from '../../graph/relation.js';
import { connectFindings } from '../connect-findings.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { evidence } from '../evidence.js';
import { ListSize } from '../types/list-size.js';
import { PageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { Document, Evidence } from '../types/document.js';
import { FindingConnection, FindingFilter } from '../types/finding.js';
import { Theme } from '../types/theme.js';
import { Judgement, SourceConflict, Visit, VisitConnection, VisitFilter } from '../types/visit.js';

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => Visit, { nullable: true, description: 'The visit with this id.' })
  visit(
    @Arg('id', () => ID, { description: 'For example visit:bradford-2021-09-mv6.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.node(visits, id);
  }

  @Query(() => VisitConnection, { description: 'Visits in order of time.' })
  visits(
    @Arg('filter', () => VisitFilter, { nullable: true, description: 'Which visits.' }) filter: VisitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, visitConnection, 'graph', null, filter ?? {}, page);
  }

  @FieldResolver(() => Council, { description: 'The council visited.' })
  council(@Root() visit: VisitRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, visit.councilId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days from the last day on site to publication; null unless both are known to the day.',
  })
  daysToPublication(@Root() visit: VisitRecord) {
    return daysBetween(visit.endedOn, visit.publishedOn);
  }

  @ListSize(4)
  @FieldResolver(() => [Theme], { description: 'The themes that it focused on.' })
  focusThemes(@Root() visit: VisitRecord, @Ctx() { loaders }: Context) {
    return loaders.related(focusThemes, visit.id);
  }

  @ListSize(8)
  @FieldResolver(() => [Judgement], { description: 'What it judged; empty for visits without grades.' })
  judgements(@Root() visit: VisitRecord, @Ctx() { loaders }: Context) {
    return loaders.related(judgementsOfVisit, visit.id);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The inspection that a monitoring visit follows up.' })
  follows(@Root() visit: VisitRecord, @Ctx() context: Context) {
    return theOne(context, followedInspection, visit);
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: 'The completed visit that a planned one turned into, where known.',
  })
  fulfilledBy(@Root() visit: VisitRecord, @Ctx() context: Context) {
    return theOne(context, fulfillingVisit, visit);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The visit before it to the same council.' })
  previous(@Root() visit: VisitRecord, @Ctx() context: Context) {
    return theOne(context, previousVisit, visit);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The visit after it to the same council.' })
  next(@Root() visit: VisitRecord, @Ctx() context: Context) {
    return theOne(context, nextVisit, visit);
  }

  @ListSize(4)
  @FieldResolver(() => [Document], {
    description: 'The documents about it: its report or letter, minutes that discuss it.',
  })
  documents(@Root() visit: VisitRecord, @Ctx() { loaders }: Context) {
    return loaders.related(documentsOfVisit, visit.id);
  }

  @ListSize(5)
  @FieldResolver(() => [Evidence], { description: 'The passages that say that it took place or is planned, and when.' })
  evidence(@Root() visit: VisitRecord, @Ctx() context: Context) {
    return evidence(context, evidenceOfVisit, visit.id);
  }

  @ListSize(3)
  @FieldResolver(() => [SourceConflict], {
    description: 'What sources differ on, such as a table and the report. The report is kept.',
  })
  conflicts(@Root() visit: VisitRecord, @Ctx() { loaders }: Context) {
    return loaders.related(conflictsOfVisit, visit.id);
  }

  @FieldResolver(() => FindingConnection, { description: 'What it found. What others said of it is on the documents.' })
  findings(
    @Root() visit: VisitRecord,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })
    filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connectFindings(context, 'visit', visit.id, filter, page);
  }
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => Visit, { description: 'The inspection that judged.' })
  visit(@Root() judgement: JudgementRecord, @Ctx() { loaders }: Context) {
    return loaders.node(visits, judgement.visitId);
  }
}

async function theOne({ loaders }: Context, relation: Relation<VisitRecord>, visit: VisitRecord) {
  const [other] = await loaders.related(relation, visit.id);
  return other ?? null;
}
