import type { Block, Line } from './layout.js';

/** Joins items further in that only end the sentence of the item above them: "The response to:" "children in care". */
export function joinSubItems(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  let parent: Block | null = null;
  for (const block of blocks) {
    if (parent && isSubItem(block, parent)) {
      parent.cells[0]?.push(...(block.cells[0] ?? []));
      continue;
    }
    parent = block.role === 'item' && lastOf(block)?.text.endsWith(':') ? block : null;
    joined.push(block);
  }
  return joined;
}

function isSubItem(block: Block, parent: Block): boolean {
  const [first, head] = [block.cells[0]?.[0], parent.cells[0]?.[0]];
  if (!first || !head || block.role !== 'item') return false;
  return first.x > head.x + 0.8 * head.size && /^\p{Ll}/u.test(first.text);
}

function lastOf(block: Block): Line | undefined {
  return block.cells[0]?.at(-1);
}
