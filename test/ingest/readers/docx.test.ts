import { expect, test } from 'vitest';
import { readDocx } from '../../../src/ingest/readers/docx.js';
import { makeDocx, paragraph, table } from './make-docx.js';

test('headings, paragraphs, items and cells', async () => {
  const { passages } = await readDocx(
    makeDocx(
      paragraph('Improvement board', 'Heading1') +
        paragraph('The chair opened the meeting.') +
        paragraph('•  Audits were late.') +
        table([
          ['Team', 'Cases'],
          ['North', '14'],
        ]),
    ),
  );
  expect(passages.map(({ role, section, text }) => [role, section, text])).toEqual([
    ['HEADING', null, 'Improvement board'],
    ['PARAGRAPH', 'Improvement board', 'The chair opened the meeting.'],
    ['ITEM', 'Improvement board', 'Audits were late.'],
    ['CELL', 'Improvement board', 'Team'],
    ['CELL', 'Improvement board', 'Cases'],
    ['CELL', 'Improvement board', 'North'],
    ['CELL', 'Improvement board', '14'],
  ]);
});

test('a bomb is refused before it is unpacked', async () => {
  const bomb = makeDocx(paragraph('Small.'), { 'word/bomb.xml': new Uint8Array(30_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readDocx(bomb)).rejects.toThrow(/^The Word document unpacks to far more than its size/);
});

test('a bomb of many small parts is refused', async () => {
  const parts = Array.from({ length: 21 }, (_, at) => [`word/${at}.xml`, new Uint8Array(5_000_000)] as const);
  await expect(readDocx(makeDocx(paragraph('Small.'), Object.fromEntries(parts)))).rejects.toThrow(
    /unpacks to far more/,
  );
});

test('a document that is cut short is refused', async () => {
  const whole = makeDocx(paragraph('Small.'));
  await expect(readDocx(whole.subarray(0, whole.length / 2))).rejects.toThrow(/^The Word document is damaged/);
});
