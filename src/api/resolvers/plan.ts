import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Plan as PlanRecord, PlanOutcome as PlanOutcomeRecord } from '../../domain/plan.js';
import { councils } from '../../graph/queries/council.js';
import { evidenceOfPlanOutcome } from '../../graph/queries/passage.js';
import { outcomesOfPlan } from '../../graph/queries/plan.js';
import { themesOfPlanOutcome } from '../../graph/queries/theme.js';
import type { Context } from '../context.js';
import { evidence } from '../evidence.js';
import { ListSize } from '../types/list-size.js';
import { Council } from '../types/council.js';
import { Evidence } from '../types/document.js';
import { Plan, PlanOutcome } from '../types/plan.js';
import { Theme } from '../types/theme.js';

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => Council, { description: 'The council whose plan it is.' })
  council(@Root() plan: PlanRecord, @Ctx() { loaders }: Context) {
    return loaders.node(councils, plan.councilId);
  }

  @ListSize(10)
  @FieldResolver(() => [PlanOutcome], { description: 'What it sets out to reach, as far as documents say.' })
  outcomes(@Root() plan: PlanRecord, @Ctx() { loaders }: Context) {
    return loaders.related(outcomesOfPlan, plan.id);
  }
}

@Resolver(() => PlanOutcome)
export class PlanOutcomeResolver {
  @ListSize(3)
  @FieldResolver(() => [Theme], { description: 'What it is about, the main theme first.' })
  themes(@Root() outcome: PlanOutcomeRecord, @Ctx() { loaders }: Context) {
    return loaders.related(themesOfPlanOutcome, outcome.id);
  }

  @ListSize(5)
  @FieldResolver(() => [Evidence], { description: 'The passages that it rests on.' })
  evidence(@Root() outcome: PlanOutcomeRecord, @Ctx() context: Context) {
    return evidence(context, evidenceOfPlanOutcome, outcome.id);
  }
}
