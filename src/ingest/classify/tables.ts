import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';

/** Where the lexicons, the labels and the trained models are kept. */
export const CLASSIFY_FOLDER = join(packageRoot, 'src', 'ingest', 'classify');

/** Writes rows as a CSV file; a cell with a comma or quotation mark is quoted. */
export function writeTable(path: string, columns: string[], rows: readonly (string | number)[][]): void {
  const cell = (value: string | number): string =>
    /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  writeFileSync(path, [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join(''));
}
