import type { VisitFacts } from '../graph/snapshot/reference.js';
import type { Base } from './base.js';
import { CRITICISED, PRAISED, visitSeries } from './visit-series.js';

/** A theme that one visit to a council criticised and a later one praised. */
export interface Turnaround {
  councilId: string;
  themeId: string;
  concernVisitId: string;
  strengthVisitId: string;
  /** Months from the one visit to the other; null where the month of either is not known. */
  monthsBetween: number | null;
}

/**
 * Where a concern at a council's visit turned into a strength at a later one, on the same theme.
 * The strength visit raised at least one strength and no concern on the theme; the concern visit is the last one before
 * it that raised a concern, with or without a strength. So a visit that says both is a concern and never a turnaround.
 * Visits between the two are silent on the theme. A further visit that praises is no further turnaround until a visit
 * has raised a concern again: a relapse and a second recovery are a second turnaround.
 * `visitSeries` says which visits are reported, what raised means and what order they are in.
 * `monthsBetween` is 12 × the difference of the years + the difference of the months of the dates of the visits, days
 * left aside, so 2021-09-30 to 2022-03-01 is 6. A visit's date is its first day, else its last day, else the day of
 * publication; where this date is known to the year only, or there is none, it is null.
 * The latest strength visit (by `timeline`) comes first, then by the council's name, then in the order of themes.
 */
export function turnarounds(base: Base): Turnaround[] {
  const found: { timeline: string; turnaround: Turnaround }[] = [];
  for (const { councilId, themeId, visits, raised } of visitSeries(base)) {
    let concern: VisitFacts | null = null;
    for (let place = 0; place < visits.length; place++) {
      const said = raised[place] ?? 0;
      const visit = visits[place];
      if (!visit || !said) continue;
      if (said & CRITICISED) {
        concern = visit;
      } else if (concern && said === PRAISED) {
        const ids = { councilId, themeId, concernVisitId: concern.id, strengthVisitId: visit.id };
        found.push({ timeline: visit.timeline, turnaround: { ...ids, monthsBetween: months(concern, visit) } });
        concern = null;
      }
    }
  }
  // The sort is stable: what is equal stays in the order of the series.
  found.sort((a, b) => (a.timeline < b.timeline ? 1 : a.timeline > b.timeline ? -1 : 0));
  return found.map(({ turnaround }) => turnaround);
}

function months(one: VisitFacts, other: VisitFacts): number | null {
  const [from, to] = [monthOf(one), monthOf(other)];
  return from === null || to === null ? null : to - from;
}

/** The month that a visit began in, counted from year 0. */
function monthOf({ startedOn, endedOn, publishedOn }: VisitFacts): number | null {
  const [year, month] = (startedOn ?? endedOn ?? publishedOn ?? '').split('-');
  return month === undefined ? null : Number(year) * 12 + Number(month);
}
