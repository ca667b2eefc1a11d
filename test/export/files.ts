import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import type { Cell, Column } from '../../src/export/column.js';
import { tables } from '../../src/export/tables.js';
import type { Api } from '../support/api.js';

/** The columns of a table. */
export function columnsOf(table: string): readonly Column[] {
  return tables.get(table)?.columns ?? [];
}

/** Downloads a file. Throws where there is none. */
export async function download(api: Api, file: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const response = await fetch(`${api.url}/export/${file}`, { headers });
  if (!response.ok) throw new Error(`${file}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The rows of a downloaded NDJSON file by column. */
export async function rowsOf(
  api: Api,
  table: string,
  query = '',
  headers: Record<string, string> = {},
): Promise<Record<string, Cell>[]> {
  const text = (await download(api, `${table}.ndjson${query}`, headers)).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, Cell>);
}

/** The cells of a row as CSV has them: a list as one text, and what a spreadsheet would run with an apostrophe. */
export function asCsv(columns: readonly Column[], row: Record<string, Cell>): (Cell | undefined)[] {
  return columns.map(({ name, type }) => {
    const cell = row[name] ?? null;
    if (type === 'strings') return guarded((cell as string[]).join('|') || null);
    return type === 'string' ? guarded(cell as string | null) : cell;
  });
}

function guarded(text: string | null): string | null {
  return text !== null && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The cells of a CSV file, read with the types of its columns; the first row is the header. */
export function readCsv(columns: readonly Column[], bytes: Buffer): (Cell | undefined)[][] {
  const [header = [], ...rows] = parse(bytes, {
    cast: (text, { index, quoting, header: isHeader, lines }) => {
      if (isHeader || lines === 1) return text;
      return typed(columns[index]?.type, text, quoting);
    },
  }) as unknown as (Cell | undefined)[][];
  return [header, ...rows];
}

function typed(type: Column['type'] | undefined, text: string, quoted: boolean): Cell {
  if (text === '' && !quoted) return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The cells of an Arrow file. */
export function readArrow(columns: readonly Column[], bytes: Buffer): Cell[][] {
  const table = tableFromIPC(bytes);
  return Array.from({ length: table.numRows }, (_, at) =>
    columns.map(({ name, type }) => {
      const value = table.getChild(name)?.get(at) as unknown;
      if (value === null || value === undefined) return null;
      if (type === 'strings') return [...(value as Iterable<string>)];
      return type === 'date' ? new Date(value as number).toISOString().slice(0, 10) : (value as Cell);
    }),
  );
}
