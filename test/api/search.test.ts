import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReviewStatus } from '../../src/domain/vocabulary.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

interface Found {
  totalCount: number;
  edges: { cursor: string; score: number; highlights: string[]; node: { __typename: string; id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

const SEARCH = `query Search($query: String!, $types: [SearchType!], $filter: FindingFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor score highlights node { __typename ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

async function search(from: Api, variables: { query: string; [name: string]: unknown }): Promise<Found> {
  const answer = await from.ask<{ search: Found }, object>(SEARCH, variables);
  return answer.search;
}

const ids = ({ edges }: Found) => edges.map(({ node }) => node.id);

/** A word that nothing in the graph has but what this test writes. */
const wordOf = (world: World) => `heron${world.council.slice(-8)}`;

describe('what a search finds', () => {
  test('findings with all of the words, in any form and order', async () => {
    const found = await search(seeded, { query: 'Dashboards LEAVER caring' });
    expect(found.totalCount).toBe(2);
    expect(ids(found).sort()).toEqual(['finding:w18-f32', 'finding:w18-f33']);
    expect(found.edges[0]?.score).toBeGreaterThanOrEqual(found.edges[1]?.score ?? Infinity);
  });

  test('the same where a type is named twice, and in whatever order types are named', async () => {
    const query = 'dashboard care leaver';
    const types = ['PASSAGE', 'FINDING', 'FINDING', 'PASSAGE'];
    expect(ids(await search(seeded, { query, types })).sort()).toEqual(['finding:w18-f32', 'finding:w18-f33']);
  });

  test('any of the words only where nothing has all of them', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const [both, one, other] = await world.findings(
      { summary: `${word}a and ${word}b` },
      { summary: `Only ${word}a` },
      { summary: `Only ${word}b` },
    );
    expect(ids(await search(worlds, { query: `${word}b ${word}a` }))).toEqual([both]);
    const loose = await search(worlds, { query: `${word}a ${word}b ${word}c` });
    expect(loose.totalCount).toBe(3);
    expect(ids(loose)[0]).toBe(both);
    expect(ids(loose).sort()).toEqual([both, one, other]);
  });

  test('a phrase stays together', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const [together] = await world.findings(
      { summary: `${word} stands still` },
      { summary: `Still stands the ${word}` },
    );
    expect(ids(await search(worlds, { query: `"${word} stands"` }))).toEqual([together]);
    expect((await search(worlds, { query: `${word} stands` })).totalCount).toBe(2);
  });

  test('actions, documents, councils and themes, each when asked for', async () => {
    const ofTypes = async (query: string, ...types: string[]) => ids(await search(seeded, { query, types }));
    expect(await ofTypes('mockingbird', 'ACTION')).toEqual(['action:b21-a03']);
    expect(await ofTypes('mockingbird', 'FINDING', 'ACTION')).toHaveLength(3);
    expect(await ofTypes('monitoring visit improvement plan', 'DOCUMENT')).toEqual([
      'document:bradford-2021-09-monitoring-visit',
    ]);
    expect(await ofTypes('Kingston upon Hull UA', 'COUNCIL')).toEqual(['council:kingston-upon-hull']);
    expect(await ofTypes('reflective supervision', 'THEME')).toEqual(['theme:supervision']);
    expect(await ofTypes('mockingbird')).toEqual([]);
  });

  test('passages, once their text is known', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const [id] = await worlds.graph.write((tx) =>
      tx.run<{ id: string }>(
        'MATCH (p:Passage)-[:PART_OF]->(:Document {id: $document}) SET p.text = $text RETURN p.id AS id',
        {
          document: world.document,
          text: `The ${word} was seen.`,
        },
      ),
    );
    const found = await search(worlds, { query: word });
    expect(found.edges.map(({ node, highlights }) => [node.__typename, node.id, highlights])).toEqual([
      ['Passage', id?.id, [`The <mark>${word}</mark> was seen.`]],
    ]);
  });

  test('with a filter: findings only, and of them those', async () => {
    const filter = { councils: ['council:nottingham'] };
    expect(ids(await search(seeded, { query: 'dashboard', filter }))).toEqual(['finding:n23-f10']);
    const found = await search(seeded, { query: 'mockingbird', filter: {} });
    expect([found.totalCount, ids(found).sort()]).toEqual([2, ['finding:b21-f11', 'finding:b21-f12']]);
    expect(await search(seeded, { query: 'mockingbird', filter: {}, types: ['ACTION'] })).toMatchObject({
      totalCount: 0,
      edges: [],
    });
  });

  test('with a text in the filter: what has that text, even where no finding has all words of the query', async () => {
    const found = await search(seeded, { query: 'mockingbird unicorn', filter: { text: 'attempted' } });
    expect([found.totalCount, ids(found)]).toEqual([1, ['finding:b21-f12']]);
    expect((await search(seeded, { query: 'mockingbird', filter: { text: 'dashboard' } })).totalCount).toBe(0);
  });

  test('refused findings only when asked for', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const [shown, refused] = await world.findings(
      { summary: word },
      { summary: word, reviewStatus: ReviewStatus.REJECTED },
    );
    expect(ids(await search(worlds, { query: word }))).toEqual([shown]);
    expect(ids(await search(worlds, { query: word, filter: {} }))).toEqual([shown]);
    expect(ids(await search(worlds, { query: word, filter: { reviewStatuses: ['REJECTED'] } }))).toEqual([refused]);
  });

  test('what a person recorded a moment ago', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const mutation = 'mutation Record($input: RecordActionInput!) { recordAction(input: $input) { action { id } } }';
    const input = { document: world.document, kind: 'COMMITMENT', summary: `Watch the ${word}` };
    const { data, errors } = await worlds.post<{ recordAction: { action: { id: string } } }>(
      mutation,
      { input },
      await as('reviewer'),
    );
    expect(errors).toBeUndefined();
    expect(ids(await search(worlds, { query: word }))).toEqual([data.recordAction.action.id]);
  });
});

describe('pages of a search', () => {
  test('follow one another, best first, with scores that fall', async () => {
    const all = await search(seeded, { query: 'care', first: 30 });
    const first = await search(seeded, { query: 'care', first: 12 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await search(seeded, { query: 'care', first: 18, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all));
    const scores = all.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('of a search for any of the words go on with any of them', async () => {
    const world = await World.create(worlds.graph);
    const word = wordOf(world);
    const written = await world.findings(...['a', 'b', 'a', 'b', 'a'].map((end) => ({ summary: `One ${word}${end}` })));
    const query = `${word}a ${word}b`;
    const first = await search(worlds, { query, first: 2 });
    const rest = await search(worlds, { query, first: 3, after: first.pageInfo.endCursor });
    expect([...ids(first), ...ids(rest)].sort()).toEqual(written);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  test('what is no cursor, or no size, is refused', async () => {
    for (const paging of [{ after: 'nonsense' }, { after: '' }, { first: -1 }, { first: 201 }]) {
      const { errors } = await seeded.post(SEARCH, { query: 'care', ...paging });
      expect([paging, errors?.[0]?.extensions.code]).toEqual([paging, 'BAD_USER_INPUT']);
    }
  });
});

describe('highlights', () => {
  async function highlightsOf(summary: string, query: string): Promise<string[]> {
    const world = await World.create(worlds.graph);
    const [id] = await world.findings({ summary });
    const { edges } = await search(worlds, { query, filter: { councils: [world.council] } });
    expect(edges.map(({ node }) => node.id)).toEqual([id]);
    return edges[0]?.highlights ?? [];
  }

  test('mark any form of the words and leave nothing of the text as HTML', async () => {
    const summary = `<script>alert("plans' & planning")</script><mark>planned</mark> plant`;
    expect(await highlightsOf(summary, 'plan script')).toEqual([
      '&lt;<mark>script</mark>&gt;alert(&quot;<mark>plans</mark>&#39; &amp; <mark>planning</mark>&quot;)' +
        '&lt;/<mark>script</mark>&gt;&lt;mark&gt;<mark>planned</mark>&lt;/mark&gt; plant',
    ]);
  });

  test('mark the words of a phrase, and no signs', async () => {
    expect(await highlightsOf('The front <door>, at the back.', '"front & <DOOR>" <')).toEqual([
      'The <mark>front</mark> &lt;<mark>door</mark>&gt;, at the back.',
    ]);
  });

  test('are stretches around the matches of a long text, cut between words', async () => {
    const filler = (n: number) => Array.from({ length: n }, (_, i) => `filler${i}`).join(' ');
    const [first, second, ...none] = await highlightsOf(`${filler(30)} gull ${filler(60)} gulls.`, 'gull');
    expect(none).toEqual([]);
    expect(first).toMatch(/^… filler2\d .*filler29 <mark>gull<\/mark> filler0 .* filler\d+ …$/);
    expect(second).toMatch(/^… filler5\d .*filler59 <mark>gulls<\/mark>\.$/);
  });

  test('mark a match also within a long text without a space', async () => {
    const wall = 'x'.repeat(120);
    for (const highlight of [
      ...(await highlightsOf(`${wall}/gull and more`, 'gull')),
      ...(await highlightsOf(`A gull/${wall}`, 'gull')),
      ...(await highlightsOf(`${wall}/gull/${wall}`, 'gull')),
    ]) {
      expect(highlight).toContain('<mark>gull</mark>');
    }
  });
});

describe('a query of any characters is a search', () => {
  const lucene = fc.constantFrom(
    ...[
      '+',
      '-',
      '&&',
      '||',
      '!',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '^',
      '"',
      '~',
      '*',
      '?',
      ':',
      '\\',
      '/',
      'AND',
      'OR',
      'NOT',
    ],
    ...[
      'TO',
      'care',
      'summary:care',
      'care~0.5',
      'care^1e9',
      '[a TO z]',
      '/care.*/',
      '\\u0000',
      ' ',
      '\n',
      '*:*',
      'é',
      '🦆',
      '\u0000',
    ],
  );
  const query = fc.oneof(
    fc.array(lucene, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.array(lucene, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );

  test('never an error, alone or in a filter', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { totalCount, edges } = await search(seeded, { query: text, first: 20 });
        expect(edges).toHaveLength(Math.min(20, totalCount));
        await search(seeded, { query: 'care', filter: { text }, first: 1 });
      }),
      {
        numRuns: 60,
        examples: [[''], ['"'], ['""'], ['AND'], ['NOT NOT'], ['\\'], ['a AND'], ['*'], ['the'], ['\ud800']],
      },
    );
  }, 60_000);

  test('and no operator', async () => {
    expect((await search(seeded, { query: '*' })).totalCount).toBe(0);
    expect((await search(seeded, { query: 'dash*' })).totalCount).toBe(0);
    expect((await search(seeded, { query: 'dashboard -care' })).totalCount).toBe(2);
    expect(ids(await search(seeded, { query: 'dashboard NOT care', types: ['FINDING'] }))).toEqual(
      ids(await search(seeded, { query: 'dashboard care', types: ['FINDING'] })),
    );
  });
});
