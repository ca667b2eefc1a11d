import { PassageRole, type ExtractedPassage } from '../../domain/extraction.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import { isFootnote } from './footnote.js';
import { isUsedAs } from './section-headings.js';

/** The items of the report's own lists of what needs to improve, of its recommendations and areas for priority action. */
export function improvementItems(passages: ExtractedPassage[], kind: DocumentKind): number[] {
  const items: number[] = [];
  let isInList = false;
  for (const passage of passages) {
    if (isHeading(passage)) {
      // In letters a list may have headings of its own, one a subject.
      const goesOn: boolean = isInList && kind === DocumentKind.VISIT_LETTER && !isUsedAs('improve-end', passage.text);
      isInList = goesOn || isUsedAs('improve', passage.text);
    } else if (isInList && isItem(passage)) {
      items.push(passage.index);
    }
  }
  return items;
}

/** Not every format shows what is a heading; those that begin and end a list are also known by their words. */
function isHeading({ role, text, number }: ExtractedPassage): boolean {
  if (role === PassageRole.HEADING) return true;
  const isLine = role === PassageRole.PARAGRAPH && number === null && text.length < 120 && !/[.;,]$/.test(text);
  return isLine && (isUsedAs('improve', text) || isUsedAs('improve-end', text));
}

function isItem(passage: ExtractedPassage): boolean {
  const { role, text, number } = passage;
  if (isFootnote(passage) || role === PassageRole.CELL || isUsedAs('improve-not', text)) return false;
  return (role === PassageRole.ITEM || number !== null) && !text.endsWith(':');
}
