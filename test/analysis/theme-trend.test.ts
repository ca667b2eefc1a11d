import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeTrend, type ThemeYear } from '../../src/analysis/theme-trend.js';
import { Polarity, VisitStatus } from '../../src/domain/vocabulary.js';
import type { VisitFacts } from '../../src/graph/snapshot/reference.js';
import {
  baseOf,
  councilOf,
  type Kept,
  kepts,
  raisedAt,
  said,
  type Said,
  type SmallDocument,
  type SmallWorld,
  statedIn,
  themeOf,
  visitOf,
} from './generated.js';

const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;
const COUNCIL = 'council:alder';
const THEME = 'theme:staff';

const visit = (id: string, startedOn: string | null, given: Partial<VisitFacts> = {}) =>
  visitOf({ id: `visit:${id}`, councilId: COUNCIL, startedOn, ...given });
const minutes: SmallDocument = {
  id: 'document:minutes',
  councilId: COUNCIL,
  heldOn: null,
  earliest: '2021-12',
  latest: '2022-02',
};

function trend(visits: VisitFacts[], findings: Said[], kept: Kept = {}, themeId = THEME): ThemeYear[] {
  const world: SmallWorld = {
    regions: [],
    councils: [councilOf({ id: COUNCIL })],
    themes: [themeOf(THEME), themeOf('theme:caseloads', THEME)],
    visits,
    documents: [],
  };
  return themeTrend(baseOf(world, findings, kept), themeId);
}

const inYear = (year: number, given: Partial<ThemeYear> = {}): ThemeYear => ({
  year,
  ...{ inspections: 0, inspectionsRead: 0, withStrength: 0, withConcern: 0 },
  ...{ strengths: 0, concerns: 0, mixed: 0, neutral: 0 },
  ...given,
});

describe('the years', () => {
  test('are those from the first visit to the last, also without any', () => {
    expect(trend([visit('a', '2019'), visit('b', '2022-03')], [])).toEqual([
      inYear(2019, { inspections: 1 }),
      inYear(2020),
      inYear(2021),
      inYear(2022, { inspections: 1 }),
    ]);
  });

  test('go on to the last finding on the theme', () => {
    const stated = statedIn(minutes, NEUTRAL, [THEME]);
    expect(trend([visit('a', '2020')], [stated])).toEqual([
      inYear(2020, { inspections: 1 }),
      inYear(2021, { neutral: 1 }),
    ]);
    const elsewhere = statedIn(minutes, NEUTRAL, ['theme:caseloads']);
    expect(trend([visit('a', '2020')], [elsewhere])).toEqual([inYear(2020, { inspections: 1 })]);
    const kept = { polarity: (polarity: Polarity) => polarity === CONCERN };
    expect(trend([visit('a', '2020')], [stated], kept)).toEqual([inYear(2020, { inspections: 1 })]);
  });

  test('are none without dates, or for an unknown theme', () => {
    const undated = visit('undated', null);
    expect(trend([], [])).toEqual([]);
    expect(trend([undated], [raisedAt(undated, CONCERN, [THEME])])).toEqual([]);
    expect(trend([visit('a', '2020')], [], {}, 'theme:none')).toEqual([]);
  });
});

describe('the visits of a year', () => {
  test('count once however much they say, for strength and for concern where they say both', () => {
    const [one, other, silent, unread] = ['one', 'other', 'silent', 'unread'].map((id) => visit(id, '2020-01'));
    if (!one || !other || !silent || !unread) throw new Error('four visits');
    expect(
      trend(
        [one, other, silent, unread],
        [
          raisedAt(one, STRENGTH, [THEME]),
          raisedAt(one, STRENGTH, [THEME]),
          raisedAt(one, CONCERN, [THEME], { documentId: 'document:retold' }),
          raisedAt(other, CONCERN, [THEME, 'theme:caseloads']),
          raisedAt(other, MIXED, [THEME]),
          raisedAt(silent, STRENGTH, ['theme:caseloads']),
        ],
      ),
    ).toEqual([
      inYear(2020, {
        ...{ inspections: 4, inspectionsRead: 3, withStrength: 1, withConcern: 2 },
        ...{ strengths: 2, concerns: 2, mixed: 1 },
      }),
    ]);
  });

  test('are those that began in it', () => {
    const spanning = visit('spanning', '2018-12-28', { endedOn: '2019-01-05' });
    expect(trend([spanning], [raisedAt(spanning, CONCERN, [THEME])])).toEqual([
      inYear(2018, { inspections: 1, inspectionsRead: 1, withConcern: 1, concerns: 1 }),
    ]);
  });

  test('are not those that are planned, left out by the filter, or known only to come after another', () => {
    const first = visit('first', '2020');
    const next = visitOf({ id: 'visit:next', councilId: COUNCIL }, first);
    const planned = visit('planned', '2021', { status: VisitStatus.PLANNED });
    expect(trend([first, next, planned], [raisedAt(next, CONCERN, [THEME])])).toEqual([
      inYear(2020, { inspections: 1 }),
    ]);
    const left = visit('left', '2020');
    const findings = [raisedAt(left, CONCERN, [THEME])];
    expect(trend([first, left], findings, { visit: ({ id }) => id === first.id })).toEqual([
      inYear(2020, { inspections: 1, concerns: 1 }),
    ]);
  });

  test('say nothing that is only said of them', () => {
    const commented = visit('commented', '2020');
    const comment = statedIn({ ...minutes, heldOn: '2020-05' }, CONCERN, [THEME], { relatedVisitId: commented.id });
    expect(trend([commented], [comment])).toEqual([inYear(2020, { inspections: 1, inspectionsRead: 1, concerns: 1 })]);
  });
});

test('a trend is what counting finding by finding and visit by visit gives', () => {
  fc.assert(
    fc.property(said, kepts, ({ world, findings }, kept) => {
      const base = baseOf(world, findings, kept);
      for (const { id } of world.themes) {
        expect(themeTrend(base, id)).toEqual(slowTrend(world, findings, kept, base.read, id));
      }
    }),
    { numRuns: 500 },
  );
});

function slowTrend(
  world: SmallWorld,
  findings: Said[],
  kept: Kept,
  read: ReadonlySet<string>,
  themeId: string,
): ThemeYear[] {
  const on = findings
    .filter((finding) => kept.finding?.(finding) && kept.polarity?.(finding.polarity) && kept.theme?.(themeId))
    .filter(({ themeIds }) => themeIds.includes(themeId));
  const held = world.visits.filter((visit) => visit.status === VisitStatus.COMPLETED && kept.visit?.(visit));
  const isIn = (year: number) => (dated: { from: string | null }) => dated.from?.startsWith(`${year}-`) === true;
  const years = [];
  for (let year = 2000; year < 2040; year++) {
    if ([...held, ...on].some(isIn(year))) years.push(year);
  }
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const trend: ThemeYear[] = [];
  for (let year = first; year <= last; year++) {
    const visits = held.filter(isIn(year));
    const raising = (polarity: Polarity) =>
      visits.filter(({ id }) => on.some((finding) => finding.visitId === id && finding.polarity === polarity)).length;
    const number = (polarity: Polarity) => on.filter(isIn(year)).filter((one) => one.polarity === polarity).length;
    trend.push({
      year,
      inspections: visits.length,
      inspectionsRead: visits.filter(({ id }) => read.has(id)).length,
      withStrength: raising(STRENGTH),
      withConcern: raising(CONCERN),
      strengths: number(STRENGTH),
      concerns: number(CONCERN),
      mixed: number(MIXED),
      neutral: number(NEUTRAL),
    });
  }
  return trend;
}
