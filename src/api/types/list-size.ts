import { Extensions } from 'type-graphql';

/**
 * How many a list that is not paged holds at the most, or in lists that may grow, as a rule. The limit on the cost of
 * a query multiplies by it.
 */
export function ListSize(most: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSize: most });
}

/**
 * How many each argument can name at the most of what the lists below are about: where fewer are named, these are as
 * much shorter.
 */
export function NamesAtMost(most: Readonly<Record<string, number>>): MethodDecorator & PropertyDecorator {
  return Extensions({ namesAtMost: most });
}
