import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: "Concerns about one theme at several of a council's visits.",
})
export class RecurringConcern {
  @Field(() => Int, {
    description:
      'Longest run of successive visits. Two visits are successive where the council had no visit between them, under the same filter, at which the graph knows a finding to have been raised.',
  })
  longestRun: number;

  @Field(() => Boolean, { description: 'A later visit reports a strength and no concern.' })
  resolved: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How often a theme occurs together with the one asked about.' })
export class ThemeCoOccurrence {
  @Field(() => Int, { description: 'Units (findings, visits, documents or councils) that are on both themes.' })
  count: number;

  @Field(() => Float, { description: 'count / N, where N is the number of units that are on any theme.' })
  support: number;

  @Field(() => Float, {
    description:
      'count · N / (units on the one · units on the other): above 1 the themes occur together more often than by chance.',
  })
  lift: number;

  @Field(() => Float, { description: 'count / units on either of the two.' })
  jaccard: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A theme on which one council is praised and a different one criticised.',
})
export class ThemeContrast {
  @Field(() => Int, { description: 'Strengths in all.' })
  strengthCount: number;

  @Field(() => Int, { description: 'Concerns in all.' })
  concernCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A concern at one visit that a later visit calls a strength. A visit that says both is a concern; after a relapse the next strength is another turnaround.',
})
export class Turnaround {
  @Field(() => Int, {
    nullable: true,
    description: 'Months from the one visit to the other; null where the month of either is not known.',
  })
  monthsBetween: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A council about which much the same is said.' })
export class SimilarCouncil {
  @Field(() => Float, {
    description:
      "Cosine similarity, from 0 to 1, of two lists of counts: each council's concerns by theme and strengths by theme.",
  })
  score: number;

  @Field(() => Boolean, { description: 'Whether it is among the statistical neighbours of the council asked about.' })
  isStatisticalNeighbour: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was said on a theme in one year, and by how many inspections.',
})
export class ThemeYear {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field(() => Int, {
    description: 'The denominator: completed visits that began in the year. Undated ones are in none.',
  })
  inspections: number;

  @Field(() => Int, { description: 'Those of which the graph knows what was said: only they could be heard.' })
  inspectionsRead: number;

  @Field(() => Int, { description: 'Visits of the year that raised at least one strength on the theme.' })
  withStrength: number;

  @Field(() => Int, { description: 'Visits of the year that raised at least one concern on the theme.' })
  withConcern: number;

  @Field(() => Int, { description: 'Findings of the year that praise.' })
  strengths: number;

  @Field(() => Int, { description: 'Findings of the year that criticise.' })
  concerns: number;

  @Field(() => Int, { description: 'Findings of the year that do both in one statement.' })
  mixed: number;

  @Field(() => Int, { description: 'Findings of the year that do neither.' })
  neutral: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of the concerns that visits raised on a theme. The next visit is the next of the council, under the same filter, at which the graph knows a finding to have been raised.',
})
export class NextVisitOutcome {
  @Field(() => Int, { description: 'Visits that raised a concern on the theme: the sum of the five below.' })
  raised: number;

  @Field(() => Int, { description: 'The next visit raised a concern again, and no strength.' })
  repeated: number;

  @Field(() => Int, { description: 'The next visit raised a strength and no concern.' })
  praised: number;

  @Field(() => Int, { description: 'The next visit raised both.' })
  both: number;

  @Field(() => Int, { description: 'The next visit raised neither.' })
  silent: number;

  @Field(() => Int, { description: 'There has been no next visit yet.' })
  awaited: number;
}
