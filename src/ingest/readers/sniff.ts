import type { ReadDocument } from '../../domain/extraction.js';
import { BadInput } from '../../errors.js';
import { decodeText } from './charset.js';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEGABYTE;
const HEAD = 4096;

/** Formats that are told apart only to say what to do with them, by their first bytes. */
const OTHERS: [start: string, what: string][] = [
  ['\xd0\xcf\x11\xe0', 'an old Office document: save it as .docx or PDF'],
  ['{\\rtf', 'rich text: save it as .docx or PDF'],
  ['\x89PNG', 'a picture: text recognition (OCR) is needed first'],
  ['\xff\xd8\xff', 'a picture: text recognition (OCR) is needed first'],
  ['GIF8', 'a picture: text recognition (OCR) is needed first'],
  ['II*\0', 'a picture: text recognition (OCR) is needed first'],
  ['\x1f\x8b', 'a packed file: unpack it first'],
];

/** The format of a file by its content, whatever its name. What cannot be read is refused with what to do about it. */
export function sniffFormat({ name, bytes }: { name: string; bytes: Uint8Array }): ReadDocument['format'] {
  if (bytes.length === 0) throw new BadInput('The file is empty: download or save it again');
  if (bytes.length > MOST_BYTES) {
    throw new BadInput(`The file has ${Math.ceil(bytes.length / MEGABYTE)} MB; at most 20 MB are read: split it`);
  }
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes('%PDF')) return 'pdf';
  if (head.startsWith('PK')) return sniffZip(bytes);
  const other = OTHERS.find(([start]) => head.startsWith(start));
  if (other) throw new BadInput(`The file is ${other[1]}`);
  const named = /\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase();
  const format = sniffText(bytes);
  if (named && format === 'html') {
    throw new BadInput(
      `The file is named .${named} but holds a web page (perhaps an error page saved in its place): download it again`,
    );
  }
  if (named)
    throw new BadInput(`The file is named .${named} but is none: it is damaged or cut short, download it again`);
  if (!format)
    throw new BadInput('The file is neither a PDF, a Word document, a web page nor text: save it as one of these');
  return format;
}

function sniffZip(bytes: Uint8Array): 'docx' {
  const all = latin1(bytes);
  if (all.includes('word/document.xml')) return 'docx';
  if (all.includes('xl/workbook.xml'))
    throw new BadInput('The file is a spreadsheet: save it as PDF, or import it as a table');
  throw new BadInput('The file is a zip archive, or a Word document that is damaged: unpack it, or download it again');
}

function sniffText(bytes: Uint8Array): 'html' | 'text' | null {
  const { text } = decodeText(bytes.subarray(0, HEAD));
  if (
    /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|main|div|p|h[1-6]|table|section|article)\b/i.test(
      text,
    )
  ) {
    return 'html';
  }
  // Text has line ends, tabs and form feeds, but hardly any other control character.
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls > text.length / 200 || text.includes('\0') ? null : 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
