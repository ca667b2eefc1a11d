import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { sha256 } from '../../domain/ids.js';
import { UserFacingError } from '../../errors.js';
import { checkTables } from './check.js';
import { Problems } from './problems.js';
import { TABLE_NAMES, TABLES, type TableName, type Tables, type TableSpec } from './tables.js';

// Raise it when the same tables are to be written to the graph in another way.
const FORMAT = 1;

export interface Seeds {
  tables: Tables;
  /** Of all tables together. */
  sha256: string;
}

interface CsvLine {
  record: string[];
  info: { lines: number };
}

/** Reads and checks every table. What is wrong is thrown as one UserFacingError that names file, line, column and value. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const texts = await readTexts(folder);
  const problems = new Problems();
  const read = [...texts].map(([name, text]) => [name, readTable(name, fileOf(folder, name), text, problems)]);
  problems.throwIfAny();
  // The rows of each table have passed its columns, which is what their type says.
  const tables = Object.fromEntries(read) as Tables;
  checkTables(tables, (name) => fileOf(folder, name), problems);
  problems.throwIfAny();
  return { tables, sha256: hashOf(texts) };
}

/** The hash of all tables together, without reading what they say. */
export async function hashSeeds(folder: string): Promise<string> {
  return hashOf(await readTexts(folder));
}

async function readTexts(folder: string): Promise<Map<TableName, string>> {
  const texts = new Map<TableName, string>();
  for (const name of TABLE_NAMES) {
    try {
      texts.set(name, await readFile(join(folder, `${name}.csv`), 'utf8'));
    } catch (error) {
      throw new UserFacingError(`${fileOf(folder, name)} cannot be read`, { cause: error });
    }
  }
  return texts;
}

function hashOf(texts: Map<TableName, string>): string {
  return sha256(JSON.stringify([FORMAT, ...texts]));
}

function fileOf(folder: string, name: TableName): string {
  return `${basename(folder)}/${name}.csv`;
}

function readTable(name: TableName, file: string, text: string, problems: Problems): object[] {
  const spec: TableSpec = TABLES[name];
  const csv = readCsv(file, text, problems);
  if (csv === null) return [];
  const [header, ...lines] = csv;
  const columns = header?.record ?? [];
  for (const column of Object.keys(spec.columns)) {
    if (!columns.includes(column)) problems.add(`${file} line 1`, `column ${column} is missing`);
  }
  for (const column of columns) {
    if (!(column in spec.columns)) problems.add(`${file} line 1`, `column ${column} is not known`);
  }
  return lines.flatMap(({ record, info }) => {
    if (record.length !== columns.length) {
      problems.add(`${file} line ${info.lines}`, `has ${record.length} cells, but there are ${columns.length} columns`);
      return [];
    }
    const cells = columns.map((column, at): [string, string] => [column, record[at] ?? '']);
    return [readRow(spec, file, info.lines, cells, problems)];
  });
}

function readCsv(file: string, text: string, problems: Problems): CsvLine[] | null {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    // The types of csv-parse do not know what `info` does to a record.
    return parse(text, options) as unknown as CsvLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(file, error.message);
    return null;
  }
}

function readRow(spec: TableSpec, file: string, line: number, cells: [string, string][], problems: Problems): object {
  const row: Record<string, unknown> = { line };
  for (const [column, cell] of cells) {
    const parsed = spec.columns[column]?.safeParse(cell, { reportInput: true });
    if (parsed?.success) row[column] = parsed.data;
    for (const issue of parsed?.error?.issues ?? []) {
      const value = issue.path.length > 0 && typeof issue.input === 'string' ? issue.input : cell;
      problems.addCell(file, line, column, value, issue.message);
    }
  }
  return row;
}
