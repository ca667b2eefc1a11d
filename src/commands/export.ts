import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { shownOnceTo } from '../api/masking.js';
import { ANONYMOUS } from '../auth/viewer.js';
import type { Config } from '../config.js';
import { BadInput, UserFacingError } from '../errors.js';
import { type Export, exportOf } from '../export/export-table.js';
import { formats } from '../export/formats.js';
import { tables } from '../export/tables.js';
import { allOf } from '../graph/noun.js';
import { regions } from '../graph/queries/region.js';
import { openSharedGraph } from './open-graph.js';

export interface ExportOptions {
  format: string;
  /** A file, or "-" for standard output. */
  out: string;
  /** As name=value. */
  filter: readonly string[];
}

export const EXPORTED_TABLES = [...tables.keys()];
export const EXPORT_FORMATS = [...formats.keys()];

/** Writes a table as the public may see it. A file appears whole or not at all. */
export async function exportCommand(config: Config, table: string, options: ExportOptions): Promise<void> {
  const exported = wanted(table, options);
  const { graph, close } = await openSharedGraph(config, (line) => console.error(line));
  const { signal } = new AbortController();
  try {
    if ((await allOf(graph, regions, 'region.name')).length === 0) {
      throw new UserFacingError('The graph is empty: start the server once, or ingest something.');
    }
    const bytes = await exported.begin({ graph, shown: shownOnceTo(ANONYMOUS), signal });
    if (options.out === '-') await pour(bytes, process.stdout, false);
    else await writeWhole(bytes, options.out);
  } finally {
    await close();
  }
}

function wanted(name: string, { format: formatName, filter }: ExportOptions): Export {
  const [table, format] = [tables.get(name), formats.get(formatName)];
  if (!table || !format) throw new UserFacingError(`There is no table "${name}" in the format "${formatName}".`);
  try {
    return exportOf(table, format, new URLSearchParams(filter.map(nameAndValue)));
  } catch (error) {
    throw error instanceof BadInput ? new UserFacingError(error.message) : error;
  }
}

function nameAndValue(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserFacingError(`--filter ${text} is not valid: write name=value, such as polarities=CONCERN.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function writeWhole(bytes: AsyncIterable<Uint8Array>, out: string): Promise<void> {
  const draft = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  const remove = (): void => rmSync(draft, { force: true });
  const interrupted = (): void => {
    remove();
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    await pour(bytes, createWriteStream(draft, { flags: 'wx' }), true);
    await rename(draft, out);
  } catch (error) {
    remove();
    const reason = error instanceof Error && 'syscall' in error ? error.message : null;
    throw reason === null ? error : new UserFacingError(`${out} cannot be written: ${reason}`);
  }
}

async function pour(bytes: AsyncIterable<Uint8Array>, to: Writable, end: boolean): Promise<void> {
  try {
    await pipeline(Readable.from(bytes, { objectMode: false }), to, { end });
  } catch (error) {
    // Whoever reads standard output may stop when they have seen enough, as head does.
    if (!end && error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw error;
  }
}
