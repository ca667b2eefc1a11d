import type { ExtractedPassage } from '../../domain/extraction.js';
import { FOOTNOTES } from '../readers/pdf/footnotes.js';

/** Whether a passage is a note at the foot of a page. */
export function isFootnote({ section }: ExtractedPassage): boolean {
  return section === FOOTNOTES;
}
