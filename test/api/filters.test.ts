import { beforeAll, describe, expect, test } from 'vitest';
import { ActionStatus, ReviewStatus } from '../../src/domain/vocabulary.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

// What each filter finds was read off the annotations and tables by hand, not off the program.
let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

type Noun = 'Finding' | 'Action' | 'Visit' | 'Council' | 'Measure';

/** The ids without their type that a filter finds, sorted, and how many the connection says there are. */
async function found(from: Api, noun: Noun, filter: object): Promise<{ ids: string[]; total: number }> {
  const query = `query Found($filter: ${noun}Filter) {
    found: ${noun.toLowerCase()}s(filter: $filter, first: 200) { totalCount nodes { id } }
  }`;
  const answer = await from.ask<{ found: { totalCount: number; nodes: { id: string }[] } }, object>(query, { filter });
  const ids = answer.found.nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  return { ids: ids.sort(), total: answer.found.totalCount };
}

async function total(noun: Noun, filter: object): Promise<number> {
  return (await found(seeded, noun, filter)).total;
}

async function ids(noun: Noun, filter: object): Promise<string[]> {
  const answer = await found(seeded, noun, filter);
  expect(answer.total).toBe(answer.ids.length);
  return answer.ids;
}

/** n ids in a row: w18-f15, w18-f16 … */
const run = (document: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `${document}-f${String(first + i).padStart(2, '0')}`);

describe('dates of findings match by overlap', () => {
  test.each([
    // The visit to Lancashire was some time in 2017; the Board met between 20 July and September 2017.
    ['a year', { from: '2017', to: '2017' }, 28],
    ['the last day that the meeting can have been', { from: '2017-09-30', to: '2017-09-30' }, 28],
    ['the day after it, which only the visit overlaps', { from: '2017-10-01', to: '2017-10-01' }, 14],
    ['the day before the meeting', { from: '2017-07-19', to: '2017-07-19' }, 14],
    ['a month', { from: '2017-10', to: '2017-12' }, 14],
    // The inspection of Lancashire began on 14 September 2015 and ended on 8 October.
    ['up to the day before the first', { to: '2015-09-13' }, 0],
    ['up to the first day', { to: '2015-09-14' }, 1],
    ['up to its month', { to: '2015-09' }, 1],
    ['within it', { from: '2015-09-20', to: '2015-09-21' }, 1],
    ['its last day', { from: '2015-10-08', to: '2015-10-08' }, 1],
    ['the day after', { from: '2015-10-09', to: '2016' }, 0],
    // Worcestershire was visited on 18 and 19 April 2018; when the Panel met is not known.
    ['the second day of a visit', { from: '2018-04-19', to: '2018-04-19' }, 26],
    ['after the visit', { from: '2018-04-20', to: '2018-12' }, 0],
    // The Committee met between 29 August and December 2023.
    ['a month that a meeting overlaps', { from: '2023-08', to: '2023-08' }, 30],
    ['the day before its first', { from: '2023-08-01', to: '2023-08-28' }, 0],
    ['the year of the last', { from: '2024' }, 0],
    // 18 statements of 2018 and 47 of 2021 have no date, 183 less 65 have one.
    ['any date at all', { from: '1900', to: '2100' }, 118],
  ])('%s', async (_, bounds, expected) => {
    expect(await total('Finding', bounds)).toBe(expected);
  });

  test('what is no date is refused', async () => {
    const query = 'query Found($from: PartialDate) { findings(filter: { from: $from }) { totalCount } }';
    for (const from of ['2018-02-30', '2018-13', '18', 'April 2018', '2018-4', '']) {
      const { errors } = await seeded.post(query, { from });
      expect([from, errors?.[0]?.extensions.code]).toEqual([from, 'BAD_USER_INPUT']);
    }
  });
});

describe('themes of findings', () => {
  const permanence = { themes: ['theme:permanence'] };
  const anyPermanence = ['l17-f12', 'l17-f13', 'l17-f17', 'l17-f18', 'l17-f27', 'w18-f27', 'w21-f04', 'w21-f44'];
  const stability = ['w18-f26', 'w18-f28', 'w21-f45'];

  test('any theme, the primary one, and the narrower ones with it', async () => {
    expect(await ids('Finding', permanence)).toEqual(anyPermanence);
    expect(await ids('Finding', { ...permanence, primaryThemeOnly: true })).toEqual(['l17-f12', 'l17-f13', 'l17-f17']);
    const narrower = { ...permanence, includeNarrower: true };
    expect(await ids('Finding', narrower)).toEqual([...anyPermanence, ...stability].sort());
    const primary = await ids('Finding', { ...narrower, primaryThemeOnly: true });
    expect(primary).toEqual(['l17-f12', 'l17-f13', 'l17-f17', 'w18-f26', 'w18-f27', 'w18-f28', 'w21-f45']);
  });

  test('narrower means any level down, and never up', async () => {
    const world = await World.create(worlds.graph);
    const [grandchild, child, top] = await world.findings(
      { themes: ['theme:supervision'] },
      { themes: ['theme:planning', 'theme:management-oversight'] },
      { themes: ['theme:leadership-governance', 'theme:supervision', 'theme:management-oversight'] },
    );
    const under = async (theme: string) => {
      const filter = { councils: [world.council], themes: [theme], includeNarrower: true };
      return (await found(worlds, 'Finding', filter)).ids.map((id) => `finding:${id}`);
    };
    expect(await under('theme:leadership-governance')).toEqual([grandchild, child, top]);
    expect(await under('theme:supervision')).toEqual([grandchild, top]);
    expect(await under('theme:planning')).toEqual([child]);
  });

  test('of a theme, a filter may ask for the primary and the narrower too', async () => {
    const { theme } = await seeded.ask<{ theme: Record<string, { totalCount: number }> }, object>(`{
      theme(id: "theme:permanence") {
        any: findings { totalCount }
        primary: findings(filter: { primaryThemeOnly: true }) { totalCount }
        narrower: findings(filter: { includeNarrower: true }) { totalCount }
        both: findings(filter: { themes: ["theme:management-oversight"] }) { totalCount facets { councils { value count } } }
      }
    }`);
    expect(theme).toEqual({
      any: { totalCount: 8 },
      primary: { totalCount: 3 },
      narrower: { totalCount: 11 },
      both: { totalCount: 2, facets: { councils: [{ value: 'council:lancashire', count: 2 }] } },
    });
  });
});

describe('findings', () => {
  test.each<[string, object, number]>([
    ['of neighbours: of the four only Bradford is one of Nottingham', { neighboursOf: 'council:nottingham' }, 24],
    ['of neighbours of nobody', { neighboursOf: 'council:none' }, 0],
    ['of a region', { regions: ['region:north-west'] }, 29],
    ['of two regions', { regions: ['region:east-midlands', 'region:west-midlands', 'region:london'] }, 38 + 92],
    ['of a council outside the region', { regions: ['region:north-west'], councils: ['council:bradford'] }, 0],
    ['raised at monitoring visits', { visitKinds: ['MONITORING_VISIT'] }, 46],
    ['raised at inspections', { visitKinds: ['SIF_INSPECTION', 'ILACS_STANDARD'] }, 4],
    ['raised at no such visit', { visitKinds: ['JTAI'] }, 0],
    ['of a document', { documents: ['document:worcestershire-2021-sufficiency-strategy'] }, 48],
    ['of young people', { voices: ['YOUNG_PERSON'] }, 0],
    ['null, which says nothing', { councils: null, text: null, hasAction: null, reviewStatuses: null }, 183],
  ])('%s', async (_, filter, expected) => {
    expect(await total('Finding', filter)).toBe(expected);
  });

  test('of visits: those raised there, not those that comment on it', async () => {
    expect(await ids('Finding', { visits: ['visit:nottingham-2023-07-mv2'] })).toEqual(run('n23', 17, 21));
    expect(await ids('Finding', { visits: ['visit:bradford-2021-09-mv6'] })).toEqual([]);
  });

  test('with and without an action that addresses them', async () => {
    expect(await ids('Finding', { hasAction: true })).toEqual([
      ...['b21-f06', 'b21-f08', 'b21-f13', 'b21-f17', 'b21-f20', 'b21-f23', 'l17-f24', 'l17-f25', 'l17-f26', 'l17-f27'],
      ...['n23-f08', 'n23-f33', 'n23-f36', 'n23-f37', 'w18-f37', 'w21-f12', 'w21-f30', 'w21-f36', 'w21-f38'],
    ]);
    expect(await total('Finding', { hasAction: false })).toBe(183 - 19);
  });

  test.each([
    'councils',
    'regions',
    'themes',
    'polarities',
    'voices',
    'visits',
    'visitKinds',
    'documents',
    'reviewStatuses',
  ])('an empty list of %s matches nothing', async (field) => {
    expect(await ids('Finding', { [field]: [] })).toEqual([]);
  });

  test('refused ones are hidden unless asked for', async () => {
    const world = await World.create(worlds.graph);
    const [confirmed, unreviewed, rejected] = await world.findings(
      { reviewStatus: ReviewStatus.CONFIRMED },
      { reviewStatus: ReviewStatus.UNREVIEWED },
      { reviewStatus: ReviewStatus.REJECTED },
    );
    const shown = async (filter: object) => {
      const answer = await found(worlds, 'Finding', { councils: [world.council], ...filter });
      return answer.ids.map((id) => `finding:${id}`);
    };
    expect(await shown({})).toEqual([confirmed, unreviewed]);
    expect(await shown({ reviewStatuses: ['REJECTED'] })).toEqual([rejected]);
    expect(await shown({ reviewStatuses: ['REJECTED', 'CONFIRMED'] })).toEqual([confirmed, rejected]);
    expect(await shown({ reviewStatuses: ['UNREVIEWED'] })).toEqual([unreviewed]);
  });

  test('at least so confident; what a person entered is certain', async () => {
    const world = await World.create(worlds.graph);
    const ids = await world.findings(...[0.2, 0.5, 1, null].map((confidence) => ({ confidence })));
    const atLeast = async (minConfidence: number) => {
      const answer = await found(worlds, 'Finding', { councils: [world.council], minConfidence });
      expect(answer.total).toBe(answer.ids.length);
      return answer.ids.map((id) => `finding:${id}`);
    };
    expect(await atLeast(0)).toEqual(ids);
    expect(await atLeast(0.5)).toEqual(ids.slice(1));
    expect(await atLeast(0.51)).toEqual(ids.slice(2));
    expect(await atLeast(1)).toEqual(ids.slice(2));
  });
});

describe('the text of findings', () => {
  test.each<[string, string, string[]]>([
    ['any form of a word', 'dashboards', ['n23-f10', 'w18-f32', 'w18-f33']],
    ['all of the words, in any order and form', 'frameworks robust AUDITED', ['l17-f23']],
    ['a phrase', '"audit framework"', ['l17-f23']],
    ['a phrase in another order', '"framework audit"', []],
    ['a phrase and a word', '"care leavers" dashboard', ['w18-f32', 'w18-f33']],
    ['a word with its possessive', "child's report", ['b21-f03']],
    ['a figure', '51.5%', ['l17-f25']],
    ['part of a figure', '51.4%', []],
    ['a word with a hyphen', 'self-assessment', ['n23-f04']],
    ['words in single quotes', "'grow your own' scheme", ['n23-f38']],
    ['an unclosed quote', '"permanence must', ['l17-f12']],
    ['signs around words', '+(dashboard)^2 AND~ -"early stage"*', []],
  ])('%s', async (_, text, expected) => {
    expect(await ids('Finding', { text })).toEqual(expected);
  });

  test.each(['', '&& || ! ( ) { } [ ] ^ ~ * ? : \\ / + - "'])('that holds no word says nothing: %s', async (text) => {
    expect(await total('Finding', { text })).toBe(183);
  });

  test('narrows with the rest of the filter, also below a council', async () => {
    expect(await ids('Finding', { text: 'dashboard', councils: ['council:nottingham'] })).toEqual(['n23-f10']);
    const { council } = await seeded.ask<{ council: { findings: { totalCount: number } } }, object>(
      '{ council(id: "council:worcestershire") { findings(filter: { text: "dashboard" }) { totalCount } } }',
    );
    expect(council.findings.totalCount).toBe(2);
  });
});

describe('councils', () => {
  test.each<[string, object, number]>([
    ['that exist today', {}, 153],
    ['and those that ended', { includeEnded: true }, 160],
    ['of a region', { regions: ['region:east-midlands'] }, 10],
    ['of a region that have ended too', { regions: ['region:east-midlands'], includeEnded: true }, 11],
    ['of a kind', { kinds: ['COUNTY'] }, 21],
    ['of kinds', { kinds: ['CITY_OF_LONDON', 'ISLES_OF_SCILLY', 'LONDON_BOROUGH'] }, 34],
    ['good at their latest graded inspection', { latestOverall: ['GOOD'] }, 65],
    ['outstanding', { latestOverall: ['OUTSTANDING'] }, 46],
    ['either', { latestOverall: ['GOOD', 'OUTSTANDING'] }, 111],
    ['to improve', { latestOverall: ['REQUIRES_IMPROVEMENT'] }, 29],
    ...['ids', 'regions', 'kinds', 'latestOverall'].map((field): [string, object, number] => [
      `of no ${field}`,
      { [field]: [] },
      0,
    ]),
  ])('%s', async (_, filter, expected) => {
    expect(await total('Council', filter)).toBe(expected);
  });

  test('inadequate', async () => {
    expect(await ids('Council', { latestOverall: ['INADEQUATE'] })).toEqual([
      ...['cheshire-east', 'devon', 'halton', 'harrow', 'havering', 'isles-of-scilly', 'knowsley', 'liverpool'],
      ...['nottingham', 'peterborough', 'south-tyneside', 'swindon', 'tameside'],
    ]);
  });

  test.each<[string, object, string[]]>([
    ['part of a name', { name: 'hull' }, ['kingston-upon-hull', 'solihull']],
    ['an alias in any case', { name: 'CITY OF nottingham ua' }, ['nottingham']],
    ['an official name', { name: 'bradford metropolitan' }, ['bradford']],
    ['no name', { name: 'atlantis' }, []],
    [
      'one that ended',
      { name: 'Northamptonshire', includeEnded: true },
      ['north-northamptonshire', 'northamptonshire', 'west-northamptonshire'],
    ],
    ['one that ended, not asked for', { name: 'cumbria' }, []],
    ['ids', { ids: ['council:bradford', 'council:none', 'council:cumbria'] }, ['bradford', 'cumbria']],
  ])('by %s', async (_, filter, expected) => {
    expect(await ids('Council', filter)).toEqual(expected);
  });

  test('the neighbours of one', async () => {
    expect(await ids('Council', { neighboursOf: 'council:nottingham' })).toEqual([
      ...['birmingham', 'bradford', 'manchester', 'middlesbrough', 'newcastle-upon-tyne', 'oldham', 'salford'],
      ...['sandwell', 'sheffield', 'southampton'],
    ]);
  });
});

describe('visits', () => {
  test.each<[string, object, number]>([
    ['judged inadequate', { overall: ['INADEQUATE'] }, 36],
    ['judged either way', { overall: ['INADEQUATE', 'REQUIRES_IMPROVEMENT'] }, 115],
    ['done', { statuses: ['COMPLETED'] }, 503],
    ['planned', { statuses: ['PLANNED'] }, 5],
    ['of a kind', { kinds: ['MONITORING_VISIT'] }, 9],
    ['of a council', { councils: ['council:lancashire'] }, 8],
    ['with any date', { from: '1900', to: '2100' }, 505],
    ...['councils', 'regions', 'kinds', 'statuses', 'focusThemes', 'overall'].map((field): [string, object, number] => [
      `of no ${field}`,
      { [field]: [] },
      0,
    ]),
  ])('%s', async (_, filter, expected) => {
    expect(await total('Visit', filter)).toBe(expected);
  });

  test('with a focus, one that focused on two of the themes once', async () => {
    expect(await ids('Visit', { focusThemes: ['theme:child-in-need', 'theme:child-protection'] })).toEqual([
      'lancashire-2017-11-visit',
      'lancashire-last-full-inspection',
      'nottingham-2023-07-mv2',
    ]);
  });

  test.each<[string, object, string[]]>([
    ['a month that a year overlaps', { from: '2017-12', to: '2017-12' }, ['lancashire-2017-visit']],
    ['a month', { from: '2017-11', to: '2017-11-01' }, ['lancashire-2017-11-visit', 'lancashire-2017-visit']],
    ['the last days of an inspection', { from: '2018-06-28', to: '2022-11-27' }, ['lancashire-2018-08-17-sif']],
    ['the day after it', { from: '2018-06-29', to: '2022-11-27' }, []],
  ])('by %s', async (_, bounds, expected) => {
    expect(await ids('Visit', { councils: ['council:lancashire'], ...bounds })).toEqual(expected);
  });
});

describe('actions', () => {
  test.each<[string, object, string[]]>([
    ['part of an owner, in any case', { owner: 'DIRECTOR' }, ['b21-a09', 'b21-a11', 'w21-a02', 'w21-a03', 'w21-a06']],
    ['due from the day after one, the year overlapping', { dueFrom: '2022-03-24' }, ['b21-a03', 'w21-a02']],
    ['due from its day', { dueFrom: '2022-03-23' }, ['b21-a03', 'b21-a06', 'b21-a11', 'w21-a02']],
    ['due by a year', { dueTo: '2021' }, ['l17-a08', 'l17-a09']],
    ['due on the last day of a month', { dueFrom: '2017-09-30', dueTo: '2017-10' }, ['l17-a08', 'l17-a09']],
    ['overdue the day after', { overdueOn: '2022-03-24' }, ['b21-a06', 'b21-a11', 'l17-a08', 'l17-a09']],
    ['overdue on the day itself', { overdueOn: '2022-03-23' }, ['l17-a08', 'l17-a09']],
    ['overdue within the month', { overdueOn: '2017-09' }, []],
    ['overdue after the month', { overdueOn: '2017-10' }, ['l17-a08', 'l17-a09']],
    ['themes', { themes: ['theme:court-plo', 'theme:permanence'] }, ['l17-a04', 'l17-a05', 'l17-a06']],
    ['no owner', { hasOwner: false, councils: ['council:nottingham'] }, ['n23-a01', 'n23-a04', 'n23-a05']],
    ['a date and no owner', { hasDue: true, hasOwner: false }, ['b21-a03', 'l17-a09']],
    ['document', { documents: ['document:worcestershire-2018-04-monitoring-visit'] }, ['w18-a01', 'w18-a02']],
    ['region and kind', { regions: ['region:north-west'], kinds: ['ACTION'] }, ['l17-a06', 'l17-a07', 'l17-a08']],
  ])('by %s', async (_, filter, expected) => {
    expect(await ids('Action', filter)).toEqual(expected);
  });

  test.each<[string, object, number]>([
    ['without an owner', { hasOwner: false }, 25],
    ['with one', { hasOwner: true }, 18],
    ['under way', { statuses: ['IN_PROGRESS'] }, 10],
    ...['councils', 'regions', 'themes', 'kinds', 'statuses', 'documents'].map((field): [string, object, number] => [
      `of no ${field}`,
      { [field]: [] },
      0,
    ]),
  ])('%s', async (_, filter, expected) => {
    expect(await total('Action', filter)).toBe(expected);
  });

  test('what is done or superseded is never overdue', async () => {
    const world = await World.create(worlds.graph);
    const headers = await as('reviewer');
    const change = (mutation: string, input: object) =>
      worlds.post<Record<string, { action: { id: string } }>>(
        `mutation Change($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { action { id } } }`,
        { input },
        headers,
      );
    const overdue: string[] = [];
    for (const status of Object.values(ActionStatus)) {
      const recorded = { document: world.document, kind: 'ACTION', summary: status, due: '2024-05' };
      const id = (await change('recordAction', recorded)).data.recordAction?.action.id ?? '';
      await change('updateAction', { action: id, status });
      if (!['DONE', 'SUPERSEDED'].includes(status)) overdue.push(id.slice('action:'.length));
    }
    const { ids: late } = await found(worlds, 'Action', { councils: [world.council], overdueOn: '2024-06-01' });
    expect(late).toEqual(overdue.sort());
    expect(late).toHaveLength(3);
  });
});

describe('measures', () => {
  test.each<[string, object, string[]]>([
    ['council', { councils: ['council:nottingham'] }, ['n23-m01', 'n23-m02', 'n23-m03', 'n23-m04', 'n23-m05']],
    [
      'themes, each once',
      { themes: ['theme:workforce-caseloads', 'theme:management-oversight'] },
      ['l17-m07', 'n23-m04', 'n23-m05', 'w18-m01', 'w18-m02'],
    ],
    ['unit', { units: ['percent'] }, ['b21-m03', 'l17-m01', 'l17-m02', 'l17-m05', 'w18-m02', 'w18-m03', 'w21-m01']],
    ['unit, in words only', { units: ['percent'], quantitative: false }, ['l17-m05']],
    ['no councils', { councils: [] }, []],
    ['no themes', { themes: [] }, []],
    ['no units', { units: [] }, []],
  ])('by %s', async (_, filter, expected) => {
    expect(await ids('Measure', filter)).toEqual(expected);
  });
});
