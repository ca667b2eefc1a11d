import type { ExtractedDocument } from '../../domain/extraction.js';
import { daysBetween } from '../../domain/partial-date.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import type { Candidate } from '../../graph/write/ingested-documents.js';

/** What is known of a file beside what it says. */
export interface FileOrigin {
  /** Without folders. */
  fileName: string;
  url: string | null;
}

/** A report that is published again after more days is another report. */
const REPUBLICATION_DAYS = 31;
/** Two undated files of one name or title with so much in common are versions of one document. */
const COMMON_SHARE = 0.25;

/** The document of the council that a file is a version of; null where it is a new one. `visit`: what it reports on. */
export function matchDocument(
  document: ExtractedDocument,
  origin: FileOrigin,
  visit: string | null,
  candidates: readonly Candidate[],
): Candidate | null {
  const same = (test: (candidate: Candidate) => boolean): Candidate | undefined => candidates.find(test);
  return (
    same(({ sha256, formerSha256s }) => [sha256, ...formerSha256s].includes(document.sha256)) ??
    same(({ url }) => url !== null && url === origin.url) ??
    same((candidate) => reportsOn(visit, document, candidate)) ??
    same((candidate) => isNamesake(document, origin, candidate)) ??
    null
  );
}

/** A visit has one report or letter, however often it is published. */
function reportsOn(visit: string | null, { kind, published }: ExtractedDocument, candidate: Candidate): boolean {
  if (visit === null || kind !== candidate.kind || !candidate.visits.includes(visit)) return false;
  const days = daysBetween(published, candidate.publishedOn);
  return days === null ? published === candidate.publishedOn : Math.abs(days) <= REPUBLICATION_DAYS;
}

function isNamesake(document: ExtractedDocument, { fileName }: FileOrigin, candidate: Candidate): boolean {
  if (document.kind !== candidate.kind) return false;
  const [ours, theirs] = [dateOf(document), dateOf(candidate)];
  const named = candidate.fileName === fileName || candidate.title === document.title;
  if (ours !== null && theirs !== null) return ours === theirs && (named || isReport(document.kind));
  return named && candidate.shared >= COMMON_SHARE * Math.max(candidate.passages, document.passages.length);
}

function isReport(kind: DocumentKind): boolean {
  return kind === DocumentKind.INSPECTION_REPORT || kind === DocumentKind.VISIT_LETTER;
}

function dateOf(
  document: Pick<ExtractedDocument, 'meeting'> & { published?: string | null; publishedOn?: string | null },
) {
  return document.published ?? document.publishedOn ?? document.meeting?.heldOn ?? null;
}
