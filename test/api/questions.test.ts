import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import {
  ActionsDueDocument,
  ActionsOfKindDocument,
  FiguresDocument,
  FindingsPerThemeDocument,
  MemberQuestionsDocument,
  OnBothThemesDocument,
  OnThemeDocument,
  PlannedVisitsDocument,
  ThemeByCouncilDocument,
  ThemesTogetherDocument,
  TimelineDocument,
  TotalsDocument,
} from '../support/generated/graphql.js';

// The answers were worked out by hand from the five annotated documents, not read off the program.
let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

const counts = (facets: { value: string; count: number }[]) =>
  Object.fromEntries(facets.map(({ value, count }) => [value, count]));

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id.split(':')[1]).sort();

describe('totals', () => {
  test('of findings, actions and measures, and of findings by polarity and voice', async () => {
    const { all, actions, measures } = await seeded.ask(TotalsDocument, { council: 'council:bradford' });
    expect([all.totalCount, actions.totalCount, measures.totalCount]).toEqual([183, 43, 20]);
    expect(counts(all.facets.polarities)).toEqual({ STRENGTH: 58, CONCERN: 44, MIXED: 9, NEUTRAL: 72 });
    expect(counts(all.facets.voices)).toEqual({ INSPECTOR: 50, COUNCIL: 114, MEMBER: 16, OTHER: 3 });
  });

  test.each([
    ['worcestershire', { STRENGTH: 23, CONCERN: 23, MIXED: 3, NEUTRAL: 43 }],
    ['bradford', { STRENGTH: 8, CONCERN: 3, MIXED: 1, NEUTRAL: 12 }],
    ['lancashire', { STRENGTH: 10, CONCERN: 11, MIXED: 1, NEUTRAL: 7 }],
    ['nottingham', { STRENGTH: 17, CONCERN: 7, MIXED: 4, NEUTRAL: 10 }],
  ])('of findings by polarity for %s', async (council, expected) => {
    const answer = await seeded.ask(TotalsDocument, { council: `council:${council}` });
    expect(counts(answer.council.facets.polarities)).toEqual(expected);
  });

  test('of actions by kind', async () => {
    const kinds = { ACTION: 9, COMMITMENT: 26, RECOMMENDATION: 3, RESOLUTION: 5 } as const;
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const { actions } = await seeded.ask(ActionsOfKindDocument, { kinds: [kind] });
      expect([kind, actions.totalCount]).toEqual([kind, kinds[kind]]);
    }
  });

  test('of findings per theme, as any theme and as the primary one; 15 themes have none (q25)', async () => {
    const { themes } = await seeded.ask(FindingsPerThemeDocument, {});
    const found = new Map(themes.map(({ id, any, primary }) => [id.slice(6), [any.totalCount, primary.totalCount]]));
    expect(found.size).toBe(44);
    const expected: Record<string, [number, number]> = {
      'front-door': [1, 1],
      'early-help-prevention': [9, 8],
      'child-in-need': [4, 2],
      'child-protection': [2, 0],
      'missing-exploitation': [4, 3],
      'court-plo': [2, 2],
      'practice-quality': [14, 8],
      assessment: [5, 2],
      planning: [12, 4],
      recording: [5, 3],
      'voice-of-child': [22, 12],
      permanence: [8, 3],
      'placement-stability': [4, 4],
      adoption: [0, 0],
      'placement-sufficiency': [19, 5],
      'residential-care': [13, 9],
      fostering: [7, 4],
      'health-needs': [9, 5],
      'emotional-wellbeing': [3, 1],
      'education-employment': [8, 6],
      'care-leavers': [24, 11],
      'transition-independence': [12, 10],
      'leadership-governance': [42, 26],
      'management-oversight': [12, 5],
      supervision: [2, 0],
      'workforce-caseloads': [26, 22],
      'quality-assurance': [7, 5],
      'performance-data': [17, 8],
      'corporate-parenting': [18, 9],
      partnership: [13, 5],
    };
    for (const [theme, count] of Object.entries(expected)) expect([theme, found.get(theme)]).toEqual([theme, count]);
    expect(
      [...found]
        .filter(([, [any]]) => any === 0)
        .map(([theme]) => theme)
        .sort(),
    ).toEqual(
      [
        'adoption',
        'homeless-16-17',
        'disabled-children',
        'missing-education',
        'allegations-lado',
        'private-fostering',
        'neglect-domestic-abuse',
        'unaccompanied-children',
        'out-of-hours',
        'advocacy-visitors',
        'independent-review',
        'unregistered-placements',
        'life-story',
        'care-leaver-accommodation',
        'young-carers',
      ].sort(),
    );
  });
});

describe('findings on a theme by council and polarity', () => {
  const byCouncil = async (theme: string, polarities?: 'CONCERN'[]) => {
    const variables = { themes: [`theme:${theme}`], ...(polarities && { polarities }) };
    const { findings } = await seeded.ask(ThemeByCouncilDocument, variables);
    const grouped: Record<string, string[]> = {};
    for (const { id, polarity, council } of findings.nodes) {
      (grouped[`${council.id.slice(8)} ${polarity}`] ??= []).push(id.slice(8));
    }
    for (const group of Object.values(grouped)) group.sort();
    return grouped;
  };

  test('management oversight (q01)', async () => {
    expect(await byCouncil('management-oversight')).toEqual({
      'worcestershire STRENGTH': ['w18-f05', 'w18-f09', 'w18-f31', 'w18-f33'],
      'worcestershire CONCERN': ['w18-f18', 'w18-f34'],
      'lancashire CONCERN': ['l17-f12', 'l17-f18'],
      'nottingham STRENGTH': ['n23-f09', 'n23-f10', 'n23-f13'],
      'nottingham NEUTRAL': ['n23-f06'],
    });
  });

  test('quality assurance (q04)', async () => {
    expect(await byCouncil('quality-assurance')).toEqual({
      'worcestershire CONCERN': ['w18-f22'],
      'worcestershire NEUTRAL': ['w21-f39', 'w21-f40'],
      'lancashire STRENGTH': ['l17-f07', 'l17-f22', 'l17-f23'],
      'nottingham CONCERN': ['n23-f15'],
    });
  });

  test('concerns about workforce and caseloads (q06)', async () => {
    expect(await byCouncil('workforce-caseloads', ['CONCERN'])).toEqual({
      'worcestershire CONCERN': ['w18-f17', 'w18-f43'],
      'lancashire CONCERN': ['l17-f09', 'l17-f10', 'l17-f11', 'l17-f16', 'l17-f24'],
      'nottingham CONCERN': ['n23-f24'],
    });
  });
});

describe('actions', () => {
  test('that have an owner and a date, by date (q08)', async () => {
    const { actions } = await seeded.ask(ActionsDueDocument, {});
    expect(actions.totalCount).toBe(4);
    expect(actions.nodes.map(({ id, owner, due }) => [id, owner, due])).toEqual([
      ['action:l17-a08', 'Louise Storey', '2017-09'],
      ['action:w21-a02', "Director of Children's Services", '2022'],
      ['action:b21-a06', 'members and officers', '2022-03-23'],
      ['action:b21-a11', "Interim Strategic Director Children's Services (Marium Haque)", '2022-03-23'],
    ]);
  });

  test('that were formally resolved, with owner and date (q10)', async () => {
    const { actions } = await seeded.ask(ActionsOfKindDocument, { kinds: ['RESOLUTION'] });
    const director = "Interim Strategic Director Children's Services (Marium Haque)";
    expect(Object.fromEntries(actions.nodes.map(({ id, owner, due }) => [id, [owner, due]]))).toEqual({
      'action:b21-a09': [director, null],
      'action:b21-a10': ['the Committee', null],
      'action:b21-a11': [director, '2022-03-23'],
      'action:n23-a04': [null, null],
      'action:n23-a05': [null, null],
    });
  });
});

describe('visits', () => {
  const annotated = {
    worcestershire: [
      ['worcestershire-2016-inspection', '2016-10-24'],
      ['worcestershire-2018-04-mv4', '2018-04-18'],
      ['worcestershire-2019-07-ilacs', '2019-06-17'],
    ],
    bradford: [
      ['bradford-2018-09-inspection', '2018-09-17'],
      ['bradford-2021-09-mv6', '2021-09-07'],
      ['bradford-next-ofsted-return', null],
    ],
    lancashire: [
      ['lancashire-last-full-inspection', '2015-09-14'],
      ['lancashire-2017-previous-visit', null],
      ['lancashire-2017-visit', '2017'],
      ['lancashire-2017-11-visit', '2017-11'],
      ['lancashire-full-reinspection', null],
    ],
    nottingham: [
      ['nottingham-2022-07-ilacs', '2022-07-11'],
      ['nottingham-2023-02-mv1', '2023-02'],
      ['nottingham-2023-07-mv2', '2023-07'],
      ['nottingham-2023-mv3', '2023'],
      ['nottingham-2024-mv-series', '2024'],
    ],
  };

  test.each(Object.entries(annotated))(
    'of %s in order, undated ones in their place (q12)',
    async (council, expected) => {
      const answer = await seeded.ask(TimelineDocument, { council: `council:${council}` });
      const known = new Set(expected.map(([id]) => `visit:${id}`));
      const visits = answer.council?.visits.nodes ?? [];
      expect(visits.filter(({ id }) => known.has(id)).map(({ id, startedOn }) => [id.slice(6), startedOn])).toEqual(
        expected,
      );
    },
  );

  test('the report of an inspection wins, the wording of the minutes stays', async () => {
    const answer = await seeded.ask(TimelineDocument, { council: 'council:worcestershire' });
    const ilacs = answer.council?.visits.nodes.find(({ id }) => id === 'visit:worcestershire-2019-07-ilacs');
    expect(ilacs).toMatchObject({ startedOn: '2019-06-17', dateText: 'July 2019' });
  });

  test('that were still to come, and what became of them (q18)', async () => {
    const { visits } = await seeded.ask(PlannedVisitsDocument, {});
    expect(Object.fromEntries(visits.nodes.map(({ id, dateText }) => [id.slice(6), dateText]))).toEqual({
      'bradford-next-ofsted-return': "in 6 months' time",
      'lancashire-2017-11-visit': 'November',
      'lancashire-full-reinspection': 'full re-inspection; might be under four weeks',
      'nottingham-2023-mv3': 'before the end of the year',
      'nottingham-2024-mv-series': 'a further 3-4 visits during 2024',
    });
    const reinspection = visits.nodes.find(({ id }) => id === 'visit:lancashire-full-reinspection');
    expect(reinspection?.fulfilledBy).toEqual({ id: 'visit:lancashire-2018-08-17-sif', startedOn: '2018-06-04' });
    expect(visits.nodes.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});

describe('measures', () => {
  test('every percentage, with council and date (q15)', async () => {
    const { measures } = await seeded.ask(FiguresDocument, { filter: { units: ['percent'], quantitative: true } });
    const found = measures.nodes.map(({ id, council, observations }) => [
      id.slice(8),
      council.id.slice(8),
      observations.map(({ value }) => value),
      observations[0]?.period,
    ]);
    expect(found.sort()).toEqual(
      [
        ['w18-m02', 'worcestershire', [73], null],
        ['w18-m03', 'worcestershire', [12], '2018-03'],
        ['b21-m03', 'bradford', [40], null],
        ['w21-m01', 'worcestershire', [27], null],
        ['l17-m01', 'lancashire', [51.5, 29.4], null],
        ['l17-m02', 'lancashire', [53.2], '2017-07-20'],
      ].sort(),
    );
  });

  test('reported in words, without a figure (q16)', async () => {
    const { measures } = await seeded.ask(FiguresDocument, { filter: { quantitative: false } });
    expect(
      Object.fromEntries(measures.nodes.map(({ id, observations }) => [id.slice(8), observations[0]?.valueText])),
    ).toEqual({
      'l17-m04': 'significant increase',
      'l17-m05': 'continuing to reduce',
      'l17-m06': 'worsening',
      'n23-m01': 'majority',
      'n23-m02': 'improved',
      'n23-m03': 'reducing',
      'n23-m04': 'all',
      'n23-m05': 'high',
    });
  });

  test('children by number of social workers, each figure with its passages (q13)', async () => {
    const { measures } = await seeded.ask(FiguresDocument, { filter: { councils: ['council:worcestershire'] } });
    const rows = measures.nodes.find(({ id }) => id === 'measure:w18-m01')?.observations ?? [];
    const printed = rows.filter(({ derived }) => !derived);
    const atLeast = (workers: number) =>
      printed
        .filter(({ dimensions }) => Number(dimensions[0]?.value) >= workers)
        .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect([atLeast(6), atLeast(7), atLeast(8)]).toEqual([57, 21, 6]);
    expect(printed[0]?.evidence.map(({ passage }) => passage.index)).toEqual([28, 29, 30, 31]);
  });

  test('in all 20, with 27 observations, each resting on a passage', async () => {
    const { measures } = await seeded.ask(FiguresDocument, {});
    const observations = measures.nodes.flatMap((measure) => measure.observations);
    expect([measures.totalCount, observations.length]).toEqual([20, 27]);
    expect(observations.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

test('themes on the same finding as management oversight, and how often (q02)', async () => {
  const { coOccurringThemes } = await seeded.ask(ThemesTogetherDocument, { theme: 'theme:management-oversight' });
  expect(coOccurringThemes.map(({ theme, count }) => [theme.id.slice(6), count]).sort()).toEqual(
    [
      ['performance-data', 3],
      ['permanence', 2],
      ['workforce-caseloads', 2],
      ['missing-exploitation', 1],
      ['practice-quality', 1],
      ['planning', 1],
      ['recording', 1],
      ['care-leavers', 1],
      ['leadership-governance', 1],
      ['supervision', 1],
    ].sort(),
  );
});

test("care leavers' education, employment and training: one finding, action and figure, of Lancashire (q11)", async () => {
  const [theme, other] = ['theme:care-leavers', 'theme:education-employment'];
  const answer = await seeded.ask(OnBothThemesDocument, { theme, other });
  expect(answer.theme?.findings.totalCount).toBe(1);
  expect(answer.theme?.findings.nodes).toMatchObject([
    {
      id: 'finding:l17-f26',
      council: { id: 'council:lancashire' },
      summary: expect.stringMatching(/53\.2% on 20 July 2017/) as string,
    },
  ]);
  const isOnBoth = ({ themes }: { themes: { id: string }[] }) => themes.some(({ id }) => id === other);
  expect(answer.actions.nodes.filter(isOnBoth)).toMatchObject([
    { id: 'action:l17-a03', owner: 'Corporate Parenting Board', status: 'IN_PROGRESS' },
  ]);
  expect(answer.measures.nodes.filter(isOnBoth)).toMatchObject([
    { id: 'measure:l17-m02', observations: [{ value: 53.2, period: '2017-07-20' }] },
  ]);
});

test('missing children and return home interviews, of Nottingham alone (q23)', async () => {
  const { findings, measures } = await seeded.ask(OnThemeDocument, { themes: ['theme:missing-exploitation'] });
  expect(Object.fromEntries(findings.nodes.map(({ id, polarity }) => [id.slice(8), polarity]))).toEqual({
    'n23-f12': 'STRENGTH',
    'n23-f13': 'STRENGTH',
    'n23-f29': 'STRENGTH',
    'n23-f30': 'NEUTRAL',
  });
  const figures = measures.nodes.map(({ id, observations }) => [id.slice(8), observations[0]?.valueText]);
  expect(Object.fromEntries(figures)).toEqual({ 'n23-m01': 'majority', 'n23-m02': 'improved' });
  const councils = [...findings.nodes, ...measures.nodes].map(({ council }) => council.id);
  expect(new Set(councils)).toEqual(new Set(['council:nottingham']));
});

test("members' questions that drew no recorded answer or action (q22)", async () => {
  const { findings } = await seeded.ask(MemberQuestionsDocument, {});
  expect(findings.totalCount).toBe(16);
  const unanswered = findings.nodes.filter(({ responses, actions }) => responses.length + actions.length === 0);
  expect(ids(unanswered)).toEqual(['w21-f47']);
});
