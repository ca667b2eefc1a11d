import { describe, expect, test } from 'vitest';
import { PassageRole } from '../../../../src/domain/extraction.js';
import { readPdf } from '../../../../src/ingest/readers/pdf/read-pdf.js';
import { linesAt, makePdf, type PdfText } from '../../../support/pdf.js';

const { HEADING, PARAGRAPH, ITEM, CELL } = PassageRole;
const LIMITS = { pages: 20 };

async function read(...pages: PdfText[][]) {
  return (await readPdf(makePdf(pages), LIMITS)).passages;
}

async function textsOf(...pages: PdfText[][]): Promise<string[]> {
  return (await read(...pages)).map(({ text }) => text);
}

/** Enough plain text for the size and the width of lines to be known. */
const BODY = linesAt(70, 700, [
  'Social workers in this service know their children well and visit them often, and',
  'what they write down about those visits is clear enough for a child to read when',
  'grown up, which managers check each month with care and act upon without delay.',
]);
const BODY_TEXT = BODY.map(({ text }) => text).join(' ');

describe('paragraphs', () => {
  test('the lines of a paragraph are one passage, and a gap begins the next', async () => {
    const second = linesAt(70, 640, ['Managers meet every week.']);
    expect(await textsOf([...BODY, ...second])).toEqual([BODY_TEXT, 'Managers meet every week.']);
  });

  test('a line that ends early ends its paragraph also where no gap follows', async () => {
    const tight = linesAt(70, 640, [
      'Carers are supported.',
      'Leaders listen to them and to the children in their homes.',
    ]);
    expect((await textsOf([...BODY, ...tight])).slice(1)).toEqual([
      'Carers are supported.',
      'Leaders listen to them and to the children in their homes.',
    ]);
  });

  test('a number at the side belongs to the paragraph and is not part of its text', async () => {
    const numbered = [
      { x: 70, y: 640, text: '12.' },
      ...linesAt(98, 640, [
        'Plans say what will change and by when, and they are kept up to date for',
        'all children.',
      ]),
      { x: 70, y: 600, text: '13.' },
      ...linesAt(98, 600, ['Reviews happen on time.']),
    ];
    expect((await read([...BODY, ...numbered])).slice(1)).toMatchObject([
      {
        number: 12,
        role: PARAGRAPH,
        text: 'Plans say what will change and by when, and they are kept up to date for all children.',
      },
      { number: 13, role: PARAGRAPH, text: 'Reviews happen on time.' },
    ]);
  });

  test('a number at which a sentence happens to break begins no paragraph', async () => {
    const text = linesAt(70, 640, [
      'Care leavers keep their adviser until they are at least twenty, and many until',
      '25. The offer has grown, and care leavers helped to write it in plain words.',
    ]);
    expect((await textsOf([...BODY, ...text])).slice(1)).toEqual([text.map((line) => line.text).join(' ')]);
  });

  test('items have no bullet in their text, whatever the sign is', async () => {
    const signs = ['•', '–', 'o'];
    const items = signs.flatMap((sign, at) => [
      { x: 70, y: 640 - at * 20, text: sign },
      { x: 90, y: 640 - at * 20, text: `Point ${at + 1} of the list.` },
    ]);
    const passages = (await read([...BODY, ...items])).slice(1);
    expect(passages.map(({ role, text }) => [role, text])).toEqual([
      [ITEM, 'Point 1 of the list.'],
      [ITEM, 'Point 2 of the list.'],
      [ITEM, 'Point 3 of the list.'],
    ]);
  });

  test('items further in that end the sentence of their item are part of it', async () => {
    const items = [
      { x: 70, y: 640, text: '•' },
      { x: 90, y: 640, text: 'The speed of the response to children who are:' },
      { x: 100, y: 624, text: '–' },
      { x: 112, y: 624, text: 'missing from home, and' },
      { x: 100, y: 608, text: '–' },
      { x: 112, y: 608, text: 'at risk outside it.' },
      { x: 70, y: 592, text: '•' },
      { x: 90, y: 592, text: 'Supervision.' },
    ];
    expect((await textsOf([...BODY, ...items])).slice(1)).toEqual([
      'The speed of the response to children who are: missing from home, and at risk outside it.',
      'Supervision.',
    ]);
  });
});

describe('headings', () => {
  test('bold or larger lines are headings, and the section of what follows', async () => {
    const text = [
      ...linesAt(70, 780, ['Inspection of a borough’s', 'children’s services'], { size: 26 }),
      ...BODY,
      ...linesAt(70, 630, ['What needs to improve'], { bold: true }),
      ...linesAt(70, 612, ['Much is well done.']),
    ];
    expect((await read(text)).map(({ role, section, text }) => [role, section, text])).toEqual([
      [HEADING, null, 'Inspection of a borough’s children’s services'],
      [PARAGRAPH, 'Inspection of a borough’s children’s services', BODY_TEXT],
      [HEADING, null, 'What needs to improve'],
      [PARAGRAPH, 'What needs to improve', 'Much is well done.'],
    ]);
  });
});

describe('pages', () => {
  const footer = (page: number): PdfText[] => [
    { x: 70, y: 30, text: 'Inspection of a borough', size: 8 },
    { x: 520, y: 30, text: String(page), size: 8 },
  ];

  test('running footers and page numbers are no text', async () => {
    const pages = [1, 2, 3].map((page) => [
      ...linesAt(70, 700, [`Only this is said on page ${page}.`]),
      ...footer(page),
    ]);
    expect(await textsOf(...pages)).toEqual([1, 2, 3].map((page) => `Only this is said on page ${page}.`));
  });

  test('a paragraph and an item that go on over the page are one passage each, of the page where they start', async () => {
    const first = [
      ...BODY,
      { x: 70, y: 90, text: '4.' },
      ...linesAt(98, 90, ['Decisions are made by people who know the history of the family and the']),
      ...footer(1),
    ];
    const second = [
      ...linesAt(98, 760, ['wishes of the child.']),
      { x: 70, y: 80, text: '•' },
      ...linesAt(90, 80, ['The recording of decisions, so that what was agreed and why is clear to all.']),
      ...footer(2),
    ];
    const third = [...linesAt(90, 760, ['This includes decisions that were put off.']), ...footer(3)];
    expect((await read(first, second, third)).slice(1)).toMatchObject([
      {
        page: 1,
        number: 4,
        text: 'Decisions are made by people who know the history of the family and the wishes of the child.',
      },
      {
        page: 2,
        role: ITEM,
        text:
          'The recording of decisions, so that what was agreed and why is clear to all. ' +
          'This includes decisions that were put off.',
      },
    ]);
  });

  test('a footnote stands after the text that it interrupts, and its number is not part of a word', async () => {
    const first = [
      ...linesAt(70, 700, ['The board']),
      { x: 121, y: 705, text: '1', size: 8 },
      { x: 128, y: 700, text: 'meets every month to hear from the children who live in the' },
      ...linesAt(70, 685.6, ['borough, and what they say decides what is done first in most of the teams and']),
      { x: 70, y: 84, text: '1', size: 6 },
      ...linesAt(77, 80, ['It began its work two years ago.'], { size: 8 }),
    ];
    const second = linesAt(70, 760, ['schools.']);
    const [paragraph, footnote] = await read(first, second);
    expect(paragraph?.text).toBe(
      'The board meets every month to hear from the children who live in the borough, ' +
        'and what they say decides what is done first in most of the teams and schools.',
    );
    expect(footnote).toMatchObject({ section: 'Footnotes', number: 1, text: 'It began its work two years ago.' });
  });

  test('small raised numbers that refer to no footnote stay', async () => {
    const text = [...BODY, { x: 70, y: 640, text: 'An area of 12 km' }, { x: 160, y: 645, text: '2', size: 7 }];
    expect((await textsOf(text)).at(-1)).toBe('An area of 12 km2');
  });

  test('two columns of text are read one after the other, below what spans both', async () => {
    const column = (side: string) =>
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((count) => `${side} side line ${count} of text here`);
    const page = [
      ...linesAt(60, 780, ['A heading over the whole width of the page, which is wide'], { size: 16 }),
      ...linesAt(60, 740, column('left')),
      ...linesAt(320, 732, column('right')),
    ];
    expect((await textsOf(page)).slice(1)).toEqual([`${column('left').join(' ')} ${column('right').join(' ')}`]);
  });
});

describe('words', () => {
  test('a word split at the end of a line is mended as the document writes it elsewhere', async () => {
    const text = [
      ...linesAt(70, 700, ['A multi-agency plan with much information is what every one of these children has.']),
      ...linesAt(70, 660, [
        'Partners in the safeguarding hub work well together, and they have a strong multi-',
        'agency view of risk. They share what they know, and that is how they gather infor-',
        'mation about families, which helps to make decisions safe, fair and also long-',
        'lasting.',
      ]),
    ];
    expect((await textsOf(text)).at(-1)).toBe(
      'Partners in the safeguarding hub work well together, and they have a strong multi-agency view of risk. ' +
        'They share what they know, and that is how they gather information about families, ' +
        'which helps to make decisions safe, fair and also long-lasting.',
    );
  });
});

describe('tables', () => {
  const GRADES: [string[], string][] = [
    [['The impact of leaders on social work', 'practice with children and families'], 'Good'],
    [['The experiences and progress of', 'children who need help and protection'], 'Requires improvement to be good'],
    [['The experiences and progress of', 'children in care'], 'Good'],
    [['The experiences and progress of care', 'leavers'], 'Outstanding'],
    [['Overall effectiveness'], 'Good'],
  ];

  test.each([3, 4, 5])('a table of %i rows is a passage a row, also where labels take two lines', async (count) => {
    const rows = GRADES.slice(-count);
    const table = rows.flatMap(([label, grade], at) => [
      ...linesAt(76, 560 - at * 42, label),
      { x: 303, y: 560 - at * 42, text: grade },
    ]);
    const head = [
      { x: 76, y: 595, text: 'Judgement', bold: true },
      { x: 303, y: 595, text: 'Grade', bold: true },
    ];
    const passages = (await read([...BODY, ...head, ...table])).slice(1);
    expect(passages.map(({ role, text }) => [role, text])).toEqual([
      [CELL, 'Judgement: Grade'],
      ...rows.map(([label, grade]) => [CELL, `${label.join(' ')}: ${grade}`]),
    ]);
  });

  test('cells that are centred beside each other are one row', async () => {
    const table = [
      { x: 71, y: 500, text: '1. Children who need help and protection', bold: true },
      ...linesAt(410, 509.6, ['Requires', 'improvement'], { bold: true }),
      ...linesAt(71, 467, ['2. Children looked after and achieving', 'permanence'], { bold: true }),
      { x: 410, y: 460, text: 'Good', bold: true },
    ];
    expect((await textsOf([...BODY, ...table])).slice(1)).toEqual([
      'Children who need help and protection: Requires improvement',
      'Children looked after and achieving permanence: Good',
    ]);
  });
});

describe('what cannot be read', () => {
  test('an encrypted file', async () => {
    await expect(readPdf(makePdf([BODY], { encrypted: true }), LIMITS)).rejects.toThrow(
      'The PDF is encrypted: save a copy without a password.',
    );
  });

  test('a file of another kind', async () => {
    await expect(readPdf(Buffer.from('<!DOCTYPE html><p>Not found'), LIMITS)).rejects.toThrow('not a readable PDF');
  });

  test('pages without text', async () => {
    await expect(readPdf(makePdf([[], []]), LIMITS)).rejects.toThrow('The PDF has no text');
  });

  test('more pages than are allowed', async () => {
    await expect(readPdf(makePdf([BODY, BODY, BODY]), { pages: 2 })).rejects.toThrow(
      'The PDF has 3 pages; at most 2 are read.',
    );
  });

  test('a page without text is told, and the rest read', async () => {
    const { passages, warnings } = await readPdf(makePdf([BODY, []]), LIMITS);
    expect(passages.map(({ text }) => text)).toEqual([BODY_TEXT]);
    expect(warnings).toEqual(['Page 2 has no text: a picture, or blank.']);
  });
});

test('the title of the file, and bytes that stay the caller’s', async () => {
  const bytes = Buffer.from(makePdf([BODY], { title: 'Report of a visit' }));
  const { length } = bytes;
  expect((await readPdf(bytes, LIMITS)).title).toBe('Report of a visit');
  expect(bytes.length).toBe(length);
});
