import { spanOf } from '../../structure/minutes/sentences.js';
import { inBrackets, type Clause } from './clause.js';
import { polarityOfList } from './lead-in.js';

const ENUMERATION = /(?:\b(?:include[sd]?|including|were|are|was|is|around)\b:?) (?=\S)/i;
const ITEM_BREAK = /(?:,|;) (?:and )?| and (?=[\p{L}-]+ing\b|the |a |an |to |more |better )/gu;
const LIST_NAME =
  /^(?:the |some |key |main |other |further |their |our |its |an? )*(?:\w+ ){0,2}(?:areas?|strengths?|weaknesses|challenges?|concerns?|successes|achievements|risks?|gaps|priorities|issues)\b/i;
const SHORTEST_ITEM = 12;
const LONGEST_NAME = 90;

/** "Areas for development include one, another and a third" says each of them to be one. */
export function cutList(piece: Clause): Clause[] | null {
  const opening = ENUMERATION.exec(piece.content);
  if (!opening) return null;
  const lead = piece.content.slice(0, opening.index);
  const leadPolarity = lead.length < LONGEST_NAME ? polarityOfList(lead) : null;
  if (!leadPolarity || /[,;]|\bbut\b/i.test(lead) || !LIST_NAME.test(lead)) return null;
  if (/^(?:was|is)\b/i.test(opening[0])) return [{ ...piece, leadPolarity }];
  const from = opening.index + opening[0].length;
  const shift = piece.text.length - piece.content.length;
  const edges = [from];
  for (const match of piece.content.slice(from).matchAll(ITEM_BREAK)) {
    const start = from + match.index;
    if (inBrackets(piece.content, start) || start - edges.at(-1)! < SHORTEST_ITEM) continue;
    edges.push(start, start + match[0].length);
  }
  edges.push(piece.content.length);
  const parts: Clause[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const span = spanOf(piece.content, edges[at]!, edges[at + 1]!);
    parts.push({
      ...piece,
      start: piece.start + shift + span.start,
      end: piece.start + shift + span.end,
      text: span.text,
      content: span.text,
      leadPolarity,
    });
  }
  return parts.length > 1 ? parts : [{ ...piece, leadPolarity }];
}
