import { PassageRole, type ExtractedPassage } from '../../../domain/extraction.js';
import { BadInput } from '../../../errors.js';
import { normalise } from '../normalise.js';
import { blocksOf } from './blocks.js';
import { FOOTNOTES, partFootnotes, withoutReferences } from './footnotes.js';
import { withoutFurniture } from './furniture.js';
import { joinPages } from './join-pages.js';
import type { Block, Page } from './layout.js';
import { toRows } from './lines.js';
import { measure } from './measure.js';
import { mend, wordsOf, type Words } from './mend-words.js';
import './node20.js';
import { withPdf, type OpenPdf } from './open-pdf.js';
import { piecesOf } from './pieces.js';
import { joinSubItems } from './sub-items.js';

export interface PdfText {
  title: string | null;
  passages: Omit<ExtractedPassage, 'sha256'>[];
  warnings: string[];
}

/** Reads the text of a PDF as passages in reading order, without running headers, footers and page numbers. */
export async function readPdf(bytes: Uint8Array, limits: { pages: number }): Promise<PdfText> {
  return withPdf(bytes, async (pdf) => {
    if (pdf.numPages > limits.pages) {
      throw new BadInput(`The PDF has ${pdf.numPages} pages; at most ${limits.pages} are read.`);
    }
    const title = await titleOf(pdf);
    const pages = await pagesOf(pdf);
    if (pages.every(({ rows }) => rows.length === 0)) {
      throw new BadInput('The PDF has no text: it is empty, or a scan that needs text recognition (OCR) first.');
    }
    return { title, passages: passagesOf(pages), warnings: warningsOf(pages) };
  });
}

async function titleOf(pdf: OpenPdf): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? normalise(info.Title) : '';
  return title === '' ? null : title;
}

async function pagesOf(pdf: OpenPdf): Promise<Page[]> {
  const weights = new Map<string, boolean>();
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ number, width, height, rows: toRows(await piecesOf(page, weights)) });
    page.cleanup();
  }
  return pages;
}

function passagesOf(read: Page[]): PdfText['passages'] {
  const usual = measure(read);
  const parted = withoutFurniture(read).map((page) => partFootnotes(page, usual));
  const numbers = new Set(parted.flatMap(({ footnotes }) => footnotes.flatMap(({ number }) => number ?? [])));
  const blocks = parted.flatMap(({ page, footnotes }) => {
    const rows = page.rows.map((row) => row.map((line) => withoutReferences(line, numbers)));
    return [...blocksOf({ ...page, rows }, usual), ...footnotes];
  });
  const words = wordsOf(read.flatMap(({ rows }) => rows.flat()));
  return toPassages(joinSubItems(joinPages(blocks, usual)), words);
}

function toPassages(blocks: Block[], words: Words): PdfText['passages'] {
  const passages: PdfText['passages'] = [];
  let heading: string | null = null;
  for (const block of blocks) {
    const text = normalise(textOf(block, words));
    if (text === '') continue;
    if (block.role === 'heading') heading = text;
    const section = block.role === 'heading' ? null : block.role === 'footnote' ? FOOTNOTES : heading;
    const { page, number } = block;
    passages.push({ index: passages.length + 1, page, section, number, role: ROLES[block.role], text });
  }
  return passages;
}

const ROLES: Record<Block['role'], PassageRole> = {
  text: PassageRole.PARAGRAPH,
  item: PassageRole.ITEM,
  heading: PassageRole.HEADING,
  cell: PassageRole.CELL,
  footnote: PassageRole.PARAGRAPH,
};

/** The text of a block; the row of a table reads "first cell: second; third". */
function textOf({ cells }: Block, words: Words): string {
  const [first = '', ...others] = cells.map((lines) => mend(lines, words)).filter((text) => text !== '');
  if (others.length === 0) return first;
  return `${first}${first.endsWith(':') ? '' : ':'} ${others.join('; ')}`;
}

function warningsOf(pages: Page[]): string[] {
  const blank = pages.filter(({ rows }) => rows.length === 0).map(({ number }) => number);
  const few = blank.length === 1 ? `Page ${blank.join()} has` : `Pages ${blank.join(', ')} have`;
  return blank.length > 0 ? [`${few} no text: a picture, or blank.`] : [];
}
