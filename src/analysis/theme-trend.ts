import { CONCERN, MIXED, NEUTRAL, STRENGTH } from '../graph/snapshot/occasion.js';
import type { Base } from './base.js';

/** What is said of a theme in one year, and at how many visits it could have been raised. */
export interface ThemeYear {
  year: number;
  /** The denominator: visits that began in the year. */
  inspections: number;
  /** Those of which it is known what was said. */
  inspectionsRead: number;
  /** Those at which a strength, and at which a concern was raised on the theme. */
  withStrength: number;
  withConcern: number;
  /** Findings on the theme. */
  strengths: number;
  concerns: number;
  mixed: number;
  neutral: number;
}

/**
 * What is said of a theme year by year.
 * `inspections`: the visits of `base.visits` whose first day (`from`) is in the year; `inspectionsRead`: those of them
 * in `base.read`. `withStrength` (`withConcern`): those of them at which at least one strength (concern) of the base on
 * the theme was raised; a visit that raised both counts in both, and mixed findings count in neither.
 * `strengths`, `concerns`, `mixed`, `neutral`: the findings on the theme whose date begins in the year, whoever states
 * them, also at a visit that is not in `base.visits`. A finding on a narrower theme counts only if it is on this one.
 * A date that spans two years counts in the year of its first day. Visits and findings without a date are in no year,
 * even where a visit is known to come after one that has a date.
 * The years are those from the first to the last with a visit or a finding on the theme, without gaps; there is none
 * where neither has a date, or where the theme is unknown.
 */
export function themeTrend(base: Base, themeId: string): ThemeYear[] {
  if (!base.reference.themes.has(themeId)) return [];
  const years = new Map<number, ThemeYear>();
  const withStrength = new Set<string>();
  const withConcern = new Set<string>();
  const theme = base.reference.numberOf(themeId);
  for (const { visitId, from, themes, counts } of base.occasions) {
    const index = themes.indexOf(theme);
    if (index < 0) continue;
    const strengths = counts[4 * index + STRENGTH] ?? 0;
    const concerns = counts[4 * index + CONCERN] ?? 0;
    const mixed = counts[4 * index + MIXED] ?? 0;
    const neutral = counts[4 * index + NEUTRAL] ?? 0;
    if (visitId !== null && strengths > 0) withStrength.add(visitId);
    if (visitId !== null && concerns > 0) withConcern.add(visitId);
    if (from === null || strengths + concerns + mixed + neutral === 0) continue;
    const year = yearOf(years, from);
    year.strengths += strengths;
    year.concerns += concerns;
    year.mixed += mixed;
    year.neutral += neutral;
  }
  for (const { id, from } of base.visits) {
    if (from === null) continue;
    const year = yearOf(years, from);
    year.inspections++;
    if (base.read.has(id)) year.inspectionsRead++;
    if (withStrength.has(id)) year.withStrength++;
    if (withConcern.has(id)) year.withConcern++;
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return Array.from({ length: last - first + 1 }, (_, after) => years.get(first + after) ?? emptyYear(first + after));
}

function yearOf(years: Map<number, ThemeYear>, day: string): ThemeYear {
  const number = Number(day.slice(0, 4));
  const year = years.get(number) ?? emptyYear(number);
  years.set(number, year);
  return year;
}

function emptyYear(year: number): ThemeYear {
  return {
    year,
    inspections: 0,
    inspectionsRead: 0,
    withStrength: 0,
    withConcern: 0,
    strengths: 0,
    concerns: 0,
    mixed: 0,
    neutral: 0,
  };
}
