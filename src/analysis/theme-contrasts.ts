import { CONCERN, STRENGTH } from '../graph/snapshot/occasion.js';
import type { Base } from './base.js';

/** A theme on which one council is praised and another criticised. */
export interface ThemeContrast {
  themeId: string;
  /** How many findings on the theme are strengths, and how many are concerns. */
  strengths: number;
  concerns: number;
  /** The councils that they are about, by name. A council can be among both. */
  strengthCouncilIds: string[];
  concernCouncilIds: string[];
}

/** Findings on a theme: how many of each polarity, and by the council's place whether it has any. */
interface Tally {
  themeId: string;
  strengths: number;
  concerns: number;
  praised: Uint8Array;
  criticised: Uint8Array;
}

/**
 * The themes on which at least one council has a strength and a different council has a concern.
 * All findings of the base count, of whatever voice and whether or not they were raised at a visit; a finding on
 * several themes counts under each. A finding on a narrower theme is not one on the broader theme, unless it is on
 * both.
 * A theme on which one and the same council alone has strengths and concerns is no contrast.
 * The theme with the most councils on its smaller side, praised or criticised, comes first, then in the order of
 * themes.
 */
export function themeContrasts({ reference, occasions }: Base): ThemeContrast[] {
  const councilIds = [...reference.councils.keys()];
  const places = new Map(councilIds.map((id, place) => [id, place]));
  const tallies: Tally[] = [];
  for (const themeId of reference.themes.keys()) {
    const praised = new Uint8Array(councilIds.length);
    const criticised = new Uint8Array(councilIds.length);
    tallies[reference.numberOf(themeId)] = { themeId, strengths: 0, concerns: 0, praised, criticised };
  }
  for (const { councilId, themes, counts } of occasions) {
    const council = places.get(councilId);
    if (council === undefined) continue;
    for (let index = 0; index < themes.length; index++) {
      const tally = tallies[themes[index] ?? -1];
      const strengths = counts[4 * index + STRENGTH] ?? 0;
      const concerns = counts[4 * index + CONCERN] ?? 0;
      if (!tally) continue;
      tally.strengths += strengths;
      tally.concerns += concerns;
      if (strengths > 0) tally.praised[council] = 1;
      if (concerns > 0) tally.criticised[council] = 1;
    }
  }
  return [...reference.themes.keys()]
    .flatMap((themeId) => contrast(tallies[reference.numberOf(themeId)], councilIds))
    .sort((a, b) => smallerSide(b) - smallerSide(a));
}

function contrast(tally: Tally | undefined, councilIds: readonly string[]): ThemeContrast[] {
  if (!tally) return [];
  const { themeId, strengths, concerns, praised, criticised } = tally;
  const strengthCouncilIds = councilIds.filter((_, place) => praised[place]);
  const concernCouncilIds = councilIds.filter((_, place) => criticised[place]);
  const differ = strengthCouncilIds.some((praisedId) => concernCouncilIds.some((id) => id !== praisedId));
  return differ ? [{ themeId, strengths, concerns, strengthCouncilIds, concernCouncilIds }] : [];
}

function smallerSide({ strengthCouncilIds, concernCouncilIds }: ThemeContrast): number {
  return Math.min(strengthCouncilIds.length, concernCouncilIds.length);
}
