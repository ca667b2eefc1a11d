import { beforeAll, describe, expect, test } from 'vitest';
import { Grade, JudgementArea, JudgementStatus, VisitKind, VisitStatus } from '../../src/domain/vocabulary.js';
import { writeJudgements } from '../../src/graph/write/judgements.js';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

interface Judgement {
  area: string;
  status: string;
  grade: string | null;
  visit: { id: string };
}

async function latest(from: Api, council: string, area?: string): Promise<Judgement | null> {
  const argument = area ? `(area: ${area})` : '';
  const answer = await from.ask<{ council: { latestJudgement: Judgement | null } }, object>(
    `query Latest($council: ID!) { council(id: $council) { latestJudgement${argument} { area status grade visit { id } } } }`,
    { council },
  );
  return answer.council.latestJudgement;
}

interface Council {
  statisticalNeighbours: { id: string }[];
  successors: { id: string }[];
  predecessors: { id: string }[];
  deliveryBodies: { name: string; kind: string; since: string | null; until: string | null }[];
  endedOn: string | null;
  [field: string]: unknown;
}

async function council(slug: string): Promise<Council> {
  const answer = await seeded.ask<{ council: Council }, object>(
    `query Council($id: ID!) { council(id: $id) {
      name officialName kind region { id } gssCode formerGssCodes dfeCode ofstedUrn aliases startedOn endedOn
      statisticalNeighbours { id } successors { id } predecessors { id } deliveryBodies { name kind since until }
    } }`,
    { id: `council:${slug}` },
  );
  return answer.council;
}

const slugs = (nodes: { id: string }[]) => nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));

interface Visit {
  id: string;
  previous: { id: string } | null;
  next: { id: string } | null;
  follows: { id: string } | null;
  fulfilledBy: { id: string } | null;
  daysToPublication: number | null;
  judgements: Omit<Judgement, 'visit'>[];
}

async function visit(slug: string): Promise<Visit> {
  const answer = await seeded.ask<{ visit: Visit }, object>(
    `query Visit($id: ID!) { visit(id: $id) {
      id previous { id } next { id } follows { id } fulfilledBy { id } daysToPublication judgements { area status grade }
    } }`,
    { id: `visit:${slug}` },
  );
  return answer.visit;
}

describe('the latest judgement', () => {
  // In 2026 Lancashire was inspected without an overall grade; care leavers were judged apart before 2018 and since 2023.
  test.each<[string, string | undefined, string, string]>([
    ['lancashire', undefined, 'GOOD', 'lancashire-2023-01-26-ilacs'],
    ['lancashire', 'OVERALL', 'GOOD', 'lancashire-2023-01-26-ilacs'],
    ['lancashire', 'LEADERS', 'OUTSTANDING', 'lancashire-2026-08-20-ilacs'],
    ['lancashire', 'CARE_LEAVERS', 'OUTSTANDING', 'lancashire-2026-08-20-ilacs'],
    ['lancashire', 'CHILDREN_IN_CARE_AND_CARE_LEAVERS', 'GOOD', 'lancashire-2023-01-26-ilacs'],
    ['lancashire', 'ADOPTION', 'GOOD', 'lancashire-2018-08-17-sif'],
    ['nottingham', 'OVERALL', 'INADEQUATE', 'nottingham-2022-07-ilacs'],
    ['nottingham', 'CARE_LEAVERS', 'REQUIRES_IMPROVEMENT', 'nottingham-2014-05-14-sif'],
    ['middlesbrough', 'OVERALL', 'REQUIRES_IMPROVEMENT', 'middlesbrough-2023-05-25-ilacs'],
  ])('of %s in %s is %s', async (slug, area, grade, at) => {
    expect(await latest(seeded, `council:${slug}`, area)).toEqual({
      area: area ?? 'OVERALL',
      status: 'GRADED',
      grade,
      visit: { id: `visit:${at}` },
    });
  });

  test('is none where no inspection judged the area', async () => {
    expect(await latest(seeded, 'council:worcestershire', 'CHILDREN_IN_CARE_AND_CARE_LEAVERS')).toMatchObject({
      grade: 'REQUIRES_IMPROVEMENT',
      visit: { id: 'visit:worcestershire-2019-07-ilacs' },
    });
    expect(await latest(seeded, 'council:barnsley', 'ADOPTION')).toMatchObject({ status: 'UNREADABLE', grade: null });
    expect(await latest(seeded, 'council:dorset', 'ADOPTION')).toBeNull();
  });

  test('says that it could not be read, rather than show an older one', async () => {
    const world = await World.create(worlds.graph);
    const inspection = async (day: string, status: JudgementStatus, grade: Grade | null, planned = false) => {
      const fields = { kind: VisitKind.ILACS_STANDARD, status: planned ? VisitStatus.PLANNED : VisitStatus.COMPLETED };
      const id = await world.visit(day, fields);
      const judgements = [{ area: JudgementArea.OVERALL, status, grade }];
      await worlds.graph.write((tx) => writeJudgements(tx, [{ visit: id, judgements }]));
      return id;
    };
    await inspection('2015-01-01', JudgementStatus.GRADED, Grade.GOOD);
    const unreadable = await inspection('2019-01-01', JudgementStatus.UNREADABLE, null);
    await inspection('2026-05-01', JudgementStatus.NOT_IN_FRAMEWORK, null);
    await inspection('2027-05-01', JudgementStatus.GRADED, Grade.OUTSTANDING, true);
    expect(await latest(worlds, world.council)).toEqual({
      area: 'OVERALL',
      status: 'UNREADABLE',
      grade: null,
      visit: { id: unreadable },
    });
    const readable = await inspection('2020-01-01', JudgementStatus.GRADED, Grade.INADEQUATE);
    expect(await latest(worlds, world.council)).toMatchObject({ grade: 'INADEQUATE', visit: { id: readable } });
  });
});

describe('a council', () => {
  test('has ten statistical neighbours in order of rank', async () => {
    const { statisticalNeighbours } = await council('nottingham');
    expect(slugs(statisticalNeighbours)).toEqual([
      ...['birmingham', 'manchester', 'newcastle-upon-tyne', 'middlesbrough', 'bradford'],
      ...['sandwell', 'southampton', 'oldham', 'sheffield', 'salford'],
    ]);
  });

  test('that was reorganised has successors, and they have predecessors', async () => {
    const cumbria = await council('cumbria');
    expect([cumbria.endedOn, slugs(cumbria.successors), slugs(cumbria.statisticalNeighbours)]).toEqual([
      '2023-03-31',
      ['cumberland', 'westmorland-and-furness'],
      [],
    ]);
    expect(slugs((await council('westmorland-and-furness')).predecessors)).toEqual(['cumbria']);
    const { predecessors, successors } = await council('bournemouth-christchurch-and-poole');
    expect([slugs(predecessors), successors]).toEqual([['bournemouth', 'dorset-county', 'poole'], []]);
  });

  test('may have delivery bodies, from and until a date', async () => {
    expect((await council('worcestershire')).deliveryBodies).toEqual([
      { name: 'Worcestershire Children First', kind: 'COMPANY', since: '2019-10', until: null },
    ]);
    const trust = { name: "Northamptonshire Children's Trust", kind: 'TRUST' };
    expect((await council('northamptonshire')).deliveryBodies).toEqual([
      { ...trust, since: '2020-11', until: '2021-03' },
    ]);
    expect((await council('west-northamptonshire')).deliveryBodies).toEqual([
      { ...trust, since: '2021-04', until: null },
    ]);
    expect((await council('lancashire')).deliveryBodies).toEqual([]);
  });

  test('has names, kind, region and codes, former ones too', async () => {
    expect(await council('barnsley')).toMatchObject({
      name: 'Barnsley',
      officialName: 'Barnsley Metropolitan Borough Council',
      kind: 'METROPOLITAN',
      region: { id: 'region:yorkshire-and-the-humber' },
      gssCode: 'E08000038',
      formerGssCodes: ['E08000016'],
      dfeCode: '370',
      ofstedUrn: '80426',
      aliases: ['Barnsley District'],
      startedOn: '1974-04-01',
      endedOn: null,
    });
  });

  test('is null where there is none', async () => {
    expect(await seeded.ask<unknown, object>('{ council(id: "council:none") { id } }')).toEqual({ council: null });
  });
});

describe('a visit', () => {
  test('has its place between the one before and the one after, undated ones too', async () => {
    const inOrder = [
      ...['lancashire-last-full-inspection', 'lancashire-2017-previous-visit', 'lancashire-2017-visit'],
      ...['lancashire-2017-11-visit', 'lancashire-full-reinspection', 'lancashire-2018-08-17-sif'],
      ...['lancashire-2023-01-26-ilacs', 'lancashire-2026-08-20-ilacs'],
    ].map((slug) => ({ id: `visit:${slug}` }));
    const found = await Promise.all(inOrder.map(({ id }) => visit(id.slice('visit:'.length))));
    expect(found.map(({ next }) => next)).toEqual([...inOrder.slice(1), null]);
    expect(found.map(({ previous }) => previous)).toEqual([null, ...inOrder.slice(0, -1)]);
  });

  test('takes days to publication from its last day, where both are known to the day', async () => {
    expect((await visit('bradford-2021-09-mv6')).daysToPublication).toBe(44);
    expect((await visit('worcestershire-2019-07-ilacs')).daysToPublication).toBe(31);
    expect((await visit('nottingham-2023-07-mv2')).daysToPublication).toBeNull();
    expect((await visit('worcestershire-2018-04-mv4')).daysToPublication).toBeNull();
  });

  test('may follow an inspection up, or turn into another', async () => {
    expect((await visit('bradford-2021-09-mv6')).follows).toEqual({ id: 'visit:bradford-2018-09-inspection' });
    expect((await visit('worcestershire-2018-04-mv4')).follows).toEqual({ id: 'visit:worcestershire-2016-inspection' });
    expect(await visit('lancashire-full-reinspection')).toMatchObject({
      follows: null,
      fulfilledBy: { id: 'visit:lancashire-2018-08-17-sif' },
    });
  });

  test('has its judgements in order, each with a grade or why there is none', async () => {
    const graded = (area: string, grade: string) => ({ area, status: 'GRADED', grade });
    const outside = (area: string) => ({ area, status: 'NOT_IN_FRAMEWORK', grade: null });
    expect((await visit('nottingham-2022-07-ilacs')).judgements).toEqual([
      graded('OVERALL', 'INADEQUATE'),
      graded('LEADERS', 'REQUIRES_IMPROVEMENT'),
      graded('HELP_AND_PROTECTION', 'INADEQUATE'),
      outside('CHILDREN_IN_CARE'),
      graded('CHILDREN_IN_CARE_AND_CARE_LEAVERS', 'REQUIRES_IMPROVEMENT'),
      outside('CARE_LEAVERS'),
    ]);
    expect((await visit('lancashire-2026-08-20-ilacs')).judgements).toEqual([
      outside('OVERALL'),
      graded('LEADERS', 'OUTSTANDING'),
      graded('HELP_AND_PROTECTION', 'GOOD'),
      graded('CHILDREN_IN_CARE', 'GOOD'),
      graded('CARE_LEAVERS', 'OUTSTANDING'),
    ]);
    expect((await visit('worcestershire-2016-inspection')).judgements.slice(-1)).toEqual([
      graded('ADOPTION', 'REQUIRES_IMPROVEMENT'),
    ]);
    expect((await visit('bradford-2014-05-23-sif')).judgements[0]).toEqual({
      area: 'OVERALL',
      status: 'UNREADABLE',
      grade: null,
    });
    expect((await visit('bradford-2021-09-mv6')).judgements).toEqual([]);
  });
});
