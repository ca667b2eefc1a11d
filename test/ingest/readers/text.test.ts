import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/ingest/readers/normalise.js';
import { readText } from '../../../src/ingest/readers/text.js';

function read(text: string, charset = 'utf8') {
  return readText(iconv.encode(text, charset));
}

/** Role, section and number of each passage, before its text. */
function outline(text: string): string[] {
  return read(text).passages.map(({ role, section, number, text: words }) =>
    [role, section, number, words].filter((part) => part !== null).join(' | '),
  );
}

test('a line loses white space at its ends and in runs, and nothing else', () => {
  expect(normalise('\u00a0\tTwo \u2003 words\u2028here\u0085 ')).toBe('Two words here');
  expect(normalise('e\u0301')).toBe('\u00e9');
  expect(normalise('\ufb01ve ²  “x”\u200b\ufeff')).toBe('\ufb01ve ² “x”\u200b\ufeff');
});

test('each line with words is a passage; only line feeds and carriage returns part them', () => {
  const { passages } = readText(Buffer.from('\ufeffOne.\r\n\r\nTwo\u2028two.\rThree\u000bthree.\n \u00a0\nFour.'));
  expect(passages.map(({ index, text }) => [index, text])).toEqual([
    [1, 'One.'],
    [2, 'Two two.'],
    [3, 'Three three.'],
    [4, 'Four.'],
  ]);
  expect(passages[1]?.sha256).toBe(createHash('sha256').update('Two two.').digest('hex'));
});

test('headings, items and paragraphs; marks stay in the text', () => {
  expect(
    outline(
      [
        'Agenda item',
        'Minutes:',
        'The officer who presented the report made the following points:',
        '·       Plans were late.',
        'Ø  Audits were not',
        '- Visits were, too',
        '(a)  the first point',
        '(m)Advisers met',
        'Resolved –',
        '(1) to note the report',
        '2. to thank the officer',
        'Action – Head of Audit',
        '73% of posts were filled.',
        'The chair thanked the officers',
        'Next Ofsted Visit',
      ].join('\n'),
    ),
  ).toEqual([
    'HEADING | Agenda item',
    'HEADING | Minutes:',
    'PARAGRAPH | Minutes: | The officer who presented the report made the following points:',
    'ITEM | Minutes: | · Plans were late.',
    'ITEM | Minutes: | Ø Audits were not',
    'ITEM | Minutes: | - Visits were, too',
    'ITEM | Minutes: | (a) the first point',
    'ITEM | Minutes: | (m)Advisers met',
    'HEADING | Resolved –',
    'ITEM | Resolved – | 1 | (1) to note the report',
    'ITEM | Resolved – | 2 | 2. to thank the officer',
    'PARAGRAPH | Resolved – | Action – Head of Audit',
    'PARAGRAPH | Resolved – | 73% of posts were filled.',
    'PARAGRAPH | Resolved – | The chair thanked the officers',
    'HEADING | Next Ofsted Visit',
  ]);
});

test('a table that was pasted as text is one cell a line', () => {
  expect(outline('The figures were these.\nYear\nNumber of homes\n2021\n14\n2022\n9.5%\nMembers thanked her.')).toEqual(
    [
      'PARAGRAPH | The figures were these.',
      'CELL | Year',
      'CELL | Number of homes',
      'CELL | 2021',
      'CELL | 14',
      'CELL | 2022',
      'CELL | 9.5%',
      'PARAGRAPH | Members thanked her.',
    ],
  );
  expect(outline('Performance\n12\nMembers thanked her.')[0]).toBe('HEADING | Performance');
});

const SENTENCES =
  'The Council’s “improvement” plan – costing £2 million – was discussed by members of the panel.\n' +
  'Children’s views were heard, and the naïve assumption that a café would do was given up.\n';

test.each(['utf8', 'windows-1252', 'macintosh', 'utf16le', 'utf16be', 'utf-16', 'utf8-bom'])(
  'text in %s',
  (charset) => {
    const bytes = charset === 'utf8-bom' ? Buffer.from(`\ufeff${SENTENCES}`) : iconv.encode(SENTENCES, charset);
    const { passages, warnings } = readText(bytes);
    expect(passages.map(({ text }) => text).join('\n') + '\n').toBe(SENTENCES);
    expect(warnings).toHaveLength(charset.startsWith('utf8') ? 0 : 1);
  },
);

test('what is not UTF-8 is said', () => {
  expect(read('A café’s costs of £5 were met.', 'windows-1252').warnings).toEqual([
    'The text is not UTF-8: read as windows-1252',
  ]);
});
