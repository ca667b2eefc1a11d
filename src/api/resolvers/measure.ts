import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Measure as MeasureRecord, Observation as ObservationRecord } from '../../domain/measure.js';
import { councils } from '../../graph/queries/council.js';
import { measureConnection, observationsOfMeasure } from '../../graph/queries/measure.js';
import { evidenceOfObservation } from '../../graph/queries/passage.js';
import { themesOfMeasure } from '../../graph/queries/theme.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { evidence } from '../evidence.js';
import { ListSize } from '../types/list-size.js';
import { PageArgs } from '../types/connection.js';
import { Council } from '../types/council.js';
import { Evidence } from '../types/document.js';
import { Dimension, Measure, MeasureConnection, MeasureFilter, Observation } from '../types/measure.js';
import { Theme } from '../types/theme.js';

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => MeasureConnection, { description: 'Measures by name.' })
  measures(
    @Arg('filter', () => MeasureFilter, { nullable: true, description: 'Which measures.' })
    filter: MeasureFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, measureConnection, 'graph', null, filter ?? {}, page);
  }

  @FieldResolver(() => Council, { description: 'The council that it is reported for.' })
  council(@Root() measure: MeasureRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, measure.councilId);
  }

  @ListSize(3)
  @FieldResolver(() => [Theme], { description: 'What it is about, the main theme first.' })
  themes(@Root() measure: MeasureRecord, @Ctx() { loaders }: Context) {
    return loaders.related(themesOfMeasure, measure.id);
  }

  @ListSize(10)
  @FieldResolver(() => [Observation], { description: 'Its values, in the order of the document.' })
  observations(@Root() measure: MeasureRecord, @Ctx() { loaders }: Context) {
    return loaders.related(observationsOfMeasure, measure.id);
  }
}

@Resolver(() => Observation)
export class ObservationResolver {
  @ListSize(3)
  @FieldResolver(() => [Dimension], { description: 'What tells it apart from the other values of its measure.' })
  dimensions(@Root() { dimensions }: ObservationRecord): Dimension[] {
    const names = dimensions.filter((_, position) => position % 2 === 0);
    return names.map((name, pair) => ({ name, value: dimensions[2 * pair + 1] ?? '' }));
  }

  @ListSize(10)
  @FieldResolver(() => [Evidence], { description: 'The passages that the value rests on.' })
  evidence(@Root() observation: ObservationRecord, @Ctx() context: Context) {
    return evidence(context, evidenceOfObservation, observation.id);
  }
}
