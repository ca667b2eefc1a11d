import type { Occasion, Shared } from './occasion.js';

/** The findings of an occasion, and of those the ones of which a theme is the primary one. */
export interface Tally extends Occasion {
  /** As `counts`, for the findings of which the theme is the primary one. */
  primaryCounts: readonly number[];
}

/** A tally as it comes from Neo4j: values in the order of NAMES, with the ids of themes instead of their numbers. */
export type TallyRow = readonly unknown[];

/** The names of what findings share that count together. */
export const SHARED = [
  'documentId',
  'councilId',
  'visitId',
  'relatedVisitId',
  'occurredOn',
  'from',
  'to',
  'timeline',
  'voice',
  'reviewStatus',
] as const satisfies (keyof Shared)[];
const NAMES = [...SHARED, 'themes', 'counts', 'primaryCounts'] as const;

/** The Cypher list of a tally's values. `from`: what stands before each name. */
export function tallyValues(from: string): string {
  return `[${NAMES.map((name) => `${from}${name}`).join(', ')}]`;
}

/** A tally from its values. `numberOf`: the number of a theme. */
export function tallyOf(row: TallyRow, numberOf: (themeId: string) => number): Tally {
  const tally = Object.fromEntries(NAMES.map((name, position) => [name, row[position]])) as unknown as Tally;
  return { ...tally, themes: (row[SHARED.length] as string[]).map(numberOf) };
}
