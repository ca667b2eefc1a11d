import { councilId } from '../seeds/rows/ids.js';
import type { CouncilDirectory } from './council-directory.js';
import { councilsInFileName, findCouncilMentions, type CouncilMention } from './council-mentions.js';

/** Whose document it is; null with a warning where the text leaves that open. */
export interface CouncilDecision {
  council: string | null;
  why: string;
  warning: string | null;
}

interface Candidate {
  council: string;
  score: number;
  /** The mention that says most. */
  words: string;
}

// A single passing mention is not enough, and a rival with half the evidence leaves it open.
const ENOUGH = 3;
const AHEAD = 2;

/** The council that a document is about: by Ofsted's number of it in the file's name or the text, or by what is named. */
export function findCouncil(directory: CouncilDirectory, texts: readonly string[], fileName = ''): CouncilDecision {
  const candidates = rank([...findCouncilMentions(directory, texts), ...councilsInFileName(directory, fileName)]);
  const named = clearWinner(directory, candidates);
  const numbered = byUrn(directory, texts, fileName);
  if (numbered) {
    const mentioned = candidates.some(({ council }) => council === numbered.council);
    if (named && named.council !== numbered.council && !mentioned) {
      return open(
        `${numbered.why} means ${titleOf(directory, numbered)}, but the text is about ${titleOf(directory, named)}`,
      );
    }
    return { council: councilId(numbered.council), why: numbered.why, warning: null };
  }
  if (named) return { council: councilId(named.council), why: `"${named.words}" names it`, warning: null };
  if (candidates.length === 0) return open('the text names no council as its own');
  const names = candidates.slice(0, 3).map((candidate) => titleOf(directory, candidate));
  return open(`the text leaves open which council it is about: ${names.join(', ')}`);
}

function open(why: string): CouncilDecision {
  return { council: null, why, warning: `No council: ${why}. Say which one it is` };
}

function titleOf({ titles }: CouncilDirectory, { council }: { council: string }): string {
  return titles.get(council) ?? council;
}

function byUrn(
  { byUrn }: CouncilDirectory,
  texts: readonly string[],
  fileName: string,
): { council: string; why: string } | null {
  for (const [urn] of fileName.matchAll(/(?<!\d)\d{5,7}(?!\d)/g)) {
    const council = byUrn.get(urn);
    if (council) return { council, why: `the number ${urn} in the name of the file` };
  }
  for (const text of texts) {
    const [, urn = ''] = /\b(?:URN|unique reference number|local authority number)\W{0,3}(\d{5,7})\b/i.exec(text) ?? [];
    const council = byUrn.get(urn);
    if (council) return { council, why: `the number ${urn} in the text` };
  }
  return null;
}

function rank(mentions: CouncilMention[]): Candidate[] {
  const candidates = new Map<string, Candidate & { most: number }>();
  for (const { council, weight, words } of mentions) {
    if (weight === 0) continue;
    const candidate = candidates.get(council) ?? { council, score: 0, words, most: 0 };
    candidate.score += weight;
    if (weight > candidate.most) Object.assign(candidate, { most: weight, words });
    candidates.set(council, candidate);
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score);
}

/** A council that ended is no rival of one that followed it: the follower's documents speak of both. */
function clearWinner({ successors }: CouncilDirectory, [best, ...others]: Candidate[]): Candidate | null {
  if (!best || best.score < ENOUGH) return null;
  const rival = others.find(({ council }) => !successors.get(council)?.includes(best.council));
  return rival && rival.score * AHEAD > best.score ? null : best;
}
