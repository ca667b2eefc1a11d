import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareThemes, type ThemeCell, themeProfile } from '../../src/analysis/compare-themes.js';
import { Coverage, Direction } from '../../src/domain/comparison.js';
import { Polarity, ReviewStatus, VisitStatus } from '../../src/domain/vocabulary.js';
import { POLARITIES } from '../../src/graph/snapshot/occasion.js';
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

const inspected = (name: string, startedOn: string | null = '2022-07-11') =>
  visitOf({ id: `visit:${name}`, councilId: `council:${name}`, startedOn });

const [alder, beech, cedar] = [inspected('alder'), inspected('beech'), inspected('cedar')];
const planned = visitOf({ id: 'visit:damson', councilId: 'council:damson', status: VisitStatus.PLANNED });
const minutes = { id: 'document:elm', councilId: 'council:elm', heldOn: '2021-09', earliest: null, latest: null };
const world: SmallWorld = {
  regions: [],
  councils: ['alder', 'beech', 'cedar', 'damson', 'elm'].map((name) => councilOf({ id: `council:${name}` })),
  themes: [themeOf('theme:staff'), themeOf('theme:caseloads', 'theme:staff'), themeOf('theme:voice')],
  visits: [alder, beech, cedar, planned],
  documents: [minutes],
};

function compare(
  findings: Said[],
  councils: string[] | null,
  themes: string[] | null,
  kept: Kept = {},
  of: SmallWorld = world,
) {
  return compareThemes(
    baseOf(of, findings, kept),
    councils?.map((name) => `council:${name}`) ?? null,
    themes?.map((name) => `theme:${name}`) ?? null,
  );
}

describe('coverage', () => {
  const coverage = (findings: Said[], kept: Kept = {}) =>
    compare(findings, ['alder', 'beech', 'cedar', 'damson', 'elm'], ['staff'], kept).cells.map((cell) => [
      cell.coverage,
      cell.visits,
      cell.visitsRead,
    ]);

  test('tells what was said from silence, from what is not known, and from what was not inspected', () => {
    const findings = [raisedAt(alder, STRENGTH, ['theme:staff']), raisedAt(beech, CONCERN, ['theme:voice'])];
    expect(coverage(findings)).toEqual([
      [Coverage.REPORTED, 1, 1],
      [Coverage.NOT_REPORTED, 1, 1],
      [Coverage.NOT_READ, 1, 0],
      [Coverage.NOT_INSPECTED, 0, 0],
      [Coverage.NOT_INSPECTED, 0, 0],
    ]);
  });

  test('is REPORTED where the council itself speaks without a visit', () => {
    expect(coverage([statedIn(minutes, NEUTRAL, ['theme:staff'])]).at(-1)).toEqual([Coverage.REPORTED, 0, 0]);
  });

  test('is silence where the filter leaves out what was said', () => {
    const findings = [raisedAt(alder, STRENGTH, ['theme:staff'])];
    expect(coverage(findings, { polarity: (polarity) => polarity === CONCERN })[0]?.[0]).toBe(Coverage.NOT_REPORTED);
    const refused = [raisedAt(alder, STRENGTH, ['theme:staff'], { reviewStatus: ReviewStatus.REJECTED })];
    const kept = { finding: ({ reviewStatus }: Said) => reviewStatus !== ReviewStatus.REJECTED };
    expect(coverage(refused, kept)[0]?.[0]).toBe(Coverage.NOT_REPORTED);
  });

  test('is NOT_INSPECTED where the filter leaves out the visits', () => {
    expect(coverage([], { visit: () => false })[0]).toEqual([Coverage.NOT_INSPECTED, 0, 0]);
  });
});

describe('which councils and themes', () => {
  const findings = [
    raisedAt(cedar, CONCERN, ['theme:voice']),
    raisedAt(alder, CONCERN, ['theme:caseloads']),
    raisedAt(beech, CONCERN, []),
  ];
  const ids = (councils: string[] | null, themes: string[] | null, kept: Kept = {}) => {
    const { councilIds, themeIds, cells } = compare(findings, councils, themes, kept);
    expect(cells.map(({ councilId, themeId }) => [themeId, councilId])).toEqual(
      themeIds.flatMap((themeId) => councilIds.map((councilId) => [themeId, councilId])),
    );
    return [councilIds, themeIds].map((list) => list.map((id) => id.replace(/^.*:/, '')));
  };

  test('those named, as named, each once, without those that are unknown', () => {
    expect(ids(['elm', 'nowhere', 'alder', 'elm'], ['voice', 'nothing', 'staff', 'voice'])).toEqual([
      ['elm', 'alder'],
      ['voice', 'staff'],
    ]);
    expect(ids([], [])).toEqual([[], []]);
  });

  test('none named: all of which something is said, by name and in the order of the themes', () => {
    expect(ids(null, null)).toEqual([
      ['alder', 'cedar'],
      ['caseloads', 'voice'],
    ]);
    expect(ids(null, null, { polarity: (polarity) => polarity === STRENGTH })).toEqual([[], []]);
  });

  test('no themes named: those of the councils that are compared', () => {
    expect(ids(['alder', 'elm'], null)).toEqual([['alder', 'elm'], ['caseloads']]);
  });

  test('no councils named: also those that say nothing of the themes that are compared', () => {
    expect(ids(null, ['voice'])).toEqual([['alder', 'cedar'], ['voice']]);
  });
});

test('findings count under each of their themes, and not under a broader one', () => {
  const { cells, matrix } = compare(
    [
      raisedAt(alder, CONCERN, ['theme:caseloads', 'theme:voice']),
      raisedAt(alder, CONCERN, ['theme:caseloads']),
      raisedAt(alder, MIXED, ['theme:voice']),
      raisedAt(beech, STRENGTH, ['theme:voice']),
      raisedAt(beech, NEUTRAL, ['theme:staff', 'theme:voice']),
    ],
    null,
    null,
  );
  expect(cells.map((cell) => [cell.strengths, cell.concerns, cell.mixed, cell.neutral])).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [0, 2, 0, 0],
    [0, 0, 0, 0],
    [0, 1, 1, 0],
    [1, 0, 0, 1],
  ]);
  expect(matrix(CONCERN)).toEqual([
    [0, 0],
    [2, 0],
    [1, 0],
  ]);
  expect(matrix(NEUTRAL)).toEqual([
    [0, 1],
    [0, 0],
    [0, 1],
  ]);
});

test('a council that ended keeps what was said of it, and its successor inherits nothing', () => {
  const before = councilOf({ id: 'council:before', endedOn: '2021-03-31' });
  const after = councilOf({ id: 'council:after', startedOn: '2021-04-01' });
  const visit = visitOf({ id: 'visit:before', councilId: before.id, startedOn: '2019' });
  const findings = [raisedAt(visit, CONCERN, ['theme:staff'])];
  const councils = { ...world, councils: [after, before], visits: [visit] };
  const { cells } = compare(findings, ['before', 'after'], ['staff'], {}, councils);
  expect(cells.map(({ concerns, visits, coverage }) => [concerns, visits, coverage])).toEqual([
    [1, 1, Coverage.REPORTED],
    [0, 0, Coverage.NOT_INSPECTED],
  ]);
});

describe('the earliest and the latest', () => {
  const dates = (...days: (string | null)[]) => {
    const visits = days.map((startedOn, i) => visitOf({ id: `visit:${i}`, councilId: 'council:alder', startedOn }));
    const findings = visits.map((visit) => raisedAt(visit, CONCERN, ['theme:staff']));
    return compare(findings, ['alder'], ['staff'], {}, { ...world, visits }).cells.map((cell) => [
      cell.earliest,
      cell.latest,
    ]);
  };

  test('are the dates as known, by their first day', () => {
    expect(dates('2020-03', '2018-04-18', '2019')).toEqual([['2018-04-18', '2020-03']]);
    expect(dates('2020', '2020-01-02')).toEqual([['2020', '2020-01-02']]);
  });

  test('of those that begin on the same day are the one that ends first and the one that ends last', () => {
    expect(dates('2020', '2020-01-01', '2020-01')).toEqual([['2020-01-01', '2020']]);
  });

  test('leave out what has no date, or none that can be written as one', () => {
    expect(dates(null)).toEqual([[null, null]]);
    expect(dates(null, '2020')).toEqual([['2020', '2020']]);
    const spread = { ...minutes, id: 'document:spread', heldOn: null, earliest: '2020-12', latest: '2021-02' };
    const findings = [spread, minutes].map((document) => statedIn(document, CONCERN, ['theme:staff']));
    const [cell] = compare(findings, ['elm'], ['staff']).cells;
    expect(cell).toMatchObject({ earliest: '2021-09', latest: '2021-09', direction: Direction.PERSISTING_CONCERN });
  });
});

test('a profile has all themes of a council, also those of which nothing is said', () => {
  const base = baseOf(world, [
    raisedAt(alder, CONCERN, ['theme:caseloads']),
    raisedAt(beech, CONCERN, ['theme:voice']),
  ]);
  expect(themeProfile(base, 'council:alder').map(({ themeId, coverage }) => [themeId, coverage])).toEqual([
    ['theme:staff', Coverage.NOT_REPORTED],
    ['theme:caseloads', Coverage.REPORTED],
    ['theme:voice', Coverage.NOT_REPORTED],
  ]);
  expect(themeProfile(base, 'council:nowhere')).toEqual([]);
});

const named = (noun: string) =>
  fc.option(fc.array(fc.constantFrom(...['0', '1', '2', '3', '4', 'nowhere'].map((id) => `${noun}:${id}`))));

test('a comparison is what counting finding by finding gives', () => {
  fc.assert(
    fc.property(said, kepts, named('council'), named('theme'), ({ world, findings }, kept, councils, themes) => {
      const base = baseOf(world, findings, kept);
      const { councilIds, themeIds, cells, matrix } = compareThemes(base, councils, themes);
      const facts = factsOf(findings, kept);
      const councilNames = world.councils.map(({ id }) => id);
      const themeNames = world.themes.map(({ id }) => id);
      expect(councilIds).toEqual(
        councils
          ? once(councils).filter((id) => councilNames.includes(id))
          : councilNames.filter((id) => facts.some(({ councilId }) => councilId === id)),
      );
      expect(themeIds).toEqual(
        themes
          ? once(themes).filter((id) => themeNames.includes(id))
          : themeNames.filter((id) => facts.some((fact) => fact.themeId === id && councilIds.includes(fact.councilId))),
      );
      const expected = themeIds.flatMap((themeId) =>
        councilIds.map((councilId) => slowCell(world, kept, base.read, facts, councilId, themeId)),
      );
      expect(cells.map((cell) => ({ ...cell, direction: null }))).toEqual(expected);
      for (const polarity of POLARITIES) {
        expect(matrix(polarity)).toEqual(
          themeIds.map((themeId) =>
            councilIds.map((councilId) => {
              const here = facts.filter((fact) => fact.themeId === themeId && fact.councilId === councilId);
              return here.filter((fact) => fact.polarity === polarity).length;
            }),
          ),
        );
      }
    }),
    { numRuns: 500 },
  );
});

interface Fact extends Said {
  themeId: string;
}

/** One for each finding that is kept and each of its themes. */
function factsOf(findings: Said[], kept: Kept): Fact[] {
  return findings
    .filter((finding) => kept.finding?.(finding) && kept.polarity?.(finding.polarity))
    .flatMap((finding) => finding.themeIds.map((themeId) => ({ ...finding, themeId })))
    .filter(({ themeId }) => kept.theme?.(themeId));
}

function slowCell(
  world: SmallWorld,
  kept: Kept,
  read: ReadonlySet<string>,
  facts: Fact[],
  councilId: string,
  themeId: string,
): ThemeCell {
  const here = facts.filter((fact) => fact.councilId === councilId && fact.themeId === themeId);
  const number = (polarity: Polarity) => here.filter((fact) => fact.polarity === polarity).length;
  const held = world.visits
    .filter((visit) => visit.councilId === councilId && visit.status === VisitStatus.COMPLETED)
    .filter((visit) => kept.visit?.(visit));
  const visitsRead = held.filter(({ id }) => read.has(id)).length;
  const dates = here
    .filter(({ occurredOn }) => occurredOn !== null)
    .map((fact) => `${fact.from}/${fact.to}/${fact.occurredOn}`);
  dates.sort();
  return {
    councilId,
    themeId,
    coverage:
      here.length > 0
        ? Coverage.REPORTED
        : held.length === 0
          ? Coverage.NOT_INSPECTED
          : visitsRead === 0
            ? Coverage.NOT_READ
            : Coverage.NOT_REPORTED,
    strengths: number(STRENGTH),
    concerns: number(CONCERN),
    mixed: number(MIXED),
    neutral: number(NEUTRAL),
    visits: held.length,
    visitsRead,
    earliest: dates[0]?.split('/')[2] ?? null,
    latest: dates.at(-1)?.split('/')[2] ?? null,
    // The test of directions is for that.
    direction: null,
  };
}

function once(ids: string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) === i);
}
