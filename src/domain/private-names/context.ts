import type { Candidate } from './name-candidates.js';
import { anyOf, certainPhrase, phrase, publicRoles } from './word-lists.js';

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+)?`;
const ROLE = anyOf(publicRoles);
/** The words of a field of work, as in "Director of Children's Services". */
const FIELD = String.raw`(?:\p{Lu}[\p{L}'’&-]*|children['’]s|social|care|services?|education|adults?|families|family|young|people|safeguarding|learning|skills|quality|assurance|practice|performance|commissioning|early|help|corporate|parenting|council|board|committee|panel|scrutiny|partnership|improvement|local|authority|health|state)`;
const OF_FIELDS = String.raw`(?:\s+(?:(?:of|for|to|at|in|and|the|&|with|responsibility)\s+)*\(?${FIELD}\)?,?){0,10}`;
const MODIFIERS = String.raw`(?:(?:the|our|its|their|an?|who|is|was|as|new|newly|appointed|then|current|interim|acting|former|deputy|associate|additional|senior|executive|assistant|strategic|service|independent|lead|group|regional|national|area|joint|of|for|and|${FIELD})\s+){0,8}`;
const ADVERB = String.raw`(?:\s+(?:then|also|briefly|again|further|\p{Ll}+ly))?`;

/** A pattern for what ends where a name begins. */
const before = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])${pattern}$`, 'u');
/** A pattern for what begins where a name ends. */
const after = (pattern: string): RegExp => new RegExp(`^${pattern}(?![\\p{L}])`, 'u');

const roleBefore = before(String.raw`${ROLE}s?${OF_FIELDS}\s*[,:–—-]?\s*\(?${TITLE}`);
const roleAfter = after(String.raw`\s*[,(\[–—-]?\s*${MODIFIERS}${ROLE}s?`);
const broughtBy = before(String.raw`${phrase('by')}\s+${TITLE}`);
const owner = before(String.raw`${phrase('owner')}\s*[:–—-]\s*${TITLE}`);
const undertakes = after(
  String.raw`\s+(?:will|would|to|is to|was to|agreed to|was asked to)\s+${phrase('undertakes')}`,
);
const reports = after(String.raw`${ADVERB}\s+${phrase('reports')}`);
const says = after(String.raw`${ADVERB}\s+${phrase('says')}`);
const aboutOwnChild = after(String.raw`[^.]{0,60}?\s(?:her|his|their|my)\s+${phrase('child')}`);
const reachedAt = after(String.raw`\s*[–—:,-]?\s*\(?(?:[Tt]el(?:ephone)?\b|[Ee]xt\b|0\d{2,}|\S+@\S+)`);
const attendance = new RegExp(String.raw`^\s*${phrase('attendance')}\s*(?:[:–—-]|\s\p{Lu}|$)`, 'u');
/** Nothing but capitalised words, as a list of people or a signature is. */
const onlyNames = /^(?:[^\p{L}]|\p{Lu}[\p{L}'’‑-]*|d['’]\p{L}+|and|of|the|de|van|von|la)+$/u;

const AGE = String.raw`(?:\s*[,(]?\s*(?:who\s+(?:is|was)\s+)?aged?\s+(?<aged>\d{1,2})|\s*\(\s*(?<shown>\d{1,2})\s*\)|\s*,\s*(?<listed>\d{1,2})\s*,|\s*,?\s*(?:who\s+(?:is|was)\s+)?(?:an?\s+)?(?<old>\d{1,2})[- ]years?[- ]old|\s*,\s*an?\s+\p{Ll}+(?:-\p{Ll}+)?-year-old)`;
const age = after(AGE);
const notTheRealName = after(
  String.raw`\s*[,(–—-]?\s*(?:not\s+(?:his|her|their|a)\s+real\s+name|not\s+real\s+name|names?\s+(?:has|have|was|were)\s+been\s+changed)`,
);
const ADULT_AGE = 18;

/** Patterns for what shows somebody to be a child or a private person. */
function privateContext(words: (kind: string) => string, called: string) {
  const matter = String.raw`(?:\s+(?:of|into|about|regarding|concerning|involving|on)|\s*[:–—-])\s+(?:the\s+)?`;
  const described = String.raw`(?:\s*,\s*(?:who\s+(?:is|was)\s+)?(?:an?|the|whose)\s+(?:\p{Ll}+\s+)?|\s*\(\s*(?:an?\s+)?)`;
  return {
    adultBefore: before(String.raw`${words('adult')}${called}\s+`),
    childBefore: before(String.raw`${words('child')}${called}\s+`),
    caseOf: before(words('case-of') + matter),
    knownFor: after(String.raw`(?:['’]s)?\s+${words('known-for')}`),
    belongs: after(String.raw`['’]s?\s+(?:\p{Ll}+\s+)?${words('belongs')}`),
    childAfter: after(described + words('child')),
    adultAfter: after(described + words('adult')),
  };
}
const aboutNames = privateContext(phrase, '(?:,| called| named| known as|,? such as|,? like|,? including)?');
const aboutUnknownWords = privateContext(certainPhrase, '(?:,| called| named| known as)?');
/** "Child" with a capital begins the name of a panel or of an order. */
const capitalBefore = /\p{Lu}\p{Ll}+\s+$/u;

/** Whose name it is, as far as what stands around it says. */
export type Bearer = 'child' | 'person' | 'office' | null;

/** What a text says of the person that it may name at a place; null where it says nothing. */
export function bearerOf(text: string, candidate: Candidate): Bearer {
  const left = text.slice(Math.max(0, candidate.start - 120), candidate.start);
  const right = text.slice(candidate.end, candidate.end + 120);
  return privateBearer(candidate, left, right) ?? (inOffice(text, candidate, left, right) ? 'office' : null);
}

/** Whether the text between two names makes the second another of the same list. */
export function isListed(between: string): boolean {
  return /^(?:\s*\([^()]*\))?\s*(?:[,;/&]|,?\s+and)\s*$/u.test(between);
}

function privateBearer({ form, words }: Candidate, left: string, right: string): Bearer {
  const { groups } = age.exec(right) ?? {};
  if (groups)
    return Number(groups.aged ?? groups.shown ?? groups.listed ?? groups.old) >= ADULT_AGE ? 'person' : 'child';
  if (notTheRealName.test(right)) return 'child';
  const context = form === 'unknown' ? aboutUnknownWords : aboutNames;
  const introduced = form !== 'unknown' || !capitalBefore.test(left);
  if (context.childAfter.test(right) || (introduced && context.childBefore.test(left))) return 'child';
  if (context.adultAfter.test(right) || (introduced && context.adultBefore.test(left))) return 'person';
  if (context.belongs.test(right)) return 'child';
  // One unknown word that an inquiry or a review is of is mostly an organisation.
  if (form === 'unknown' && words === 1) return null;
  return context.knownFor.test(right) || context.caseOf.test(left) ? 'child' : null;
}

function inOffice(text: string, { start, form }: Candidate, left: string, right: string): boolean {
  if (attendance.test(text) || roleBefore.test(left) || roleAfter.test(right)) return true;
  if (broughtBy.test(left) || owner.test(left) || reports.test(right) || reachedAt.test(right)) return true;
  if (
    form !== 'given' &&
    ((says.test(right) && !aboutOwnChild.test(right)) || undertakes.test(right) || onlyNames.test(text))
  )
    return true;
  if (start === 0 && undertakes.test(right)) return true;
  // "… by May – A Name": how minutes give the owner of an action.
  return /[–—-]\s*$/.test(left) && /^\s*[.)\]]*\s*$/.test(right);
}
