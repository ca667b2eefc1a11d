import type { Block, Measure } from './layout.js';
import { endsSentence, goesOn } from './sentences.js';
import { isShort } from './short-lines.js';

/** Joins what a page break or a column break has cut in two. A passage has the page on which it starts. */
export function joinPages(blocks: Block[], measure: Measure): Block[] {
  const joined: Block[] = [];
  let page = 0;
  for (const block of blocks) {
    const last = joined.findLast(({ role }) => role !== 'footnote');
    const isBroken = block.page > page || isHigher(block, last);
    if (block.role !== 'footnote') page = block.page;
    if (last && isBroken && isSame(last, block, measure)) last.cells[0]?.push(...(block.cells[0] ?? []));
    else joined.push(block);
  }
  return joined;
}

function isSame(last: Block, block: Block, { size, right }: Measure): boolean {
  const [before, next] = [last.cells[0]?.at(-1), block.cells[0]?.[0]];
  if (!before || !next || next.marker || block.role !== 'text' || (last.role !== 'text' && last.role !== 'item'))
    return false;
  if (Math.abs(before.size - next.size) > 0.6) return false;
  const first = last.cells[0]?.[0] ?? before;
  if (goesOn(before, next)) return true;
  const isSameIndent = Math.abs(next.x - (first.marker ? first.textX : before.x)) < 0.5 * size;
  if (!isSameIndent) return false;
  const isHanging = first.marker !== null && first.textX > first.x + 4;
  return !endsSentence(before) || isHanging || !isShort(before, next, right);
}

/** The next column begins higher on the page than the last one ended. */
function isHigher(block: Block, last: Block | undefined): boolean {
  return (block.cells[0]?.[0]?.y ?? 0) < (last?.cells[0]?.at(-1)?.y ?? 0);
}
