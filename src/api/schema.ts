import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActionResolver } from './resolvers/action.js';
import { ThemeCellResolver, ThemeComparisonResolver } from './resolvers/comparison.js';
import { CouncilResolver } from './resolvers/council.js';
import { DocumentResolver, PassageResolver } from './resolvers/document.js';
import { FindingConnectionResolver, FindingResolver } from './resolvers/finding.js';
import { MeasureResolver, ObservationResolver } from './resolvers/measure.js';
import { MutationResolver } from './resolvers/mutations.js';
import { NodeResolver } from './resolvers/node.js';
import { PlanOutcomeResolver, PlanResolver } from './resolvers/plan.js';
import { RecurringConcernResolver } from './resolvers/recurring-concern.js';
import { RegionResolver } from './resolvers/region.js';
import { SearchResolver } from './resolvers/search.js';
import { SimilarCouncilResolver } from './resolvers/similar-council.js';
import { NextVisitOutcomeResolver, ThemeCoOccurrenceResolver, ThemeYearResolver } from './resolvers/theme-analysis.js';
import { ThemeContrastResolver } from './resolvers/theme-contrast.js';
import { ThemeResolver } from './resolvers/theme.js';
import { TurnaroundResolver } from './resolvers/turnaround.js';
import { JudgementResolver, VisitResolver } from './resolvers/visit.js';
import './types/enums.js';

/** The GraphQL schema, from the classes in types/ and resolvers/. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      NodeResolver,
      CouncilResolver,
      RegionResolver,
      VisitResolver,
      JudgementResolver,
      ThemeResolver,
      FindingResolver,
      FindingConnectionResolver,
      ActionResolver,
      DocumentResolver,
      PassageResolver,
      MeasureResolver,
      ObservationResolver,
      PlanResolver,
      PlanOutcomeResolver,
      SearchResolver,
      ThemeComparisonResolver,
      ThemeCellResolver,
      RecurringConcernResolver,
      TurnaroundResolver,
      ThemeContrastResolver,
      SimilarCouncilResolver,
      ThemeCoOccurrenceResolver,
      ThemeYearResolver,
      NextVisitOutcomeResolver,
      MutationResolver,
    ],
    validate: true,
  });
}
