import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { UserFacingError } from '../../errors.js';
import { decodeText } from '../readers/charset.js';
import { readTable as readWords } from '../../read-table.js';
import { plain } from './words.js';

export type TableKind = 'councils' | 'inspections' | 'themes';

/** A row of somebody's table, by the columns that we know. */
export interface SourceRow {
  /** The line of the file, or the row of the sheet; for JSON the place in the list. */
  line: number;
  /** What stands in a column; an empty text where the table has no such column or nothing in it. */
  cell(column: string): string;
}

export interface SourceTable {
  /** Without folders. */
  file: string;
  has(column: string): boolean;
  /** What the table calls a column. */
  nameOf(column: string): string;
  rows: SourceRow[];
}

interface RawLine {
  line: number;
  cells: string[];
}

const MOST_BYTES = 64 * 1024 * 1024;
/** Titles and notes may stand above the header. */
const HEADER_WITHIN = 10;

/** Columns by kind of table: what ours is called, and by every plain name that a table may give it. */
const known = new Map<string, Map<string, string>>();
for (const { table, column, synonyms } of readWords<'table' | 'column' | 'synonyms'>('src/ingest/import/headers.csv')) {
  const names = known.get(table) ?? new Map<string, string>();
  for (const name of [column, ...synonyms.split(';')]) names.set(plain(name), column);
  known.set(table, names);
}

/**
 * Reads a table of a kind from a CSV file in any charset, a sheet of an Excel workbook, or a list in JSON. Its columns
 * are known by their names, whatever their case, order and punctuation. Throws a UserFacingError where it is no table.
 */
export async function readTable(path: string, kind: TableKind): Promise<SourceTable> {
  const file = basename(path);
  const sheets = await sheetsOf(path, file, kind);
  const tables = sheets.map((lines) => ({ lines, header: headerOf(lines, kind) }));
  const [best] = tables.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (!best || best.header.columns.size < 2) {
    throw new UserFacingError(`${file} has no header with columns of ${kind}, such as ${examples(kind)}.`);
  }
  const { at, columns, names } = best.header;
  const rows = best.lines
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => ({ line, cell: (column: string) => cells[columns.get(column) ?? -1] ?? '' }));
  return { file, rows, has: (column) => columns.has(column), nameOf: (column) => names.get(column) ?? column };
}

/** The bytes of a file. Throws a UserFacingError where it cannot be read or is no size for a table. */
export async function bytesOf(path: string): Promise<Buffer> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new UserFacingError(`${file} has ${size} bytes: a table has up to ${MOST_BYTES}.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserFacingError) throw error;
    throw new UserFacingError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a JSON file holds. Throws a UserFacingError where it is no JSON. */
export async function jsonOf(path: string): Promise<unknown> {
  return parsedJson(decodeText(await bytesOf(path)).text, basename(path));
}

async function sheetsOf(path: string, file: string, kind: TableKind): Promise<RawLine[][]> {
  const bytes = await bytesOf(path);
  if (bytes.subarray(0, 2).toString() === 'PK') return workbookLines(bytes, file);
  const { text } = decodeText(bytes);
  const written = text.replace(/^\uFEFF/, '');
  return [/^\s*[[{]/.test(written) ? jsonLines(parsedJson(written, file), file, kind) : csvLines(written, file)];
}

async function workbookLines(bytes: Buffer, file: string): Promise<RawLine[][]> {
  try {
    const sheets = await readWorkbook(bytes);
    return sheets.map(({ data }) => data.map((cells, at) => ({ line: at + 1, cells: cells.map(written) })));
  } catch (error) {
    throw new UserFacingError(`${file} is not an Excel workbook: ${error instanceof Error ? error.message : 'broken'}`);
  }
}

function csvLines(text: string, file: string): RawLine[] {
  const head = text.slice(0, 2_000);
  const [delimiter = ','] = [',', ';', '\t', '|'].sort((a, b) => head.split(b).length - head.split(a).length);
  try {
    const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true, trim: true } as const;
    // The types of csv-parse do not know what `info` does to a record.
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map(written) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserFacingError(`${file} is not a table: ${error.message}`);
  }
}

function jsonLines(json: unknown, file: string, kind: TableKind): RawLine[] {
  const list = Array.isArray(json) ? json : (json as Record<string, unknown>)[kind];
  if (!Array.isArray(list)) throw new UserFacingError(`${file} holds no list called ${kind}.`);
  const items = list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  const keys = [...new Set(items.flatMap(Object.keys))];
  const lines = items.map((item, at) => ({ line: at + 1, cells: keys.map((key) => written(item[key])) }));
  return [{ line: 0, cells: keys }, ...lines];
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserFacingError(`${file} is not JSON: ${error instanceof Error ? error.message : 'broken'}`);
  }
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = Array.isArray(cell) ? cell.filter((item) => typeof item === 'string').join('; ') : asText(cell);
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function asText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

interface Header {
  at: number;
  /** Where our columns stand, and what the table calls them. */
  columns: Map<string, number>;
  names: Map<string, string>;
}

function headerOf(lines: readonly RawLine[], kind: TableKind): Header {
  let best: Header = { at: 0, columns: new Map(), names: new Map() };
  lines.slice(0, HEADER_WITHIN).forEach(({ cells }, at) => {
    const header: Header = { at, columns: new Map(), names: new Map() };
    cells.forEach((cell, position) => {
      const column = known.get(kind)?.get(plain(cell));
      if (column === undefined || header.columns.has(column)) return;
      header.columns.set(column, position);
      header.names.set(column, cell);
    });
    if (header.columns.size > best.columns.size) best = header;
  });
  return best;
}

function examples(kind: TableKind): string {
  return [...new Set(known.get(kind)?.values())].slice(0, 4).join(', ');
}
