import { Polarity } from '../../../domain/vocabulary.js';
import { straighten } from '../../structure/minutes/phrases.js';
import { spanOf } from '../../structure/minutes/sentences.js';
import { FINITE, inBrackets, type Clause } from './clause.js';
import { commits } from './commitment.js';
import { cutList } from './cut-list.js';
import { polarityOf } from './polarity.js';

const NEW_CLAUSE =
  /^(?:(?:there|it|they|he|she|this|these|we)\b(?: \w+)? (?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|needs?|remain\w*|continue\w*)\b|(?:the|a|an|its|their|all|some|most|many|more|both|each|\p{Lu}[\p{L}'-]+|[\p{Ll}-]+)(?: [\p{L}\d'%-]+){0,6}? (?:is|are|was|were|has|have|had|will|would|can|could|should|may|must)\b)/u;
const BODY_ACTS =
  /^(?:the )?(?:(?:county |city |borough )?council|service|authority|local authority|department|directorate|officers|members|staff|social workers|ofsted|inspectors)\b \w/i;
const TURN = /^,? ?(?:but(?: that)?|however,?|though|although|whereas|while|whilst)$/i;
const SAME_THING =
  /^(?:it|this|these|those|they|there|that|he|she|we|some|many|most|more|not all|a (?:few|number|minority)|further)\b/i;
const CHANGED = /^(?:increased|improved|reduced|better|stronger|fewer|greater)\b/i;
const RELATIVE = /, who (?=\w)/g;
const REASON = /,? (?:as|because|since|given that) (?=(?:there|its|the|they|it|this|these|their)\b)/i;
const SUBORDINATE = /\b(?:which|that|who|where|whereby|if|whether|how|when|because|what)\b[^,;]*$/i;
const FEWEST_WORDS = 4;

/** What was said as one clause a proposition: cut where subject, reason or promise change. */
export function cutClauses(piece: Clause): Clause[] {
  const listed = cutList(piece);
  if (listed) return listed;
  const shift = piece.text.length - piece.content.length;
  const cuts = clauseCuts(piece.content);
  const edges = [0, ...cuts.flat(), piece.content.length];
  const parts: Clause[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const span = spanOf(piece.content, edges[at]!, edges[at + 1]!);
    const start = at === 0 ? piece.start : piece.start + shift + span.start;
    parts.push({ ...piece, start, end: piece.start + shift + span.end, text: span.text, content: span.text });
  }
  return parts.length === 1 ? [piece] : parts;
}

/** Where a sentence goes over to another subject, a reason or a promise; each as end of one part and start of the next. */
function clauseCuts(content: string): [number, number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  const text = straighten(content);
  const breaks = [
    ...text.matchAll(
      /;\s+(?:and |but |however,? )?|,? and (?:that )?|,? (?:but(?: that)?|however,?|though|although|whereas|while|whilst) /gi,
    ),
    ...text.matchAll(RELATIVE),
    ...text.matchAll(/ [–—-] /g),
  ];
  for (const match of breaks.sort((one, other) => one.index - other.index)) {
    const left = text.slice(from, match.index);
    const right = text.slice(match.index + match[0].length);
    if (
      inBrackets(text, match.index) ||
      left.split(' ').length < FEWEST_WORDS ||
      right.split(' ').length < FEWEST_WORDS
    )
      continue;
    if (!separates(match[0], left, right)) continue;
    cuts.push([match.index, match.index + match[0].length]);
    from = match.index + match[0].length;
  }
  const reason = REASON.exec(text.slice(from));
  if (reason && commits(text.slice(from, from + reason.index))) {
    cuts.push([from + reason.index, from + reason.index + reason[0].length]);
  }
  return cuts;
}

function separates(link: string, left: string, right: string): boolean {
  const word = link.trim();
  if (word.startsWith(';')) return true;
  if (/^[–—-]$/.test(word)) return commits(left) !== commits(right) && FINITE.test(right);
  if (word.includes('who'))
    return polarityOf(left).polarity !== Polarity.NEUTRAL && polarityOf(right).polarity !== Polarity.NEUTRAL;
  const next = right.split(/[,;]/)[0]!;
  if (TURN.test(word))
    return (commits(left) !== commits(right) && NEW_CLAUSE.test(next)) || (word.startsWith(',') && turns(left, right));
  if (/that$/i.test(word)) return FINITE.test(left) && FINITE.test(next);
  if (word.startsWith(',') && CHANGED.test(next)) return FINITE.test(left);
  if (SUBORDINATE.test(left) && !word.startsWith(',')) return false;
  if (!NEW_CLAUSE.test(next) && !(word.startsWith(',') && BODY_ACTS.test(next))) return false;
  if (!word.startsWith(',') && (bothTell(left, next) || (commits(left) !== commits(right) && FINITE.test(left))))
    return true;
  return word.startsWith(',')
    ? FINITE.test(left)
    : FINITE.test(left) && /^(?:there|it|they|the|its|their|this|these)\b/i.test(next);
}

/** Praise of one thing and blame of another; what is said of one thing both ways stays together. */
function turns(left: string, right: string): boolean {
  if (SAME_THING.test(right) || !NEW_CLAUSE.test(right.split(/[,;]/)[0]!)) return false;
  const polarities = new Set([polarityOf(left).polarity, polarityOf(right).polarity]);
  return polarities.has(Polarity.STRENGTH) && polarities.has(Polarity.CONCERN);
}

/** Two clauses that each praise or blame something of their own. */
function bothTell(left: string, right: string): boolean {
  const clause = /^(?:\p{Ll}[\p{L}'-]* ){1,3}(?:was|were|is|are|has|have|had) /u;
  return (
    clause.test(right) &&
    FINITE.test(left) &&
    polarityOf(left).polarity !== Polarity.NEUTRAL &&
    polarityOf(right).polarity !== Polarity.NEUTRAL
  );
}
