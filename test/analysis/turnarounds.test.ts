import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Turnaround, turnarounds } from '../../src/analysis/turnarounds.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import type { VisitFacts } from '../../src/graph/snapshot/reference.js';
import { baseOf, type Kept, kepts, raisedAt, said, type Said, type SmallWorld, statedIn } from './generated.js';
import { lettersOf, saidInTurn, visitInTurn } from './visits-in-turn.js';

const { STRENGTH, CONCERN, MIXED } = Polarity;

/** The visits between which there is a turnaround, for what visits say of one theme in turn. */
function turns(letters: string, kept: Kept = {}): string[] {
  const { world, findings } = saidInTurn({ alder: { staff: letters } });
  return turnarounds(baseOf(world, findings, kept)).map(({ concernVisitId, strengthVisitId }) =>
    `${concernVisitId} to ${strengthVisitId}`.replaceAll('visit:alder-', ''),
  );
}

describe('a turnaround', () => {
  test.each<[string, string, string[]]>([
    ['is a concern, then a strength', 'CS', ['1 to 2']],
    ['is not a strength, then a concern', 'SC', []],
    ['is not a concern without a strength', 'C-', []],
    ['begins at the latest concern', 'CC-S', ['2 to 4']],
    ['passes over silent visits and those that nobody has read', 'C-?-S', ['1 to 5']],
    ['does not end at a visit that says both', 'CB', []],
    ['begins at a visit that says both', 'CBS', ['2 to 3']],
    ['is one, however often praise follows', 'CSSS', ['1 to 2']],
    ['is followed by another after a relapse, the latest first', 'CS-C-S', ['4 to 6', '1 to 2']],
    ['is followed by another after a visit that says both', 'CSBS', ['3 to 4', '1 to 2']],
  ])('%s', (_, letters, expected) => {
    expect(turns(letters)).toEqual(expected);
  });

  test('is among the visits of the filter', () => {
    expect(turns('CCSS', { visit: ({ id }) => !/[23]$/.test(id) })).toEqual(['1 to 4']);
    expect(turns('CBS', { polarity: (polarity) => polarity !== CONCERN })).toEqual([]);
    expect(
      turns('CB', { finding: ({ visitId, polarity }) => visitId !== 'visit:alder-2' || polarity === STRENGTH }),
    ).toEqual(['1 to 2']);
  });

  test('is on one theme, at one council', () => {
    const { world, findings } = saidInTurn({
      alder: { staff: 'C-', caseloads: '-S' },
      beech: { staff: '-S', caseloads: '--' },
    });
    expect(turnarounds(baseOf(world, findings))).toEqual([]);
  });

  test('is not what a council says, nor a mixed finding', () => {
    const { world, findings } = saidInTurn({ alder: { staff: 'C-' } });
    const [, second] = world.visits;
    if (!second) throw new Error('two visits');
    const council = { id: 'document:a', councilId: 'council:alder', heldOn: '2013', earliest: null, latest: null };
    const comment = statedIn(council, STRENGTH, ['theme:staff'], { relatedVisitId: second.id });
    const mixed = raisedAt(second, MIXED, ['theme:staff']);
    expect(turnarounds(baseOf(world, [...findings, comment, mixed]))).toEqual([]);
  });
});

test.each<[string, Partial<VisitFacts>, Partial<VisitFacts>, number | null]>([
  ['months, days left aside', { startedOn: '2021-09-30' }, { startedOn: '2022-03-01' }, 6],
  ['months known as such', { startedOn: '2021-12' }, { startedOn: '2022-01' }, 1],
  ['the same month', { startedOn: '2021-09-01' }, { startedOn: '2021-09-30' }, 0],
  ['years', { startedOn: '2011-02-28' }, { startedOn: '2021-02-27' }, 120],
  ['a year only, first', { startedOn: '2021' }, { startedOn: '2022-03-01' }, null],
  ['a year only, last', { startedOn: '2021-09-30' }, { startedOn: '2022' }, null],
  ['no date', { startedOn: '2021-09-30' }, { startedOn: null }, null],
  [
    'the first day rather than the last',
    { startedOn: '2021-09-30', endedOn: '2021-10-02' },
    { startedOn: '2021-11' },
    2,
  ],
  [
    'the last day for want of a first',
    { startedOn: null, endedOn: '2021-10', publishedOn: '2021-12' },
    { startedOn: '2022-01' },
    3,
  ],
  ['publication for want of both', { startedOn: null, publishedOn: '2021-12' }, { startedOn: '2022-01' }, 1],
  [
    'a first day known to the year, though published on a day',
    { startedOn: '2021', publishedOn: '2021-12-01' },
    { startedOn: '2022-01' },
    null,
  ],
])('the months between visits: %s', (_, first, second, months) => {
  const visits = [visitInTurn('alder', 1, first), visitInTurn('alder', 2, second)] as const;
  const { world } = saidInTurn({ alder: { staff: '' } });
  const findings = [raisedAt(visits[0], CONCERN, ['theme:staff']), raisedAt(visits[1], STRENGTH, ['theme:staff'])];
  expect(turnarounds(baseOf({ ...world, visits: [...visits] }, findings))).toEqual([
    {
      councilId: 'council:alder',
      themeId: 'theme:staff',
      concernVisitId: 'visit:alder-1',
      strengthVisitId: 'visit:alder-2',
      monthsBetween: months,
    },
  ]);
});

test('the latest comes first, then the council by name, then the order of themes', () => {
  const { world, findings } = saidInTurn({
    alder: { staff: 'CS-', caseloads: 'C-S' },
    beech: { staff: 'C-S', caseloads: 'CS-' },
    cedar: { staff: '-CS', caseloads: '-CS' },
  });
  expect(turnarounds(baseOf(world, findings)).map((one) => `${one.strengthVisitId} ${one.themeId}`)).toEqual([
    'visit:alder-3 theme:caseloads',
    'visit:beech-3 theme:staff',
    'visit:cedar-3 theme:staff',
    'visit:cedar-3 theme:caseloads',
    'visit:alder-2 theme:staff',
    'visit:beech-2 theme:caseloads',
  ]);
});

test('turnarounds are what reading visit by visit gives', () => {
  fc.assert(
    fc.property(said, fc.option(kepts, { nil: {} }), ({ world, findings }, kept) => {
      expect(turnarounds(baseOf(world, findings, kept))).toEqual(slow(world, findings, kept));
    }),
    { numRuns: 1000 },
  );
});

function slow(world: SmallWorld, findings: Said[], kept: Kept): Turnaround[] {
  const found: { timeline: string; turnaround: Turnaround }[] = [];
  for (const { councilId, themeId, visits, letters } of lettersOf(world, findings, kept)) {
    for (const { 0: turn, index } of letters.matchAll(/[CB]-*S/g)) {
      const [concern, strength] = [visits[index], visits[index + turn.length - 1]];
      if (!concern || !strength) throw new Error('a letter for each visit');
      const [from, to] = [concern, strength].map(
        (visit) => visit.startedOn ?? visit.endedOn ?? visit.publishedOn ?? '',
      );
      const monthsBetween = from?.[5] && to?.[5] ? monthsFrom(from, to) : null;
      const ids = { councilId, themeId, concernVisitId: concern.id, strengthVisitId: strength.id };
      found.push({ timeline: strength.timeline, turnaround: { ...ids, monthsBetween } });
    }
  }
  const timelines = [...new Set(found.map(({ timeline }) => timeline))].sort().reverse();
  return timelines.flatMap((here) =>
    found.flatMap(({ timeline, turnaround }) => (timeline === here ? turnaround : [])),
  );
}

/** Counts by going from the first of one month to the first of the other; backwards for dates out of order. */
function monthsFrom(from: string, to: string): number {
  if (from.slice(0, 7) > to.slice(0, 7)) return -monthsFrom(to, from);
  const month = new Date(`${from.slice(0, 7)}-01`);
  let months = 0;
  for (; month.toISOString().slice(0, 7) !== to.slice(0, 7); months++) month.setUTCMonth(month.getUTCMonth() + 1);
  return months;
}
