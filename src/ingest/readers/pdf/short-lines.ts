import type { Line } from './layout.js';

/** Whether the line ended though the first word of the next would have had room. */
export function isShort(before: Line, next: Line, edge: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? '';
  const width = ((next.right - next.textX) / Math.max(1, next.text.length)) * (word.length + 1);
  return before.right + width < edge - 1.5 * next.size;
}
