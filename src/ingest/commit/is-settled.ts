import type { DocumentHints } from '../../domain/extraction.js';
import type { KnownFile } from '../../graph/write/ingested-files.js';

/** Whether reading a file again would change nothing: it is as the graph has it, or another one has taken its place. */
export function isSettled(file: KnownFile, { council, kind }: DocumentHints, extractor: string): boolean {
  if (!file.present) return true;
  const asHinted = (kind ?? file.kind) === file.kind && (council ?? file.council) === file.council;
  return file.extractedBy === extractor && asHinted;
}
