import type { Line, Measure, Page } from './layout.js';

/** Text that is read from top to bottom: rows of lines. */
export type Flow = Line[][];

/** The text of a page in reading order: where it stands in columns, one column after the other. */
export function flowsOf(page: Page, measure: Measure): Flow[] {
  const start = page.rows.some((row) => row.length > 1) ? columnStart(page.rows.flat(), page, measure) : null;
  if (start === null) return [page.rows];
  const flows: Flow[] = [];
  let whole: Flow = [];
  let band: Flow = [];
  const close = () => {
    const columns = columnsOf(band, start, measure);
    if (columns) flows.push(whole, ...columns);
    whole = columns ? [] : [...whole, ...band];
    band = [];
  };
  for (const row of page.rows) {
    if (!row.some((line) => crosses(line, start))) {
      band.push(row);
      continue;
    }
    close();
    whole.push(row);
  }
  close();
  return [...flows, whole].filter((flow) => flow.length > 0);
}

/** Where the right one of two columns of text begins; null where the page is one column, or a table. */
function columnStart(lines: Line[], page: Page, measure: Measure): number | null {
  const starts = new Set(
    lines.filter(({ x }) => x > 0.3 * page.width && x < 0.7 * page.width).map(({ x }) => Math.floor(x)),
  );
  for (const start of [...starts].sort((a, b) => a - b)) {
    const left = lines.filter((line) => line.right < start - 4);
    const right = lines.filter((line) => line.x >= start - 1);
    if (isText(left, measure) && isText(right, measure)) return start;
  }
  return null;
}

function isText(lines: Line[], { size }: Measure): boolean {
  const body = lines.filter((line) => Math.abs(line.size - size) < 1.1);
  return body.length >= 6 && body.reduce((sum, { text }) => sum + text.length, 0) / body.length >= 22;
}

function crosses(line: Line, start: number): boolean {
  return line.x < start - 1 && line.right >= start - 4;
}

/** The two columns of a band that no line crosses; null where it is not text in columns. */
function columnsOf(band: Flow, start: number, measure: Measure): Flow[] | null {
  const side = (isRight: boolean) =>
    band.map((row) => row.filter(({ x }) => x >= start - 1 === isRight)).filter((row) => row.length > 0);
  const [left, right] = [side(false), side(true)];
  if (left.length < 4 || right.length < 4 || areAligned(left, right, measure)) return null;
  return [left, right];
}

/** In a table the cells of a row begin on one baseline; paragraphs in two columns begin where they happen to. */
function areAligned(left: Flow, right: Flow, measure: Measure): boolean {
  const [a, b] = [cellStarts(left, measure), cellStarts(right, measure)];
  const both = a.filter((y) => b.some((other) => Math.abs(other - y) < 0.5 * measure.size)).length;
  return both >= 2 && both >= 0.6 * Math.min(a.length, b.length);
}

function cellStarts(flow: Flow, { pitch, size }: Measure): number[] {
  const ys = flow.map(([line]) => line?.y ?? 0);
  return ys.filter((y, index) => index === 0 || y - (ys[index - 1] ?? 0) > (pitch + 0.25) * size);
}
