import { Polarity } from '../../../domain/vocabulary.js';
import { readPhrases, type PhraseMatch } from '../../structure/minutes/phrases.js';

/** A LOAD is unwelcome only where there is more of it. */
type Kind = 'UP' | 'DOWN' | 'GOOD' | 'BAD' | 'LOAD' | 'OTHER';
type Match = PhraseMatch<{ phrase: string; kind: Kind }>;

/** Something that rose or fell; null where it is only meant to. */
export interface Trend {
  polarity: Polarity | null;
  /** The words that tell it stand between. */
  start: number;
  end: number;
}

const words = readPhrases<{ phrase: string; kind: Kind }>('extract/minutes', 'trend-words.csv');
const THINGS = new Set<Kind>(['GOOD', 'BAD', 'LOAD']);
const BREAK = /[;:]|\b(?:but|although|though|while|whilst|whereas|however|so that|which|who)\b/i;
const MEANT =
  /(?:(?<!(?:continu|begin|begun|start|help|able|manag|seem|appear)\w* )\bto|\b(?:will|would|should|could|may|might|can|must|if|whether|how|about|for|of|need\w*|aim\w*|plan\w*)) (?:\w+ly |further |help |also )*$/i;
const MEANT_OF_NOUNS = /\b(?:request\w*|ask\w*|call\w*|need\w*|plan\w*|bid\w*) for (?:\w+ ){0,2}$/i;
const WANTED = /\b(?:want\w*|wish\w*|hop\w*|prefer\w*|expect\w*|lik\w+ to see) (?:to see )?(?:\w+ ){0,4}$/i;
const NEEDED = /\b(?:needs?|needed|must|ought|required|should)(?: to)?(?: be)? (?:\w+ly |further )*$/i;
/** "Supervision is more reflective" does not say that there is more of it. */
const BEFORE_THINGS = /^(?:more|less|fewer|fewest|extra|additional|greater)$/;
const VERB =
  /^(?:increase|reduce|boost|expand|prevent|avoid|tackle|minimise|cut|clear|eliminate|lower|decrease|fall|rise|drop|exceed|diminish|eradicate|shorten|halve|climb|slip|decline)/i;
const DENIED = /\b(?:not|no|never|without|nor|n't|little|barely|hardly)(?: \w+){0,2} $/i;
const STATED = /\b(?:was|were|had|has|have|been|is|are|be|being|also|remain\w*|continu\w*|steadily|significantly) $/i;
const FARTHEST_AFTER = 6;
const FARTHEST_BEFORE = 11;

/** What rose or fell in the text, and whether that is well: fewer vacancies are, a fall in attendance is not. */
export function trendsOf(text: string): Trend[] {
  const found = words.find(text);
  const things = found.filter(({ row }) => THINGS.has(row.kind));
  const trends: Trend[] = [];
  for (const way of found.filter(({ row }) => row.kind === 'UP' || row.kind === 'DOWN')) {
    const thing = nearest(text, way, things);
    if (!thing) continue;
    const before = text.slice(0, way.start);
    const welcome = (way.row.kind === 'UP') === (thing.row.kind === 'GOOD');
    const good = DENIED.test(before) ? !welcome : welcome;
    const meant =
      (VERB.test(text.slice(way.start, way.end)) && MEANT.test(before)) ||
      MEANT_OF_NOUNS.test(before) ||
      WANTED.test(before);
    const told = good && !NEEDED.test(before) ? Polarity.STRENGTH : Polarity.CONCERN;
    trends.push({
      polarity: meant && !NEEDED.test(before) ? null : told,
      start: Math.min(way.start, thing.start),
      end: Math.max(way.end, thing.end),
    });
  }
  return trends;
}

/** The thing that rose or fell: what stands right behind the word, else whatever is nearest in the same clause. */
function nearest(text: string, way: Match, things: Match[]): Match | null {
  const stated = STATED.test(text.slice(0, way.start));
  let best: { thing: Match; distance: number } | null = null;
  for (const thing of things) {
    const after = thing.start >= way.end;
    const between = after ? text.slice(way.end, thing.start) : text.slice(thing.end, way.start);
    if ((thing.start < way.end && way.start < thing.end) || (!after && BEFORE_THINGS.test(way.row.phrase))) continue;
    if (BREAK.test(between) || (between.includes(', ') && !/^(?:up|down)/i.test(way.row.phrase))) continue;
    const gap = between.split(' ').filter((word) => /\w/.test(word)).length;
    if (gap > (after ? FARTHEST_AFTER : FARTHEST_BEFORE)) continue;
    const distance = after ? (gap <= 1 ? -1 : gap + (stated ? 3 : 0)) : gap + (stated ? 0 : 4);
    if (!best || distance < best.distance) best = { thing, distance };
  }
  return best?.thing ?? null;
}

/** The kinds of words on which trends and figures turn that stand in the text. */
export function kindsIn(text: string): Set<Kind> {
  return new Set(words.find(text).map(({ row }) => row.kind));
}
