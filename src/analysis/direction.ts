import { Direction } from '../domain/comparison.js';
import type { Occasion } from '../graph/snapshot/occasion.js';
import type { VisitFacts } from '../graph/snapshot/reference.js';
import { CRITICISED, PRAISED, SILENT } from './visit-series.js';

/** The points in time at which something is said of a council. */
export interface Points {
  /** By the id of a point its place in order of time; the undated ones are last. */
  places: ReadonlyMap<string, number>;
  /** How many of them are dated. */
  dated: number;
}

/** The point at which findings are said: the visit that they were raised at, else their document. */
export function pointOf({ visitId, documentId }: Occasion): string {
  return visitId ?? documentId;
}

/**
 * The points at which the findings of one council are said, by `timeline`, then by id.
 * What was raised at one visit is one point, in whatever documents it stands; its place in time is the visit's. What
 * one document says that was not raised at a visit is one point as well, even where it comments on a visit; its place
 * is that of its earliest finding. A point is undated where its `timeline` begins with 9999: it has no date, nor has a
 * visit that it is known to come after.
 */
export function pointsInTime(occasions: readonly Occasion[], visits: ReadonlyMap<string, VisitFacts>): Points {
  const timelines = new Map<string, string>();
  for (const occasion of occasions) {
    const id = pointOf(occasion);
    const timeline = visits.get(id)?.timeline ?? occasion.timeline;
    const earliest = timelines.get(id);
    if (earliest === undefined || timeline < earliest) timelines.set(id, timeline);
  }
  const ordered = [...timelines].sort(([a, atA], [b, atB]) => compareTexts(atA, atB) || compareTexts(a, b));
  return {
    places: new Map(ordered.map(([id], place) => [id, place])),
    dated: ordered.filter(([, timeline]) => !timeline.startsWith('9999')).length,
  };
}

/**
 * Where one theme goes in one council. `said`: for each point in order of time PRAISED where its findings on the theme
 * are strengths, CRITICISED where they are concerns, BOTH where there are both or a mixed one, and SILENT, as if there
 * were no such point, where there is none or only neutral ones. The first `dated` of the points are dated.
 *
 * No point gives null, and a single one SINGLE_POINT, dated or not. Of several only the dated ones take part, and with
 * fewer than two of them there is no order to tell: null. Else SUSTAINED_STRENGTH where all are PRAISED,
 * PERSISTING_CONCERN where all are CRITICISED, IMPROVED where the first is CRITICISED and the last PRAISED, WORSENED
 * where the first is PRAISED and the last CRITICISED, whatever comes in between, and MIXED in any other case.
 */
export function direction(said: Uint8Array, dated: number): Direction | null {
  let points = 0;
  let inTime = 0;
  let first: number = SILENT;
  let last: number = SILENT;
  let all: number = SILENT;
  for (let place = 0; place < said.length; place++) {
    const here = said[place] ?? SILENT;
    if (here === SILENT) continue;
    points++;
    if (place >= dated) continue;
    inTime++;
    if (inTime === 1) first = here;
    last = here;
    all |= here;
  }
  if (points === 1) return Direction.SINGLE_POINT;
  if (inTime < 2) return null;
  if (all === PRAISED) return Direction.SUSTAINED_STRENGTH;
  if (all === CRITICISED) return Direction.PERSISTING_CONCERN;
  if (first === CRITICISED && last === PRAISED) return Direction.IMPROVED;
  if (first === PRAISED && last === CRITICISED) return Direction.WORSENED;
  return Direction.MIXED;
}

/** Orders by code units, as the graph does; what is equal is 0. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
