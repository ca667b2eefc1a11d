/** Text at a place of a page, in points from the left and from the bottom. */
export interface PdfText {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;
const FONTS = ['Helvetica', 'Helvetica-Bold'].map(
  (name, at) => `/F${at + 1} << /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
);
/** Keys that no password opens. */
const ENCRYPT = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/** A PDF with text at exact places on A4 pages, without compression. */
export function makePdf(pages: PdfText[][], { title = '', encrypted = false } = {}): Uint8Array {
  const objects = [`<< /Type /Catalog /Pages 2 0 R >>`, '', `<< /Title (${title}) >>`];
  const kids: string[] = [];
  for (const texts of pages) {
    const content = texts
      .map(({ x, y, text, size = 12, bold }) => `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
      .join('\n');
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << ${FONTS.join(' ')} >> >>` +
        ` /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${toBytes(content).length} >>\nstream\n${content}\nendstream`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = toBytes(file).length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = toBytes(file).length;
  const ids = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 3 0 R ${ids} ${encrypted ? ENCRYPT : ''} >>\n`;
  return toBytes(`${file}startxref\n${start}\n%%EOF\n`);
}

/** Lines below each other, the first with its baseline at `y`. */
export function linesAt(
  x: number,
  y: number,
  lines: string[],
  style: { size?: number; bold?: boolean } = {},
): PdfText[] {
  const pitch = 1.2 * (style.size ?? 12);
  return lines.map((text, at) => ({ x, y: y - at * pitch, text, ...style }));
}

function escape(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`);
}

/** The signs of Windows-1252 above Latin-1 that the tests use. */
const WINDOWS: Record<string, number> = { '•': 0x95, '–': 0x96, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 };

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
}
