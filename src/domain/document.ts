import type { PartialDate } from './partial-date.js';
import { sha256 } from './ids.js';
import type { DocumentKind } from './vocabulary.js';

/** A public document that says something about a council's children's services. */
export interface Document {
  id: string;
  title: string;
  kind: DocumentKind;
  councilId: string;
  publishedOn: PartialDate | null;
  url: string | null;
  /** SHA-256 of the file; null until it has been ingested. */
  sha256: string | null;
  /** The name of the file that was ingested, without folders. */
  fileName: string | null;
  /** What extracted its findings, such as rules-1. */
  extractedBy: string | null;
  ingestedAt: string | null;
}

/** The meeting that minutes record. Where its date is not stated, the bounds that the text gives. */
export interface Meeting {
  id: string;
  body: string;
  heldOn: PartialDate | null;
  earliest: PartialDate | null;
  latest: PartialDate | null;
}

/** Passage n of a document; its text is null until the document has been ingested. */
export interface Passage {
  id: string;
  documentId: string;
  index: number;
  page: number | null;
  /** The heading that it stands under. */
  section: string | null;
  /** The number that the document gives it. */
  number: number | null;
  sha256: string;
  text: string | null;
  /** Whether a later version of the document no longer holds it. */
  superseded: boolean;
}

/** Whether the passage's text is here, is the text that was cited, and still stands in the document. */
export function isVerified(passage: Passage): boolean {
  return !passage.superseded && passage.text !== null && sha256(passage.text) === passage.sha256;
}
