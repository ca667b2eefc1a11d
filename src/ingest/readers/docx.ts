import { load } from 'cheerio';
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { BadInput } from '../../errors.js';
import { readPage } from './html.js';
import type { Reading } from './reading.js';

const MEGABYTE = 1024 * 1024;
/** What a file may unpack to in all, and how many times its packed size an entry of note may. */
const LIMITS = { unpacked: 100 * MEGABYTE, ratio: 200, ofNote: 10 * MEGABYTE };

/** Reads a Word document: its headings, paragraphs, lists and tables, without pictures. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(unpack(bytes), { level: 0 })) });
  // mammoth begins each list again at 1, also one that goes on after a paragraph.
  return { format: 'docx', ...readPage(load(html), { listNumbers: false }), title: null, warnings: [] };
}

/** The parts of the document that hold text. None takes more memory than the file says that it will, and that is limited. */
function unpack(bytes: Uint8Array): Unzipped {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        unpacked += originalSize;
        const isBomb = originalSize > LIMITS.ofNote && originalSize > size * LIMITS.ratio;
        if (unpacked > LIMITS.unpacked || isBomb) {
          throw new BadInput('The Word document unpacks to far more than its size: open it in Word and save it anew');
        }
        return /\.(xml|rels)$/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput('The Word document is damaged or cut short: download or save it again', { cause: error });
  }
}
