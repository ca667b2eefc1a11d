import type { Cell } from '../column.js';

/** Rows of a group: few enough to hold in memory, and that writing one does not keep other requests waiting. */
export const GROUP_ROWS = 4_000;

/** The same cells, a column at a time, in groups of rows; at least one group, which may have no rows. */
export async function* columnGroups(width: number, batches: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[][]> {
  let columns = empty(width);
  let any = false;
  for await (const batch of batches) {
    for (let at = 0; at < width; at += 1) {
      const column = columns[at] ?? [];
      for (const row of batch) column.push(row[at] ?? null);
    }
    if ((columns[0]?.length ?? 0) < GROUP_ROWS) continue;
    yield columns;
    any = true;
    columns = empty(width);
  }
  if (!any || (columns[0]?.length ?? 0) > 0) yield columns;
}

function empty(width: number): Cell[][] {
  return Array.from({ length: width }, () => []);
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a day as yyyy-mm-dd. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}
