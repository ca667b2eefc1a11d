import { PassageRole } from '../../domain/extraction.js';
import { decodeText } from './charset.js';
import { endsSentence, markOf, roleOf } from './line-role.js';
import { normalise } from './normalise.js';
import { toPassages, type Block } from './passages.js';
import type { Reading } from './reading.js';

const ONLY_NUMBER = /^(?:[£€$(<>+~-]*\d[\d,.]*\)?(?: ?(?:%|per ?cent|[a-z]{1,2}))?\)?|n\/a|nil|[-–*])$/i;

/** Reads plain text: each line that is not blank is a passage, unchanged but for its white space. */
export function readText(bytes: Uint8Array): Reading {
  const { text, charset } = decodeText(bytes);
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(normalise)
    .filter((line) => line !== '');
  const warnings = charset === 'UTF-8' ? [] : [`The text is not UTF-8: read as ${charset}`];
  return { format: 'text', title: null, passages: toPassages(toBlocks(lines)), warnings };
}

function toBlocks(lines: string[]): Block[] {
  const cells = tableLines(lines);
  return lines.map((text, at) =>
    cells.has(at)
      ? { role: PassageRole.CELL, text, number: null }
      : { role: roleOf(text), text, number: markOf(text)?.number ?? null },
  );
}

/** Tables in pasted text are one cell a line: runs of short lines, at least two of which hold nothing but a number. */
function tableLines(lines: string[]): Set<number> {
  const cells = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && couldBeCell(lines[end] ?? '')) end += 1;
    const run = lines.slice(start, end);
    const numbers = run.filter((line) => ONLY_NUMBER.test(line)).length;
    if (numbers >= 2) run.forEach((_, at) => cells.add(start + at));
    start = end;
  }
  return cells;
}

function couldBeCell(line: string): boolean {
  if (ONLY_NUMBER.test(line)) return true;
  return line.length <= 40 && !line.endsWith(':') && !endsSentence(line) && !markOf(line);
}
