import type { Line, Measure } from './layout.js';
import type { Flow } from './columns.js';

export interface Table {
  /** The cells of each row, as lines. */
  rows: Line[][][];
  /** How many rows of the flow it takes up, before and from the row at which it was found. */
  above: number;
  below: number;
}

/** The table around a row that has more than one line on its baseline; `free` rows above it are nobody's yet. */
export function tableAt(flow: Flow, at: number, free: number, measure: Measure): Table {
  const starts = columnStarts(flow, at);
  let end = at + 1;
  while (end < flow.length && belongsBelow(flow, end, starts, measure)) end++;
  let begin = at;
  while (begin > at - free && belongsAbove(flow, begin - 1, starts, measure)) begin--;
  const lines = flow.slice(begin, end).flat();
  return { rows: rowsOf(lines, starts, measure), above: at - begin, below: end - at };
}

/** Where the columns begin: the leftmost line, and every line that has another to its left. */
function columnStarts(flow: Flow, at: number): number[] {
  const starts: number[] = [];
  let left = Infinity;
  for (const row of flow.slice(at)) {
    if (row.length < 2 && crossesAny(row[0], [left, ...starts])) break;
    if (row.length < 2) continue;
    left = Math.min(left, row[0]?.x ?? left);
    for (const { x } of row.slice(1)) if (!starts.some((start) => Math.abs(start - x) < 12)) starts.push(x);
  }
  return [left, ...starts.sort((a, b) => a - b)];
}

function crossesAny(line: Line | undefined, starts: number[]): boolean {
  return line !== undefined && starts.slice(1).some((start) => line.x < start - 3 && line.right > start);
}

function belongsBelow(flow: Flow, index: number, starts: number[], { pitch }: Measure): boolean {
  const row = flow[index] ?? [];
  const [line] = row;
  const before = flow[index - 1]?.[0];
  if (!line || !before || row.some((cell) => crossesAny(cell, starts))) return false;
  const gap = (line.y - before.y) / line.size;
  if (row.length > 1) return gap < 6;
  const next = flow[index + 1];
  const leads = next !== undefined && next.length > 1 && (next[0]?.y ?? 0) - line.y < 1.05 * line.size && gap < 6;
  return leads || (fits(line, starts) && isCloseTo(line, gap, pitch));
}

function belongsAbove(flow: Flow, index: number, starts: number[], { pitch }: Measure): boolean {
  const row = flow[index] ?? [];
  const [line] = row;
  const after = flow[index + 1]?.[0];
  if (!line || !after || row.length > 1 || line.marker?.kind === 'bullet') return false;
  return (
    !crossesAny(line, starts) &&
    fits(line, starts) &&
    (after.y - line.y) / line.size < pitch + 0.15 &&
    line.bold === after.bold
  );
}

/** Whether the line begins where a column begins, or a little to the right of it. */
function fits(line: Line, starts: number[]): boolean {
  return starts.some((start) => line.x > start - 3 && line.x < start + 3 * line.size);
}

function rowsOf(lines: Line[], starts: number[], measure: Measure): Line[][][] {
  const columns = starts.map((start, column) => {
    const next = starts[column + 1] ?? Infinity;
    return lines.filter(({ x }) => (column === 0 || x >= start - 3) && x < next - 3);
  });
  const cells = columns.map((column) => cellsOf(column, columns, measure));
  const anchors = cells.reduce((most, column) => (column.length > most.length ? column : most), []);
  const rows = anchors.map((): Line[][] => columns.map(() => []));
  cells.forEach((column, place) => {
    for (const cell of column) {
      const over = anchors.filter((anchor) => overlap(cell, anchor));
      // A cell that reaches over several rows is shared out among them.
      const parts = over.length > 1 ? cell.map((line) => [line]) : [cell];
      for (const part of parts) rows[nearest(part, anchors)]?.[place]?.push(...part);
    }
  });
  return rows;
}

function cellsOf(column: Line[], columns: Line[][], { pitch }: Measure): Line[][] {
  const cells: Line[][] = [];
  for (const line of column) {
    const last = cells.at(-1);
    const before = last?.at(-1);
    const apart = !before || !isCloseTo(line, (line.y - before.y) / line.size, pitch);
    if (!last || apart || line.marker || opensRow(line, column, columns)) cells.push([line]);
    else last.push(line);
  }
  return cells;
}

/** Whether a line goes on from the one above it: a small letter tells also where lines are set wide apart. */
function isCloseTo(line: Line, gap: number, pitch: number): boolean {
  return gap < pitch + 0.25 || (gap < 2.2 && /^\p{Ll}/u.test(line.text));
}

/** In a table without room between its rows, a row begins where all its cells begin with a capital or a number. */
function opensRow(line: Line, column: Line[], columns: Line[][]): boolean {
  const beside = columns
    .filter((other) => other !== column)
    .flatMap((other) => other.filter(({ y }) => Math.abs(y - line.y) < 2));
  return beside.length > 0 && [line, ...beside].every(({ text }) => /^[\p{Lu}\d(]/u.test(text));
}

function overlap(a: Line[], b: Line[]): boolean {
  return top(a) < bottom(b) && top(b) < bottom(a);
}

function nearest(cell: Line[], anchors: Line[][]): number {
  const distances = anchors.map((anchor) => Math.abs(top(anchor) + bottom(anchor) - top(cell) - bottom(cell)));
  return distances.indexOf(Math.min(...distances));
}

function top(cell: Line[]): number {
  return Math.min(...cell.map(({ y, size }) => y - 0.75 * size));
}

function bottom(cell: Line[]): number {
  return Math.max(...cell.map(({ y, size }) => y + 0.2 * size));
}
