import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test, type TestContext } from 'vitest';
import { readDate } from '../../../src/ingest/import/dates.js';
import { readTable, type TableKind } from '../../../src/ingest/import/read-table.js';
import { workbook } from '../../support/workbook.js';

function fileWith(context: TestContext, name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function cells(
  context: TestContext,
  name: string,
  content: string | Uint8Array,
  kind: TableKind,
  columns: string[],
) {
  const table = await readTable(fileWith(context, name, content), kind);
  return table.rows.map((row) => [row.line, ...columns.map((column) => row.cell(column))]);
}

const COLUMNS = ['urn', 'council', 'overall', 'published_on'];

describe('a table is read by the names of its columns', () => {
  test.for<[string, string | Uint8Array]>([
    ['as we call them', 'urn,council,overall,published_on\n1,Nêre,good,09/05/25\n'],
    [
      'in any order, case and punctuation',
      'Publication Date,OVERALL-EFFECTIVENESS grade,LA_name,Ofsted URN\n09/05/25,good,Nêre,1\n',
    ],
    ['with columns that nobody knows', 'x,urn,y,local_authority,overall,z,published\n,1,,Nêre,good,,09/05/25\n'],
    ['with a byte order mark and CRLF', '\uFEFFurn,council,overall,published\r\n1,Nêre,good,09/05/25\r\n'],
    ['with semicolons', 'urn;council;overall;published\n1;Nêre;good;09/05/25\n'],
    ['in windows-1252', iconv.encode('urn,council,overall,published\n1,Nêre,good,09/05/25\n', 'windows-1252')],
    ['in UTF-16', iconv.encode('\uFEFFurn,council,overall,published\n1,Nêre,good,09/05/25\n', 'utf-16le')],
    ['with quotes and blanks', '"urn" , council,overall,published\n 1 ,"Nêre", good ,09/05/25\n,,,\n'],
  ])('%s', async ([, content], context) => {
    expect(await cells(context, 'table.csv', content, 'inspections', COLUMNS)).toEqual([
      [2, '1', 'Nêre', 'good', '09/05/25'],
    ]);
  });

  test('in a workbook below a title, with numbers and dates', async (context) => {
    const rows = [
      ['Latest inspections'],
      [],
      ['URN', 'Local authority', 'Overall', 'Published'],
      [1, 'Nêre & Wye', 'good', new Date('2025-05-09')],
    ];
    expect(await cells(context, 'table.xlsx', workbook(rows), 'inspections', COLUMNS)).toEqual([
      [4, '1', 'Nêre & Wye', 'good', '2025-05-09'],
    ]);
  });

  test('in JSON, with lists', async (context) => {
    const json = JSON.stringify({
      themes: [{ id: 'a', label: 'A', definition: 'Of a', parent: null, ilacs_areas: ['in-care', 'leaders'] }],
    });
    expect(await cells(context, 'themes.json', json, 'themes', ['id', 'parent', 'areas'])).toEqual([
      [1, 'a', '', 'in-care; leaders'],
    ]);
  });
});

describe('what is no table is refused in one line', () => {
  test.for<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^table has no header with columns of inspections, such as urn, council/],
    ['a text', 'Nothing here\nis a table', /^table has no header/],
    ['a broken workbook', 'PK\u0003\u0004 and no more', /^table is not an Excel workbook/],
    ['broken JSON', '[{"urn": 1', /^table is not JSON/],
    ['JSON without a list', '{"urn": 1}', /^table holds no list called inspections/],
  ])('%s', async ([, content, message], context) => {
    await expect(readTable(fileWith(context, 'table', content), 'inspections')).rejects.toThrow(message);
  });

  test('a file that is not there', async () => {
    await expect(readTable('/nowhere/table.csv', 'inspections')).rejects.toThrow(
      '/nowhere/table.csv cannot be read: ENOENT',
    );
  });
});

test.each([
  ['09/05/25', '2025-05-09'],
  ['9/5/2025', '2025-05-09'],
  ['09-05-2025', '2025-05-09'],
  ['09.05.25', '2025-05-09'],
  ['9 May 2025', '2025-05-09'],
  ['9th September 2025', '2025-09-09'],
  ['2025-05-09', '2025-05-09'],
  ['2025-05-09T00:00:00.000Z', '2025-05-09'],
  ['2025-05-09 00:00:00', '2025-05-09'],
  ['2025-05', '2025-05'],
  ['45786', '2025-05-09'],
  ['31/02/2025', null],
  ['05/13/2025', null],
  ['9 Mai 2025', null],
  ['1', null],
  ['99999', null],
  ['soon', null],
])('the date %s is %s', (cell, date) => {
  expect(readDate(cell)).toBe(date);
});
