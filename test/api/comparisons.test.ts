import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import {
  type CellFragment,
  ComparisonDocument,
  type ComparisonQueryVariables,
  FindingsOfCellsDocument,
  ProfileDocument,
} from '../support/generated/graphql.js';

// Worked out from seeds/findings.csv and seeds/visits.csv. What decides about visits and directions:
// - Completed visits, of them read: Worcestershire 4, 3 (not 2023); Bradford 5, 2 (2018 and 2021, both only commented on);
//   Lancashire 6, 2 (2015 and 2017); Nottingham 5, 3 (2022 and both of 2023). The visit to Lancashire three months before
//   that of 2017 has no date, so it is in no period.
// - Minutes date what was not raised at a visit. Those of Bradford are of 2021-10-22 to 2022-03-22 (no common date),
//   those of Lancashire of 2017-07-20 to 2017-09 (2017), those of Nottingham of 2023-08-29 to 2023-12 (2023). Of the
//   two meetings in Worcestershire only the earliest day is known: what was said there has no date and no order.
let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

const slug = ({ id }: { id: string }) => id.slice(id.indexOf(':') + 1);
const councilIds = (...slugs: string[]) => slugs.map((name) => `council:${name}`);
const themeIds = (...slugs: string[]) => slugs.map((name) => `theme:${name}`);

type Line = [
  theme: string,
  council: string,
  coverage: string,
  counts: number[],
  visits: [all: number, read: number],
  dates: (string | null)[],
  direction: string | null,
];

/** A cell as a line: strengths, concerns, mixed and neutral, of how many visits how many are read, from when to when. */
function line(cell: CellFragment): Line {
  const { coverage, strengths, concerns, mixed, neutral, visits, visitsRead, earliest, latest, direction } = cell;
  const counts = [strengths, concerns, mixed, neutral];
  return [
    slug(cell.theme),
    slug(cell.council),
    coverage,
    counts,
    [visits, visitsRead],
    [earliest ?? null, latest ?? null],
    direction ?? null,
  ];
}

async function compare(variables: ComparisonQueryVariables) {
  const { compareThemes } = await seeded.ask(ComparisonDocument, variables);
  return {
    ...compareThemes,
    councils: compareThemes.councils.map(slug),
    themes: compareThemes.themes.map(slug),
    cells: compareThemes.cells.map(line),
  };
}

const FOUR = ['worcestershire', 'bradford', 'lancashire', 'nottingham'];
const NONE = [0, 0, 0, 0];
const NO_DATES = [null, null];

describe('a comparison of councils and themes', () => {
  test('counts what is said, says what is not, and where it goes', async () => {
    const themes = ['permanence', 'management-oversight', 'care-leavers'];
    const comparison = await compare({ councils: councilIds(...FOUR), themes: themeIds(...themes) });
    expect([comparison.councils, comparison.themes]).toEqual([FOUR, themes]);
    expect(comparison.cells).toEqual([
      ['permanence', 'worcestershire', 'REPORTED', [0, 1, 0, 2], [4, 3], NO_DATES, 'SINGLE_POINT'],
      ['permanence', 'bradford', 'NOT_REPORTED', NONE, [5, 2], NO_DATES, null],
      // A concern at the visit of 2017, and two more in the minutes that followed.
      ['permanence', 'lancashire', 'REPORTED', [0, 3, 0, 2], [6, 2], ['2017', '2017'], 'PERSISTING_CONCERN'],
      ['permanence', 'nottingham', 'NOT_REPORTED', NONE, [5, 3], NO_DATES, null],
      // Praise and concern at the visit of 2018, and in the minutes, which no order is known of.
      ['management-oversight', 'worcestershire', 'REPORTED', [4, 2, 0, 0], [4, 3], ['2018-04-18', '2018-04-18'], null],
      ['management-oversight', 'bradford', 'NOT_REPORTED', NONE, [5, 2], NO_DATES, null],
      ['management-oversight', 'lancashire', 'REPORTED', [0, 2, 0, 0], [6, 2], ['2017', '2017'], 'PERSISTING_CONCERN'],
      ['management-oversight', 'nottingham', 'REPORTED', [3, 0, 0, 1], [5, 3], ['2023', '2023'], 'SINGLE_POINT'],
      ['care-leavers', 'worcestershire', 'REPORTED', [4, 6, 1, 4], [4, 3], ['2018-04-18', '2018-04-18'], null],
      // One neutral finding, so nothing goes anywhere; its date spans two years.
      ['care-leavers', 'bradford', 'REPORTED', [0, 0, 0, 1], [5, 2], NO_DATES, null],
      ['care-leavers', 'lancashire', 'REPORTED', [0, 0, 1, 2], [6, 2], ['2017', '2017'], 'SINGLE_POINT'],
      ['care-leavers', 'nottingham', 'REPORTED', [3, 1, 0, 1], [5, 3], ['2023', '2023'], 'SINGLE_POINT'],
    ]);
    expect([comparison.strengths, comparison.concerns, comparison.mixed, comparison.neutral]).toEqual([
      [NONE, [4, 0, 0, 3], [4, 0, 0, 3]],
      [
        [1, 0, 3, 0],
        [2, 0, 2, 0],
        [6, 0, 0, 1],
      ],
      [NONE, NONE, [1, 0, 1, 0]],
      [
        [2, 0, 2, 0],
        [0, 0, 0, 1],
        [4, 1, 2, 1],
      ],
    ]);
  });

  test('keeps the order in which councils and themes are named, each once, and leaves out what there is not', async () => {
    const comparison = await compare({
      councils: councilIds('nottingham', 'atlantis', 'lancashire', 'nottingham'),
      themes: themeIds('recording', 'no-such-theme', 'assessment', 'recording'),
    });
    expect([comparison.councils, comparison.themes]).toEqual([
      ['nottingham', 'lancashire'],
      ['recording', 'assessment'],
    ]);
    expect(comparison.cells.map(([theme, council]) => [theme, council])).toEqual([
      ['recording', 'nottingham'],
      ['recording', 'lancashire'],
      ['assessment', 'nottingham'],
      ['assessment', 'lancashire'],
    ]);
    // w-f16 on recording; f17 and f24 on assessment.
    expect(comparison.concerns).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test('takes councils and themes from its filter, where none are named beside it', async () => {
    const [councils, themes] = [councilIds('nottingham', 'bradford'), themeIds('court-plo')];
    const byFilter = await compare({ filter: { councils, themes } });
    expect(byFilter.councils).toEqual(['nottingham', 'bradford']);
    expect(byFilter.cells).toEqual((await compare({ councils, themes })).cells);
    const both = await compare({ councils, filter: { councils: councilIds('lancashire'), themes } });
    expect(both.cells).toEqual(byFilter.cells);
  });

  test.each([{ councils: [] }, { themes: [] }, { filter: { councils: [] } }])('of none, %j, is empty', async (none) => {
    expect((await compare(none)).cells).toEqual([]);
  });

  // What each theme has over all councils is known from the annotation: see the totals of the questions.
  test('of all councils and themes has those of which something is said, and each finding under each theme', async () => {
    const comparison = await compare({});
    expect(comparison.councils).toEqual(['bradford', 'lancashire', 'nottingham', 'worcestershire']);
    const { strengths, concerns, mixed, neutral } = comparison;
    const sum = (rows: number[][], row: number) => (rows[row] ?? []).reduce((total, count) => total + count, 0);
    const totals = comparison.themes.map((theme, row) => [
      theme,
      [strengths, concerns, mixed, neutral].reduce((total, rows) => total + sum(rows, row), 0),
    ]);
    expect(totals).toEqual([
      ['front-door', 1],
      ['early-help-prevention', 9],
      ['child-in-need', 4],
      ['child-protection', 2],
      ['missing-exploitation', 4],
      ['court-plo', 2],
      ['practice-quality', 14],
      ['assessment', 5],
      ['planning', 12],
      ['recording', 5],
      ['voice-of-child', 22],
      ['permanence', 8],
      ['placement-stability', 4],
      ['placement-sufficiency', 19],
      ['residential-care', 13],
      ['fostering', 7],
      ['health-needs', 9],
      ['emotional-wellbeing', 3],
      ['education-employment', 8],
      ['care-leavers', 24],
      ['transition-independence', 12],
      ['leadership-governance', 42],
      ['management-oversight', 12],
      ['supervision', 2],
      ['workforce-caseloads', 26],
      ['quality-assurance', 7],
      ['performance-data', 17],
      ['corporate-parenting', 18],
      ['partnership', 13],
    ]);
    expect(comparison.cells).toHaveLength(4 * 29);
  });
});

// One after another: together they would keep Neo4j planning for longer than a request may take.
describe.sequential('under a filter', () => {
  type Expected = [council: string, coverage: string, counts: number[], visits: number[], direction: string | null];
  const CASES: [name: string, theme: string, filter: object, expected: Expected[]][] = [
    [
      // In Bradford one visit and the minutes of 2021/22 are in these years, in Worcestershire one visit, elsewhere nothing.
      'of a period: not inspected is not silent, and what has no date is in no period',
      'residential-care',
      { from: '2019', to: '2021' },
      [
        ['worcestershire', 'NOT_REPORTED', NONE, [1, 1], null],
        ['bradford', 'REPORTED', [1, 1, 0, 2], [1, 1], 'SINGLE_POINT'],
        ['lancashire', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['nottingham', 'NOT_INSPECTED', NONE, [0, 0], null],
      ],
    ],
    [
      'of a period that ends: a date that can lie within counts',
      'workforce-caseloads',
      { to: '2017-06' },
      [
        ['worcestershire', 'NOT_REPORTED', NONE, [1, 1], null],
        ['bradford', 'NOT_READ', NONE, [1, 0], null],
        // The visit of 2017 can have been before July, the meeting cannot.
        ['lancashire', 'REPORTED', [2, 3, 0, 0], [2, 2], 'SINGLE_POINT'],
        ['nottingham', 'NOT_READ', NONE, [1, 0], null],
      ],
    ],
    [
      'of a period that begins',
      'workforce-caseloads',
      { from: '2018' },
      [
        ['worcestershire', 'REPORTED', [1, 1, 0, 0], [3, 2], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [4, 2], null],
        ['lancashire', 'NOT_READ', NONE, [3, 0], null],
        ['nottingham', 'REPORTED', [6, 1, 2, 1], [4, 3], 'MIXED'],
      ],
    ],
    [
      'of inspectors',
      'workforce-caseloads',
      { voices: ['INSPECTOR'] },
      [
        ['worcestershire', 'REPORTED', [1, 1, 0, 0], [4, 3], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [2, 3, 0, 0], [6, 2], 'SINGLE_POINT'],
        ['nottingham', 'REPORTED', [2, 0, 0, 0], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      'of councils and members',
      'workforce-caseloads',
      { voices: ['COUNCIL', 'MEMBER'] },
      [
        ['worcestershire', 'REPORTED', [2, 0, 0, 3], [4, 3], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 2, 0, 1], [6, 2], 'SINGLE_POINT'],
        ['nottingham', 'REPORTED', [4, 1, 2, 1], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      // What minutes say was raised at no visit.
      'of monitoring visits',
      'leadership-governance',
      { visitKinds: ['MONITORING_VISIT'] },
      [
        ['worcestershire', 'REPORTED', [5, 0, 0, 0], [1, 1], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [1, 1], null],
        ['lancashire', 'REPORTED', [1, 1, 0, 0], [2, 1], 'SINGLE_POINT'],
        ['nottingham', 'REPORTED', [0, 0, 1, 0], [2, 2], 'SINGLE_POINT'],
      ],
    ],
    [
      'of one kind of inspection: of none in Lancashire it is known what it said',
      'leadership-governance',
      { visitKinds: ['ILACS_STANDARD'] },
      [
        ['worcestershire', 'REPORTED', [1, 0, 0, 0], [2, 1], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [3, 1], null],
        ['lancashire', 'NOT_READ', NONE, [2, 0], null],
        ['nottingham', 'REPORTED', [1, 1, 0, 0], [2, 1], 'SINGLE_POINT'],
      ],
    ],
    [
      'of a polarity',
      'workforce-caseloads',
      { polarities: ['CONCERN'] },
      [
        ['worcestershire', 'REPORTED', [0, 2, 0, 0], [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 5, 0, 0], [6, 2], 'PERSISTING_CONCERN'],
        ['nottingham', 'REPORTED', [0, 1, 0, 0], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      'of the primary theme alone',
      'management-oversight',
      { primaryThemeOnly: true },
      [
        // w18-f09; w18-f18 and w18-f34.
        ['worcestershire', 'REPORTED', [1, 2, 0, 0], [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 1, 0, 0], [6, 2], 'SINGLE_POINT'],
        ['nottingham', 'REPORTED', [1, 0, 0, 0], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      // Placement stability, adoption and life story are below permanence; w18-f27 is on two of them, and counts once.
      'with narrower themes',
      'permanence',
      { includeNarrower: true },
      [
        ['worcestershire', 'REPORTED', [0, 3, 0, 3], [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 3, 0, 2], [6, 2], 'PERSISTING_CONCERN'],
        ['nottingham', 'NOT_REPORTED', NONE, [5, 3], null],
      ],
    ],
    [
      'with narrower themes, as the primary one alone',
      'permanence',
      { includeNarrower: true, primaryThemeOnly: true },
      [
        ['worcestershire', 'REPORTED', [0, 2, 0, 2], [4, 3], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 2, 0, 1], [6, 2], 'PERSISTING_CONCERN'],
        ['nottingham', 'NOT_REPORTED', NONE, [5, 3], null],
      ],
    ],
    [
      'with an action',
      'care-leavers',
      { hasAction: true },
      [
        ['worcestershire', 'NOT_REPORTED', NONE, [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 0, 1, 0], [6, 2], 'SINGLE_POINT'],
        ['nottingham', 'REPORTED', [0, 1, 0, 0], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      'without an action',
      'care-leavers',
      { hasAction: false },
      [
        ['worcestershire', 'REPORTED', [4, 6, 1, 4], [4, 3], null],
        ['bradford', 'REPORTED', [0, 0, 0, 1], [5, 2], null],
        ['lancashire', 'REPORTED', [0, 0, 0, 2], [6, 2], null],
        ['nottingham', 'REPORTED', [3, 0, 0, 1], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      // w18-f32 and w18-f33; n23-f10.
      'with a word',
      'performance-data',
      { text: 'dashboards' },
      [
        ['worcestershire', 'REPORTED', [1, 1, 0, 0], [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'NOT_REPORTED', NONE, [6, 2], null],
        ['nottingham', 'REPORTED', [1, 0, 0, 0], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      // Everything in the tables was entered by a person, and counts as certain.
      'of a confidence',
      'management-oversight',
      { minConfidence: 1 },
      [
        ['worcestershire', 'REPORTED', [4, 2, 0, 0], [4, 3], null],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'REPORTED', [0, 2, 0, 0], [6, 2], 'PERSISTING_CONCERN'],
        ['nottingham', 'REPORTED', [3, 0, 0, 1], [5, 3], 'SINGLE_POINT'],
      ],
    ],
    [
      'of a document',
      'care-leavers',
      { documents: ['document:worcestershire-2021-sufficiency-strategy'] },
      [
        ['worcestershire', 'REPORTED', [0, 2, 1, 3], [4, 3], 'SINGLE_POINT'],
        ['bradford', 'NOT_REPORTED', NONE, [5, 2], null],
        ['lancashire', 'NOT_REPORTED', NONE, [6, 2], null],
        ['nottingham', 'NOT_REPORTED', NONE, [5, 3], null],
      ],
    ],
    [
      'of a visit',
      'leadership-governance',
      { visits: ['visit:nottingham-2022-07-ilacs'] },
      [
        ['worcestershire', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['bradford', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['lancashire', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['nottingham', 'REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT'],
      ],
    ],
    [
      'of a region',
      'workforce-caseloads',
      { regions: ['region:north-west'] },
      [
        ['worcestershire', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['bradford', 'NOT_INSPECTED', NONE, [0, 0], null],
        ['lancashire', 'REPORTED', [2, 5, 0, 1], [6, 2], 'MIXED'],
        ['nottingham', 'NOT_INSPECTED', NONE, [0, 0], null],
      ],
    ],
  ];

  test.each(CASES)('%s', async (_, theme, filter, expected) => {
    const { cells } = await compare({ councils: councilIds(...FOUR), themes: themeIds(theme), filter });
    expect(
      cells.map(([, council, coverage, counts, visits, , direction]) => [council, coverage, counts, visits, direction]),
    ).toEqual(expected);
  });

  test.each(CASES)("each cell's findings are those that it counts: %s", async (_, theme, filter) => {
    const variables = { councils: councilIds(...FOUR), themes: themeIds(theme), filter };
    const { compareThemes } = await seeded.ask(FindingsOfCellsDocument, variables);
    for (const { strengths, concerns, mixed, neutral, findings } of compareThemes.cells) {
      expect(findings.totalCount).toBe(strengths + concerns + mixed + neutral);
      expect(findings.nodes).toHaveLength(findings.totalCount);
    }
  });

  test.each([{}, { primaryThemeOnly: true }, { includeNarrower: true }, { voices: ['COUNCIL'] as const }])(
    "each cell's findings are those that it counts, where no theme is named: %j",
    async ({ voices, ...filter }) => {
      const variables = { filter: { ...filter, ...(voices && { voices: [...voices] }) }, first: 1 };
      const { compareThemes } = await seeded.ask(FindingsOfCellsDocument, variables);
      const counted = compareThemes.cells.map(({ strengths, concerns, mixed, neutral, theme, council, findings }) => [
        `${slug(theme)} ${slug(council)}`,
        strengths + concerns + mixed + neutral,
        findings.totalCount,
      ]);
      expect(counted.filter(([, cell, found]) => cell !== found)).toEqual([]);
    },
  );

  test('the findings of a cell are in order of time, the undated last', async () => {
    const variables = { councils: councilIds('worcestershire'), themes: themeIds('management-oversight') };
    const { compareThemes } = await seeded.ask(FindingsOfCellsDocument, variables);
    expect(compareThemes.cells.map(({ findings }) => findings.nodes.map(slug))).toEqual([
      ['w18-f05', 'w18-f09', 'w18-f18', 'w18-f31', 'w18-f33', 'w18-f34'],
    ]);
  });
});

describe('where no council is named', () => {
  const NEIGHBOURS = [
    ['birmingham', 'NOT_READ', 5],
    ['bradford', 'REPORTED', 5],
    ['manchester', 'NOT_READ', 4],
    ['middlesbrough', 'NOT_READ', 4],
    ['newcastle-upon-tyne', 'NOT_READ', 3],
    ['oldham', 'NOT_READ', 3],
    ['salford', 'NOT_READ', 3],
    ['sandwell', 'NOT_READ', 5],
    ['sheffield', 'NOT_READ', 3],
    ['southampton', 'NOT_READ', 3],
  ];

  test('the statistical neighbours of one of which something is said, and those of which nothing is if asked for', async () => {
    const filter = { neighboursOf: 'council:nottingham', themes: themeIds('leadership-governance') };
    const said = await compare({ filter });
    expect(said.cells).toEqual([
      ['leadership-governance', 'bradford', 'REPORTED', [4, 1, 0, 4], [5, 2], NO_DATES, 'SINGLE_POINT'],
    ]);
    const all = await compare({ filter, includeSilent: true });
    expect(all.cells.map(([, council, coverage, , [visits]]) => [council, coverage, visits])).toEqual(NEIGHBOURS);
    expect(all.strengths).toEqual([[0, 4, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });

  test('of a region, also the silent ones, without those that have ended', async () => {
    const filter = { regions: ['region:yorkshire-and-the-humber'] };
    expect((await compare({ filter })).councils).toEqual(['bradford']);
    const { councils } = await compare({ filter, includeSilent: true });
    expect([councils.length, councils[0], councils[1], councils.at(-1)]).toEqual([15, 'barnsley', 'bradford', 'york']);
    const south = await compare({ filter: { regions: ['region:south-west'] }, includeSilent: true });
    expect(south.councils).toContain('dorset');
    expect(south.councils).not.toContain('bournemouth');
  });

  test('the neighbours of nobody are none', async () => {
    const filter = { neighboursOf: 'council:atlantis' };
    expect((await compare({ filter, includeSilent: true })).cells).toEqual([]);
  });
});

describe('the profile of a council', () => {
  test('has every theme in order, also those on which nothing is said', async () => {
    const { council } = await seeded.ask(ProfileDocument, { council: 'council:nottingham' });
    const profile = (council?.themeProfile ?? []).map(line);
    expect(profile).toHaveLength(44);
    const reported = profile.filter(([, , coverage]) => coverage === 'REPORTED');
    expect(reported.map(([theme, , , counts, , dates, direction]) => [theme, counts, dates, direction])).toEqual([
      ['front-door', [1, 0, 0, 0], ['2023-02', '2023-02'], 'SINGLE_POINT'],
      ['early-help-prevention', [0, 2, 0, 4], ['2023', '2023'], 'SINGLE_POINT'],
      ['child-in-need', [2, 1, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      ['child-protection', [1, 1, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      ['missing-exploitation', [3, 0, 0, 1], ['2023', '2023'], 'SINGLE_POINT'],
      ['practice-quality', [1, 0, 2, 0], ['2023-07', '2023-07'], 'SINGLE_POINT'],
      ['planning', [2, 0, 0, 1], ['2023', '2023'], 'SINGLE_POINT'],
      ['placement-sufficiency', [0, 1, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      ['care-leavers', [3, 1, 0, 1], ['2023', '2023'], 'SINGLE_POINT'],
      ['transition-independence', [1, 0, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      // Both at the inspection of 2022, mixed at the visit of July 2023 and in the minutes.
      ['leadership-governance', [1, 2, 2, 4], ['2022-07-11', '2023'], 'MIXED'],
      ['management-oversight', [3, 0, 0, 1], ['2023', '2023'], 'SINGLE_POINT'],
      ['supervision', [1, 0, 0, 0], ['2023-07', '2023-07'], 'SINGLE_POINT'],
      // Praise in July 2023; praise, a concern and mixed findings in the minutes.
      ['workforce-caseloads', [6, 1, 2, 1], ['2023-07', '2023'], 'MIXED'],
      ['quality-assurance', [0, 1, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      ['performance-data', [2, 0, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
      ['partnership', [3, 1, 0, 0], ['2023', '2023'], 'SINGLE_POINT'],
    ]);
    const silent = profile.filter(([, , coverage]) => coverage === 'NOT_REPORTED');
    expect(silent).toHaveLength(27);
    expect(
      silent.every(([, , , counts, visits]) => `${String(counts)} of ${String(visits)}` === '0,0,0,0 of 5,3'),
    ).toBe(true);
  });

  test('is the same as its column of a comparison', async () => {
    const { council } = await seeded.ask(ProfileDocument, { council: 'council:lancashire' });
    const profile = (council?.themeProfile ?? []).map(line);
    const { cells } = await compare({ councils: councilIds('lancashire') });
    expect(profile.filter(([, , coverage]) => coverage === 'REPORTED')).toEqual(cells);
  });

  test('of a council that nobody has read says so, of every theme', async () => {
    const { council } = await seeded.ask(ProfileDocument, { council: 'council:birmingham' });
    const told = (council?.themeProfile ?? []).map(({ coverage, visits, visitsRead }) => [
      coverage,
      visits,
      visitsRead,
    ]);
    expect(told).toEqual(Array.from({ length: 44 }, () => ['NOT_READ', 5, 0]));
  });

  test.each([
    { themes: themeIds('permanence') },
    { themes: themeIds('permanence'), includeNarrower: true },
    { includeNarrower: true },
  ])('has the findings that it counts: %j', async (filter) => {
    const { council } = await seeded.ask(ProfileDocument, { council: 'council:worcestershire', filter });
    const counted = (council?.themeProfile ?? []).map(({ theme, strengths, concerns, mixed, neutral, findings }) => [
      slug(theme),
      strengths + concerns + mixed + neutral,
      findings.totalCount,
    ]);
    expect(counted.filter(([, cell, found]) => cell !== found)).toEqual([]);
  });
});
