import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.js';
import { sniffFormat } from '../../../src/ingest/readers/sniff.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf } from './make-pdf.js';

const sniff = (name: string, content: string | Uint8Array) =>
  sniffFormat({ name, bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content });

test('the format is told by the content, whatever the name', () => {
  expect(sniff('letter.pdf', makePdf([['One.']]))).toBe('pdf');
  expect(sniff('letter.txt', makePdf([['One.']]))).toBe('pdf');
  expect(sniff('letter', `${' '.repeat(900)}%PDF-1.7`)).toBe('pdf');
  expect(sniff('minutes.bin', makeDocx(paragraph('One.')))).toBe('docx');
  expect(sniff('minutes.txt', '\r\n<!-- saved -->\n<!DOCTYPE html><p>One.')).toBe('html');
  expect(sniff('minutes', '<div class="a">One.</div>')).toBe('html');
  expect(sniff('minutes', iconv.encode('\ufeff<html>One.</html>', 'utf16le'))).toBe('html');
  expect(sniff('minutes.html', 'One < two.')).toBe('text');
  expect(sniff('minutes.txt', '<draft> One.')).toBe('text');
  expect(sniff('minutes.txt', iconv.encode('Café, £5', 'utf16le'))).toBe('text');
  expect(sniff('minutes.txt', 'One.\f\tTwo.\u0080')).toBe('text');
});

test.each([
  ['an empty file', 'a.pdf', '', 'The file is empty: download or save it again'],
  [
    'too large a file',
    'a.txt',
    'a'.repeat(20 * 1024 * 1024 + 1),
    'The file has 21 MB; at most 20 MB are read: split it',
  ],
  [
    'a web page named as a PDF',
    'a.PDF',
    '<!doctype html><title>404</title>',
    'The file is named .pdf but holds a web page (perhaps an error page saved in its place): download it again',
  ],
  [
    'text named as a PDF',
    'a.pdf',
    'Text.',
    'The file is named .pdf but is none: it is damaged or cut short, download it again',
  ],
  [
    'text named as Word',
    'a.docx',
    'Text.',
    'The file is named .docx but is none: it is damaged or cut short, download it again',
  ],
  [
    'an old Word document',
    'a.doc',
    '\xd0\xcf\x11\xe0\xa1',
    'The file is an old Office document: save it as .docx or PDF',
  ],
  ['a picture', 'a.png', '\x89PNG\r\n', 'The file is a picture: text recognition (OCR) is needed first'],
  [
    'a spreadsheet',
    'a.xlsx',
    zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    'The file is a spreadsheet: save it as PDF, or import it as a table',
  ],
  [
    'an archive',
    'a.zip',
    zipSync({ 'a.txt': strToU8('a') }),
    'The file is a zip archive, or a Word document that is damaged: unpack it, or download it again',
  ],
  [
    'junk',
    'a',
    '\x00\x01\x02\x03junk',
    'The file is neither a PDF, a Word document, a web page nor text: save it as one of these',
  ],
])('%s is refused', (_, name, content, message) => {
  expect(() => sniff(name, content)).toThrow(new BadInput(message));
});
