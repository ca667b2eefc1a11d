import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { sha256 } from '../../src/domain/ids.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import type { Cell } from '../../src/export/column.js';
import { tables } from '../../src/export/tables.js';
import { writePassages } from '../../src/graph/write/documents.js';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';
import * as asked from './asked.js';
import { asCsv, columnsOf, download, readArrow, readCsv, rowsOf } from './files.js';

const PYTHON = process.env.PYTHON ?? 'python3';
const WITH_PYTHON = spawnSync(PYTHON, ['-c', 'import pandas, polars, duckdb, pyarrow']).status === 0;
const WITH_R = spawnSync('Rscript', ['-e', 'library(jsonlite)']).status === 0;
const WITH_FRICTIONLESS = spawnSync(PYTHON, ['-c', 'import frictionless']).status === 0;

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

const ASKED: Record<string, (api: Api) => Promise<asked.ExpectedRow[]>> = {
  councils: asked.councils,
  visits: asked.visits,
  judgements: asked.judgements,
  findings: asked.findings,
  finding_themes: asked.findingThemes,
  actions: asked.actions,
  measures: asked.measures,
  observations: asked.observations,
  passages: asked.passages,
  documents: asked.documents,
};
const TABLES = Object.keys(ASKED);

/** Rows of a graph of the suite with all that is hard to write, and where to get them. */
async function awkward({ empty } = { empty: true }): Promise<string> {
  const world = await World.create(worlds.graph);
  const texts = [
    '=HYPERLINK("http://example.org")',
    '+1, said "quoted", and\nnext line\r\nlast',
    '-2 @here',
    '@SUM(A1)',
    '\tafter a tab',
    "'apostrophe first",
    'Emoji 👩‍👧 and é, “quotes”, 北京',
    'Pipe | comma , semicolon ;',
    ...(empty ? [''] : []),
  ];
  await world.findings(
    ...texts.map((summary, n) => ({
      summary,
      polarity: n % 2 === 0 ? Polarity.STRENGTH : Polarity.MIXED,
      confidence: n === 0 ? null : n / 8,
      themes: ['theme:planning', 'theme:adoption'].slice(0, 1 + (n % 2)),
      occurredOn: n > 2 ? (['2018', '2018-02', '2020-02-29'][n % 3] ?? null) : null,
    })),
  );
  return `?councils=${world.council}`;
}

test('what is tested is every table', () => {
  expect([...tables.keys()]).toEqual(TABLES);
});

describe('the rows of a table are those of the API', () => {
  test.for(TABLES)('%s', async (table) => {
    const expected = (await ASKED[table]?.(seeded)) ?? [];
    const rows = await rowsOf(seeded, table);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBe(expected.length);
    rows.forEach((row, at) => expect(row).toMatchObject(expected[at] ?? {}));
  });

  test('every column of findings is compared', async () => {
    const [first = {}] = await asked.findings(seeded, 'polarities: [CONCERN], voices: [INSPECTOR]');
    expect(Object.keys(first)).toEqual(columnsOf('findings').map(({ name }) => name));
  });

  test('hard texts, dates and nulls', async () => {
    const query = await awkward();
    const expected = await asked.findings(worlds, `councils: ["${query.slice('?councils='.length)}"]`);
    const rows = await rowsOf(worlds, 'findings', query);
    expect(rows.length).toBe(9);
    rows.forEach((row, at) => expect(row).toMatchObject(expected[at] ?? {}));
    expect(rows.map(({ occurred_from, occurred_to }) => [occurred_from, occurred_to])).toEqual([
      ['2018-01-01', '2018-12-31'],
      ['2018-01-01', '2018-12-31'],
      ['2018-02-01', '2018-02-28'],
      ['2018-02-01', '2018-02-28'],
      ['2020-02-29', '2020-02-29'],
      ['2020-02-29', '2020-02-29'],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('the formats hold the same rows', () => {
  test.for(TABLES)('CSV and Arrow: %s', async (table) => {
    await compareInNode(seeded, table, '');
  });

  test('CSV and Arrow: hard texts, dates and nulls', async () => {
    await compareInNode(worlds, 'findings', await awkward());
  });

  test('the columns are the same where there are no rows', async () => {
    const query = '?councils=council:none';
    const columns = columnsOf('findings');
    const header = columns.map(({ name }) => name);
    expect(readCsv(columns, await download(seeded, `findings.csv${query}`))).toEqual([header]);
    expect(await rowsOf(seeded, 'findings', query)).toEqual([]);
    expect(readArrow(columns, await download(seeded, `findings.arrow${query}`))).toEqual([]);
  });
});

async function compareInNode(server: Api, table: string, query: string): Promise<void> {
  const columns = columnsOf(table);
  const rows = await rowsOf(server, table, query);
  const header = columns.map(({ name }) => name);
  rows.forEach((row) => expect(Object.keys(row)).toEqual(header));
  const [names, ...lines] = readCsv(columns, await download(server, `${table}.csv${query}`));
  expect(names).toEqual(header);
  expect(lines).toEqual(rows.map((row) => asCsv(columns, row)));
  expect(readArrow(columns, await download(server, `${table}.arrow${query}`))).toEqual(
    rows.map((row) => header.map((name) => row[name])),
  );
}

type ReadBack = Record<string, { columns: string[]; rows: Cell[][]; types?: Record<string, string> }>;

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'export-'));
  context.onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

interface Selection {
  server: Api;
  table: string;
  query: string;
}

async function readBack(
  context: TestContext,
  format: string,
  selections: readonly Selection[],
  [program, script]: readonly [string, string] = [PYTHON, 'read-back.py'],
): Promise<ReadBack[]> {
  const path = folder(context);
  const schemas: Record<string, object> = {};
  for (const [at, { server, table, query }] of selections.entries()) {
    const file = `${at}.${format}`;
    writeFileSync(join(path, file), await download(server, `${table}.${format}${query}`));
    schemas[file] = Object.fromEntries(columnsOf(table).map(({ name, type }) => [name, type]));
  }
  writeFileSync(join(path, 'schemas.json'), JSON.stringify(schemas));
  const { stdout } = await promisify(execFile)(program, [join(import.meta.dirname, script), path], {
    maxBuffer: 2 ** 28,
  });
  return Object.values(JSON.parse(stdout) as Record<string, ReadBack>);
}

const FORMATS: Record<string, string[]> = {
  csv: ['pandas', 'polars', 'duckdb', 'pyarrow'],
  ndjson: ['json', 'pandas', 'polars', 'duckdb'],
  parquet: ['pandas', 'polars', 'duckdb', 'pyarrow'],
  arrow: ['pandas', 'polars', 'duckdb', 'pyarrow'],
};

const ARROW_TYPES = {
  id: 'string',
  occurred_on: 'string',
  occurred_from: 'date32[day]',
  confidence: 'double',
  has_action: 'bool',
  theme_ids: expect.stringMatching(/^list<(item|element): string not null>$/) as string,
};

// pandas, polars, DuckDB and pyarrow of test/export/requirements.txt, in the interpreter that PYTHON names.
test.skipIf(!WITH_PYTHON).for(Object.keys(FORMATS))(
  '%s is read by its tools as it was written',
  { timeout: 240_000 },
  async (format, context) => {
    const selections: Selection[] = [
      { server: seeded, table: 'findings', query: '?councils=council:none' },
      // pandas does not tell an empty text from none.
      { server: worlds, table: 'findings', query: await awkward({ empty: format !== 'csv' }) },
      ...TABLES.map((table) => ({ server: seeded, table, query: '' })),
    ];
    const read = await readBack(context, format, selections);
    for (const [at, { server, table, query }] of selections.entries()) {
      const columns = columnsOf(table);
      const header = columns.map(({ name }) => name);
      const rows = await rowsOf(server, table, query);
      const expected = rows.map((row) => (format === 'csv' ? asCsv(columns, row) : header.map((name) => row[name])));
      expect(Object.keys(read[at] ?? {})).toEqual(FORMATS[format]);
      for (const [tool, { columns: names, rows: found, types }] of Object.entries(read[at] ?? {})) {
        expect([table, tool, names]).toEqual([table, tool, header]);
        expect([table, tool, found]).toEqual([table, tool, expected]);
        if (types && table === 'findings') expect(types).toMatchObject(ARROW_TYPES);
      }
    }
  },
);

test.skipIf(!WITH_R)('R reads the CSV as it was written', { timeout: 240_000 }, async (context) => {
  const selections: Selection[] = [
    { server: worlds, table: 'findings', query: await awkward({ empty: false }) },
    ...TABLES.map((table) => ({ server: seeded, table, query: '' })),
  ];
  const read = await readBack(context, 'csv', selections, ['Rscript', 'read-back.R']);
  for (const [at, { server, table, query }] of selections.entries()) {
    const columns = columnsOf(table);
    const rows = await rowsOf(server, table, query);
    expect(read[at]?.R).toEqual({
      columns: columns.map(({ name }) => name),
      // R ends every line of a text with \n alone.
      rows: rows.map((row) =>
        asCsv(columns, row).map((cell) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell)),
      ),
    });
  }
});

test.skipIf(!WITH_FRICTIONLESS)(
  'the data package is valid, and so are the tables by it',
  { timeout: 300_000 },
  async (context) => {
    const path = folder(context);
    writeFileSync(join(path, 'datapackage.json'), await download(seeded, 'datapackage.json'));
    for (const table of TABLES) writeFileSync(join(path, `${table}.csv`), await download(seeded, `${table}.csv`));
    const run = promisify(execFile);
    const { stdout } = await run(PYTHON, ['-m', 'frictionless', 'validate', 'datapackage.json', '--json'], {
      cwd: path,
    });
    const report = JSON.parse(stdout) as { valid: boolean; tasks: { name: string; errors: unknown[] }[] };
    expect(report.tasks.map(({ name, errors }) => [name, errors])).toEqual(TABLES.map((table) => [table, []]));
    expect(report.valid).toBe(true);
  },
);

test('a passage is exported with its text, and one that is superseded too', async () => {
  const world = await World.create(worlds.graph);
  const text = 'A text, "quoted".';
  const passage = { document: world.document, page: 1, sha256: sha256(text), text };
  await worlds.graph.write(async (tx) => {
    await writePassages(tx, [
      { ...passage, index: 2 },
      { ...passage, index: 3 },
    ]);
    await tx.run('MATCH (p:Passage {index: 3})-[:PART_OF]->({id: $id}) SET p.superseded = true', {
      id: world.document,
    });
  });
  const rows = await rowsOf(worlds, 'passages', `?documents=${world.document}`);
  expect(rows.map(({ index, text, superseded }) => [index, text, superseded])).toEqual([
    [1, null, false],
    [2, text, false],
    [3, text, true],
  ]);
});
