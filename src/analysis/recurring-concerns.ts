import type { Base } from './base.js';
import { CRITICISED, PRAISED, visitSeries } from './visit-series.js';

/** Concerns that several visits to a council raised on the same theme. */
export interface RecurringConcern {
  councilId: string;
  themeId: string;
  /** The visits that raised them, in order of time. */
  visitIds: string[];
  /** How many of these followed one another with no other reported visit between them, at most. */
  longestRun: number;
  /** Whether a later visit raised a strength and no concern. */
  resolved: boolean;
}

/**
 * The concerns that at least `minVisits` (1 or more) of a council's visits raised on the same theme.
 * A visit counts where it raised at least one concern on the theme, also where it raised a strength as well.
 * Two visits are successive where no other reported visit of the council within the base lies between them: one that
 * raised no concern on the theme, whether silent or praising, ends a run; a visit that is not reported does not.
 * Resolved: a visit after the last of them raised a strength and no concern; if the base leaves strengths out, none is.
 * `visitSeries` says which visits are reported, what raised means and what order they are in.
 * The longest run comes first, then the most visits, then by the council's name, then in the order of themes.
 */
export function recurringConcerns(base: Base, minVisits: number): RecurringConcern[] {
  const recurring: RecurringConcern[] = [];
  for (const { councilId, themeId, visits, raised } of visitSeries(base)) {
    let count = 0;
    let run = 0;
    let longestRun = 0;
    let resolved = false;
    for (const said of raised) {
      if (said & CRITICISED) {
        count++;
        run++;
        if (run > longestRun) longestRun = run;
        resolved = false;
      } else {
        run = 0;
        if (said === PRAISED) resolved = true;
      }
    }
    if (count < minVisits) continue;
    const visitIds = visits.filter((_, place) => (raised[place] ?? 0) & CRITICISED).map(({ id }) => id);
    recurring.push({ councilId, themeId, visitIds, longestRun, resolved });
  }
  // The sort is stable: what is equal stays in the order of the series.
  return recurring.sort((a, b) => b.longestRun - a.longestRun || b.visitIds.length - a.visitIds.length);
}
