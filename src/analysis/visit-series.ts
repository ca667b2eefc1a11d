import { CONCERN, STRENGTH, type Occasion } from '../graph/snapshot/occasion.js';
import type { VisitFacts } from '../graph/snapshot/reference.js';
import type { Base } from './base.js';

/** What a visit raised on a theme. Bits of a number, so that a strength and a concern are `BOTH`. */
export const [SILENT, PRAISED, CRITICISED, BOTH] = [0, 1, 2, 3] as const;

/** What a council's reported visits raised on one theme, in order of time. */
export interface VisitSeries {
  councilId: string;
  themeId: string;
  visits: readonly VisitFacts[];
  /** For each of `visits`, whether it raised a strength, a concern, both or neither. */
  raised: Uint8Array;
}

/**
 * For each council and theme: all reported visits of the council within the base, and what each of them raised on the
 * theme. A reported visit is one of `base.visits` at which at least one finding was raised, on whatever theme and
 * whether or not the base has it. Of any other visit it is not known what it raised, even where the council comments on
 * it: it is left out and neither continues nor breaks a series. A visit raises a strength (a concern) where at least
 * one finding of the base that was raised at this visit is one; mixed and neutral findings count as neither. A finding
 * on a narrower theme is not one on the broader theme, unless it is on both.
 * Visits are in the order of the base: by `timeline`, then by id, so undated ones come last. Series are in order of the
 * council's name, then of the themes. What a council raised before a reorganisation stays with that council.
 */
export function visitSeries(base: Base): VisitSeries[] {
  const { reference } = base;
  const visitsOf = reportedVisits(base);
  const rows = new Map<string, number>();
  for (const visits of visitsOf.values()) for (const { id } of visits) rows.set(id, rows.size);
  const themes = [...reference.themes.keys()].map((id) => ({ id, number: reference.numberOf(id) }));
  const themeCount = 1 + themes.reduce((most, { number }) => Math.max(most, number), -1);
  const raised = raisedAt(rows, themeCount, base.occasions);
  const series: VisitSeries[] = [];
  let row = 0;
  for (const [councilId, visits] of visitsOf) {
    for (const { id, number } of themes) {
      const start = number * rows.size + row;
      series.push({ councilId, themeId: id, visits, raised: raised.subarray(start, start + visits.length) });
    }
    row += visits.length;
  }
  return series;
}

/** Each council's reported visits; councils by name. */
function reportedVisits({ reference, visits, reported }: Base): Map<string, VisitFacts[]> {
  const visitsOf = new Map<string, VisitFacts[]>([...reference.councils.keys()].map((id) => [id, []]));
  for (const visit of visits) {
    if (reported.has(visit.id)) visitsOf.get(visit.councilId)?.push(visit);
  }
  return visitsOf;
}

/** What each visit raised on each theme, in one list because that is quick: theme by theme, row by row. */
function raisedAt(rows: ReadonlyMap<string, number>, themeCount: number, occasions: readonly Occasion[]): Uint8Array {
  const { size } = rows;
  const raised = new Uint8Array(themeCount * size);
  for (const { visitId, themes, counts } of occasions) {
    const row = visitId === null ? undefined : rows.get(visitId);
    if (row === undefined) continue;
    for (let index = 0; index < themes.length; index++) {
      const praised = (counts[4 * index + STRENGTH] ?? 0) > 0 ? PRAISED : SILENT;
      const criticised = (counts[4 * index + CONCERN] ?? 0) > 0 ? CRITICISED : SILENT;
      // A theme that the reference does not have yet lies behind the end, where writing does nothing.
      const place = (themes[index] ?? themeCount) * size + row;
      raised[place] = (raised[place] ?? SILENT) | praised | criticised;
    }
  }
  return raised;
}
