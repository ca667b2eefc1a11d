import { PassageRole, type ExtractedPassage } from '../../domain/extraction.js';
import { isFootnote } from './footnote.js';
import { isUsedAs } from './section-headings.js';

/** Indexes of the passages that hold no findings: contents, facts about the area, how to read the report, addresses. */
export function boilerplateOf(passages: ExtractedPassage[]): Set<number> {
  const boilerplate = new Set<number>();
  let isSection = false;
  let isContents = false;
  let isRest = false;
  for (const passage of passages) {
    const { text, index, role } = passage;
    isRest ||= isUsedAs('rest', text);
    if (role === PassageRole.HEADING) isSection = isUsedAs('boilerplate', text);
    isContents = /^contents$/i.test(text) || (isContents && role === PassageRole.CELL);
    if (isRest || isContents || isSection || isFootnote(passage) || isUsedAs('line', text)) boilerplate.add(index);
  }
  return boilerplate;
}
