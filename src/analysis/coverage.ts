import { Coverage } from '../domain/comparison.js';
import type { Base } from './base.js';

/** How many visits were held, and of how many of them it is known what was said. */
export interface VisitCounts {
  visits: number;
  visitsRead: number;
}

export const NO_VISITS: VisitCounts = { visits: 0, visitsRead: 0 };

/** For each council with a visit in `base.visits`: how many there are, and how many of them are in `base.read`. */
export function visitCounts({ visits, read }: Base): Map<string, VisitCounts> {
  const counts = new Map<string, VisitCounts>();
  for (const { id, councilId } of visits) {
    let held = counts.get(councilId);
    if (!held) counts.set(councilId, (held = { ...NO_VISITS }));
    held.visits++;
    if (read.has(id)) held.visitsRead++;
  }
  return counts;
}

/**
 * What is known of a theme in a council: REPORTED where a finding counts, whether or not a visit was held; else
 * NOT_REPORTED where at least one visit is read; else NOT_READ where one was held; else NOT_INSPECTED.
 */
export function coverage(findings: number, { visits, visitsRead }: VisitCounts): Coverage {
  if (findings > 0) return Coverage.REPORTED;
  if (visitsRead > 0) return Coverage.NOT_REPORTED;
  return visits > 0 ? Coverage.NOT_READ : Coverage.NOT_INSPECTED;
}
