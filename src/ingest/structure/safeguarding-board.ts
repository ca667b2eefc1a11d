import { PassageRole, type ExtractedPassage } from '../../domain/extraction.js';
import { frontOf } from './front.js';
import { isUsedAs } from './section-headings.js';

/** Indexes of the passages about the safeguarding board, which reports until 2018 review besides the council. */
export function boardPassagesOf(passages: ExtractedPassage[]): Set<number> {
  const front = frontOf(passages).length;
  const about = new Set<number>();
  let isBoard = false;
  passages.forEach(({ text, index, role }, at) => {
    const isHeading = role === PassageRole.HEADING && at >= front;
    if (isHeading && isUsedAs('board', text)) isBoard = true;
    else if (isHeading && isUsedAs('board-not', text)) isBoard = false;
    if (isBoard) about.add(index);
  });
  return about;
}
