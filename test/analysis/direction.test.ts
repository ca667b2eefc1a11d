import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareThemes } from '../../src/analysis/compare-themes.js';
import { direction, pointsInTime } from '../../src/analysis/direction.js';
import { Direction } from '../../src/domain/comparison.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import {
  baseOf,
  councilOf,
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
const THEME = 'theme:0';
const COUNCIL = 'council:0';

/** + praise, - criticism, * both, . silence; what stands behind a | is undated. */
function directionOf(course: string): Direction | null {
  const points = course.replace('|', '');
  const dated = course.includes('|') ? course.indexOf('|') : points.length;
  return direction(
    Uint8Array.from(points, (point) => '.+-*'.indexOf(point)),
    dated,
  );
}

test.each([
  ['', null],
  ['...', null],
  ['+', Direction.SINGLE_POINT],
  ['..-.', Direction.SINGLE_POINT],
  ['*', Direction.SINGLE_POINT],
  ['..|.+', Direction.SINGLE_POINT],
  ['|++', null],
  ['+|-', null],
  ['.-.|..-', null],
  ['++|-', Direction.SUSTAINED_STRENGTH],
  ['+.+..+', Direction.SUSTAINED_STRENGTH],
  ['--', Direction.PERSISTING_CONCERN],
  ['-.+', Direction.IMPROVED],
  ['-+-+', Direction.IMPROVED],
  ['-*+', Direction.IMPROVED],
  ['+-', Direction.WORSENED],
  ['.+--|+', Direction.WORSENED],
  ['+-+', Direction.MIXED],
  ['-+-', Direction.MIXED],
  ['-*', Direction.MIXED],
  ['*+', Direction.MIXED],
  ['**', Direction.MIXED],
  ['+*+', Direction.MIXED],
])('points that say %s go %s', (course, expected) => {
  expect(directionOf(course)).toBe(expected);
});

describe('the points of a council', () => {
  const world = (given: Partial<SmallWorld>): SmallWorld => ({
    regions: [],
    councils: [councilOf({ id: COUNCIL })],
    themes: [themeOf(THEME)],
    visits: [],
    documents: [],
    ...given,
  });
  const found = (given: Partial<SmallWorld>, ...findings: Said[]) =>
    compareThemes(baseOf(world(given), findings), null, [THEME]).cells.map((cell) => cell.direction);

  const first = visitOf({ id: 'visit:first', councilId: COUNCIL, startedOn: '2018-04' });
  const second = visitOf({ id: 'visit:second', councilId: COUNCIL }, first);
  const third = visitOf({ id: 'visit:third', councilId: COUNCIL, startedOn: '2020' });
  const undated = visitOf({ id: 'visit:undated', councilId: COUNCIL });
  const visits = [first, second, third, undated];
  const minutes = { id: 'document:minutes', councilId: COUNCIL, heldOn: '2019', earliest: null, latest: null };

  test('are visits and documents in order of time; a visit known to come after another has its place', () => {
    const base = baseOf(world({ visits }), [
      raisedAt(undated, CONCERN, [THEME]),
      raisedAt(third, CONCERN, []),
      raisedAt(third, CONCERN, [], { documentId: 'document:other' }),
      statedIn(minutes, CONCERN, [], { relatedVisitId: third.id }),
      raisedAt(second, CONCERN, []),
      raisedAt(first, CONCERN, []),
    ]);
    const { places, dated } = pointsInTime(base.occasions, base.reference.visits);
    expect([...places]).toEqual([
      ['visit:first', 0],
      ['visit:second', 1],
      ['document:minutes', 2],
      ['visit:third', 3],
      ['visit:undated', 4],
    ]);
    expect(dated).toBe(4);
  });

  test('have, for a document of several dates, the place of the earliest', () => {
    const base = baseOf(world({ visits }), [
      raisedAt(third, CONCERN, []),
      statedIn({ ...minutes, heldOn: '2021' }, CONCERN, []),
      statedIn({ ...minutes, heldOn: '2019' }, CONCERN, []),
      statedIn({ ...minutes, heldOn: '2022' }, CONCERN, []),
    ]);
    const { places } = pointsInTime(base.occasions, base.reference.visits);
    expect([...places.keys()]).toEqual(['document:minutes', 'visit:third']);
  });

  test('on one day are in order of their ids', () => {
    const twin = visitOf({ id: 'visit:a-twin', councilId: COUNCIL, startedOn: '2018-04' });
    const both = { visits: [first, twin] };
    expect(found(both, raisedAt(first, STRENGTH, [THEME]), raisedAt(twin, CONCERN, [THEME]))).toEqual([
      Direction.IMPROVED,
    ]);
  });

  test('say both where a visit praises and criticises, in whatever documents', () => {
    const retold = { documentId: 'document:other' };
    expect(
      found(
        { visits },
        raisedAt(first, CONCERN, [THEME]),
        raisedAt(third, STRENGTH, [THEME]),
        raisedAt(third, CONCERN, [THEME], retold),
      ),
    ).toEqual([Direction.MIXED]);
    expect(found({ visits }, raisedAt(first, CONCERN, [THEME]), raisedAt(third, MIXED, [THEME]))).toEqual([
      Direction.MIXED,
    ]);
  });

  test('say nothing where all is neutral', () => {
    expect(found({ visits }, raisedAt(first, NEUTRAL, [THEME]), raisedAt(third, CONCERN, [THEME]))).toEqual([
      Direction.SINGLE_POINT,
    ]);
    expect(found({ visits }, raisedAt(first, NEUTRAL, [THEME]))).toEqual([null]);
  });

  test('take in what a document says of a visit as said when the document says it', () => {
    expect(
      found(
        { visits },
        raisedAt(third, STRENGTH, [THEME]),
        statedIn(minutes, CONCERN, [THEME], { relatedVisitId: third.id }),
      ),
    ).toEqual([Direction.IMPROVED]);
  });

  test('without a date take no part beside others', () => {
    expect(found({ visits }, raisedAt(undated, CONCERN, [THEME]))).toEqual([Direction.SINGLE_POINT]);
    expect(found({ visits }, raisedAt(undated, CONCERN, [THEME]), raisedAt(first, CONCERN, [THEME]))).toEqual([null]);
    expect(
      found(
        { visits },
        raisedAt(undated, CONCERN, [THEME]),
        raisedAt(first, STRENGTH, [THEME]),
        raisedAt(third, STRENGTH, [THEME]),
      ),
    ).toEqual([Direction.SUSTAINED_STRENGTH]);
  });
});

test('each direction is that of the findings one by one', () => {
  fc.assert(
    fc.property(said, kepts, ({ world, findings }, kept) => {
      const { cells } = compareThemes(baseOf(world, findings, kept), null, null);
      const counted = findings.filter(({ polarity }) => kept.polarity?.(polarity)).filter((one) => kept.finding?.(one));
      for (const { councilId, themeId, direction } of cells) {
        const here = counted.filter((one) => one.councilId === councilId && one.themeIds.includes(themeId));
        expect([councilId, themeId, direction]).toEqual([councilId, themeId, slowDirection(world, here)]);
      }
    }),
    { numRuns: 500 },
  );
});

function slowDirection(world: SmallWorld, findings: Said[]): Direction | null {
  const telling = findings.filter(({ polarity }) => polarity !== NEUTRAL);
  const points = [...new Set(telling.map(({ visitId, documentId }) => visitId ?? documentId))].map((id) => {
    const here = telling.filter(({ visitId, documentId }) => (visitId ?? documentId) === id);
    const when = world.visits.find((visit) => visit.id === id)?.timeline ?? here[0]?.timeline ?? '';
    const tones = new Set(here.flatMap(({ polarity }) => (polarity === MIXED ? [STRENGTH, CONCERN] : [polarity])));
    return { order: `${when} ${id}`, tone: tones.size === 2 ? 'both' : tones.has(STRENGTH) ? 'praise' : 'criticism' };
  });
  if (points.length === 1) return Direction.SINGLE_POINT;
  const tones = points
    .filter(({ order }) => !order.startsWith('9999'))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ tone }) => tone);
  if (tones.length < 2) return null;
  if (!tones.some((tone) => tone !== 'praise')) return Direction.SUSTAINED_STRENGTH;
  if (!tones.some((tone) => tone !== 'criticism')) return Direction.PERSISTING_CONCERN;
  const ends = `${tones[0]} to ${tones[tones.length - 1]}`;
  if (ends === 'criticism to praise') return Direction.IMPROVED;
  if (ends === 'praise to criticism') return Direction.WORSENED;
  return Direction.MIXED;
}
