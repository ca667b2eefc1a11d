import type { Block, Line, Measure, Page } from './layout.js';

/** The section of footnotes, which belong to no heading. */
export const FOOTNOTES = 'Footnotes';

const START = /^\[?(\d{1,2})\]?(?:\s+|$)/;

/** Parts a page's text from the footnotes below it: small print at the foot whose numbers the text refers to. */
export function partFootnotes(page: Page, { size }: Measure): { page: Page; footnotes: Block[] } {
  const isSmall = (row: Line[]) => row.every((line) => line.size <= 0.88 * size);
  const small = page.rows.findLastIndex((row) => !isSmall(row)) + 1;
  const references = new Set(
    page.rows
      .slice(0, small)
      .flatMap((row) => row.flatMap((line) => line.references.map(({ number }) => Number(number)))),
  );
  const foot = page.rows.findIndex((row, index) => index >= small && startOf(row[0], references) !== null);
  if (small === 0 || foot === -1) return { page, footnotes: [] };
  const footnotes: Block[] = [];
  for (const line of page.rows.slice(foot).flat()) {
    const start = startOf(line, references);
    if (start === null) footnotes.at(-1)?.cells[0]?.push(line);
    else
      footnotes.push({
        page: page.number,
        role: 'footnote',
        number: start.number,
        cells: [[{ ...line, ...start.rest }]],
      });
  }
  return { page: { ...page, rows: page.rows.slice(0, foot) }, footnotes };
}

function startOf(line: Line | undefined, references: Set<number>): { number: number; rest: Partial<Line> } | null {
  const raised = line?.references.find(({ at }) => at <= 0);
  if (raised) return { number: Number(raised.number), rest: { references: [] } };
  const number = line?.marker?.number ?? Number(START.exec(line?.text ?? '')?.[1] ?? NaN);
  return line && references.has(number) ? { number, rest: { text: line.text.replace(START, '') } } : null;
}

/** Puts the small raised numbers back into lines, other than those that refer to a footnote. */
export function withoutReferences(line: Line, footnotes: Set<number>): Line {
  const kept = line.references.filter(({ number }) => !footnotes.has(Number(number)));
  const text = kept.reduceRight((text, { number, at }) => text.slice(0, at) + number + text.slice(at), line.text);
  return { ...line, text };
}
