import { beforeAll, describe, expect, test } from 'vitest';
import { CouncilKind, DocumentKind, Polarity, ReviewStatus, VisitStatus, Voice } from '../../src/domain/vocabulary.js';
import { touchReference } from '../../src/graph/snapshot/settle.js';
import { writeCouncils } from '../../src/graph/write/councils.js';
import { writeDocuments } from '../../src/graph/write/documents.js';
import { type Api, api, as } from '../support/api.js';
import {
  ComparisonDocument,
  ContrastsDocument,
  FindingsOfCellsDocument,
  type FindingFilter,
  OutcomesDocument,
  RecurringDocument,
  TrendDocument,
  TurnedDocument,
} from '../support/generated/graphql.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;
const PLANNING = 'theme:planning';
const PERMANENCE = 'theme:permanence';

/** Adds a visit on a day with findings of these polarities on a theme, and returns its id. */
async function visited(world: World, day: string, polarities: Polarity[], theme = PLANNING): Promise<string> {
  const visit = await world.visit(day);
  await world.findings(...polarities.map((polarity) => ({ visit, occurredOn: day, polarity, themes: [theme] })));
  return visit;
}

/** What is said of a theme in a world's council: coverage, counts by polarity, visits and how many are read, direction. */
async function cell(world: World, theme = PLANNING, filter: FindingFilter = {}) {
  const variables = { councils: [world.council], themes: [theme], filter };
  const { compareThemes } = await worlds.ask(ComparisonDocument, variables);
  const [found] = compareThemes.cells;
  if (!found) throw new Error('the comparison has no cell');
  const { coverage, strengths, concerns, mixed, neutral, visits, visitsRead, direction } = found;
  return [coverage, [strengths, concerns, mixed, neutral], [visits, visitsRead], direction];
}

const of = ({ council }: World): FindingFilter => ({ councils: [council] });

async function recurring(world: World, minVisits = 2, filter: FindingFilter = {}) {
  const { recurringConcerns } = await worlds.ask(RecurringDocument, { filter: { ...filter, ...of(world) }, minVisits });
  return recurringConcerns.map(({ theme, visits, longestRun, resolved }) => [
    theme.id,
    visits.map(({ id }) => id),
    longestRun,
    resolved,
  ]);
}

async function turned(world: World, filter: FindingFilter = {}) {
  return (await worlds.ask(TurnedDocument, { filter: { ...filter, ...of(world) } })).turnarounds;
}

async function outcomes(world: World) {
  const { nextVisitOutcomes } = await worlds.ask(OutcomesDocument, { filter: of(world) });
  return nextVisitOutcomes.map(({ theme, ...counts }) => [theme.id, counts]);
}

const NOTHING = { raised: 0, repeated: 0, praised: 0, both: 0, silent: 0, awaited: 0 };

describe('a concern, both at once, praise, a relapse, silence, and praise again', () => {
  /** A world in which that happens, and its visits. */
  async function story() {
    const world = await World.create(worlds.graph);
    const visits = [
      await visited(world, '2020-01-10', [CONCERN]),
      await visited(world, '2021-03-05', [STRENGTH, CONCERN]),
      await visited(world, '2021-09-30', [STRENGTH]),
      await visited(world, '2022-03-01', [CONCERN]),
      await visited(world, '2022-10-02', [CONCERN], PERMANENCE),
      await visited(world, '2023-04', [STRENGTH]),
    ];
    return { world, visits };
  }

  test('has improved from first to last', async () => {
    const { world } = await story();
    expect(await cell(world)).toEqual(['REPORTED', [3, 3, 0, 0], [6, 6], 'IMPROVED']);
    const until = { to: '2022-09' };
    // A concern at first and at last, praise in between.
    expect(await cell(world, PLANNING, until)).toEqual(['REPORTED', [2, 3, 0, 0], [4, 4], 'MIXED']);
    const between = { from: '2021-06', to: '2022-09' };
    expect(await cell(world, PLANNING, between)).toEqual(['REPORTED', [1, 1, 0, 0], [2, 2], 'WORSENED']);
  });

  test('has turned twice, the latest first; a visit that says both is a concern', async () => {
    const { world, visits } = await story();
    const found = await turned(world);
    expect(
      found.map(({ theme, concernVisit, strengthVisit, monthsBetween }) => [
        theme.id,
        concernVisit.id,
        strengthVisit.id,
        monthsBetween,
      ]),
    ).toEqual([
      [PLANNING, visits[3], visits[5], 13],
      [PLANNING, visits[1], visits[2], 6],
    ]);
  });

  test('recurs at three visits, two of them in turn, and is resolved', async () => {
    const { world, visits } = await story();
    expect(await recurring(world)).toEqual([[PLANNING, [visits[0], visits[1], visits[3]], 2, true]]);
    expect(await recurring(world, 3)).toHaveLength(1);
    expect(await recurring(world, 4)).toEqual([]);
    // Before the last visit nothing has been praised since.
    expect(await recurring(world, 2, { to: '2022' })).toEqual([
      [PLANNING, [visits[0], visits[1], visits[3]], 2, false],
    ]);
  });

  test('has the next visit say both once, praise once, nothing once', async () => {
    const { world } = await story();
    expect(await outcomes(world)).toEqual([
      [PLANNING, { ...NOTHING, raised: 3, both: 1, praised: 1, silent: 1 }],
      [PERMANENCE, { ...NOTHING, raised: 1, silent: 1 }],
    ]);
  });

  test('is told year by year', async () => {
    const { world } = await story();
    const { themeTrend } = await worlds.ask(TrendDocument, { theme: PLANNING, filter: of(world) });
    const none = { withStrength: 0, withConcern: 0, strengths: 0, concerns: 0, mixed: 0, neutral: 0 };
    expect(themeTrend).toEqual([
      { ...none, year: 2020, inspections: 1, inspectionsRead: 1, withConcern: 1, concerns: 1 },
      {
        year: 2021,
        inspections: 2,
        inspectionsRead: 2,
        ...none,
        withStrength: 2,
        withConcern: 1,
        strengths: 2,
        concerns: 1,
      },
      { ...none, year: 2022, inspections: 2, inspectionsRead: 2, withConcern: 1, concerns: 1 },
      { ...none, year: 2023, inspections: 1, inspectionsRead: 1, withStrength: 1, strengths: 1 },
    ]);
  });
});

test('a visit that says strength and concern is neither sustained nor persisting, improved nor worse', async () => {
  const world = await World.create(worlds.graph);
  await visited(world, '2020-01-10', [CONCERN]);
  await visited(world, '2021-01-10', [CONCERN, STRENGTH]);
  expect(await cell(world)).toEqual(['REPORTED', [1, 2, 0, 0], [2, 2], 'MIXED']);
  // One finding that says both says both; a neutral one says nothing.
  await visited(world, '2022-01-10', [MIXED]);
  await visited(world, '2023-01-10', [NEUTRAL]);
  expect(await cell(world)).toEqual(['REPORTED', [1, 2, 1, 1], [4, 4], 'MIXED']);
  expect(await turned(world)).toEqual([]);
});

describe('visits without findings', () => {
  test('are not read, and neither continue a run nor break it', async () => {
    const world = await World.create(worlds.graph);
    await world.visit('2019-05-01');
    const first = await visited(world, '2020-05-01', [CONCERN]);
    const between = await world.visit('2021-05-01');
    const second = await visited(world, '2022-05-01', [CONCERN]);
    expect(await cell(world)).toEqual(['REPORTED', [0, 2, 0, 0], [4, 2], 'PERSISTING_CONCERN']);
    expect(await recurring(world)).toEqual([[PLANNING, [first, second], 2, false]]);
    expect(await outcomes(world)).toEqual([[PLANNING, { ...NOTHING, raised: 2, repeated: 1, awaited: 1 }]]);

    // A statement that comments on it does not tell all that was raised there.
    await world.findings({ relatedVisit: between, voice: Voice.COUNCIL, polarity: NEUTRAL, themes: [PERMANENCE] });
    expect(await cell(world)).toEqual(['REPORTED', [0, 2, 0, 0], [4, 3], 'PERSISTING_CONCERN']);
    expect(await recurring(world)).toEqual([[PLANNING, [first, second], 2, false]]);
    expect(await outcomes(world)).toEqual([[PLANNING, { ...NOTHING, raised: 2, repeated: 1, awaited: 1 }]]);

    // Once anything is known to have been raised there, it is known that this was not.
    await world.findings({ visit: between, polarity: NEUTRAL, themes: [PERMANENCE] });
    expect(await cell(world)).toEqual(['REPORTED', [0, 2, 0, 0], [4, 3], 'PERSISTING_CONCERN']);
    expect(await recurring(world)).toEqual([[PLANNING, [first, second], 1, false]]);
    expect(await outcomes(world)).toEqual([[PLANNING, { ...NOTHING, raised: 2, silent: 1, awaited: 1 }]]);
  });

  test('say nothing, or are not read, or are none: three kinds of silence', async () => {
    const world = await World.create(worlds.graph);
    expect(await cell(world)).toEqual(['NOT_INSPECTED', [0, 0, 0, 0], [0, 0], null]);
    await world.visit(null, { status: VisitStatus.PLANNED });
    expect(await cell(world)).toEqual(['NOT_INSPECTED', [0, 0, 0, 0], [0, 0], null]);
    await world.visit('2020-05-01');
    expect(await cell(world)).toEqual(['NOT_READ', [0, 0, 0, 0], [1, 0], null]);
    await visited(world, '2021-05-01', [CONCERN], PERMANENCE);
    expect(await cell(world)).toEqual(['NOT_REPORTED', [0, 0, 0, 0], [2, 1], null]);
    expect(await cell(world, PLANNING, { to: '2020' })).toEqual(['NOT_READ', [0, 0, 0, 0], [1, 0], null]);
    expect(await cell(world, PLANNING, { to: '2019' })).toEqual(['NOT_INSPECTED', [0, 0, 0, 0], [0, 0], null]);
  });

  test('are none of a council of which a document alone speaks', async () => {
    const world = await World.create(worlds.graph);
    await world.findings({ polarity: STRENGTH, occurredOn: '2024-01-15' });
    expect(await cell(world)).toEqual(['REPORTED', [1, 0, 0, 0], [0, 0], 'SINGLE_POINT']);
    expect(await recurring(world, 1)).toEqual([]);
  });
});

describe('a decision on a finding shows in the very next comparison:', () => {
  async function decide(finding: string | undefined, decision: string, corrections: object = {}) {
    const { data, errors } = await worlds.post<{ reviewFinding: { userErrors: unknown[] } }>(
      'mutation Review($input: ReviewFindingInput!) { reviewFinding(input: $input) { userErrors { message } } }',
      { input: { finding, decision, ...corrections } },
      await as('reviewer'),
    );
    expect([errors, data.reviewFinding.userErrors]).toEqual([undefined, []]);
  }

  async function extracted() {
    const world = await World.create(worlds.graph);
    const visit = await world.visit('2020-01-10');
    const fields = { visit, occurredOn: '2020-01-10', reviewStatus: ReviewStatus.UNREVIEWED, confidence: 0.5 };
    const ids = await world.findings(fields, { ...fields, polarity: STRENGTH }, { ...fields, themes: [PERMANENCE] });
    expect(await cell(world)).toEqual(['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
    return { world, ids };
  }

  test('refused', async () => {
    const { world, ids } = await extracted();
    await decide(ids[0], 'REJECT');
    expect(await cell(world)).toEqual(['REPORTED', [1, 0, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await recurring(world, 1)).toEqual([[PERMANENCE, expect.any(Array), 1, false]]);
    expect(await cell(world, PLANNING, { reviewStatuses: ['REJECTED'] })).toEqual([
      ...['REPORTED', [0, 1, 0, 0], [1, 1], 'SINGLE_POINT'],
    ]);
    await decide(ids[1], 'REJECT');
    expect(await cell(world)).toEqual(['NOT_REPORTED', [0, 0, 0, 0], [1, 1], null]);
    // Where everything is refused, nothing is known of the visit.
    await decide(ids[2], 'REJECT');
    expect(await cell(world)).toEqual(['NOT_READ', [0, 0, 0, 0], [1, 0], null]);
  });

  test('confirmed', async () => {
    const { world, ids } = await extracted();
    const confirmed: FindingFilter = { reviewStatuses: ['CONFIRMED'] };
    expect(await cell(world, PLANNING, confirmed)).toEqual(['NOT_REPORTED', [0, 0, 0, 0], [1, 1], null]);
    await decide(ids[0], 'CONFIRM');
    expect(await cell(world, PLANNING, confirmed)).toEqual(['REPORTED', [0, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world)).toEqual(['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
  });

  test('revised in its polarity and in its themes', async () => {
    const { world, ids } = await extracted();
    await decide(ids[0], 'REVISE', { polarity: STRENGTH });
    expect(await cell(world)).toEqual(['REPORTED', [2, 0, 0, 0], [1, 1], 'SINGLE_POINT']);
    await decide(ids[1], 'REVISE', { themes: [PERMANENCE, PLANNING] });
    expect(await cell(world)).toEqual(['REPORTED', [2, 0, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world, PERMANENCE)).toEqual(['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world, PLANNING, { primaryThemeOnly: true })).toEqual([
      ...['REPORTED', [1, 0, 0, 0], [1, 1], 'SINGLE_POINT'],
    ]);
    await decide(ids[1], 'REVISE', { themes: ['theme:recording'] });
    expect(await cell(world)).toEqual(['REPORTED', [1, 0, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world, PERMANENCE)).toEqual(['REPORTED', [0, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
  });

  test('less certain than is asked for', async () => {
    const { world, ids } = await extracted();
    expect(await cell(world, PLANNING, { minConfidence: 0.5 })).toEqual([
      ...['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT'],
    ]);
    expect(await cell(world, PLANNING, { minConfidence: 0.6 })).toEqual(['NOT_REPORTED', [0, 0, 0, 0], [1, 1], null]);
    await decide(ids[0], 'REJECT');
    expect(await cell(world, PLANNING, { minConfidence: 0.5 })).toEqual([
      ...['REPORTED', [1, 0, 0, 0], [1, 1], 'SINGLE_POINT'],
    ]);
  });
});

test('a council that succeeded another has its own visits and findings only, and the former keeps its own', async () => {
  const [former, successor] = [await World.create(worlds.graph), await World.create(worlds.graph)];
  await worlds.graph.write(async (tx) => {
    await writeCouncils(tx, [
      {
        id: former.council,
        name: former.council,
        officialName: former.council,
        kind: CouncilKind.COUNTY,
        region: 'region:testshire',
        gssCode: null,
        formerGssCodes: [],
        dfeCode: null,
        ofstedUrn: null,
        aliases: [],
        startedOn: null,
        endedOn: '2019-03-31',
        successors: [successor.council],
      },
    ]);
    await touchReference(tx);
  });
  await visited(former, '2018-01-10', [CONCERN]);
  const later = await visited(successor, '2020-01-10', [CONCERN]);
  await visited(successor, '2021-01-10', [STRENGTH]);
  expect(await cell(former)).toEqual(['REPORTED', [0, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
  expect(await cell(successor)).toEqual(['REPORTED', [1, 1, 0, 0], [2, 2], 'IMPROVED']);
  expect(await recurring(successor, 1)).toEqual([[PLANNING, [later], 1, true]]);
  expect(await turned(former)).toEqual([]);
  const filter = { councils: [former.council, successor.council] };
  const { themeContrasts } = await worlds.ask(ContrastsDocument, { filter });
  expect(themeContrasts.map(({ praised, criticised }) => [praised.length, criticised.length])).toEqual([[1, 2]]);
});

test('praise and concerns in one council alone are no contrast', async () => {
  const [one, other] = [await World.create(worlds.graph), await World.create(worlds.graph)];
  await visited(one, '2020-01-10', [STRENGTH, CONCERN]);
  await visited(other, '2020-01-10', [MIXED, NEUTRAL]);
  const filter = { councils: [one.council, other.council] };
  expect((await worlds.ask(ContrastsDocument, { filter })).themeContrasts).toEqual([]);
  const [strength] = await other.findings({ polarity: STRENGTH });
  const { themeContrasts } = await worlds.ask(ContrastsDocument, { filter });
  expect(themeContrasts).toMatchObject([
    { theme: { id: PLANNING }, strengthCount: 2, concernCount: 1, strengths: [{}, { id: strength }] },
  ]);
});

describe('narrower themes', () => {
  // Placement stability is below permanence, supervision below management oversight below leadership.
  test('count only where asked for, each finding once', async () => {
    const world = await World.create(worlds.graph);
    const visit = await world.visit('2020-01-10');
    const [stability, both] = await world.findings(
      { visit, occurredOn: '2020-01-10', themes: ['theme:placement-stability'] },
      { visit, occurredOn: '2020-01-10', polarity: STRENGTH, themes: ['theme:placement-stability', PERMANENCE] },
    );
    const narrower = { includeNarrower: true };
    expect(await cell(world, PERMANENCE)).toEqual(['REPORTED', [1, 0, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world, PERMANENCE, narrower)).toEqual(['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT']);
    expect(await cell(world, 'theme:placement-stability', narrower)).toEqual([
      ...['REPORTED', [1, 1, 0, 0], [1, 1], 'SINGLE_POINT'],
    ]);
    expect(await cell(world, PERMANENCE, { primaryThemeOnly: true })).toEqual([
      ...['NOT_REPORTED', [0, 0, 0, 0], [1, 1], null],
    ]);
    const variables = { councils: [world.council], themes: [PERMANENCE], filter: narrower };
    const { compareThemes } = await worlds.ask(FindingsOfCellsDocument, variables);
    expect(compareThemes.cells.map(({ findings }) => findings.nodes.map(({ id }) => id))).toEqual([[stability, both]]);
  });

  test('below those below count too, and a concern there recurs', async () => {
    const world = await World.create(worlds.graph);
    const first = await visited(world, '2020-01-10', [CONCERN], 'theme:supervision');
    const second = await visited(world, '2021-01-10', [CONCERN], 'theme:management-oversight');
    const leadership = 'theme:leadership-governance';
    expect(await recurring(world)).toEqual([]);
    expect(await recurring(world, 2, { themes: [leadership], includeNarrower: true })).toEqual([
      [leadership, [first, second], 2, false],
    ]);
    const variables = { filter: { ...of(world), themes: [leadership], includeNarrower: true }, minVisits: 2 };
    const { recurringConcerns } = await worlds.ask(RecurringDocument, variables);
    expect(recurringConcerns.map(({ findings }) => findings.length)).toEqual([2]);
    expect(await cell(world, leadership, { includeNarrower: true })).toEqual([
      ...['REPORTED', [0, 2, 0, 0], [2, 2], 'PERSISTING_CONCERN'],
    ]);
  });
});

describe('what was done between a concern and a strength', () => {
  async function record(document: string, summary: string, fields: object): Promise<string> {
    const { data, errors } = await worlds.post<{ recordAction: { action: { id: string }; userErrors: unknown[] } }>(
      'mutation Record($input: RecordActionInput!) { recordAction(input: $input) { action { id } userErrors { message } } }',
      { input: { document, kind: 'ACTION', summary, ...fields } },
      await as('reviewer'),
    );
    expect([errors, data.recordAction.userErrors]).toEqual([undefined, []]);
    return data.recordAction.action.id;
  }

  /** Minutes of a world's council that were published on a day. */
  async function minutes(world: World, publishedOn: string): Promise<string> {
    const id = `${world.document}-${publishedOn}`;
    const rest = { kind: DocumentKind.MINUTES, url: null, sha256: null, visits: [], meeting: null };
    await worlds.graph.write((tx) =>
      writeDocuments(tx, [{ id, title: id, council: world.council, publishedOn, ...rest }]),
    );
    return id;
  }

  test('is what documents of that time say of the theme, and what addresses the concern', async () => {
    const world = await World.create(worlds.graph);
    const visit = await world.visit('2023-06-01');
    const at = { visit, occurredOn: '2023-06-01' };
    const [concern, elsewhere] = await world.findings(at, { ...at, themes: [PERMANENCE] });
    await visited(world, '2024-06-01', [STRENGTH]);
    expect((await turned(world)).map(({ actionsBetween }) => actionsBetween)).toEqual([[]]);

    // The world's document is of January 2024.
    const [before, after] = [await minutes(world, '2023-05-31'), await minutes(world, '2024-06-02')];
    const between = await record(world.document, 'On the theme', { themes: [PERMANENCE, PLANNING] });
    const addressing = await record(after, 'Late, but addresses it', { addresses: [concern] });
    await record(world.document, 'On another theme', { themes: [PERMANENCE] });
    await record(before, 'Too early', { themes: [PLANNING] });
    await record(after, 'Too late', { themes: [PLANNING], addresses: [elsewhere] });
    const [turnaround] = await turned(world);
    expect(turnaround?.actionsBetween.map(({ id }) => id).sort()).toEqual([between, addressing].sort());
    expect([turnaround?.concern.id, turnaround?.monthsBetween]).toEqual([concern, 12]);
  });

  test('shows the concern whose primary theme it is, where there is one', async () => {
    const world = await World.create(worlds.graph);
    const [first, last] = [await world.visit('2020-01-10'), await world.visit('2021-02')];
    const [, primary] = await world.findings(
      { visit: first, occurredOn: '2020-01-10', themes: [PERMANENCE, PLANNING] },
      { visit: first, occurredOn: '2020-01-10', themes: [PLANNING, PERMANENCE] },
    );
    const [strength] = await world.findings({ visit: last, occurredOn: '2021-02', polarity: STRENGTH });
    expect(await turned(world)).toMatchObject([
      { theme: { id: PLANNING }, concern: { id: primary }, strength: { id: strength }, monthsBetween: 13 },
    ]);
  });

  test('has no number of months where one is known to the year only', async () => {
    const world = await World.create(worlds.graph);
    await visited(world, '2020', [CONCERN]);
    await visited(world, '2022-05-03', [STRENGTH]);
    expect((await turned(world)).map(({ monthsBetween }) => monthsBetween)).toEqual([null]);
  });
});
