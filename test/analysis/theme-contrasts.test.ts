import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ThemeContrast, themeContrasts } from '../../src/analysis/theme-contrasts.js';
import { Polarity, Voice } from '../../src/domain/vocabulary.js';
import {
  baseOf,
  councilOf,
  type Kept,
  kepts,
  raisedAt,
  said,
  type Said,
  type SmallWorld,
  statedIn,
  themeOf,
  visitOf,
} from './generated.js';

const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;
const COUNCILS = ['alder', 'beech', 'cedar', 'damson'];

const world: SmallWorld = {
  regions: [],
  councils: COUNCILS.map((name) => councilOf({ id: `council:${name}` })),
  themes: [themeOf('theme:staff'), themeOf('theme:caseloads', 'theme:staff'), themeOf('theme:plans')],
  visits: COUNCILS.map((name) => visitOf({ id: `visit:${name}`, councilId: `council:${name}`, startedOn: '2020' })),
  documents: [],
};

/** A finding that the inspectorate raised at the council's visit. */
function raised(council: string, polarity: Polarity, ...themes: string[]): Said {
  const visit = world.visits.find(({ id }) => id === `visit:${council}`);
  if (!visit) throw new Error(`no council ${council}`);
  return raisedAt(
    visit,
    polarity,
    themes.map((theme) => `theme:${theme}`),
  );
}

/** What is found, with short names. */
function contrasts(findings: Said[], kept: Kept = {}): string[] {
  const short = (ids: string[]) => ids.map((id) => id.replace('council:', '')).join(' ');
  return themeContrasts(baseOf(world, findings, kept)).map(
    ({ themeId, strengths, concerns, strengthCouncilIds, concernCouncilIds }) =>
      `${themeId}: ${strengths} ${short(strengthCouncilIds)} / ${concerns} ${short(concernCouncilIds)}`,
  );
}

describe('a contrast', () => {
  test('is between two councils; findings are counted, councils are by name', () => {
    const findings = [
      raised('cedar', STRENGTH, 'staff'),
      raised('beech', CONCERN, 'staff'),
      raised('alder', CONCERN, 'staff'),
      raised('alder', CONCERN, 'staff'),
    ];
    expect(contrasts(findings)).toEqual(['theme:staff: 1 cedar / 3 alder beech']);
  });

  test.each<[string, Said[]]>([
    ['one council alone', [raised('alder', STRENGTH, 'staff'), raised('alder', CONCERN, 'staff')]],
    ['two themes', [raised('alder', STRENGTH, 'staff'), raised('beech', CONCERN, 'plans')]],
    ['a theme and a narrower one', [raised('alder', STRENGTH, 'staff'), raised('beech', CONCERN, 'caseloads')]],
    ['praise alone', [raised('alder', STRENGTH, 'staff'), raised('beech', STRENGTH, 'staff')]],
    ['mixed and neutral ones', [raised('alder', MIXED, 'staff'), raised('beech', NEUTRAL, 'staff')]],
    ['praise and a mixed one', [raised('alder', STRENGTH, 'staff'), raised('beech', MIXED, 'staff')]],
    ['no findings', []],
  ])('is not in %s', (_, findings) => {
    expect(contrasts(findings)).toEqual([]);
  });

  test('can have a council on both sides beside another', () => {
    const both = [raised('alder', STRENGTH, 'staff'), raised('alder', CONCERN, 'staff')];
    expect(contrasts([...both, raised('beech', CONCERN, 'staff')])).toEqual(['theme:staff: 1 alder / 2 alder beech']);
    expect(contrasts([...both, raised('beech', STRENGTH, 'staff')])).toEqual(['theme:staff: 2 alder beech / 1 alder']);
  });

  test('is on each theme of a finding', () => {
    const findings = [raised('alder', STRENGTH, 'plans', 'staff'), raised('beech', CONCERN, 'staff', 'plans')];
    expect(contrasts(findings)).toEqual(['theme:staff: 1 alder / 1 beech', 'theme:plans: 1 alder / 1 beech']);
  });

  test('can be between what is said elsewhere than at a visit, if the filter keeps it', () => {
    const minutes = { id: 'document:a', councilId: 'council:alder', heldOn: '2020', earliest: null, latest: null };
    const findings = [statedIn(minutes, STRENGTH, ['theme:staff']), raised('beech', CONCERN, 'staff')];
    expect(contrasts(findings)).toEqual(['theme:staff: 1 alder / 1 beech']);
    expect(contrasts(findings, { finding: ({ voice }) => voice === Voice.INSPECTOR })).toEqual([]);
    expect(contrasts(findings, { polarity: (polarity) => polarity !== CONCERN })).toEqual([]);
  });
});

test('the theme with the most councils on its smaller side comes first, then the order of themes', () => {
  expect(
    contrasts([
      ...COUNCILS.map((council) => raised(council, STRENGTH, 'staff')),
      raised('alder', CONCERN, 'staff'),
      raised('alder', STRENGTH, 'caseloads', 'plans'),
      raised('beech', STRENGTH, 'plans'),
      raised('cedar', CONCERN, 'caseloads', 'plans'),
      raised('damson', CONCERN, 'plans'),
    ]),
  ).toEqual([
    'theme:plans: 2 alder beech / 2 cedar damson',
    'theme:staff: 4 alder beech cedar damson / 1 alder',
    'theme:caseloads: 1 alder / 1 cedar',
  ]);
});

test('contrasts are what comparing council with council gives', () => {
  fc.assert(
    fc.property(said, fc.option(kepts, { nil: {} }), ({ world, findings }, kept) => {
      expect(themeContrasts(baseOf(world, findings, kept))).toEqual(slow(world, findings, kept));
    }),
    { numRuns: 500 },
  );
});

function slow(world: SmallWorld, findings: Said[], kept: Kept): ThemeContrast[] {
  const found = world.themes.flatMap(({ id }): ThemeContrast[] => {
    const all = (polarity: Polarity) =>
      findings.filter(
        (finding) =>
          kept.finding?.(finding) !== false &&
          kept.polarity?.(polarity) !== false &&
          kept.theme?.(id) !== false &&
          finding.polarity === polarity &&
          finding.themeIds.includes(id),
      );
    const [strengths, concerns] = [all(STRENGTH), all(CONCERN)];
    if (!strengths.some((one) => concerns.some((other) => other.councilId !== one.councilId))) return [];
    const councilsOf = (some: Said[]) =>
      world.councils.map((council) => council.id).filter((council) => some.some((one) => one.councilId === council));
    return [
      {
        themeId: id,
        strengths: strengths.length,
        concerns: concerns.length,
        strengthCouncilIds: councilsOf(strengths),
        concernCouncilIds: councilsOf(concerns),
      },
    ];
  });
  const size = (one: ThemeContrast) => Math.min(one.strengthCouncilIds.length, one.concernCouncilIds.length);
  return found.sort((a, b) => size(b) - size(a));
}
