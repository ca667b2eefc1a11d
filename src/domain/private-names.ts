import { bearerOf, isListed, type Bearer } from './private-names/context.js';
import { nameCandidates, type Candidate } from './private-names/name-candidates.js';

const MASKS = { child: '[a child]', person: '[a person]' } as const;

interface PrivateName extends Candidate {
  bearer: keyof typeof MASKS;
}

/** The text with a mask for each name of a child or a private person. People named in their office stay. */
export function maskPrivateNames(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, bearer } of privateNames(text)) {
    masked += text.slice(at, start) + MASKS[bearer];
    at = end;
  }
  return masked + text.slice(at);
}

/** Whether a text names a child or a private person. */
export function namesPrivatePerson(text: string): boolean {
  return privateNames(text).length > 0;
}

function privateNames(given: string): PrivateName[] {
  const text = asInSentences(given);
  const found: PrivateName[] = [];
  let last: { end: number; bearer: Bearer } = { end: 0, bearer: null };
  for (const candidate of nameCandidates(text)) {
    const inList = isListed(text.slice(last.end, candidate.start)) ? last.bearer : null;
    const said = bearerOf(text, candidate) ?? inList;
    // A given name alone or with a surname names somebody also where nothing is said of them.
    const bearer = /^(?:full|given|titled)$/.test(candidate.form) ? (said ?? 'person') : said;
    last = { end: candidate.end, bearer: said };
    if (bearer === 'child' || bearer === 'person') found.push({ ...candidate, bearer });
  }
  return found;
}

/** A text in capitals, such as a heading, with each word written as a name is: of the same length, for the places. */
function asInSentences(text: string): string {
  if (/[a-z]/.test(text) || text !== text.toUpperCase()) return text;
  const written = text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return written.length === text.length ? written : text;
}
