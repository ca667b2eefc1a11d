import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { packageRoot } from './package-root.js';

/** The rows of a CSV file by column name; the path starts at the folder of package.json. */
export function readTable<Column extends string>(path: string): Record<Column, string>[] {
  const text = readFileSync(resolve(packageRoot, path));
  return parse(text, { columns: true, skip_empty_lines: true, bom: true, trim: true });
}
