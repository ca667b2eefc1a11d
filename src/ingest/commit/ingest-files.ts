import { basename } from 'node:path';
import type { DocumentHints, ExtractedDocument } from '../../domain/extraction.js';
import { BadInput, GraphUnavailable, QueryTimedOut, UserFacingError } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';
import { knownFiles } from '../../graph/write/ingested-files.js';
import { extractDocument } from '../extract/extract-document.js';
import type { Extractor } from '../extract/extractor.js';
import { bytesOf, hashOfFile } from '../read-file.js';
import { type Committed, commitDocument } from './commit-document.js';
import { isSettled } from './is-settled.js';

/** What has become of a file. */
export type Ingested =
  | { file: string; outcome: 'unchanged' }
  | ({ file: string; warnings: string[] } & Committed)
  | { file: string; outcome: 'skipped'; reason: string };

/** Documents that are being read or wait to be stored, at the most. They bound the memory that is used. */
const AHEAD = 3;

/**
 * Reads files and stores what is found in them, in their order: while one is stored, the next are read. Those that the
 * graph has as they are, read by the same extractor, are recognised before anything is read. A bad one is skipped. Throws
 * GraphUnavailable, or a UserFacingError where the extractor itself fails.
 */
export async function* ingestFiles(
  graph: Pick<Graph, 'read' | 'write'>,
  files: readonly string[],
  hints: DocumentHints,
  extractor: Extractor,
): AsyncGenerator<Ingested> {
  const { settled, unread, rest } = await sorted(graph, files, hints, extractor);
  for (const file of settled) yield { file, outcome: 'unchanged' };
  yield* unread;
  const waiting = rest.values();
  const underWay: ReturnType<typeof extracted>[] = [];
  const readOneMore = (): void => {
    const { value, done } = waiting.next();
    if (!done) underWay.push(extracted(value, hints, extractor));
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) readOneMore();
  for (let next = underWay.shift(); next; next = underWay.shift()) {
    const read = await next;
    if (read instanceof UserFacingError) throw read;
    readOneMore();
    yield 'outcome' in read ? read : await stored(graph, read, extractor);
  }
}

/** Sorts out the files that nothing needs to be done for, in one round trip, and those that cannot be had. */
async function sorted(
  graph: Pick<Graph, 'read'>,
  files: readonly string[],
  hints: DocumentHints,
  extractor: Extractor,
): Promise<{ settled: string[]; unread: Ingested[]; rest: string[] }> {
  const hashes = new Map<string, string>();
  const unread: Ingested[] = [];
  for (const file of files) {
    try {
      hashes.set(file, await hashOfFile(file));
    } catch (error) {
      unread.push(skipped(file, error));
    }
  }
  const known = await knownFiles(graph, [...new Set(hashes.values())]);
  const settledHashes = new Set(
    known.filter((file) => isSettled(file, hints, extractor.name)).map(({ sha256 }) => sha256),
  );
  const readable = [...hashes].map(([file, sha256]) => ({ file, isSettled: settledHashes.has(sha256) }));
  return {
    settled: readable.flatMap(({ file, isSettled }) => (isSettled ? file : [])),
    unread,
    rest: readable.flatMap(({ file, isSettled }) => (isSettled ? [] : file)),
  };
}

/** Never rejects: another file may be waited for when it fails. The extractor's own failure is not the file's. */
async function extracted(
  file: string,
  hints: DocumentHints,
  extractor: Extractor,
): Promise<ExtractedDocument | Ingested | UserFacingError> {
  try {
    return await extractDocument({ name: file, bytes: await bytesOf(file) }, hints, extractor);
  } catch (error) {
    return error instanceof UserFacingError ? error : skipped(file, error);
  }
}

async function stored(
  graph: Pick<Graph, 'write'>,
  document: ExtractedDocument,
  extractor: Extractor,
): Promise<Ingested> {
  const { file, warnings } = document;
  try {
    const origin = { fileName: basename(file), url: null, extractedBy: extractor.name };
    return { file, warnings, ...(await commitDocument(graph, document, origin)) };
  } catch (error) {
    if (error instanceof GraphUnavailable || error instanceof QueryTimedOut) throw error;
    return skipped(file, error);
  }
}

function skipped(file: string, error: unknown): Ingested {
  const reason = error instanceof Error ? error.message : String(error);
  return { file, outcome: 'skipped', reason: error instanceof BadInput ? reason : `something unforeseen: ${reason}` };
}
