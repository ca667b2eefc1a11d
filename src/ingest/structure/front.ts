import type { ExtractedPassage } from '../../domain/extraction.js';

const PAGES = 2;
const PASSAGES = 45;

/** The passages at the beginning of a document, where it says what it is. */
export function frontOf(passages: ExtractedPassage[]): ExtractedPassage[] {
  return passages.filter(({ page }, at) => at < PASSAGES && (page ?? 1) <= PAGES);
}
