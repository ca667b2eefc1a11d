import { POLARITIES, type Occasion } from '../graph/snapshot/occasion.js';
import type { Reference } from '../graph/snapshot/reference.js';
import type { Base } from './base.js';

/** Units, such as findings, visits, documents or councils, that are on the same themes. */
export interface ThemeUnits {
  /** The numbers of the themes, each once. */
  themes: readonly number[];
  /** How many units are on just these. */
  count: number;
}

/** How often a theme occurs together with the one asked about. */
export interface ThemeCoOccurrence {
  themeId: string;
  /** Units that are on both. */
  count: number;
  /** The share of all units that are on both. */
  support: number;
  /** How many times as often they occur together as they would if neither had to do with the other. */
  lift: number;
  /** The share of units on either that are on both. */
  jaccard: number;
}

/**
 * The themes that occur together with a theme in at least one unit.
 * N is the number of units that are on at least one theme, whichever; n(x) how many of them are on theme x; `count` how
 * many are on both. support = count / N; lift = count × N / (n(theme) × n(other)), 1 where the two are independent;
 * jaccard = count / (n(theme) + n(other) − count). Units on no theme count nowhere. A unit on a narrower theme is not
 * on the broader theme, unless it is on both. If the filter leaves themes out, they are on no unit, and N has only the
 * units on the themes that are left.
 * The highest count comes first, then the highest lift, then in the order of themes.
 */
export function coOccurringThemes(
  units: Iterable<ThemeUnits>,
  themeId: string,
  reference: Reference,
): ThemeCoOccurrence[] {
  const theme = reference.numberOf(themeId);
  const alone: number[] = [];
  const together: number[] = [];
  let total = 0;
  for (const { themes, count } of units) {
    if (themes.length === 0) continue;
    total += count;
    for (const other of themes) alone[other] = (alone[other] ?? 0) + count;
    if (!themes.includes(theme)) continue;
    for (const other of themes) together[other] = (together[other] ?? 0) + count;
  }
  const ofTheme = alone[theme] ?? 0;
  const others = [...reference.themes.keys()].filter((id) => id !== themeId);
  return others
    .flatMap((id) => {
      const other = reference.numberOf(id);
      const count = together[other] ?? 0;
      const ofOther = alone[other] ?? 0;
      if (count === 0) return [];
      const lift = (count * total) / (ofTheme * ofOther);
      return { themeId: id, count, support: count / total, lift, jaccard: count / (ofTheme + ofOther - count) };
    })
    .sort((a, b) => b.count - a.count || b.lift - a.lift);
}

const UNIT_OF = { VISIT: 'visitId', DOCUMENT: 'documentId', COUNCIL: 'councilId' } as const;

/**
 * The visits, documents or councils with findings in the base, each with the themes that they are on. A unit is on a
 * theme where at least one of its findings is, of whatever polarity the base keeps. A visit's findings are those raised
 * at it, not those that only comment on it; findings raised at no visit are then left out.
 */
export function unitsOf(base: Base, scope: keyof typeof UNIT_OF): ThemeUnits[] {
  const occasionsOf = new Map<string, Occasion[]>();
  for (const occasion of base.occasions) {
    const unit = occasion[UNIT_OF[scope]];
    if (unit === null) continue;
    const others = occasionsOf.get(unit);
    if (others) others.push(occasion);
    else occasionsOf.set(unit, [occasion]);
  }
  return [...occasionsOf.values()].map((occasions) => ({ themes: themesOf(occasions), count: 1 }));
}

function themesOf(occasions: readonly Occasion[]): number[] {
  const isOn: boolean[] = [];
  const all: number[] = [];
  for (const { themes, counts } of occasions) {
    for (let index = 0; index < themes.length; index++) {
      const theme = themes[index] ?? 0;
      if (isOn[theme] || !isAny(counts, 4 * index)) continue;
      isOn[theme] = true;
      all.push(theme);
    }
  }
  return all;
}

function isAny(counts: readonly number[], first: number): boolean {
  for (let polarity = first; polarity < first + POLARITIES.length; polarity++) {
    if ((counts[polarity] ?? 0) > 0) return true;
  }
  return false;
}
