import { createHash } from 'node:crypto';
import type { ReadDocument } from '../../domain/extraction.js';
import { ReaderPool } from './reader-pool.js';
import { sniffFormat } from './sniff.js';

const pool = new ReaderPool({ workers: 2, seconds: 60, megabytes: 512 });

/** Reads a file of any format that is known, told by its content. What cannot be read is a BadInput that says why. */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<ReadDocument> {
  const reading = await pool.read({ format: sniffFormat(file), bytes: file.bytes });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { file: file.name, sha256, ...reading };
}
