import { beforeAll, describe, expect, test } from 'vitest';
import { ReviewStatus } from '../../src/domain/vocabulary.js';
import { type Answer, type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

interface Statement {
  summary: string;
  polarity: string;
  reviewStatus: string;
  confidence: number | null;
  themes: { id: string }[];
  reviews: { decision: string; by: string; note: string | null; before: string; after: string }[];
}

interface Payload {
  finding: Statement | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

const REVIEW = `mutation Review($input: ReviewFindingInput!) {
  reviewFinding(input: $input) {
    finding { summary polarity reviewStatus confidence themes { id } reviews { decision by note before after } }
    userErrors { code field message }
  }
}`;

async function answer(input: object, name: string): Promise<Answer<{ reviewFinding: Payload }>> {
  return worlds.post(REVIEW, { input }, await as('reviewer', name));
}

async function sent(finding: string, decision: string, more: object = {}, name = 'Ann'): Promise<Payload> {
  const { data, errors } = await answer({ finding, decision, ...more }, name);
  expect(errors).toBeUndefined();
  return data.reviewFinding;
}

async function extracted(): Promise<{ world: World; id: string }> {
  const world = await World.create(worlds.graph);
  const themes = ['theme:planning', 'theme:supervision'];
  const [id = ''] = await world.findings({
    ...{ summary: 'As extracted', reviewStatus: ReviewStatus.UNREVIEWED, confidence: 0.4, themes },
  });
  return { world, id };
}

const AS_EXTRACTED = {
  ...{ summary: 'As extracted', polarity: 'CONCERN', reviewStatus: 'UNREVIEWED', confidence: 0.4 },
  themes: [{ id: 'theme:planning' }, { id: 'theme:supervision' }],
};
const NOTHING = [
  {
    ...{ code: 'BAD_USER_INPUT', field: ['decision'] },
    message: 'There is nothing to undo: no decision on this finding stands.',
  },
];
const REVISED = { summary: 'As corrected', polarity: 'MIXED', themes: ['theme:adoption'] };

describe('UNDO', () => {
  test.each([
    ['CONFIRM', {}],
    ['REJECT', {}],
    ['REVISE', REVISED],
  ])('of %s makes the finding as it was, and is kept in the trail', async (decision, corrections) => {
    const { id } = await extracted();
    const decided = await sent(id, decision, corrections, 'Bea');
    const { finding, userErrors } = await sent(id, 'UNDO', { note: 'Wrong key' });
    expect(userErrors).toEqual([]);
    expect(finding).toMatchObject(AS_EXTRACTED);
    const [first, undo] = finding?.reviews ?? [];
    expect(decided.finding?.reviews).toEqual([first]);
    expect(undo).toEqual({
      ...{ decision: 'UNDO', by: 'Ann', note: 'Wrong key', before: first?.after, after: first?.before },
    });
  });

  test('goes back decision by decision, and past none', async () => {
    const { id } = await extracted();
    await sent(id, 'REJECT');
    await sent(id, 'REVISE', REVISED);
    await sent(id, 'UNDO');
    await sent(id, 'CONFIRM');
    const states = [];
    for (let times = 0; times < 2; times += 1) {
      const { finding } = await sent(id, 'UNDO');
      states.push([finding?.summary, finding?.reviewStatus]);
    }
    expect(states).toEqual([
      ['As extracted', 'REJECTED'],
      ['As extracted', 'UNREVIEWED'],
    ]);
    expect(await sent(id, 'UNDO')).toEqual({ finding: null, userErrors: NOTHING });
  });

  test('shows in the very next comparison, count and queue', async () => {
    const { world, id } = await extracted();
    const seen = async () => {
      const { compareThemes, reviewQueue } = await worlds.ask<
        {
          compareThemes: { cells: { concerns: number; strengths: number; theme: { id: string } }[] };
          reviewQueue: { totalCount: number; nodes: { id: string }[] };
        },
        object
      >(
        `query Seen($filter: FindingFilter!) {
          compareThemes(filter: $filter) { cells { concerns strengths theme { id } } }
          reviewQueue(filter: $filter) { totalCount nodes { id } }
        }`,
        { filter: { councils: [world.council], themes: ['theme:planning'] } },
      );
      return [compareThemes.cells.map(({ concerns, strengths }) => [concerns, strengths]), reviewQueue];
    };
    const before = [[[1, 0]], { totalCount: 1, nodes: [{ id }] }];
    const none = { totalCount: 0, nodes: [] };
    expect(await seen()).toEqual(before);
    await sent(id, 'REVISE', { polarity: 'STRENGTH' });
    expect(await seen()).toEqual([[[0, 1]], none]);
    await sent(id, 'UNDO');
    expect(await seen()).toEqual(before);
    await sent(id, 'REJECT');
    expect(await seen()).toEqual([[[0, 0]], none]);
    await sent(id, 'UNDO');
    expect(await seen()).toEqual(before);
  });

  test.each([{}, { summary: 'New' }])('with nothing decided and %o is refused, and stores nothing', async (more) => {
    const { id } = await extracted();
    const { userErrors } = await sent(id, 'UNDO', more);
    const unwanted = [
      { ...NOTHING[0], field: ['summary'], message: expect.stringContaining('UNDO takes no') as unknown },
    ];
    expect(userErrors).toEqual('summary' in more ? unwanted : NOTHING);
    expect((await sent(id, 'CONFIRM')).finding?.reviews).toHaveLength(1);
  });

  test('by several people at once takes each decision back once', async () => {
    const { id } = await extracted();
    for (const name of ['Ann', 'Bea', 'Cem']) await sent(id, 'REVISE', { summary: `By ${name}` }, name);
    const people = ['Dov', 'Eva', 'Fay', 'Gil', 'Hal'];
    const payloads = await Promise.all(people.map((name) => sent(id, 'UNDO', {}, name)));
    const refused = payloads.flatMap(({ userErrors }) => userErrors);
    expect(refused).toEqual([...NOTHING, ...NOTHING]);
    const { finding } = await sent(id, 'CONFIRM');
    const trail = finding?.reviews.map(({ after }) => (JSON.parse(after) as Statement).summary);
    expect(trail).toEqual(['By Ann', 'By Bea', 'By Cem', 'By Bea', 'By Ann', 'As extracted', 'As extracted']);
  });

  test('needs the role reviewer', async () => {
    const { id } = await extracted();
    const { errors } = await worlds.post(REVIEW, { input: { finding: id, decision: 'UNDO' } }, await as('viewer'));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
