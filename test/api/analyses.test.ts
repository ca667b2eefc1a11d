import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import {
  ContrastsDocument,
  type ContrastsQueryVariables,
  OutcomesDocument,
  type OutcomesQueryVariables,
  RecurringDocument,
  type RecurringQueryVariables,
  SimilarDocument,
  type SimilarQueryVariables,
  TogetherDocument,
  type TogetherQueryVariables,
  TrendDocument,
  type TrendQueryVariables,
  TurnedDocument,
} from '../support/generated/graphql.js';

// Worked out from seeds/findings.csv and seeds/visits.csv. Findings were raised at seven visits: to Lancashire in 2015
// and 2017, to Worcestershire in April 2018 and in 2019, to Nottingham in 2022 and twice in 2023. Read besides are the
// visits to Worcestershire in 2016 and to Bradford in 2018 and 2021, on which minutes comment.
let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

const slug = ({ id }: { id: string }) => id.slice(id.indexOf(':') + 1);
const MV4 = 'worcestershire-2018-04-mv4';

describe('concerns that recur', () => {
  const recurring = async (variables: RecurringQueryVariables) =>
    (await seeded.ask(RecurringDocument, variables)).recurringConcerns;

  test('at two visits to one council: there are none yet', async () => {
    expect(await recurring({})).toEqual([]);
    expect(await recurring({ minVisits: 2 })).toEqual([]);
  });

  test('at one visit or more, with the findings raised there; one has been resolved', async () => {
    const found = await recurring({ minVisits: 1 });
    expect(
      found.map(({ council, theme, visits, findings }) => [
        slug(council),
        slug(theme),
        visits.map(slug).join(),
        findings.map(slug).join(),
      ]),
    ).toEqual([
      // All have a run of one; so by council, then by theme.
      ['lancashire', 'child-in-need', 'lancashire-last-full-inspection', 'l17-f14'],
      ['lancashire', 'practice-quality', 'lancashire-2017-visit', 'l17-f11'],
      ['lancashire', 'permanence', 'lancashire-2017-visit', 'l17-f12'],
      ['lancashire', 'leadership-governance', 'lancashire-2017-visit', 'l17-f10'],
      ['lancashire', 'management-oversight', 'lancashire-2017-visit', 'l17-f12'],
      ['lancashire', 'workforce-caseloads', 'lancashire-2017-visit', 'l17-f09,l17-f10,l17-f11'],
      ['lancashire', 'partnership', 'lancashire-2017-visit', 'l17-f11'],
      ['nottingham', 'leadership-governance', 'nottingham-2022-07-ilacs', 'n23-f01'],
      ['worcestershire', 'practice-quality', MV4, 'w18-f20'],
      ['worcestershire', 'planning', MV4, 'w18-f15,w18-f16,w18-f19,w18-f21'],
      ['worcestershire', 'recording', MV4, 'w18-f20'],
      ['worcestershire', 'voice-of-child', MV4, 'w18-f22'],
      ['worcestershire', 'health-needs', MV4, 'w18-f40'],
      ['worcestershire', 'care-leavers', MV4, 'w18-f16,w18-f21,w18-f32'],
      ['worcestershire', 'transition-independence', MV4, 'w18-f16,w18-f21'],
      ['worcestershire', 'management-oversight', MV4, 'w18-f18'],
      ['worcestershire', 'workforce-caseloads', MV4, 'w18-f17'],
      ['worcestershire', 'quality-assurance', MV4, 'w18-f22'],
      ['worcestershire', 'performance-data', MV4, 'w18-f32'],
      ['worcestershire', 'partnership', MV4, 'w18-f40'],
    ]);
    expect(new Set(found.map(({ longestRun }) => longestRun))).toEqual(new Set([1]));
    const resolved = found.filter((concern) => concern.resolved);
    expect(resolved.map(({ council, theme }) => [slug(council), slug(theme)])).toEqual([
      ['worcestershire', 'practice-quality'],
    ]);
  });

  test('no more than are asked for, and whatever polarities the filter names', async () => {
    const filter = { councils: ['council:worcestershire'], polarities: ['STRENGTH' as const] };
    const found = await recurring({ filter, minVisits: 1, first: 2 });
    expect(found.map(({ theme, resolved }) => [slug(theme), resolved])).toEqual([
      ['practice-quality', true],
      ['planning', false],
    ]);
    expect(await recurring({ minVisits: 1, first: 0 })).toEqual([]);
  });
});

test('what turned from a concern into a strength, and what was done in between', async () => {
  const { turnarounds } = await seeded.ask(TurnedDocument, {});
  // Praise at the inspection of 17 June 2019 for the practice that was criticised on 18 April 2018. No action of
  // Worcestershire is on the theme or addresses w18-f20.
  expect(turnarounds).toEqual([
    {
      council: { id: 'council:worcestershire' },
      theme: { id: 'theme:practice-quality' },
      monthsBetween: 14,
      concernVisit: { id: `visit:${MV4}` },
      strengthVisit: { id: 'visit:worcestershire-2019-07-ilacs' },
      concern: { id: 'finding:w18-f20' },
      strength: { id: 'finding:w21-f07' },
      actionsBetween: [],
    },
  ]);
  expect((await seeded.ask(TurnedDocument, { filter: { visitKinds: ['MONITORING_VISIT'] } })).turnarounds).toEqual([]);
});

describe('themes on which one is praised and another criticised', () => {
  const contrasts = async (variables: ContrastsQueryVariables) =>
    (await seeded.ask(ContrastsDocument, variables)).themeContrasts;

  test('by inspectors, those with most councils on both sides first', async () => {
    const found = await contrasts({ filter: { voices: ['INSPECTOR'] } });
    expect(
      found.map(({ theme, praised, criticised, strengthCount, concernCount }) => [
        slug(theme),
        praised.map(slug),
        criticised.map(slug),
        [strengthCount, concernCount],
      ]),
    ).toEqual([
      ['practice-quality', ['lancashire', 'nottingham', 'worcestershire'], ['lancashire', 'worcestershire'], [9, 2]],
      ['leadership-governance', ['lancashire', 'nottingham', 'worcestershire'], ['lancashire', 'nottingham'], [8, 2]],
      ['workforce-caseloads', ['lancashire', 'nottingham', 'worcestershire'], ['lancashire', 'worcestershire'], [5, 4]],
      ['voice-of-child', ['lancashire', 'worcestershire'], ['worcestershire'], [3, 1]],
      ['management-oversight', ['worcestershire'], ['lancashire', 'worcestershire'], [3, 2]],
      ['quality-assurance', ['lancashire'], ['worcestershire'], [2, 1]],
      ['partnership', ['worcestershire'], ['lancashire', 'worcestershire'], [2, 2]],
    ]);
    const [practice] = found;
    expect([practice?.strengths.map(slug).join(), practice?.concerns.map(slug).join()]).toEqual([
      'l17-f01,l17-f02,l17-f05,w18-f01,w18-f05,w18-f06,w18-f10,w21-f07,n23-f20',
      'l17-f11,w18-f20',
    ]);
    for (const { strengths, concerns, strengthCount, concernCount } of found) {
      expect([strengths.length, concerns.length]).toEqual([strengthCount, concernCount]);
    }
  });

  test('by anyone: nineteen themes', async () => {
    const found = await contrasts({});
    expect(
      found.slice(0, 3).map(({ theme, strengthCount, concernCount }) => [slug(theme), strengthCount, concernCount]),
    )
      // Four councils praised and three criticised; three and three; three and two.
      .toEqual([
        ['leadership-governance', 13, 4],
        ['workforce-caseloads', 11, 8],
        ['practice-quality', 9, 2],
      ]);
    expect(found).toHaveLength(19);
  });

  test('among two councils', async () => {
    const filter = { councils: ['council:bradford', 'council:lancashire'] };
    expect(
      (await contrasts({ filter })).map(({ theme, praised, criticised }) => [
        slug(theme),
        praised.map(slug),
        criticised.map(slug),
      ]),
    ).toEqual([
      ['leadership-governance', ['bradford', 'lancashire'], ['bradford', 'lancashire']],
      ['voice-of-child', ['bradford', 'lancashire'], ['bradford']],
      ['corporate-parenting', ['bradford', 'lancashire'], ['bradford']],
    ]);
  });

  test('by inspections alone: praise and a concern in Nottingham, praise in Worcestershire', async () => {
    const filter = { visitKinds: ['ILACS_STANDARD' as const, 'SIF_INSPECTION' as const] };
    const found = await contrasts({ filter });
    expect(
      found.map(({ theme, strengths, concerns }) => [slug(theme), strengths.map(slug), concerns.map(slug)]),
    ).toEqual([['leadership-governance', ['w21-f07', 'n23-f02'], ['n23-f01']]]);
  });
});

describe('themes that occur together with management oversight', () => {
  const together = async (within: TogetherQueryVariables['within'], filter: TogetherQueryVariables['filter'] = {}) => {
    const variables = { theme: 'theme:management-oversight', within, filter };
    return (await seeded.ask(TogetherDocument, variables)).coOccurringThemes;
  };

  /** What the definitions give where `of` units are on the theme, `on` on the other and `both` on both, of `all`. */
  const measures = (both: number, on: number, of: number, all: number) => ({
    support: both / all,
    lift: (both * all) / (of * on),
    jaccard: both / (of + on - both),
  });

  // [theme, findings on both, findings on it] of 183 findings, 12 of them on management oversight.
  test('on one finding', async () => {
    const found = await together('FINDING');
    const expected: [string, number, number][] = [
      ['performance-data', 3, 17],
      ['permanence', 2, 8],
      ['workforce-caseloads', 2, 26],
      ['supervision', 1, 2],
      ['missing-exploitation', 1, 4],
      ['recording', 1, 5],
      ['planning', 1, 12],
      ['practice-quality', 1, 14],
      ['care-leavers', 1, 24],
      ['leadership-governance', 1, 42],
    ];
    expect(found.map(({ theme, count }) => [slug(theme), count])).toEqual(expected.map(([id, both]) => [id, both]));
    for (const [position, [, both, on]] of expected.entries()) {
      const { support, lift, jaccard } = found[position] ?? {};
      const wanted = measures(both, on, 12, 183);
      expect(support).toBeCloseTo(wanted.support, 12);
      expect(lift).toBeCloseTo(wanted.lift, 12);
      expect(jaccard).toBeCloseTo(wanted.jaccard, 12);
    }
    // 3 of 183; 3 · 183 / (12 · 17) = 2.69; 3 of 26.
    expect(found[0]?.lift).toBeCloseTo(2.6912, 4);
  });

  test('at one visit: two of seven are on it, and nine themes are at both', async () => {
    const found = await together('VISIT');
    const count = (times: number) => found.filter((other) => other.count === times).map(({ theme }) => slug(theme));
    expect(count(2)).toEqual([
      // Of as many visits in common, first the themes of fewer visits: six of two, one of three, four and five.
      ...['voice-of-child', 'care-leavers', 'transition-independence', 'quality-assurance', 'corporate-parenting'],
      ...['partnership', 'workforce-caseloads', 'practice-quality', 'leadership-governance'],
    ]);
    expect(count(1)).toEqual([
      ...['planning', 'recording', 'permanence', 'health-needs', 'education-employment', 'performance-data'],
    ]);
    expect(found[0]).toMatchObject(measures(2, 2, 2, 7));
    expect(found.find(({ theme }) => slug(theme) === 'leadership-governance')).toMatchObject(measures(2, 5, 2, 7));
  });

  test('in one document: three of five are on it', async () => {
    const found = await together('DOCUMENT');
    expect(found.filter(({ count }) => count === 3).map(({ theme }) => slug(theme))).toEqual([
      ...['workforce-caseloads', 'practice-quality', 'transition-independence', 'quality-assurance'],
      ...['care-leavers', 'leadership-governance', 'performance-data', 'partnership'],
    ]);
    expect(found.map(({ count }) => count).filter((count) => count === 2)).toHaveLength(9);
    expect(found.map(({ count }) => count).filter((count) => count === 1)).toHaveLength(10);
    // All three documents on workforce and caseloads are; all five are on care leavers, which tells nothing.
    expect(found[0]).toMatchObject({ ...measures(3, 3, 3, 5), jaccard: 1 });
    expect(found.find(({ theme }) => slug(theme) === 'care-leavers')).toMatchObject({
      ...measures(3, 5, 3, 5),
      lift: 1,
    });
  });

  test('in one council: three of four have it', async () => {
    const found = await together('COUNCIL');
    expect(found.filter(({ count }) => count === 3).map(({ theme }) => slug(theme))).toEqual([
      ...['practice-quality', 'transition-independence', 'workforce-caseloads', 'quality-assurance'],
      ...['care-leavers', 'leadership-governance', 'performance-data', 'partnership'],
    ]);
    expect(found).toHaveLength(28);
    expect(found[0]).toMatchObject(measures(3, 3, 3, 4));
  });

  test('under a filter: of the 50 findings of inspectors, five are on it; its themes do not count', async () => {
    const found = await together('FINDING', {
      voices: ['INSPECTOR'],
      themes: ['theme:adoption'],
      primaryThemeOnly: true,
    });
    expect(found.find(({ theme }) => slug(theme) === 'permanence')).toMatchObject({
      count: 1,
      ...measures(1, 1, 5, 50),
    });
  });

  test('with a theme on which nothing is said, there are none', async () => {
    const { coOccurringThemes } = await seeded.ask(TogetherDocument, { theme: 'theme:adoption' });
    expect(coOccurringThemes).toEqual([]);
  });
});

describe('councils of which much the same is said', () => {
  const similar = async (variables: SimilarQueryVariables) =>
    (await seeded.ask(SimilarDocument, variables)).similarCouncils;
  const scores = (found: Awaited<ReturnType<typeof similar>>) =>
    found.map(({ council, score, isStatisticalNeighbour }) => [slug(council), score, isStatisticalNeighbour]);

  // The squares of the counts of concerns and of strengths by theme add up to 39 for Bradford, 83 for Lancashire, 105
  // for Nottingham and 300 for Worcestershire; the products with those of Bradford to 10, 6 and 49.
  test('as Bradford, the most alike first', async () => {
    const found = await similar({ council: 'council:bradford' });
    expect(scores(found)).toEqual([
      ['worcestershire', expect.closeTo(49 / Math.sqrt(39 * 300), 10), false],
      ['lancashire', expect.closeTo(10 / Math.sqrt(39 * 83), 10), false],
      ['nottingham', expect.closeTo(6 / Math.sqrt(39 * 105), 10), false],
    ]);
    expect(found[0]?.sharedConcerns.map(slug)).toEqual(['voice-of-child', 'residential-care', 'corporate-parenting']);
    // At least three strengths each on leadership, at least two on the voice of the child and on corporate parenting.
    expect(found[0]?.sharedStrengths.map(slug)).toEqual([
      ...['leadership-governance', 'voice-of-child', 'corporate-parenting', 'placement-sufficiency', 'fostering'],
    ]);
  });

  test('as Nottingham: Bradford is among its statistical neighbours, though not the other way round', async () => {
    const found = await similar({ council: 'council:nottingham' });
    expect(scores(found)).toEqual([
      ['worcestershire', expect.closeTo(89 / Math.sqrt(105 * 300), 10), false],
      ['lancashire', expect.closeTo(29 / Math.sqrt(105 * 83), 10), false],
      ['bradford', expect.closeTo(6 / Math.sqrt(105 * 39), 10), true],
    ]);
  });

  test('among those of a filter, which does not leave out the council itself', async () => {
    const names = (found: Awaited<ReturnType<typeof similar>>) => found.map(({ council }) => slug(council));
    const councils = ['council:nottingham', 'council:bradford'];
    const lancashire = { council: 'council:lancashire' };
    expect(names(await similar({ ...lancashire, filter: { councils } }))).toEqual(['nottingham', 'bradford']);
    expect(names(await similar({ ...lancashire, filter: { regions: ['region:west-midlands'] } }))).toEqual([
      'worcestershire',
    ]);
    expect(
      names(await similar({ council: 'council:nottingham', filter: { neighboursOf: 'council:nottingham' } })),
    ).toEqual(['bradford']);
  });

  test('by what inspectors say: 9 of √(35 · 9), 33 of √(35 · 143)', async () => {
    const found = await similar({ council: 'council:lancashire', filter: { voices: ['INSPECTOR'] } });
    expect(scores(found)).toEqual([
      ['nottingham', expect.closeTo(9 / Math.sqrt(35 * 9), 10), false],
      ['worcestershire', expect.closeTo(33 / Math.sqrt(35 * 143), 10), false],
    ]);
  });

  test('no more than are asked for, and none where nothing is known', async () => {
    expect(await similar({ council: 'council:bradford', first: 1 })).toHaveLength(1);
    expect(await similar({ council: 'council:bradford', first: 0 })).toEqual([]);
    expect(await similar({ council: 'council:birmingham' })).toEqual([]);
  });
});

describe('a theme over the years', () => {
  const trend = async (variables: TrendQueryVariables) =>
    (await seeded.ask(TrendDocument, variables)).themeTrend.map(
      ({ year, inspections, inspectionsRead, withStrength, withConcern, strengths, concerns, mixed, neutral }) => [
        year,
        [inspections, inspectionsRead],
        [withStrength, withConcern],
        [strengths, concerns, mixed, neutral],
      ],
    );
  const SILENT = [
    [0, 0],
    [0, 0, 0, 0],
  ];

  test('nationally, every year with an inspection, by how many it could have been raised', async () => {
    expect(await trend({ theme: 'theme:management-oversight' })).toEqual([
      [2012, [4, 0], ...SILENT],
      [2013, [4, 0], ...SILENT],
      [2014, [36, 0], ...SILENT],
      [2015, [37, 1], ...SILENT],
      [2016, [41, 1], ...SILENT],
      // l17-f12 at the visit, l17-f18 in the minutes.
      [2017, [43, 1], [0, 1], [0, 2, 0, 0]],
      // w18-f33 and w18-f34 have no date.
      [2018, [46, 2], [1, 1], [3, 1, 0, 0]],
      [2019, [55, 1], ...SILENT],
      [2020, [13, 0], ...SILENT],
      [2021, [16, 1], ...SILENT],
      [2022, [49, 1], ...SILENT],
      // Praise in the minutes of Nottingham, at no visit.
      [2023, [45, 2], [0, 0], [3, 0, 0, 1]],
      [2024, [49, 0], ...SILENT],
      [2025, [40, 0], ...SILENT],
      [2026, [24, 0], ...SILENT],
    ]);
  });

  test('in one region', async () => {
    const found = await trend({ theme: 'theme:management-oversight', filter: { regions: ['region:north-west'] } });
    expect(found.map(([, inspections]) => (inspections as number[])[0])).toEqual([
      ...[1, 0, 6, 8, 5, 6, 6, 8, 1, 2, 8, 7, 8, 6, 4],
    ]);
    expect(found[5]).toEqual([2017, [6, 1], [0, 1], [0, 2, 0, 0]]);
  });

  test('in one council, without gaps; what is mixed is neither praise nor a concern of the visit', async () => {
    const filter = { councils: ['council:nottingham'] };
    expect(await trend({ theme: 'theme:leadership-governance', filter })).toEqual([
      [2014, [1, 0], ...SILENT],
      ...[2015, 2016, 2017].map((year) => [year, [0, 0], ...SILENT]),
      [2018, [1, 0], ...SILENT],
      ...[2019, 2020, 2021].map((year) => [year, [0, 0], ...SILENT]),
      [2022, [1, 1], [1, 1], [1, 1, 0, 0]],
      [2023, [2, 2], [0, 0], [0, 1, 2, 4]],
    ]);
  });

  test('within a period, whatever other themes the filter names', async () => {
    const filter = { councils: ['council:lancashire'], from: '2015', to: '2018', themes: ['theme:adoption'] };
    expect(await trend({ theme: 'theme:permanence', filter })).toEqual([
      [2015, [1, 1], ...SILENT],
      [2016, [0, 0], ...SILENT],
      [2017, [1, 1], [0, 1], [0, 3, 0, 2]],
      [2018, [1, 0], ...SILENT],
    ]);
  });
});

describe('what the next visit says of a concern', () => {
  const outcomes = async (variables: OutcomesQueryVariables) =>
    (await seeded.ask(OutcomesDocument, variables)).nextVisitOutcomes.map(
      ({ theme, raised, repeated, praised, both, silent, awaited }) => [
        slug(theme),
        raised,
        { repeated, praised, both, silent, awaited },
      ],
    );
  const came = (fields: object) => ({ repeated: 0, praised: 0, both: 0, silent: 0, awaited: 0, ...fields });

  test('is praise once, otherwise nothing, or is awaited', async () => {
    // After the visit to Lancashire in 2017 none has been read. Where two visits raised a concern, it is the other one.
    expect(await outcomes({})).toEqual([
      ['child-in-need', 1, came({ silent: 1 })],
      ['practice-quality', 2, came({ praised: 1, awaited: 1 })],
      ['planning', 1, came({ silent: 1 })],
      ['recording', 1, came({ silent: 1 })],
      ['voice-of-child', 1, came({ silent: 1 })],
      ['permanence', 1, came({ awaited: 1 })],
      ['health-needs', 1, came({ silent: 1 })],
      ['care-leavers', 1, came({ silent: 1 })],
      ['transition-independence', 1, came({ silent: 1 })],
      ['leadership-governance', 2, came({ silent: 1, awaited: 1 })],
      ['management-oversight', 2, came({ silent: 1, awaited: 1 })],
      ['workforce-caseloads', 2, came({ silent: 1, awaited: 1 })],
      ['quality-assurance', 1, came({ silent: 1 })],
      ['performance-data', 1, came({ silent: 1 })],
      ['partnership', 2, came({ silent: 1, awaited: 1 })],
    ]);
  });

  test('among monitoring visits alone is always awaited', async () => {
    const found = await outcomes({ filter: { visitKinds: ['MONITORING_VISIT'] } });
    expect(found).toHaveLength(14);
    expect(found.filter(([, raised, came]) => (came as { awaited: number }).awaited !== raised)).toEqual([]);
  });
});

describe('is told what is wrong:', () => {
  const REFUSED: [name: string, query: string, message: string][] = [
    [
      'a theme that there is not',
      '{ coOccurringThemes(theme: "theme:none") { count } }',
      'There is no theme with the id "theme:none".',
    ],
    [
      'a theme over the years that there is not',
      '{ themeTrend(theme: "x") { year } }',
      'There is no theme with the id "x".',
    ],
    [
      'a council that there is not',
      '{ similarCouncils(council: "council:none") { score } }',
      'There is no council with the id "council:none".',
    ],
    ['no visits at all', '{ recurringConcerns(minVisits: 0) { longestRun } }', '"minVisits" must be 1 or more.'],
    ['less than nothing', '{ recurringConcerns(first: -1) { longestRun } }', '"first" must not be negative.'],
    [
      'too many councils',
      '{ similarCouncils(council: "council:bradford", first: 201) { score } }',
      '"first" must be from 0 to 200; page on with a cursor.',
    ],
    [
      'too many concerns',
      '{ recurringConcerns(minVisits: 1, first: 1) { findings(first: 201) { id } } }',
      '"first" must be from 0 to 200; page on with a cursor.',
    ],
    [
      'too many strengths',
      '{ themeContrasts { strengths(first: 201) { id } } }',
      '"first" must be from 0 to 200; page on with a cursor.',
    ],
    [
      'a date that there is not',
      '{ compareThemes(filter: { from: "2018-13" }) { cells { visits } } }',
      '"2018-13" is not a date: write "2018-04-18", "2018-04" or "2018".',
    ],
  ];

  test.each(REFUSED)('%s', async (_, query, message) => {
    const { errors } = await seeded.post(query);
    expect(errors?.map((error) => error.message)).toEqual([message]);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});
