import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coOccurringThemes,
  type ThemeCoOccurrence,
  type ThemeUnits,
  unitsOf,
} from '../../src/analysis/co-occurring-themes.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import type { Reference } from '../../src/graph/snapshot/reference.js';
import {
  baseOf,
  councilOf,
  type Kept,
  kepts,
  raisedAt,
  referenceOf,
  said,
  type Said,
  statedIn,
  themeOf,
  visitOf,
} from './generated.js';

const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;
const SCOPES = ['VISIT', 'DOCUMENT', 'COUNCIL'] as const;

const council = councilOf({ id: 'council:alder' });
const visit = visitOf({ id: 'visit:alder', councilId: council.id, startedOn: '2020' });
const minutes = { id: 'document:minutes', councilId: council.id, heldOn: '2021', earliest: null, latest: null };
const world = {
  regions: [],
  councils: [council],
  themes: ['staff', 'caseloads', 'plans', 'homes'].map((name) => themeOf(`theme:${name}`)),
  visits: [visit],
  documents: [minutes],
};
const reference = referenceOf(world);

/** How many units on just which themes, with short names. */
function units(...given: [count: number, ...themes: string[]][]): ThemeUnits[] {
  return given.map(([count, ...names]) => ({
    count,
    themes: names.map((name) => reference.numberOf(`theme:${name}`)),
  }));
}

/** The themes of each unit, by name. */
function named(reference: Reference, units: ThemeUnits[]): string[] {
  return units
    .flatMap(({ themes, count }) => {
      const names = themes.map((theme) => reference.themeOf(theme)).sort();
      return Array.from({ length: count }, () => names.join(' '));
    })
    .sort();
}

describe('themes that occur together', () => {
  test('have a count, support, lift and Jaccard index', () => {
    const all = units([3, 'staff', 'caseloads'], [1, 'staff'], [2, 'caseloads'], [4, 'plans']);
    expect(coOccurringThemes(all, 'theme:staff', reference)).toEqual([
      { themeId: 'theme:caseloads', count: 3, support: 3 / 10, lift: (3 * 10) / (4 * 5), jaccard: 3 / 6 },
    ]);
    expect(coOccurringThemes(all, 'theme:caseloads', reference)).toEqual([
      { themeId: 'theme:staff', count: 3, support: 3 / 10, lift: (3 * 10) / (5 * 4), jaccard: 3 / 6 },
    ]);
  });

  test('have a lift of 1 where they are independent, and all of 1 where they always are together', () => {
    const independent = units([1, 'staff', 'caseloads'], [1, 'staff'], [1, 'caseloads'], [1, 'plans']);
    expect(coOccurringThemes(independent, 'theme:staff', reference)[0]).toMatchObject({ support: 1 / 4, lift: 1 });
    expect(coOccurringThemes(units([2, 'staff', 'caseloads']), 'theme:staff', reference)).toEqual([
      { themeId: 'theme:caseloads', count: 2, support: 1, lift: 1, jaccard: 1 },
    ]);
  });

  test('leave units on no theme out of the number of units', () => {
    const all = units([2, 'staff', 'caseloads'], [5]);
    expect(coOccurringThemes(all, 'theme:staff', reference)[0]).toMatchObject({ support: 1, lift: 1 });
  });

  test('are none for a theme that is alone, on no unit, or unknown', () => {
    const all = units([1, 'staff'], [3, 'caseloads', 'plans'], [0, 'staff', 'plans']);
    expect(coOccurringThemes(all, 'theme:staff', reference)).toEqual([]);
    expect(coOccurringThemes(all, 'theme:homes', reference)).toEqual([]);
    expect(coOccurringThemes(all, 'theme:none', reference)).toEqual([]);
    expect(coOccurringThemes([], 'theme:staff', reference)).toEqual([]);
  });

  test('do not include themes that are gone, whose units still count', () => {
    const gone = { count: 1, themes: [reference.numberOf('gone'), reference.numberOf('theme:staff')] };
    expect(coOccurringThemes([gone, ...units([1, 'staff', 'plans'])], 'theme:staff', reference)).toEqual([
      { themeId: 'theme:plans', count: 1, support: 1 / 2, lift: 1, jaccard: 1 / 2 },
    ]);
  });

  test('come with the highest count first, then the highest lift, then in the order of themes', () => {
    const order = (all: ThemeUnits[]) =>
      coOccurringThemes(all, 'theme:plans', reference).map(({ themeId }) => themeId.replace('theme:', ''));
    expect(order(units([2, 'plans', 'homes'], [9, 'homes'], [1, 'plans', 'staff']))).toEqual(['homes', 'staff']);
    expect(order(units([1, 'plans', 'homes', 'staff'], [1, 'staff']))).toEqual(['homes', 'staff']);
    expect(order(units([1, 'homes', 'plans', 'caseloads', 'staff']))).toEqual(['staff', 'caseloads', 'homes']);
  });

  test('can be read from anything that is gone through once', () => {
    const once = units([1, 'staff', 'plans']).values();
    expect(coOccurringThemes(once, 'theme:staff', reference)).toHaveLength(1);
  });
});

describe('the units', () => {
  const findings = [
    raisedAt(visit, STRENGTH, ['theme:staff', 'theme:plans']),
    raisedAt(visit, NEUTRAL, ['theme:plans'], { documentId: 'document:retold' }),
    raisedAt(visit, MIXED, ['theme:homes'], { documentId: 'document:retold' }),
    statedIn(minutes, CONCERN, ['theme:caseloads'], { relatedVisitId: visit.id }),
    statedIn({ ...minutes, id: 'document:other' }, CONCERN, []),
  ];
  const themesOf = (scope: (typeof SCOPES)[number], kept: Kept = {}) =>
    named(reference, unitsOf(baseOf(world, findings, kept), scope))
      .filter((themes) => themes !== '')
      .map((themes) => themes.replaceAll('theme:', ''));

  test('are visits, with what was raised at them', () => {
    expect(themesOf('VISIT')).toEqual(['homes plans staff']);
  });

  test('are documents', () => {
    expect(themesOf('DOCUMENT')).toEqual(['caseloads', 'homes plans', 'plans staff']);
  });

  test('are councils', () => {
    expect(themesOf('COUNCIL')).toEqual(['caseloads homes plans staff']);
  });

  test('are on what the filter keeps', () => {
    const kept = { polarity: (polarity: Polarity) => polarity === NEUTRAL || polarity === CONCERN };
    expect(themesOf('COUNCIL', kept)).toEqual(['caseloads plans']);
    expect(themesOf('DOCUMENT', kept)).toEqual(['caseloads', 'plans']);
    expect(themesOf('COUNCIL', { theme: (id) => id !== 'theme:plans' })).toEqual(['caseloads homes staff']);
  });
});

test('what occurs together is what going through unit by unit gives', () => {
  fc.assert(
    fc.property(said, fc.option(kepts, { nil: {} }), fc.constantFrom(...SCOPES), ({ world, findings }, kept, scope) => {
      const base = baseOf(world, findings, kept);
      const themeIds = world.themes.map(({ id }) => id);
      const slow = slowUnits(findings, kept, scope);
      const found = unitsOf(base, scope);
      const byName = slow.map((themes) => [...themes].sort().join(' ')).sort();
      expect(named(base.reference, found).filter((themes) => themes !== '')).toEqual(byName);
      for (const themeId of themeIds) {
        const expected = slowCoOccurrence(slow, themeId, themeIds);
        const actual = coOccurringThemes(found, themeId, base.reference);
        expect(actual.map((one) => [one.themeId, one.count])).toEqual(expected.map((one) => [one.themeId, one.count]));
        for (const [i, { support, lift, jaccard }] of actual.entries()) {
          expect(support).toBeCloseTo(expected[i]?.support ?? NaN, 12);
          expect(lift).toBeCloseTo(expected[i]?.lift ?? NaN, 12);
          expect(jaccard).toBeCloseTo(expected[i]?.jaccard ?? NaN, 12);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('units may come together or one by one', () => {
  const some = fc.record({ themes: fc.subarray(['staff', 'caseloads', 'plans', 'homes']), count: fc.nat({ max: 4 }) });
  fc.assert(
    fc.property(fc.array(some), (drawn) => {
      const together = drawn.flatMap(({ themes, count }) => units([count, ...themes]));
      const oneByOne = drawn.flatMap(({ themes, count }) =>
        Array.from({ length: count }, () => units([1, ...themes])).flat(),
      );
      expect(coOccurringThemes(together, 'theme:plans', reference)).toEqual(
        coOccurringThemes(oneByOne, 'theme:plans', reference),
      );
    }),
  );
});

/** The themes of each unit that is on any, finding by finding. */
function slowUnits(findings: Said[], kept: Kept, scope: (typeof SCOPES)[number]): Set<string>[] {
  const unitOf = ({ visitId, documentId, councilId }: Said) =>
    ({ VISIT: visitId, DOCUMENT: documentId, COUNCIL: councilId })[scope];
  const counted = findings.filter(
    (finding) => kept.finding?.(finding) !== false && kept.polarity?.(finding.polarity) !== false,
  );
  return [...new Set(counted.map(unitOf))]
    .filter((unit) => unit !== null)
    .map((unit) => new Set(counted.filter((finding) => unitOf(finding) === unit).flatMap(({ themeIds }) => themeIds)))
    .map((themes) => new Set([...themes].filter((id) => kept.theme?.(id) !== false)))
    .filter(({ size }) => size > 0);
}

function slowCoOccurrence(units: Set<string>[], themeId: string, themeIds: string[]): ThemeCoOccurrence[] {
  const share = (isSo: (themes: Set<string>) => boolean) => units.filter(isSo).length / units.length;
  return (
    themeIds
      .filter((other) => other !== themeId && units.some((themes) => themes.has(themeId) && themes.has(other)))
      .map((other) => {
        const both = share((themes) => themes.has(themeId) && themes.has(other));
        return {
          themeId: other,
          count: units.filter((themes) => themes.has(themeId) && themes.has(other)).length,
          support: both,
          lift: both / (share((themes) => themes.has(themeId)) * share((themes) => themes.has(other))),
          jaccard: both / share((themes) => themes.has(themeId) || themes.has(other)),
          onOther: units.filter((themes) => themes.has(other)).length,
        };
      })
      // Of two that occur as often with the theme, the one that occurs less often has the higher lift.
      .sort((a, b) => b.count - a.count || a.onOther - b.onOther)
  );
}
