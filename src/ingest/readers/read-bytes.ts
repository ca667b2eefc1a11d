import type { ReadDocument } from '../../domain/extraction.js';
import { sha256 } from '../../domain/ids.js';
import { BadInput } from '../../errors.js';
import type { Reading } from './reading.js';

const MOST_PAGES = 400;

/** Reads bytes of a known format. A file without text is refused. */
export async function readBytes(format: ReadDocument['format'], bytes: Uint8Array): Promise<Reading> {
  const reading = await read(format, bytes);
  if (reading.passages.length === 0) throw new BadInput('The file holds no text: download or save it again');
  return reading;
}

/** A reader's libraries are loaded when the first file of its format comes. */
async function read(format: ReadDocument['format'], bytes: Uint8Array): Promise<Reading> {
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      const { passages, ...pdf } = await readPdf(bytes, { pages: MOST_PAGES });
      return { format, ...pdf, passages: passages.map((passage) => ({ ...passage, sha256: sha256(passage.text) })) };
    }
    case 'html':
      return (await import('./html.js')).readHtml(bytes);
    case 'docx':
      return (await import('./docx.js')).readDocx(bytes);
    case 'text':
      return (await import('./text.js')).readText(bytes);
  }
}
