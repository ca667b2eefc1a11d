import type { Line, Page } from './layout.js';

/** Running headers and footers stand in the outer parts of the page. */
const EDGE = 0.13;
const PAGE_NUMBER = /^(page\s*)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$/i;

/** Takes running headers, footers and page numbers off the pages: what comes again at the same place. */
export function withoutFurniture(pages: Page[]): Page[] {
  const seen = new Map<string, Line[]>();
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      const key = masked(line);
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  const enough = Math.max(2, Math.min(3, pages.length / 3));
  const furniture = new Set(
    [...seen.values()].flatMap((lines) =>
      lines.filter((line) => lines.filter((other) => isAtSamePlace(line, other)).length >= enough),
    ),
  );
  return pages.map((page) => {
    const edge = new Set(edgeLines(page));
    const rows = page.rows
      .map((row) => row.filter((line) => !furniture.has(line) && !(edge.has(line) && isPageNumber(line))))
      .filter((row) => row.length > 0);
    return { ...page, rows };
  });
}

function edgeLines({ rows, height }: Page): Line[] {
  return rows.flat().filter(({ y }) => y < EDGE * height || y > (1 - EDGE) * height);
}

function isPageNumber(line: Line): boolean {
  return PAGE_NUMBER.test(line.text.trim());
}

function masked({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\W+/g, ' ').trim();
}

function isAtSamePlace(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < 6 && Math.abs(a.x - b.x) < 30;
}
