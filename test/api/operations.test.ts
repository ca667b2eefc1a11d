import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Api, api } from '../support/api.js';

// The operations of the playground, as they stand there, with no variables given. One after another: together they would
// keep Neo4j planning for longer than a request may take.
const FOLDER = join(packageRoot, 'src/web/playground/operations');

let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

function run<Data>(operation: string): Promise<Data> {
  return seeded.ask<Data, object>(readFileSync(join(FOLDER, `${operation}.graphql`), 'utf8'));
}

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));

test.sequential('every operation of the playground answers', async () => {
  const files = readdirSync(FOLDER);
  expect(files.map((file) => Number(file.slice(0, 2)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const file of files) expect(await run<object>(file.slice(0, -'.graphql'.length))).not.toEqual({});
});

test.sequential("02: inspectors' concerns about management oversight, each with its passage", async () => {
  interface Node {
    id: string;
    council: { name: string };
    visit: unknown;
    themes: { label: string }[];
    evidence: { verified: boolean; passage: { index: number; text: string | null; document: { id: string } } }[];
    actions: unknown[];
  }
  const { findings } = await run<{ findings: { totalCount: number; pageInfo: object; facets: object; nodes: Node[] } }>(
    '02-findings-with-evidence',
  );
  expect([findings.totalCount, findings.pageInfo]).toEqual([
    2,
    { hasNextPage: false, endCursor: expect.any(String) as string },
  ]);
  expect(findings.facets).toEqual({
    councils: [
      { label: 'Lancashire', count: 1 },
      { label: 'Worcestershire', count: 1 },
    ],
    years: [
      { value: '2017', count: 1 },
      { value: '2018', count: 1 },
    ],
  });
  expect(
    findings.nodes.map(({ id, council, visit, themes, actions }) => [id, council.name, visit, themes.length, actions]),
  ).toEqual([
    ['finding:l17-f12', 'Lancashire', { kind: 'MONITORING_VISIT', sequence: null, startedOn: '2017' }, 2, []],
    ['finding:w18-f18', 'Worcestershire', { kind: 'MONITORING_VISIT', sequence: 4, startedOn: '2018-04-18' }, 1, []],
  ]);
  expect(findings.nodes[0]?.evidence).toMatchObject([
    { verified: false, passage: { index: 15, text: null, document: { id: 'document:lancashire-2017-dcs-update' } } },
  ]);
});

test.sequential('03: the visits to Nottingham in order, with judgements and what each said', async () => {
  interface Visit {
    id: string;
    startedOn: string | null;
    endedOn: string | null;
    daysToPublication: number | null;
    judgements: { area: string; status: string; grade: string | null }[];
    follows: { id: string } | null;
    findings: { totalCount: number; nodes: unknown[] };
  }
  const { council } = await run<{
    council: {
      name: string;
      region: { name: string };
      statisticalNeighbours: { name: string; latestJudgement: { grade: string; status: string } }[];
      visits: { totalCount: number; nodes: Visit[] };
    };
  }>('03-council-timeline');
  expect([council.name, council.region.name, council.visits.totalCount]).toEqual(['Nottingham', 'East Midlands', 7]);
  const full = 'nottingham-2022-07-ilacs';
  expect(
    council.visits.nodes.map((visit) => [
      ...ids([visit]),
      visit.startedOn,
      visit.endedOn,
      visit.daysToPublication,
      visit.judgements.find(({ area }) => area === 'OVERALL')?.grade ?? null,
      visit.follows && ids([visit.follows])[0],
      visit.findings.totalCount,
    ]),
  ).toEqual([
    ['nottingham-2014-05-14-sif', '2014-03-11', '2014-04-02', 42, 'REQUIRES_IMPROVEMENT', null, 0],
    ['nottingham-2019-01-07-ilacs', '2018-11-05', '2018-11-16', 52, 'REQUIRES_IMPROVEMENT', null, 0],
    [full, '2022-07-11', '2022-07-22', 45, 'INADEQUATE', null, 2],
    ['nottingham-2023-02-mv1', '2023-02', null, null, null, full, 1],
    ['nottingham-2023-07-mv2', '2023-07', null, null, null, full, 5],
    ['nottingham-2023-mv3', '2023', null, null, null, full, 0],
    ['nottingham-2024-mv-series', '2024', null, null, null, full, 0],
  ]);
  expect(council.visits.nodes.map(({ judgements }) => judgements.length)).toEqual([6, 6, 6, 0, 0, 0, 0]);
  expect(council.visits.nodes[3]?.findings.nodes).toEqual([
    {
      summary: 'First visit, on the front door, noted evidence of progress.',
      polarity: 'STRENGTH',
      primaryTheme: { label: 'Front door and thresholds' },
    },
  ]);
  const neighbours = council.statisticalNeighbours.map(({ name, latestJudgement }) => [name, latestJudgement.grade]);
  expect(neighbours).toEqual([
    ['Birmingham', 'GOOD'],
    ['Manchester', 'OUTSTANDING'],
    ['Newcastle upon Tyne', 'GOOD'],
    ['Middlesbrough', 'REQUIRES_IMPROVEMENT'],
    ['Bradford', 'REQUIRES_IMPROVEMENT'],
    ['Sandwell', 'GOOD'],
    ['Southampton', 'GOOD'],
    ['Oldham', 'GOOD'],
    ['Sheffield', 'GOOD'],
    ['Salford', 'GOOD'],
  ]);
});

test.sequential('05: the actions with an owner and a date, by date', async () => {
  const { actions } = await run<{ actions: { totalCount: number; nodes: { id: string }[] } }>('05-actions-due');
  expect([actions.totalCount, ids(actions.nodes)]).toEqual([4, ['l17-a08', 'w21-a02', 'b21-a06', 'b21-a11']]);
});

test.sequential('08: the measures with a figure, by name', async () => {
  const { measures } = await run<{
    measures: {
      totalCount: number;
      nodes: { id: string; observations: { value: number | null; evidence: unknown[] }[] }[];
    };
  }>('08-measures');
  expect(measures.totalCount).toBe(12);
  expect(measures.nodes.map((measure) => [...ids([measure]), measure.observations.map(({ value }) => value)])).toEqual([
    ['l17-m02', [53.2]],
    ['l17-m08', [0]],
    ['w18-m01', [36, 15, 4, 2, 57]],
    ['b21-m01', [244]],
    ['l17-m01', [51.5, 29.4]],
    ['l17-m03', [64, 23, 41]],
    ['w18-m03', [12]],
    ['w18-m02', [73]],
    ['l17-m07', [3]],
    ['b21-m03', [40]],
    ['w21-m01', [27]],
    ['b21-m02', [61]],
  ]);
  expect(measures.nodes.flatMap(({ observations }) => observations).every(({ evidence }) => evidence.length > 0)).toBe(
    true,
  );
});

test.sequential("09: inspectors' concerns that no action addresses, in order of time", async () => {
  const { unaddressedConcerns } = await run<{
    unaddressedConcerns: { totalCount: number; nodes: { id: string; council: { name: string } }[] };
  }>('09-unaddressed-concerns');
  // None of the 43 actions addresses a finding that the inspectors voiced, so these are all of their concerns.
  expect(unaddressedConcerns.totalCount).toBe(16);
  expect(ids(unaddressedConcerns.nodes)).toEqual([
    ...['l17-f14', 'l17-f09', 'l17-f10', 'l17-f11', 'l17-f12'],
    ...['w18-f15', 'w18-f16', 'w18-f17', 'w18-f18', 'w18-f19', 'w18-f20', 'w18-f21', 'w18-f22', 'w18-f32', 'w18-f40'],
    'n23-f01',
  ]);
});

test.sequential('10: a search marks the words that it found', async () => {
  const { search } = await run<{
    search: { totalCount: number; edges: { highlights: string[]; node: { __typename: string; id: string } }[] };
  }>('10-search');
  expect(search.totalCount).toBe(2);
  const [care, leavers] = ['<mark>care</mark>', '<mark>leavers</mark>'];
  expect(search.edges.map(({ node, highlights }) => [node.__typename, ...ids([node]), highlights])).toEqual([
    [
      'Finding',
      'w18-f32',
      [
        `<mark>Dashboard</mark> for ${care} ${leavers} was still at an early stage, giving less understanding than the children-in-${care} information.`,
      ],
    ],
    [
      'Finding',
      'w18-f33',
      [
        `The interactive ${care} ${leavers}&#39; <mark>dashboard</mark> has since been completed and gives management in-depth understanding.`,
      ],
    ],
  ]);
});

test.sequential(
  '01, 04, 06, 07 and 11: as many cells, concerns, contrasts, themes and turnarounds as there are',
  async () => {
    // What they are is worked out where comparisons and analyses are tested.
    const sizes = {
      '01-compare-themes': 12,
      '04-recurring-concerns': 0,
      '06-theme-contrasts': 7,
      '07-co-occurring-themes': 10,
      '11-turnarounds': 1,
    };
    for (const [operation, size] of Object.entries(sizes)) {
      const [answer] = Object.values(await run<Record<string, unknown[] | { cells: unknown[] }>>(operation));
      expect([operation, (answer && 'cells' in answer ? answer.cells : answer)?.length]).toEqual([operation, size]);
    }
  },
);

test.sequential('12: Bradford beside its statistical neighbours, and who is like it', async () => {
  const { councils, similarCouncils } = await run<{
    councils: { totalCount: number; nodes: { name: string }[] };
    similarCouncils: { council: { name: string }; isStatisticalNeighbour: boolean }[];
  }>('12-neighbours');
  expect(councils.nodes.map(({ name }) => name)).toEqual([
    'Birmingham',
    'Blackburn with Darwen',
    'Bolton',
    'Derby',
    'Kirklees',
    'Oldham',
    'Rochdale',
    'Sandwell',
    'Sheffield',
    'Walsall',
  ]);
  expect(similarCouncils.map(({ council, isStatisticalNeighbour }) => [council.name, isStatisticalNeighbour])).toEqual([
    ['Worcestershire', false],
    ['Lancashire', false],
    ['Nottingham', false],
  ]);
});
