import { basename } from 'node:path';
import { sha256 } from '../../domain/ids.js';
import type { DocumentHints } from '../../domain/extraction.js';
import { badField, notFound, type Problem } from '../../domain/problem.js';
import type { DocumentKind } from '../../domain/vocabulary.js';
import { BadInput, UserFacingError } from '../../errors.js';
import type { Reader, Writer } from '../../graph/graph.js';
import { nodesById } from '../../graph/noun.js';
import { councils } from '../../graph/queries/council.js';
import { knownFiles } from '../../graph/write/ingested-files.js';
import { extractDocument } from '../extract/extract-document.js';
import type { Extractor } from '../extract/extractor.js';
import { commitDocument, CouncilUnknown } from './commit-document.js';
import { isSettled } from './is-settled.js';

/** A file that somebody sends, and what they know of it. */
export interface Upload {
  fileName: string;
  contentBase64: string;
  council?: string | null;
  kind?: DocumentKind | null;
  url?: string | null;
  publishedOn?: string | null;
}

/** The largest file that can be sent. */
export const MOST_UPLOAD_BYTES = 20 * 1024 * 1024;

/** Stores what is found in a file that was sent. Returns the document's id, or why there is none. */
export async function ingestUpload(
  { reader, writer }: { reader: Reader; writer: Writer },
  upload: Upload,
  extractor: Extractor,
): Promise<{ document: string | null; problems: Problem[] }> {
  const fileName = basename(upload.fileName.trim());
  const bytes = Buffer.from(upload.contentBase64, 'base64');
  const problem = fileName === '' ? badField('fileName', 'The file has no name.') : wrongContent(upload, bytes);
  if (problem) return refused(problem);
  if (upload.url && !isWebAddress(upload.url)) {
    return refused(badField('url', 'It is not a web address such as https://example.org/report.pdf.'));
  }
  if (upload.council && !(await nodesById(reader, councils, [upload.council]))[0]) {
    return refused({ ...notFound('council', upload.council), code: 'COUNCIL_UNKNOWN' });
  }
  const hints = hintsOf(upload);
  const [known] = await knownFiles(reader, [sha256(bytes)]);
  if (known && isSettled(known, hints, extractor.name)) return { document: known.document, problems: [] };
  try {
    const extracted = await extractDocument({ name: fileName, bytes }, hints, extractor);
    const origin = { fileName, url: upload.url ?? null, extractedBy: extractor.name };
    const { document } = await commitDocument(writer, extracted, origin);
    return { document, problems: [] };
  } catch (error) {
    if (error instanceof CouncilUnknown) {
      const message = 'The document does not say which council it is about: name its council.';
      return refused({ message, code: 'COUNCIL_UNKNOWN', field: ['council'] });
    }
    if (error instanceof BadInput) return refused(badFile(error.message));
    if (error instanceof UserFacingError)
      return refused({ message: error.message, code: 'EXTRACTOR_FAILED', field: null });
    throw error;
  }
}

function refused(problem: Problem): { document: null; problems: Problem[] } {
  return { document: null, problems: [problem] };
}

function badFile(message: string): Problem {
  return { message, code: 'BAD_FILE', field: ['contentBase64'] };
}

function wrongContent({ contentBase64 }: Upload, bytes: Uint8Array): Problem | null {
  if (bytes.length > MOST_UPLOAD_BYTES)
    return badFile('The file is larger than 20 MiB: ingest it on the server itself.');
  // Buffer.from skips what is not base64 without a word.
  const digits = contentBase64.replace(/\s|=+\s*$/g, '');
  if (!/^[A-Za-z0-9+/_-]*$/.test(digits)) return badFile('The content is not base64.');
  return bytes.length === 0 ? badFile('The file is empty.') : null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function hintsOf({ council, kind, publishedOn }: Upload): DocumentHints {
  return { ...(council && { council }), ...(kind && { kind }), ...(publishedOn && { publishedOn }) };
}
