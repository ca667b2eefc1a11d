import { straighten } from '../../structure/minutes/phrases.js';
import { asActor } from './owner.js';

const DOER =
  /^(?<who>[^,;]{1,110}?) (?:will|would|shall|should|is|are|was|were|has|have|had|plans?|planned|intends?|intended|hopes?|hoped|agreed|undertook|offered)\b(?! (?:(?:going to|to|also|now) )*(?:be|being) \p{L}+(?:ed|en|wn|ght|ut)\b)/iu;
const OPENING =
  /^(?:although|while|whilst|as|if|when|since|once|following|in order to|through|by|with|from|on|at|during)\b[^,]*, /i;
const AGENT =
  /\b(?:be|being|been|is|are|was|were) (?:\w+ly |now |also )?\p{L}+(?:ed|en|wn|ght|ut|un) (?:\w+ly )?by (?<who>(?:the |our |its |their )?\p{L}[^,.;:()]{2,90})/u;
const AFTER_AGENT =
  / (?:which|who|that|to|in|on|from|by|at|before|with|until|during|over|as|so|when|where|and (?=\p{Ll})).*$/u;

/** Who does it; `pronoun` is whom "it" and "they" stand for, `author` whom "I" does. */
export function doer(content: string, pronoun: string | null = null, author: string | null = null): string | null {
  const who = DOER.exec(content.replace(OPENING, ''))?.groups?.who;
  const noun = who?.replace(/^(?:that|and|for|(?:each|every) \w+) /i, '');
  if (noun === 'I') return author;
  return noun && /^(?:it|they|he|she|we)$/i.test(noun) ? pronoun : (ownerOf(noun) ?? agent(content));
}

/** "will be overseen by the Improvement Board". */
function agent(content: string): string | null {
  const who = AGENT.exec(straighten(content))?.groups?.who;
  return ownerOf(who?.replace(AFTER_AGENT, ''));
}

/** Whoever the words name, where they can act. */
export function ownerOf(words: string | null | undefined): string | null {
  return words ? asActor(words) : null;
}
