import type { Proposals, StructuredDocument } from '../../domain/extraction.js';

/** Finds statements in a document. Any can be plugged in: what it proposes is validated against the passages. */
export interface Extractor {
  /** As kept with the document that it read, such as `rules-1`. */
  readonly name: string;
  extract(document: StructuredDocument): Promise<Proposals>;
}
