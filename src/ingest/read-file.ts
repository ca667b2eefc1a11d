import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { BadInput } from '../errors.js';

/** No public document of the field comes near it. */
const MOST_BYTES = 200_000_000;

const CAUSES: Record<string, string> = {
  ENOENT: 'The file is not there',
  EACCES: 'The file may not be read by this user',
  EPERM: 'The file may not be read by this user',
  EISDIR: 'It is a folder, not a file',
  ELOOP: 'It is a link to itself',
};

/** A file's bytes. Throws BadInput where it cannot be had or is too large. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  await checkSize(path);
  return readFile(path).catch(refuse);
}

/** The SHA-256 of a file's bytes, read a piece at a time. Throws BadInput where it cannot be had or is too large. */
export async function hashOfFile(path: string): Promise<string> {
  await checkSize(path);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch(refuse);
  return hash.digest('hex');
}

async function checkSize(path: string): Promise<void> {
  const { size } = await stat(path).catch(refuse);
  if (size > MOST_BYTES) throw new BadInput(`The file has ${size} bytes, and ${MOST_BYTES} are read at the most`);
}

function refuse(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new BadInput(CAUSES[code] ?? 'The file cannot be read', { cause: error });
}
