import { CONCERN, STRENGTH } from '../graph/snapshot/occasion.js';
import type { Base } from './base.js';

/** A council that is praised and criticised for much the same as another. */
export interface SimilarCouncil {
  councilId: string;
  /** Above 0, where they have something in common, to 1, where they have it in the same proportions. */
  score: number;
  sharedConcernIds: string[];
  sharedStrengthIds: string[];
  isStatisticalNeighbour: boolean;
}

/** How many concerns and strengths a council has: a number a theme, in the order of the themes. */
interface Profile {
  concerns: Uint32Array;
  strengths: Uint32Array;
}

/**
 * The councils that are most like one council in what is said of them, the most alike first, at most `first` of them.
 * A council is described by two numbers for each theme: the concerns and the strengths on it in the base, of whatever
 * visit, voice or date the base holds; mixed and neutral findings do not count, nor those on narrower themes. The score
 * of two councils is the cosine of the angle between these vectors: the sum of the products of their numbers, divided by
 * the square roots of the sums of the squares of each, to twelve decimals. So it is about proportions: twice as many
 * findings of each kind make no difference. Councils of equal score are by name.
 * `candidates` are the councils to choose from, null all; the council itself is never among the answers, nor one with
 * which it shares nothing (score 0). A council of which no concern and no strength is known is like nobody.
 * `sharedConcernIds`: the themes on which both have a concern, in the order of the smaller of the two numbers, the
 * greatest first, then in the order of the themes; `sharedStrengthIds` in the same way.
 * `isStatisticalNeighbour`: whether the answer is among the neighbours of the council, which need not hold in reverse.
 * Both councils are counted in the same base, so a base that leaves out the council itself finds nobody: councils to
 * compare with are to be limited by `candidates`.
 */
export function similarCouncils(
  base: Base,
  councilId: string,
  candidates: readonly string[] | null,
  first: number,
): SimilarCouncil[] {
  const { councils, themes } = base.reference;
  const profiles = profilesOf(base);
  const own = profiles.get(councilId);
  if (!own) return [];
  const themeIds = [...themes.keys()];
  const neighbours = councils.get(councilId)?.neighbours ?? [];
  const among = candidates && new Set(candidates);
  const similar: SimilarCouncil[] = [];
  for (const id of councils.keys()) {
    const other = profiles.get(id);
    if (!other || id === councilId || (among && !among.has(id))) continue;
    const score = cosine(own, other);
    if (score === 0) continue;
    similar.push({
      councilId: id,
      score,
      sharedConcernIds: shared(own.concerns, other.concerns, themeIds),
      sharedStrengthIds: shared(own.strengths, other.strengths, themeIds),
      isStatisticalNeighbour: neighbours.includes(id),
    });
  }
  // The sort is stable: equal scores stay in the order of the councils.
  return similar.sort((a, b) => b.score - a.score).slice(0, first);
}

/** By council id; those of which nothing is said are missing. */
function profilesOf({ reference, occasions }: Base): Map<string, Profile> {
  const places: (number | undefined)[] = [];
  for (const [place, id] of [...reference.themes.keys()].entries()) places[reference.numberOf(id)] = place;
  const profiles = new Map<string, Profile>();
  for (const { councilId, themes, counts } of occasions) {
    let profile = profiles.get(councilId);
    if (!profile) profiles.set(councilId, (profile = emptyProfile(reference.themes.size)));
    for (let index = 0; index < themes.length; index++) {
      const place = places[themes[index] ?? 0];
      if (place === undefined) continue;
      profile.concerns[place] = (profile.concerns[place] ?? 0) + (counts[4 * index + CONCERN] ?? 0);
      profile.strengths[place] = (profile.strengths[place] ?? 0) + (counts[4 * index + STRENGTH] ?? 0);
    }
  }
  return profiles;
}

function emptyProfile(themes: number): Profile {
  return { concerns: new Uint32Array(themes), strengths: new Uint32Array(themes) };
}

function cosine(one: Profile, other: Profile): number {
  const inCommon = product(one, other);
  if (inCommon === 0) return 0;
  const score = inCommon / Math.sqrt(product(one, one) * product(other, other));
  // Scores that are equal must not be told apart by how they happen to be rounded.
  return Math.round(score * 1e12) / 1e12;
}

function product(one: Profile, other: Profile): number {
  let sum = 0;
  for (let theme = 0; theme < one.concerns.length; theme++) {
    sum += (one.concerns[theme] ?? 0) * (other.concerns[theme] ?? 0);
    sum += (one.strengths[theme] ?? 0) * (other.strengths[theme] ?? 0);
  }
  return sum;
}

function shared(one: Uint32Array, other: Uint32Array, themeIds: readonly string[]): string[] {
  return themeIds
    .map((id, theme) => ({ id, both: Math.min(one[theme] ?? 0, other[theme] ?? 0) }))
    .filter(({ both }) => both > 0)
    .sort((a, b) => b.both - a.both)
    .map(({ id }) => id);
}
