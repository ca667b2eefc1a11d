import type { Piece } from './layout.js';
import type { OpenPdf } from './open-pdf.js';

type PdfPage = Awaited<ReturnType<OpenPdf['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Whether each font of the document is bold, by pdf.js's name for it; filled as pages are read. */
export type Weights = Map<string, boolean>;

/** The text of a page as pieces, upright ones only: text along the margin or across the page is not read. */
export async function piecesOf(page: PdfPage, weights: Weights): Promise<Piece[]> {
  const content = await page.getTextContent({ disableNormalization: false });
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
  if (items.some((item) => !weights.has(item.fontName))) await learnWeights(page, items, weights);
  const viewport = page.getViewport({ scale: 1 });
  return items.flatMap((item) => {
    const [a, b, , d, x, y] = multiply(viewport.transform, item.transform as number[]);
    const size = Math.abs(d);
    const upright = Math.abs(b) < 0.01 * Math.abs(a) && a > 0 && d < 0;
    if (!upright || x < 0 || x > viewport.width || y < 0 || y > viewport.height) return [];
    return [{ text: item.str, x, right: x + item.width, y, size, bold: weights.get(item.fontName) ?? false }];
  });
}

/** pdf.js names a font only to those who ask for the drawing of a page on which it is used. */
async function learnWeights(page: PdfPage, items: TextItem[], weights: Weights): Promise<void> {
  await page.getOperatorList().catch(() => null);
  for (const { fontName } of items) {
    if (weights.has(fontName)) continue;
    const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
    weights.set(fontName, /bold|black|heavy|semibold|demi/i.test(nameOf(font)));
  }
}

function nameOf(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : '';
}

type Matrix = [number, number, number, number, number, number];

function multiply(m: number[], n: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
