import type { Flow } from './columns.js';
import { flowsOf } from './columns.js';
import type { Block, Line, Marker, Measure, Page } from './layout.js';
import { endsSentence, goesOn } from './sentences.js';
import { isShort } from './short-lines.js';
import { tableAt, type Table } from './tables.js';

/** The text of a page as blocks in reading order. */
export function blocksOf(page: Page, measure: Measure): Block[] {
  return flowsOf(page, measure).flatMap((flow) => blocksOfFlow(flow, page.number, measure));
}

function blocksOfFlow(flow: Flow, page: number, measure: Measure): Block[] {
  const blocks: Block[] = [];
  const edge = edgeOf(flow, measure);
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(toBlock(open, page, measure));
    open = [];
  };
  for (let index = 0; index < flow.length;) {
    const row = flow[index] ?? [];
    if (row.length > 1) {
      const table = tableAt(flow, index, open.length, measure);
      // Lines of its first row may stand above the baseline at which the table was found.
      open.splice(Math.max(0, open.length - table.above));
      close();
      const role = isHeadingTable(table, measure) ? 'heading' : 'cell';
      for (const cells of table.rows) blocks.push({ page, role, number: null, cells });
      index += table.below;
      continue;
    }
    const [line] = row;
    if (line && startsBlock(line, open, edge, measure)) close();
    if (line) open.push(open.length > 0 ? withMarkerInText(line) : line);
    index++;
  }
  close();
  return blocks;
}

/** How far lines reach: in a column of text by its own lines, elsewhere as in the rest of the document. */
function edgeOf(flow: Flow, measure: Measure): number {
  const long = flow.flat().filter(({ text }) => text.length > 25);
  return long.length > 5 ? Math.max(...long.map(({ right }) => right)) : measure.right;
}

function startsBlock(line: Line, open: Line[], edge: number, { pitch, size }: Measure): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (!first || !before) return true;
  const gap = (line.y - before.y) / Math.max(before.size, line.size);
  if (gap > pitch + 0.25 || gap < 0) return true;
  if (line.marker) return isOwnMarker(line, line.marker, first, before);
  if (goesOn(before, line)) return false;
  if (Math.abs(line.size - before.size) > 0.6) return true;
  if (line.bold !== before.bold && isWholeLine(line, before)) return true;
  const indent = line.x - (open.length > 1 ? before.x : first.textX);
  if (indent < -0.6 * size && open.length > 1) return true;
  if (Math.abs(indent) > 0.6 * size && endsSentence(before)) return true;
  return isShort(before, line, edge);
}

/** What looks like a marker within a paragraph is a part of its text. */
function withMarkerInText(line: Line): Line {
  return line.marker ? { ...line, text: line.marker.printed + line.text, marker: null, textX: line.x } : line;
}

/** A number at the start of a line is a paragraph's own unless a sentence happens to break before it. */
function isOwnMarker(line: Line, marker: Marker, first: Line, before: Line): boolean {
  if (marker.isDoubtful) {
    return (
      Math.abs(line.x - first.textX) > 0.6 * line.size || first.marker?.isDoubtful === true || endsSentence(before)
    );
  }
  if (marker.kind === 'bullet') return true;
  const isHanging = first.marker !== null && Math.abs(line.x - first.textX) < 2 && first.textX > first.x + 2;
  if (isHanging) return marker.kind === 'letter';
  return line.x < first.textX - 2 || marker.number === (first.marker?.number ?? 0) + 1;
}

/** Bold and plain text part only where a heading ends: in a sentence, words in bold may fill a line too. */
function isWholeLine(line: Line, before: Line): boolean {
  return before.bold ? /^[\p{Lu}\d“‘"(]/u.test(line.text) : endsSentence(before);
}

function toBlock(lines: Line[], page: number, measure: Measure): Block {
  const marker = lines[0]?.marker ?? null;
  const role = isHeading(lines, measure) ? 'heading' : marker && marker.kind !== 'number' ? 'item' : 'text';
  return { page, role, number: marker?.number ?? null, cells: [lines] };
}

/** A heading with the grade beside it. */
function isHeadingTable({ rows }: Table, { size }: Measure): boolean {
  return rows.length === 1 && rows.flat(2).every((line) => line.bold && line.size > size + 1.2);
}

function isHeading(lines: Line[], { size }: Measure): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (lines.some(({ marker }) => marker?.kind === 'bullet') || lines.length > 4 || !/\p{L}/u.test(text)) return false;
  if (lines.every((line) => line.size > size + 1.2)) return text.length < 250;
  return lines.every(({ bold }) => bold) && text.length < 180 && !/[.;,]$/.test(text);
}
