import type { Base } from './base.js';
import { BOTH, CRITICISED, PRAISED, SILENT, visitSeries } from './visit-series.js';

/** What came of the concerns on a theme at the next visit. Counts visits that raised a concern, not findings. */
export interface NextVisitOutcome {
  themeId: string;
  /** Visits that raised a concern on the theme: the sum of the five below. */
  raised: number;
  /** The next visit raised a concern again, and no strength. */
  repeated: number;
  /** It raised a strength and no concern. */
  praised: number;
  /** It raised a strength and a concern. */
  both: number;
  /** It raised neither. */
  silent: number;
  /** There is no next visit yet. */
  awaited: number;
}

/**
 * For each theme, what the next visit raised on it after a visit that raised a concern on it, over all councils.
 * Every visit that raised at least one concern on the theme counts once, also where it raised a strength as well. The
 * next visit is the next reported visit of the same council within the base, of whatever kind; `visitSeries` says which
 * visits are reported, what raised means and what order they are in. A visit that repeats the concern counts again in
 * `raised`, with the visit that comes next to it.
 * The rate of repetition is (repeated + both) / (raised − awaited). Not every visit looks at every theme, so a silent
 * one does not say that the concern is settled.
 * In the order of themes; themes on which no reported visit raised a concern are left out.
 */
export function nextVisitOutcomes(base: Base): NextVisitOutcome[] {
  const outcomes = new Map<string, NextVisitOutcome>();
  for (const themeId of base.reference.themes.keys()) {
    outcomes.set(themeId, { themeId, raised: 0, repeated: 0, praised: 0, both: 0, silent: 0, awaited: 0 });
  }
  for (const { themeId, raised } of visitSeries(base)) {
    const outcome = outcomes.get(themeId);
    if (!outcome) continue;
    for (let place = 0; place < raised.length; place++) {
      if (!((raised[place] ?? SILENT) & CRITICISED)) continue;
      outcome.raised++;
      const next = raised[place + 1];
      if (next === undefined) outcome.awaited++;
      else if (next === BOTH) outcome.both++;
      else if (next === CRITICISED) outcome.repeated++;
      else if (next === PRAISED) outcome.praised++;
      else outcome.silent++;
    }
  }
  return [...outcomes.values()].filter(({ raised }) => raised > 0);
}
