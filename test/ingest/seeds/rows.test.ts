import { beforeAll, expect, test } from 'vitest';
import { JudgementArea, VisitStatus, Voice } from '../../../src/domain/vocabulary.js';
import { readSeeds } from '../../../src/ingest/seeds/read.js';
import { documentRows, passageRows } from '../../../src/ingest/seeds/rows/documents.js';
import {
  councilRows,
  deliveryBodyRows,
  neighbourRows,
  regionRows,
  themeRows,
} from '../../../src/ingest/seeds/rows/reference.js';
import {
  actionRows,
  findingRows,
  measureRows,
  observationRows,
  planOutcomeRows,
  planRows,
} from '../../../src/ingest/seeds/rows/statements.js';
import { judgementRows, reportRows, visitEvidenceRows, visitRows } from '../../../src/ingest/seeds/rows/visits.js';
import type { Tables } from '../../../src/ingest/seeds/tables.js';

let tables: Tables;

beforeAll(async () => {
  ({ tables } = await readSeeds('seeds'));
});

/** How many things there are of each kind. */
function tally(kinds: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function only<R extends { id: string }>(rows: R[], id: string): R {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

test('councils, regions, neighbours and delivery bodies', () => {
  const councils = councilRows(tables);
  expect(regionRows(tables)).toHaveLength(9);
  expect(councils.filter((row) => row.endedOn === null)).toHaveLength(153);
  expect(tally(councils.filter((row) => row.endedOn === null).map((row) => row.kind))).toEqual({
    UNITARY: 62,
    METROPOLITAN: 36,
    LONDON_BOROUGH: 32,
    COUNTY: 21,
    CITY_OF_LONDON: 1,
    ISLES_OF_SCILLY: 1,
  });
  expect(neighbourRows(tables).every((row) => row.neighbours.length === 10)).toBe(true);
  expect(only(neighbourRows(tables), 'council:worcestershire').neighbours[0]).toBe('council:somerset');
  expect(only(councils, 'council:barnsley')).toMatchObject({
    gssCode: 'E08000038',
    formerGssCodes: ['E08000016'],
  });
  expect(only(councils, 'council:bradford')).toEqual({
    id: 'council:bradford',
    name: 'Bradford',
    officialName: 'City of Bradford Metropolitan District Council',
    kind: 'METROPOLITAN',
    region: 'region:yorkshire-and-the-humber',
    gssCode: 'E08000032',
    formerGssCodes: [],
    dfeCode: '380',
    ofstedUrn: '80449',
    aliases: ['Bradford District', 'Bradford MDC', 'Bradford Metropolitan District Council'],
    startedOn: '1974-04-01',
    endedOn: null,
    successors: [],
  });
  expect(only(councils, 'council:dorset-county').successors).toEqual([
    'council:dorset',
    'council:bournemouth-christchurch-and-poole',
  ]);
  expect(only(councils, 'council:city-of-london').aliases).toContain('London Corporation');
  expect(only(deliveryBodyRows(tables), 'delivery-body:achieving-for-children').councils.map(({ id }) => id)).toEqual([
    'council:kingston-upon-thames',
    'council:richmond-upon-thames',
    'council:windsor-and-maidenhead',
  ]);
});

test('themes', () => {
  const themes = themeRows(tables);
  expect(themes).toHaveLength(44);
  expect(themes[0]).toMatchObject({
    id: 'theme:front-door',
    position: 0,
    parent: null,
  });
  expect(only(themes, 'theme:supervision').parent).toBe('theme:management-oversight');
  expect(only(themes, 'theme:leadership-governance').areas).toEqual(['LEADERS', 'OVERALL']);
});

test('visits: 497 inspections and 16 annotated visits, of which five are the same', () => {
  const visits = visitRows(tables);
  expect(visits).toHaveLength(16 + 497 - 5);
  expect(judgementRows(tables)).toHaveLength(497);
  expect(reportRows(tables)).toHaveLength(497);
  expect(visitEvidenceRows(tables).filter((row) => row.evidence.length > 0)).toHaveLength(16);
  expect(visits.filter((row) => row.status === VisitStatus.PLANNED).map((row) => [row.id, row.dateText])).toEqual([
    ['visit:bradford-next-ofsted-return', "in 6 months' time"],
    ['visit:lancashire-2017-11-visit', 'November'],
    ['visit:lancashire-full-reinspection', 'full re-inspection; might be under four weeks'],
    ['visit:nottingham-2023-mv3', 'before the end of the year'],
    ['visit:nottingham-2024-mv-series', 'a further 3-4 visits during 2024'],
  ]);
  expect(only(visits, 'visit:lancashire-full-reinspection').fulfilledBy).toBe('visit:lancashire-2018-08-17-sif');
  expect(only(visits, 'visit:worcestershire-2019-07-ilacs')).toMatchObject({
    kind: 'ILACS_STANDARD',
    startedOn: '2019-06-17',
    endedOn: '2019-06-28',
    publishedOn: '2019-07-29',
    dateText: 'July 2019',
    from: '2019-06-17',
    to: '2019-06-28',
    timeline: '2019-06-17',
  });
});

test('annotated visits keep their order where dates are missing', () => {
  const annotated = tables.visits.filter((row) => row.document !== null).map((row) => `visit:${row.id}`);
  const order = visitRows(tables)
    .filter((row) => annotated.includes(row.id))
    .sort((a, b) => `${a.council} ${a.timeline}`.localeCompare(`${b.council} ${b.timeline}`, 'en'))
    .map((row) => row.id.slice('visit:'.length));
  expect(order).toEqual([
    'bradford-2018-09-inspection',
    'bradford-2021-09-mv6',
    'bradford-next-ofsted-return',
    'lancashire-last-full-inspection',
    'lancashire-2017-previous-visit',
    'lancashire-2017-visit',
    'lancashire-2017-11-visit',
    'lancashire-full-reinspection',
    'nottingham-2022-07-ilacs',
    'nottingham-2023-02-mv1',
    'nottingham-2023-07-mv2',
    'nottingham-2023-mv3',
    'nottingham-2024-mv-series',
    'worcestershire-2016-inspection',
    'worcestershire-2018-04-mv4',
    'worcestershire-2019-07-ilacs',
  ]);
});

test('a judgement is a grade or the reason why there is none', () => {
  const judgements = new Map(judgementRows(tables).map((row) => [row.visit, row.judgements]));
  const words = (visit: string) =>
    judgements.get(`visit:${visit}`)?.map(({ area, status, grade }) => `${area} ${grade ?? status}`);
  expect(words('nottingham-2022-07-ilacs')).toEqual([
    'OVERALL INADEQUATE',
    'LEADERS REQUIRES_IMPROVEMENT',
    'HELP_AND_PROTECTION INADEQUATE',
    'CHILDREN_IN_CARE NOT_IN_FRAMEWORK',
    'CARE_LEAVERS NOT_IN_FRAMEWORK',
    'CHILDREN_IN_CARE_AND_CARE_LEAVERS REQUIRES_IMPROVEMENT',
  ]);
  expect(words('lancashire-2018-08-17-sif')).toContain('ADOPTION GOOD');
  expect(words('doncaster-2018-01-19-sif')).toEqual([
    'OVERALL UNREADABLE',
    'LEADERS UNREADABLE',
    'HELP_AND_PROTECTION UNREADABLE',
    'CHILDREN_IN_CARE UNREADABLE',
    'CARE_LEAVERS UNREADABLE',
    'ADOPTION UNREADABLE',
  ]);
  const overall = [...judgements.values()].flat().filter(({ area }) => area === JudgementArea.OVERALL);
  expect(tally(overall.map(({ grade, status }) => grade ?? status))).toEqual({
    OUTSTANDING: 71,
    GOOD: 127,
    REQUIRES_IMPROVEMENT: 79,
    INADEQUATE: 36,
    NOT_IN_FRAMEWORK: 11,
    UNREADABLE: 173,
  });
});

test('documents and passages', () => {
  expect(documentRows(tables)).toHaveLength(5);
  expect(passageRows(tables)).toHaveLength(173);
  expect(only(reportRows(tables), 'document:dorset-2025-05-09-report')).toMatchObject({
    title: "Inspection of children's services in Dorset, published 9 May 2025",
    url: 'https://files.ofsted.gov.uk/v1/file/50276411',
    visits: ['visit:dorset-2025-05-09-ilacs'],
  });
});

test('findings', () => {
  const findings = findingRows(tables);
  expect(findings).toHaveLength(183);
  expect(tally(findings.map((row) => row.polarity))).toEqual({
    STRENGTH: 58,
    CONCERN: 44,
    MIXED: 9,
    NEUTRAL: 72,
  });
  expect(tally(findings.map((row) => row.voice))).toEqual({
    INSPECTOR: 50,
    COUNCIL: 114,
    MEMBER: 16,
    OTHER: 3,
  });
  expect(tally(findings.map((row) => row.council))).toEqual({
    'council:worcestershire': 92,
    'council:bradford': 24,
    'council:lancashire': 29,
    'council:nottingham': 38,
  });
  expect(findings.every((row) => (row.voice === Voice.INSPECTOR) === (row.visit !== null))).toBe(true);
});

test("a finding's date is the visit's, else as much of the meeting's as is known", () => {
  const findings = findingRows(tables);
  const dates = (id: string) => {
    const { occurredOn, from, to, timeline } = only(findings, `finding:${id}`);
    return [occurredOn, from, to, timeline];
  };
  expect(dates('w18-f05')).toEqual(['2018-04-18', '2018-04-18', '2018-04-19', '2018-04-18']);
  expect(dates('l17-f14')).toEqual(['2015-09-14', '2015-09-14', '2015-10-08', '2015-09-14']);
  expect(dates('l17-f08')).toEqual(['2017', '2017-07-20', '2017-09-30', '2017-07-20']);
  expect(dates('b21-f01')).toEqual([null, '2021-10-22', '2022-03-22', '2021-10-22']);
  expect(dates('w18-f27')).toEqual([null, null, null, '9999']);
});

test('actions', () => {
  const actions = actionRows(tables);
  expect(actions).toHaveLength(43);
  expect(tally(actions.map((row) => row.kind))).toEqual({
    ACTION: 9,
    COMMITMENT: 26,
    RECOMMENDATION: 3,
    RESOLUTION: 5,
  });
  expect(tally(actions.map((row) => row.status))).toEqual({
    OPEN: 33,
    IN_PROGRESS: 10,
  });
  const owned = actions.filter((row) => row.owner !== null && row.due !== null);
  expect(owned.map((row) => [row.id, row.owner, row.due])).toEqual([
    ['action:b21-a06', 'members and officers', '2022-03-23'],
    ['action:b21-a11', "Interim Strategic Director Children's Services (Marium Haque)", '2022-03-23'],
    ['action:l17-a08', 'Louise Storey', '2017-09'],
    ['action:w21-a02', "Director of Children's Services", '2022'],
  ]);
});

test('measures, plans and their parts', () => {
  expect(measureRows(tables)).toHaveLength(20);
  const observations = observationRows(tables);
  expect(observations.flatMap((row) => row.observations)).toHaveLength(27);
  const discharged = observations.find((row) => row.measure === 'measure:l17-m03')?.observations[1];
  expect(discharged).toMatchObject({
    value: 23,
    denominator: 64,
    denominatorText: '64 discharged',
    derived: false,
    dimensions: ['reason', 'reached 18'],
    evidence: [expect.stringMatching(/^passage:lancashire-2017-dcs-update:\d+$/)],
  });
  expect(planRows(tables)).toHaveLength(11);
  expect(planOutcomeRows(tables).flatMap((row) => row.outcomes)).toHaveLength(15);
});

test('the cases of children are told without a name', () => {
  const [review, film] = ['action:b21-a01', 'action:w21-a07'].map((id) => actionRows(tables).find((row) => row.id === id));
  expect(review?.summary).toMatch(/serious case/i);
  expect(film?.summary).toMatch(/film about ADHD/i);
});
