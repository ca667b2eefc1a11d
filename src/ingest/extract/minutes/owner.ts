import { straighten } from '../../structure/minutes/phrases.js';
import { actsFrom } from './commitment.js';
import { voiceOf } from './voice.js';

const NAME =
  /^(?:(?:cllr|councillor|mr|mrs|ms|dr)\.? )?(?:\p{Lu}[\p{L}'-]*\.?)(?: (?:\p{Lu}[\p{L}'-]*|of|for|and|the|&)){1,11}(?:'s)?$|^\p{Lu}{2,4}(?:[/,&] ?\p{Lu}{2,4})*$/u;
const TAIL =
  /\s+[–—-]\s*(?<dash>[^–—]{3,110})$|\s*[([](?:action(?: by)?:? |lead:? |owner:? )?(?<bracket>[^()[\]]{2,110})[)\]]\.?$|\b(?:action(?: by)?|owner|lead)\s*[:–-]\s*(?<label>[^:]{3,110})$/iu;
const TASK =
  /^(?<who>[^,;:.]{2,110}?),? (?:(?:be |is |are )?(?:requested |asked |instructed |authorised |invited )?to|will|would|shall|should|must|agreed to)(?: also| now| then)? ?(?=\p{Ll})/u;
const NOUN =
  /^(?:the |all |an? )?(?:\p{Lu}|(?:officers?|members?|director|head|chair|cabinet|colleagues|partners|managers?|staff|committee|panel|board|police|trust|health|schools|social workers|inspectors|ofsted|council|county council|city council|local authority|chief executive|lead member|executive member|portfolio holder|service|services|department|scrutiny|independent|integrated)\b)(?!.*\b(?:how|what|whether|that|which)\b)/u;
/** "That, in conjunction with the Chair, the Director …". */
const BY_THE_WAY =
  /^(?:that|for|and)?,? ?(?:(?:in|following|subject|together|with|before|after|at|by|on|if|once|when|as|where|to|prior|further|given|having|should)\b[^,]*, (?:and )?)+/i;
const RESOLVES =
  /^(?:(?:formally|also|fully|unanimously|therefore) )*(?:notes?|receives?|agrees?|approves?|endorses?|welcomes?|supports?|recommends?|requests?|asks?|accepts?|thanks?|congratulates?|adopts?|delegates?|commends?|acknowledges?|confirms?|authorises?|recognises?|records?|places|expresses|refers?|resolves?|appoints?|(?:is|are|be) (?:asked|requested|instructed|invited|recommended|authorised|tasked) to|(?:will|would|shall|should|must|to)) /;
const BODY_NAME =
  /^(?:the |this )?(?:full )?(?:(?:\p{Lu}[\p{L}',&-]*|and|for|of|the) ){0,9}(?:Council|Cabinet|Executive|Board|Committee|Commission|Panel|Sub-Committee|Trust|Partnership|Forum)(?: \([^()]{3,60}\))?$|^(?:the )?(?:council|cabinet|executive|board|committee|commission|panel|sub-committee|trust)$/u;
const NO_BODY = /^(?:the )?(?:report|item|minutes|plan|outcome|update|letter|visit|action|progress|content|paper)/i;
/** "the Panel work programme be agreed": no verb, but more of the name. */
const NOUN_AFTER_ALL = /^\w+(?: \w+){0,4} (?:be|is|are|was|were|has|have|had|will|would)\b/;
const LONGEST_NAME = 14;
const BODY_DOES =
  /\b(?:through|via) (?<body>(?:the |its |a )?(?:[\p{Lu}][\p{L}'’-]*'? ?){1,6}(?:Board|Panel|Committee|Group|Partnership|Team))/u;
const COLLEAGUES = /^(?:the )?(?:colleagues|partners|staff|managers|team managers|health colleagues)\b/i;
const PHONE = /\s*[-–—]?\s*\(?\d[\d ]{5,}\)?\s*$/;

/** The post, person or body that the words name; null where they name none. */
export function asOwner(words: string): string | null {
  const text = words
    .replace(PHONE, '')
    .replace(/^(?:action|owner|lead|by)\s*[:–-]\s*/i, '')
    .replace(/[.,;:]+$/, '')
    .trim();
  if (text.length < 2 || text.length > 120 || text.split(' ').length > 16) return null;
  const plain = straighten(text);
  if (
    /\b(?:report|reports|plan|strategy|data|visit|visits|inspection|action plan|meeting|letter|update|findings?|recommendations?)$/i.test(
      plain,
    )
  )
    return null;
  return voiceOf(plain) !== null || COLLEAGUES.test(plain) || NAME.test(plain) ? text : null;
}

/** Whoever acts in a sentence: a body, a post, colleagues. A capital alone makes none. */
export function asActor(words: string): string | null {
  const owner = asOwner(words);
  if (owner === null || !NOUN.test(owner)) return null;
  const plain = straighten(owner);
  return voiceOf(plain) !== null || COLLEAGUES.test(plain) || isBody(plain) ? owner : null;
}

/** The owner at the end of an action: "… – Head of Safeguarding", "(Director of Education)". */
export function ownerAtEnd(text: string): { owner: string; before: string } | null {
  const match = TAIL.exec(text);
  const words = match?.groups?.dash ?? match?.groups?.bracket ?? match?.groups?.label;
  const owner = words ? asOwner(words) : null;
  return owner && match && /^["'“]?\p{Lu}/u.test(owner) ? { owner, before: text.slice(0, match.index).trim() } : null;
}

/** The owner ahead of what is to be done: "the Director to bring a report". */
export function ownerAtStart(text: string): string | null {
  const actor = actorAtStart(text);
  if (actor) return actor;
  const who = TASK.exec(text)?.groups?.who?.replace(/^(?:that|for|and) /i, '');
  return who && NOUN.test(who) ? asOwner(who) : null;
}

/** Whoever begins the text and then acts: "the Head of Service arrange", "Council notes". */
export function actorAtStart(text: string): string | null {
  const start = text.replace(BY_THE_WAY, '').replace(/^(?:that|for|and) /i, '');
  if (NO_BODY.test(start)) return null;
  const words = start.split(' ');
  for (let count = 1; count < Math.min(words.length, LONGEST_NAME); count += 1) {
    const who = words.slice(0, count).join(' ');
    if (/[;:.]$/.test(who)) return null;
    const rest = words.slice(count).join(' ');
    if ((RESOLVES.test(rest) || (actsFrom(rest) && !NOUN_AFTER_ALL.test(rest))) && !/\b(?:and|of|for|the)$/.test(who)) {
      const actor = isBody(who) ? who : asActor(who);
      if (actor) return actor.replace(/,$/, '');
    }
  }
  return null;
}

/** A body by its bare name: "Council", "Cabinet", "the Executive Board". */
export function isBody(words: string): boolean {
  return BODY_NAME.test(straighten(words));
}

/** A board that is to see to it: "oversight will continue through the Improvement Board". */
export function ownerAsBody(text: string): string | null {
  return BODY_DOES.exec(text)?.groups?.body ?? null;
}
