import type { DocumentKind } from '../../generated/graphql.js';

/** What somebody knows of a file that the file itself may not say. */
export interface Hints {
  council: string | null;
  kind: DocumentKind | null;
  publishedOn: string | null;
  url: string | null;
}

export const noHints: Hints = { council: null, kind: null, publishedOn: null, url: null };

/** What has become of a file. */
export type State =
  | { name: 'waiting' | 'reading' | 'cancelled' }
  | { name: 'done'; document: string; title: string; council: string; findings: number; actions: number }
  | { name: 'refused'; message: string; code: string | null };

/** A file to add. */
export interface Upload {
  id: number;
  file: File;
  hints: Hints;
  state: State;
}

/** The largest file that the server takes. */
const MOST_BYTES = 20 * 1024 * 1024;
const READABLE = /\.(pdf|html?|docx|txt|text|md)$/i;

/** Why a file is not sent at all; null where it is. */
export function whyNotSent({ name, size }: File): string | null {
  if (size === 0) return 'The file is empty, or it is a folder: for a folder use “Choose a folder”.';
  if (size > MOST_BYTES) {
    const has = (Math.ceil((size / 1024 / 1024) * 10) / 10).toFixed(1);
    return `The file has ${has} MB, and 20 MB can be sent. Whoever runs the server can add it there, with “ingest”.`;
  }
  return READABLE.test(name) ? null : 'Only PDF, HTML, DOCX and plain text can be read. Save it as one of these.';
}

/** How far a list of files has come. */
export function progressOf(uploads: readonly Upload[]): Record<State['name'], number> & { ended: number } {
  const counts = { waiting: 0, reading: 0, cancelled: 0, done: 0, refused: 0 };
  for (const { state } of uploads) counts[state.name] += 1;
  return { ...counts, ended: uploads.length - counts.waiting - counts.reading };
}
