import { readPhrases, straighten } from '../../structure/minutes/phrases.js';

const phrases = readPhrases<{ phrase: string }>('extract/minutes', 'commitments.csv');
const verbs = readPhrases<{ phrase: string }>('extract/minutes', 'commitment-verbs.csv');
const MODAL =
  /\b(?:will|would|shall)\b(?! not\b| never\b)(?: (?:also|now|then|therefore|still|further|next|shortly|soon|\w+ly|be))*/gi;
const SUBORDINATE =
  /(?:^|[\s,(])(?:which|that|who|where|whereby|if|how|when|because|what|whether|why|unless|until|whilst|while|although|though|once)\b[^,;]*$/i;
/** Whoever does it day by day: "social workers would assess" tells how things work. */
const DAILY =
  /\b(?:social workers?|personal advis[eo]rs?|advis[eo]rs?|carers?|child(?:ren)?|young (?:people|person)|parents?|famil(?:y|ies)|practitioners?|care leavers|iros?|person|people|they|pupils?|students?|agency staff|an officer|he|she|a worker|professionals)\b[^,]*$/i;
const HABIT =
  /\b(?:when(?:ever)?(?! (?:it is )?possible)|always|usually|normally|generally|typically|each time|on a case by case|where (?:possible|appropriate)|as (?:appropriate|required|necessary))\b/i;
const NO_PLANS = /\b(?:no|any|not|without) (?:current |immediate )?plans?\b/i;

const LINK = /;\s+(?:and )?|,? and,? |,? but /g;
const SUBJECT_WILL =
  /^(?:(?:from|by|in|on|at|during|over) [^,]{2,40}, )?(?:the|a|an|every|each|all|this|these|our|its|their|we|I|it|they|there|\p{Lu}[\p{L}'-]+|[\p{Ll}-]+s)\b[^,;]{0,90}?\b(?:will|would|shall|is|are|was|were)\b/u;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|shall|can|could|do|does|did|\w{3,}ed)\b/i;
const GIVEN = /^(?:given|offered|provided|invited|told|asked|trained|allocated|sent|shown)\b/i;

/** The parts of what was said that each commit, and the words ahead of them that tell something else. */
export function commitmentsIn(content: string): { parts: string[]; ahead: string | null } {
  const text = straighten(content);
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const [left, right] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    const next = right.split(LINK)[0]!;
    if (!SUBJECT_WILL.test(right) || !FINITE.test(left) || !commits(next)) continue;
    pieces.push(content.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(content.slice(from));
  const parts = pieces.filter(commits);
  const [first = ''] = pieces;
  return { parts, ahead: parts.length > 0 && !commits(first) ? first : null };
}

/** Whether the text goes on with what somebody is to do: "arrange a visit". */
export function actsFrom(text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) &&
    verbs.findAtStart(text.slice(0, 40)) !== null &&
    !/^(?!(?:bring|feed|embed|proceed)\b)\w+(?:ed|ing)\b/.test(text)
  );
}

/** Whether the clause says what the council will do, or has begun to do. */
export function commits(clause: string): boolean {
  const text = straighten(clause);
  if (NO_PLANS.test(text)) return false;
  const found = phrases.find(text)[0];
  if (found && !SUBORDINATE.test(text.slice(0, found.start))) return true;
  for (const match of text.matchAll(MODAL)) {
    const subject = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length).trimStart();
    if (SUBORDINATE.test(subject) || /^(?:that )?no /i.test(subject)) continue;
    if (/\b(?:will|shall)\b.* be$/i.test(match[0].trim()) && GIVEN.test(rest)) return true;
    if (DAILY.test(subject.split(/[,;]/).at(-1)!)) continue;
    if (verbs.findAtStart(rest) && !HABIT.test(text)) return true;
  }
  return false;
}
