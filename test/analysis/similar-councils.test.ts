import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SimilarCouncil, similarCouncils } from '../../src/analysis/similar-councils.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import {
  baseOf,
  councilOf,
  type Kept,
  kepts,
  raisedAt,
  said,
  type Said,
  type SmallWorld,
  themeOf,
  visitOf,
} from './generated.js';

const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;

const NAMES = ['alder', 'beech', 'cedar', 'damson'];
const world: SmallWorld = {
  regions: [],
  councils: NAMES.map((name) =>
    councilOf({ id: `council:${name}`, neighbours: name === 'alder' ? ['council:cedar', 'council:damson'] : [] }),
  ),
  themes: ['staff', 'caseloads', 'voice'].map((name) => themeOf(`theme:${name}`)),
  visits: NAMES.map((name) => visitOf({ id: `visit:${name}`, councilId: `council:${name}` })),
  documents: [],
};

/** One finding for each word: `staff+` a strength, `staff-` a concern, `staff*` mixed, `staff.` neutral. */
function findings(said: Record<string, string>): Said[] {
  return world.visits.flatMap((visit) =>
    (said[visit.id.replace('visit:', '')] ?? '').split(' ').flatMap((word) => {
      const polarity = { '+': STRENGTH, '-': CONCERN, '*': MIXED, '.': NEUTRAL }[word.slice(-1)];
      return polarity ? [raisedAt(visit, polarity, [`theme:${word.slice(0, -1)}`])] : [];
    }),
  );
}

function like(name: string, said: Record<string, string>, candidates: string[] | null = null, first = 10) {
  return similarCouncils(
    baseOf(world, findings(said)),
    `council:${name}`,
    candidates?.map((candidate) => `council:${candidate}`) ?? null,
    first,
  );
}

const scores = (similar: SimilarCouncil[]) =>
  similar.map(({ councilId, score }) => [councilId.replace('council:', ''), score]);

describe('the score', () => {
  test('is the cosine of strengths and concerns by theme', () => {
    const said = { alder: 'staff- staff- voice+', beech: 'staff- voice-', cedar: 'voice+', damson: 'staff- staff+' };
    // 2 / (√5 √2), 1 / (√5 √1), 2 / (√5 √2)
    expect(scores(like('alder', said))).toEqual([
      ['beech', 0.632455532034],
      ['damson', 0.632455532034],
      ['cedar', 0.4472135955],
    ]);
  });

  test('is 1 for the same proportions, and equal ones are by name', () => {
    const said = {
      alder: 'staff- voice+ voice+ caseloads+',
      cedar: 'staff- voice+ voice+ caseloads+',
      beech: 'staff- voice+ voice+ caseloads+ '.repeat(3),
      damson: 'staff- voice+ voice+ caseloads+ '.repeat(7),
    };
    expect(scores(like('alder', said))).toEqual([
      ['beech', 1],
      ['cedar', 1],
      ['damson', 1],
    ]);
  });

  test('is nothing where one praises what the other criticises, so that the other is not listed', () => {
    expect(like('alder', { alder: 'staff-', beech: 'staff+', cedar: 'voice-' })).toEqual([]);
  });

  test('leaves out what is mixed and neutral: whoever has no more is like nobody', () => {
    const said = { alder: 'staff- staff*', beech: 'staff* staff.', cedar: 'staff- voice* voice.' };
    expect(scores(like('alder', said))).toEqual([['cedar', 1]]);
    expect(like('beech', said)).toEqual([]);
    expect(like('damson', said)).toEqual([]);
    expect(like('nowhere', said)).toEqual([]);
  });
});

test('shared are the themes of both, those first that both have most of, then in their order', () => {
  const said = {
    alder: 'staff- caseloads- caseloads- voice- voice- voice+ staff+',
    beech: 'staff- staff- staff- caseloads- voice- voice- voice+ caseloads+',
  };
  const [beech] = like('alder', said);
  expect(beech?.sharedConcernIds).toEqual(['theme:voice', 'theme:staff', 'theme:caseloads']);
  expect(beech?.sharedStrengthIds).toEqual(['theme:voice']);
});

test('a statistical neighbour is one that the council itself has', () => {
  const said = { alder: 'staff-', beech: 'staff-', cedar: 'staff-' };
  const neighbours = (name: string) =>
    like(name, said).map(({ councilId, isStatisticalNeighbour }) => [councilId, isStatisticalNeighbour]);
  expect(neighbours('alder')).toEqual([
    ['council:beech', false],
    ['council:cedar', true],
  ]);
  expect(neighbours('cedar')).toEqual([
    ['council:alder', false],
    ['council:beech', false],
  ]);
});

test('the candidates limit who is listed, and first how many', () => {
  const said = { alder: 'staff-', beech: 'staff- voice+', cedar: 'staff-', damson: 'staff-' };
  const listed = (candidates: string[] | null, first: number) =>
    scores(like('alder', said, candidates, first)).map(([name]) => name);
  expect(listed(['damson', 'nowhere', 'beech', 'alder', 'damson'], 10)).toEqual(['damson', 'beech']);
  expect(listed([], 10)).toEqual([]);
  expect(listed(null, 2)).toEqual(['cedar', 'damson']);
  expect(listed(null, 0)).toEqual([]);
});

test('likeness is what counting finding by finding gives, and is mutual', () => {
  fc.assert(
    fc.property(
      said,
      kepts,
      fc.option(fc.array(fc.constantFrom(...['council:0', 'council:1', 'council:2', 'council:9']))),
      fc.nat({ max: 5 }),
      ({ world, findings }, kept, candidates, first) => {
        const base = baseOf(world, findings, kept);
        for (const { id } of world.councils) {
          const found = similarCouncils(base, id, candidates, first);
          const expected = slowlyLike(world, findings, kept, id)
            .filter(({ councilId }) => !candidates || candidates.includes(councilId))
            .slice(0, first);
          const rounded = expected.map(({ score, ...other }) => ({
            ...other,
            score: expect.closeTo(score, 9) as number,
          }));
          expect(found).toEqual(rounded);
          for (const { councilId, score } of found) {
            const back = similarCouncils(base, councilId, [id], 1);
            expect(back).toEqual([expect.objectContaining({ councilId: id, score })]);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

function slowlyLike(world: SmallWorld, findings: Said[], kept: Kept, councilId: string): SimilarCouncil[] {
  const number = (council: string, themeId: string, polarity: Polarity) =>
    findings.filter(
      (one) =>
        one.councilId === council &&
        one.themeIds.includes(themeId) &&
        one.polarity === polarity &&
        kept.finding?.(one) &&
        kept.polarity?.(polarity) &&
        kept.theme?.(themeId),
    ).length;
  const kinds = world.themes.flatMap(({ id }) => [STRENGTH, CONCERN].map((polarity) => ({ id, polarity })));
  const times = (a: string, b: string) =>
    kinds.reduce((sum, { id, polarity }) => sum + number(a, id, polarity) * number(b, id, polarity), 0);
  const sharedOn = (other: string, polarity: Polarity) =>
    world.themes
      .map(({ id }, place) => ({
        id,
        place,
        both: Math.min(number(councilId, id, polarity), number(other, id, polarity)),
      }))
      .filter(({ both }) => both > 0)
      .sort((a, b) => b.both - a.both || a.place - b.place)
      .map(({ id }) => id);
  return world.councils
    .filter(({ id }) => id !== councilId && times(councilId, id) > 0)
    .map(({ id, name }) => ({
      name,
      // The square of the cosine as a fraction, which can be compared without rounding.
      over: times(councilId, id) ** 2,
      under: times(councilId, councilId) * times(id, id),
      like: {
        councilId: id,
        score: Math.sqrt(times(councilId, id) ** 2 / (times(councilId, councilId) * times(id, id))),
        sharedConcernIds: sharedOn(id, CONCERN),
        sharedStrengthIds: sharedOn(id, STRENGTH),
        isStatisticalNeighbour:
          world.councils.find((council) => council.id === councilId)?.neighbours.includes(id) ?? false,
      },
    }))
    .sort(
      (a, b) =>
        b.over * a.under - a.over * b.under ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.like.councilId < b.like.councilId ? -1 : 1),
    )
    .map(({ like }) => like);
}
