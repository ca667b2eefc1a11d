import { Extensions } from 'type-graphql';

/**
 * How many a list that is not paged holds at the most, or in lists that may grow, as a rule. The limit on the cost of
 * a query multiplies by it.
 */
export function ListSize(most: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSize: most });
}
