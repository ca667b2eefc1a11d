import { beforeAll, describe, expect, test } from 'vitest';
import { ReviewStatus } from '../../src/domain/vocabulary.js';
import { type Answer, type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

type Mutation = 'reviewFinding' | 'recordAction' | 'updateAction';

interface Payload {
  userErrors: { code: string; field: string[] | null; message: string }[];
  finding?: { id: string; summary: string; reviewStatus: string } | null;
  action?: { id: string } | null;
}

const FIELDS: Record<Mutation, string> = {
  reviewFinding: 'finding { id summary reviewStatus }',
  recordAction: 'action { id }',
  updateAction: 'action { id }',
};

/** Sends a mutation as someone, by default a reviewer called Ann. */
async function send(
  mutation: Mutation,
  input: object,
  who: Record<string, string> | null = null,
): Promise<Answer<Record<string, Payload> | null>> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Send($input: ${type}!) { ${mutation}(input: $input) { ${FIELDS[mutation]} userErrors { code field message } } }`;
  return worlds.post(query, { input }, who ?? (await as('reviewer', 'Ann')));
}

async function sent(mutation: Mutation, input: object, name = 'Ann'): Promise<Payload> {
  const { data, errors } = await send(mutation, input, await as('reviewer', name));
  expect(errors).toBeUndefined();
  const payload = data?.[mutation];
  if (!payload) throw new Error(`${mutation} has no payload`);
  return payload;
}

/** The id of an action recorded in a world. */
async function recorded(world: World, fields: object = {}): Promise<string> {
  const payload = await sent('recordAction', { document: world.document, kind: 'ACTION', summary: 'To do', ...fields });
  expect(payload.userErrors).toEqual([]);
  return payload.action?.id ?? '';
}

interface FindingNow {
  summary: string;
  polarity: string;
  reviewStatus: string;
  themes: { id: string }[];
  primaryTheme: { id: string } | null;
  actions: { id: string }[];
  reviews: { decision: string; by: string; at: string; note: string | null; before: string; after: string }[];
}

async function findingNow(id: string | undefined): Promise<FindingNow> {
  const { finding } = await worlds.ask<{ finding: FindingNow }, object>(
    `query Now($id: ID!) { finding(id: $id) {
      summary polarity reviewStatus themes { id } primaryTheme { id } actions { id }
      reviews { decision by at note before after }
    } }`,
    { id },
  );
  return finding;
}

interface ActionNow {
  summary: string;
  owner: string | null;
  due: string | null;
  status: string;
  outcome: string | null;
  themes: { id: string }[];
  addresses: { id: string }[];
  changes: { by: string; before: string | null; after: string }[];
}

async function actionNow(id: string): Promise<ActionNow> {
  const { action } = await worlds.ask<{ action: ActionNow }, object>(
    `query Now($id: ID!) { action: node(id: $id) { ... on Action {
      summary owner due status outcome themes { id } addresses { id } changes { by before after }
    } } }`,
    { id },
  );
  return action;
}

const parsed = (json: string | null | undefined): unknown => JSON.parse(json ?? 'null');

/** An extracted finding of a new world. */
async function unreviewed(): Promise<{ world: World; id: string }> {
  const world = await World.create(worlds.graph);
  const [id = ''] = await world.findings({
    summary: 'As extracted',
    reviewStatus: ReviewStatus.UNREVIEWED,
    confidence: 0.4,
  });
  return { world, id };
}

const EXTRACTED = {
  summary: 'As extracted',
  polarity: 'CONCERN',
  themes: ['theme:planning'],
  reviewStatus: 'UNREVIEWED',
};

describe('reviewFinding', () => {
  test.each([
    ['CONFIRM', {}, { reviewStatus: 'CONFIRMED' }],
    ['REJECT', {}, { reviewStatus: 'REJECTED' }],
    ['REVISE', { summary: ' As corrected ' }, { reviewStatus: 'CONFIRMED', summary: 'As corrected' }],
    ['REVISE', { polarity: 'MIXED' }, { reviewStatus: 'CONFIRMED', polarity: 'MIXED' }],
    [
      'REVISE',
      { themes: ['theme:permanence', 'theme:planning', 'theme:permanence'], polarity: 'STRENGTH' },
      { reviewStatus: 'CONFIRMED', themes: ['theme:permanence', 'theme:planning'], polarity: 'STRENGTH' },
    ],
  ])('%s %o stores the decision, with the statement before and after', async (decision, corrections, changed) => {
    const { id } = await unreviewed();
    const payload = await sent(
      'reviewFinding',
      { finding: id, decision, note: 'As the page says', ...corrections },
      'Bea',
    );
    const after = { ...EXTRACTED, ...changed };
    expect(payload).toEqual({
      finding: { id, summary: after.summary, reviewStatus: after.reviewStatus },
      userErrors: [],
    });

    const now = await findingNow(id);
    expect(now).toMatchObject({ ...after, themes: after.themes.map((theme) => ({ id: theme })) });
    expect(now.primaryTheme?.id).toBe(after.themes[0]);
    expect(now.reviews).toHaveLength(1);
    const [review] = now.reviews;
    expect(review).toMatchObject({ decision, by: 'Bea', note: 'As the page says' });
    expect([parsed(review?.before), parsed(review?.after)]).toEqual([EXTRACTED, after]);
    expect(Math.abs(Date.now() - Date.parse(review?.at ?? ''))).toBeLessThan(60_000);
  });

  test('shows in the very next query: count, facets, queue and search', async () => {
    const { world, id } = await unreviewed();
    await world.findings({});
    const word = `avocet${world.council.slice(-8)}`;
    const seen = async () => {
      const { findings, reviewQueue, search } = await worlds.ask<
        {
          findings: { totalCount: number; facets: { polarities: { value: string; count: number }[] } };
          reviewQueue: { totalCount: number };
          search: { totalCount: number };
        },
        object
      >(
        `query Seen($councils: [ID!], $word: String!) {
          findings(filter: { councils: $councils }) { totalCount facets { polarities { value count } } }
          reviewQueue(filter: { councils: $councils }) { totalCount }
          search(query: $word) { totalCount }
        }`,
        { councils: [world.council], word },
      );
      const polarities = findings.facets.polarities.map(({ value, count }) => `${value} ${count}`);
      return [findings.totalCount, polarities, reviewQueue.totalCount, search.totalCount];
    };
    expect(await seen()).toEqual([2, ['CONCERN 2'], 1, 0]);
    await sent('reviewFinding', { finding: id, decision: 'REVISE', summary: `An ${word}`, polarity: 'STRENGTH' });
    expect(await seen()).toEqual([2, ['CONCERN 1', 'STRENGTH 1'], 0, 1]);
    await sent('reviewFinding', { finding: id, decision: 'REJECT' });
    expect(await seen()).toEqual([1, ['CONCERN 1'], 0, 0]);
    await sent('reviewFinding', { finding: id, decision: 'CONFIRM' });
    expect(await seen()).toEqual([2, ['CONCERN 1', 'STRENGTH 1'], 0, 1]);
  });

  test.each<[string, object, string, string[]]>([
    ['REVISE without a correction', { decision: 'REVISE', note: 'wrong' }, 'BAD_USER_INPUT', ['decision']],
    ['a correction with CONFIRM', { decision: 'CONFIRM', summary: 'New' }, 'BAD_USER_INPUT', ['summary']],
    ['a correction with REJECT', { decision: 'REJECT', themes: ['theme:planning'] }, 'BAD_USER_INPUT', ['themes']],
    ['a blank summary', { decision: 'REVISE', summary: '   ' }, 'BAD_USER_INPUT', ['summary']],
    ['an unknown theme', { decision: 'REVISE', themes: ['theme:planning', 'theme:none'] }, 'NOT_FOUND', ['themes']],
    [
      'a finding for a theme',
      { decision: 'REVISE', themes: ['theme:planning', 'finding:ITSELF'] },
      'NOT_FOUND',
      ['themes'],
    ],
  ])('says what is wrong with %s, and stores nothing', async (_, input, code, field) => {
    const { id } = await unreviewed();
    const itself = JSON.parse(JSON.stringify(input).replace('finding:ITSELF', id)) as object;
    const payload = await sent('reviewFinding', { finding: id, ...itself });
    expect(payload.userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    expect(payload.finding).toBeNull();
    const now = await findingNow(id);
    expect(now).toMatchObject({ ...EXTRACTED, themes: [{ id: 'theme:planning' }], reviews: [] });
  });

  test('says so where there is no such finding', async () => {
    const payload = await sent('reviewFinding', { finding: 'finding:none', decision: 'CONFIRM' });
    expect(payload).toMatchObject({ finding: null, userErrors: [{ code: 'NOT_FOUND', field: ['finding'] }] });
  });

  test('by several people at once: every decision is kept, each begins where the one before ended', async () => {
    const { id } = await unreviewed();
    const people = ['Ann', 'Bea', 'Cem', 'Dov', 'Eva'];
    await Promise.all(
      people.map((name) => sent('reviewFinding', { finding: id, decision: 'REVISE', summary: `By ${name}` }, name)),
    );
    const { reviews, summary } = await findingNow(id);
    expect(reviews.map(({ by }) => by).sort()).toEqual(people);
    expect(reviews.map(({ before }) => parsed(before))).toEqual([
      EXTRACTED,
      ...reviews.slice(0, -1).map(({ after }) => parsed(after)),
    ]);
    expect(summary).toBe(`By ${reviews.at(-1)?.by}`);
  });
});

describe('recordAction', () => {
  const ADDRESSED = `query Addressed($councils: [ID!]) {
    unaddressedConcerns(filter: { councils: $councils }) { nodes { id } }
    actions(filter: { councils: $councils }) { totalCount nodes { id } }
  }`;

  async function addressed(world: World) {
    const { unaddressedConcerns, actions } = await worlds.ask<
      { unaddressedConcerns: { nodes: { id: string }[] }; actions: { totalCount: number; nodes: { id: string }[] } },
      object
    >(ADDRESSED, { councils: [world.council] });
    return { open: unaddressedConcerns.nodes.map(({ id }) => id), actions: actions.nodes.map(({ id }) => id) };
  }

  test('twice is one action, which addresses its findings from then on', async () => {
    const world = await World.create(worlds.graph);
    const [first = '', second = ''] = await world.findings({}, {});
    expect(await addressed(world)).toEqual({ open: [first, second], actions: [] });
    const fields = {
      owner: 'The Board',
      due: '2025-06',
      themes: ['theme:recording', 'theme:planning'],
      addresses: [first],
    };
    const id = await recorded(world, { summary: ' Mend it ', ...fields });
    expect(await recorded(world, { summary: 'Mend it', ...fields })).toBe(id);

    expect(await addressed(world)).toEqual({ open: [second], actions: [id] });
    expect((await findingNow(first)).actions).toEqual([{ id }]);
    const { changes, ...now } = await actionNow(id);
    expect(now).toEqual({
      summary: 'Mend it',
      owner: 'The Board',
      due: '2025-06',
      status: 'OPEN',
      outcome: null,
      themes: [{ id: 'theme:recording' }, { id: 'theme:planning' }],
      addresses: [{ id: first }],
    });
    expect(changes.map(({ by, before, after }) => [by, before, parsed(after)])).toEqual([
      ['Ann', null, { kind: 'ACTION', summary: 'Mend it', status: 'OPEN', ...fields }],
    ]);
  });

  test('twice at once is one action, without an error', async () => {
    const world = await World.create(worlds.graph);
    const [finding = ''] = await world.findings({});
    const ids = await Promise.all(Array.from({ length: 5 }, () => recorded(world, { addresses: [finding] })));
    expect(new Set(ids).size).toBe(1);
    expect((await addressed(world)).actions).toEqual(ids.slice(0, 1));
    const { changes, addresses } = await actionNow(ids[0] ?? '');
    expect([changes.length, addresses]).toEqual([1, [{ id: finding }]]);
  });

  test.each<[string, object, [string, string[]][]]>([
    ['an unknown document', { document: 'document:none' }, [['NOT_FOUND', ['document']]]],
    ['a blank summary', { summary: ' \n ' }, [['BAD_USER_INPUT', ['summary']]]],
    [
      'unknown themes and findings',
      { themes: ['theme:planning', 'theme:none'], addresses: ['finding:none'] },
      [
        ['NOT_FOUND', ['themes']],
        ['NOT_FOUND', ['addresses']],
      ],
    ],
    ['a theme for a finding', { addresses: ['theme:planning'] }, [['NOT_FOUND', ['addresses']]]],
  ])('says what is wrong with %s, and stores nothing', async (_, fields, problems) => {
    const world = await World.create(worlds.graph);
    const payload = await sent('recordAction', {
      document: world.document,
      kind: 'ACTION',
      summary: 'To do',
      ...fields,
    });
    expect(payload.userErrors.map(({ code, field }) => [code, field])).toEqual(problems);
    expect(payload.action).toBeNull();
    expect((await addressed(world)).actions).toEqual([]);
  });
});

describe('updateAction', () => {
  test('changes what is given, clears what is null, keeps the rest, and leaves a trail', async () => {
    const world = await World.create(worlds.graph);
    const action = await recorded(world, { owner: 'The Board', due: '2025-06' });
    await sent('updateAction', { action, status: 'IN_PROGRESS', outcome: 'Begun' }, 'Bea');
    expect(await actionNow(action)).toMatchObject({
      owner: 'The Board',
      due: '2025-06',
      status: 'IN_PROGRESS',
      outcome: 'Begun',
    });
    await sent('updateAction', { action, owner: null, due: '2026' }, 'Cem');
    expect(await actionNow(action)).toMatchObject({
      owner: null,
      due: '2026',
      status: 'IN_PROGRESS',
      outcome: 'Begun',
    });
    await sent('updateAction', { action, due: null, outcome: null });

    const { changes, ...now } = await actionNow(action);
    expect(now).toMatchObject({ owner: null, due: null, status: 'IN_PROGRESS', outcome: null });
    expect(changes.slice(1).map(({ by, before, after }) => [by, parsed(before), parsed(after)])).toEqual([
      ['Bea', { status: 'OPEN', outcome: null }, { status: 'IN_PROGRESS', outcome: 'Begun' }],
      ['Cem', { owner: 'The Board', due: '2025-06' }, { owner: null, due: '2026' }],
      ['Ann', { due: '2026', outcome: 'Begun' }, { due: null, outcome: null }],
    ]);
  });

  test('a new date moves the action in the list and between the filters', async () => {
    const world = await World.create(worlds.graph);
    const first = await recorded(world, { summary: 'First', due: '2025-01' });
    const second = await recorded(world, { summary: 'Second', due: '2025-02' });
    const listed = async (filter: object) => {
      const { actions } = await worlds.ask<{ actions: { nodes: { id: string }[] } }, object>(
        'query Listed($filter: ActionFilter) { actions(filter: $filter) { nodes { id } } }',
        { filter: { councils: [world.council], ...filter } },
      );
      return actions.nodes.map(({ id }) => id);
    };
    expect(await listed({})).toEqual([first, second]);
    await sent('updateAction', { action: first, due: '2025-03' });
    expect(await listed({})).toEqual([second, first]);
    expect(await listed({ dueFrom: '2025-03-31' })).toEqual([first]);
    await sent('updateAction', { action: second, due: null });
    expect(await listed({})).toEqual([first, second]);
    expect(await listed({ hasDue: false })).toEqual([second]);
    expect(await listed({ dueTo: '2030' })).toEqual([first]);
  });

  test.each<[string, object, string, string[]]>([
    ['a status of null', { status: null, owner: 'Nobody' }, 'BAD_USER_INPUT', ['status']],
    ['nothing', {}, 'BAD_USER_INPUT', ['action']],
    ['an unknown action', { action: 'action:none', owner: 'Nobody' }, 'NOT_FOUND', ['action']],
  ])('refuses %s, and stores nothing', async (_, fields, code, field) => {
    const world = await World.create(worlds.graph);
    const action = await recorded(world);
    const payload = await sent('updateAction', { action, ...fields });
    expect(payload.userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    const now = await actionNow(action);
    expect([now.owner, now.status, now.changes.length]).toEqual([null, 'OPEN', 1]);
  });

  test('by several people at once: every change is kept, each begins where the one before ended', async () => {
    const world = await World.create(worlds.graph);
    const action = await recorded(world);
    const people = { Bea: 'IN_PROGRESS', Cem: 'DONE', Dov: 'SUPERSEDED', Eva: 'UNKNOWN' };
    await Promise.all(
      Object.entries(people).map(([owner, status]) => sent('updateAction', { action, owner, status }, owner)),
    );
    const { changes, owner, status } = await actionNow(action);
    const later = changes.slice(1);
    expect(later.map(({ by }) => by).sort()).toEqual(Object.keys(people));
    const ends = later.map(({ after }) => parsed(after));
    expect(later.map(({ before }) => parsed(before))).toEqual([{ status: 'OPEN', owner: null }, ...ends.slice(0, -1)]);
    expect({ owner, status }).toEqual(ends.at(-1));
  });
});

describe('what is too long, or no date, is refused', () => {
  test.each<[Mutation, object]>([
    ['reviewFinding', { finding: 'finding:none', decision: 'REVISE', summary: 'x'.repeat(1_001) }],
    ['reviewFinding', { finding: 'finding:none', decision: 'CONFIRM', note: 'x'.repeat(4_001) }],
    [
      'reviewFinding',
      { finding: 'finding:none', decision: 'REVISE', themes: Array.from({ length: 21 }, () => 'theme:planning') },
    ],
    ['recordAction', { document: 'document:none', kind: 'ACTION', summary: 'x'.repeat(1_001) }],
    ['recordAction', { document: 'document:none', kind: 'ACTION', summary: 'x', owner: 'x'.repeat(301) }],
    ['recordAction', { document: 'document:none', kind: 'ACTION', summary: 'x', due: '2025-02-30' }],
    ['updateAction', { action: 'action:none', outcome: 'x'.repeat(4_001) }],
  ])('%s %#', async (mutation, input) => {
    const { status, errors } = await send(mutation, input);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect([200, 400]).toContain(status);
  });
});

describe('who may', () => {
  const INPUTS: Record<Mutation, object> = {
    reviewFinding: { finding: 'finding:none', decision: 'CONFIRM' },
    recordAction: { document: 'document:none', kind: 'ACTION', summary: 'To do' },
    updateAction: { action: 'action:none', owner: 'Nobody' },
  };
  const mutations = Object.keys(INPUTS) as Mutation[];

  test.each(mutations)('%s: nobody without a token, no viewer, a reviewer and an admin', async (mutation) => {
    const refusal = async (headers: Record<string, string>) => {
      const { data, errors } = await send(mutation, INPUTS[mutation], headers);
      return errors?.[0]?.extensions.code ?? data?.[mutation]?.userErrors[0]?.code;
    };
    expect(await refusal({})).toBe('UNAUTHENTICATED');
    expect(await refusal({ authorization: 'Bearer nonsense' })).toBe('UNAUTHENTICATED');
    expect(await refusal(await as('viewer'))).toBe('FORBIDDEN');
    expect(await refusal(await as('reviewer'))).toBe('NOT_FOUND');
    expect(await refusal(await as('admin'))).toBe('NOT_FOUND');
  });

  test('a refused mutation changes nothing', async () => {
    const { id } = await unreviewed();
    await send('reviewFinding', { finding: id, decision: 'REJECT' }, await as('viewer'));
    await send('reviewFinding', { finding: id, decision: 'REJECT' }, {});
    expect(await findingNow(id)).toMatchObject({ reviewStatus: 'UNREVIEWED', reviews: [] });
  });
});
