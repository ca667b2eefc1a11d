import { PassageRole } from '../../domain/extraction.js';

/** What a line begins with that makes it an item of a list. */
export interface Mark {
  /** As in "(2)" or "14."; bullets and letters are none. */
  number: number | null;
  /** How many characters of the line it takes, with the white space after it. */
  length: number;
  kind: 'bullet' | 'number' | 'letter';
}

// In Symbol, Wingdings and Courier these letters are bullets; as such they are followed by white space.
const BULLET = /^(?:[•·▪■◦●○‣⁃∙❖➢►✓*–—-]|[Øo§üv](?= ))\s*(?=\S)/u;
const NUMBER = /^(?:\((\d{1,3})\)|(\d{1,3})[.)](?= ))\s*(?=\S)/;
const LETTER = /^(?:\((?:[a-z]{1,2}|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)](?= ))\s*(?=\S)/i;
const SENTENCE_END = /[.;,!?]["'”’)]?$/;
// Minutes leave full stops out; capitals in a title keep it from being taken for a sentence.
const STATES =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|could|should|did|does|noted|asked|said|stated|reported|explained|confirmed|advised|requested|thanked|welcomed|received|provided|gave|attended|felt|moved|seconded)\b/;
// Who is to act is said in a line of its own, which is no heading of what follows.
const OWNER = /^actions?(?: by| for)? ?[–—:-] ?\S/i;

/** The mark that makes a normalised line an item, or null. */
export function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', number: null, length: bullet[0].length };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'number', number: Number(number[1] ?? number[2]), length: number[0].length };
  const letter = LETTER.exec(line);
  return letter ? { kind: 'letter', number: null, length: letter[0].length } : null;
}

/** Item, heading or paragraph: what a normalised line is by its own words. */
export function roleOf(line: string): PassageRole {
  if (markOf(line)) return PassageRole.ITEM;
  return isHeading(line) ? PassageRole.HEADING : PassageRole.PARAGRAPH;
}

/** Whether the line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

function isHeading(line: string): boolean {
  if (!/^["'“‘]?[\p{Lu}\d]/u.test(line) || endsSentence(line) || OWNER.test(line) || line.length > 90) return false;
  const words = line.split(' ').length;
  return words <= (line.endsWith(':') ? 5 : 12) && (words <= 3 || !STATES.test(line));
}
