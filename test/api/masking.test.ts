import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/auth/viewer.js';
import { passageId, sha256 } from '../../src/domain/ids.js';
import { ActionKind, ActionStatus, Decision, VisitKind } from '../../src/domain/vocabulary.js';
import { writeActions } from '../../src/graph/write/actions.js';
import { writePassages } from '../../src/graph/write/documents.js';
import { reviewFinding } from '../../src/ingest/review/review-finding.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

// Every person here is invented.

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

const CASE = 'Officers will review the Quill Farrow case, said Councillor Ada Finch.';
const MASKED = 'Officers will review the [a child] case, said Councillor Ada Finch.';
const PLAIN = 'Councillor Ada Finch chairs the panel.';

/** A world in which a child is named wherever words stand. */
async function told() {
  const world = await World.create(worlds.graph);
  const visit = await world.visit('2024-01-09', { focus: 'The Quill Farrow case', kind: VisitKind.OTHER });
  const [passage, plain] = [2, 3].map((index) => passageId(world.document, index));
  await worlds.graph.write(async (tx) => {
    await writePassages(
      tx,
      [CASE, PLAIN].map((text, at) => ({
        document: world.document,
        index: at + 2,
        page: null,
        sha256: sha256(text),
        text,
      })),
    );
    await tx.run('MATCH (d:Document {id: $id}) SET d.title = $title', {
      id: world.document,
      title: 'The Quill Farrow case',
    });
  });
  const [finding = ''] = await world.findings({ summary: CASE, evidence: [passage ?? '', plain ?? ''], visit });
  await worlds.graph.write(async (tx) => {
    await tx.run('MATCH (f:Finding {id: $finding}) SET f.quote = $quote', { finding, quote: CASE });
    const action = {
      kind: ActionKind.ACTION,
      status: ActionStatus.OPEN,
      due: null,
      dueText: null,
      themes: [],
      evidence: [],
    };
    await writeActions(tx, [
      {
        ...action,
        ...{
          id: finding.replace('finding', 'action'),
          summary: CASE,
          owner: 'Ada Finch',
          outcome: 'Quill Farrow, aged 9, moved.',
        },
        ...{ council: world.council, document: world.document, addresses: [finding] },
      },
    ]);
  });
  const note = 'As in the Quill Farrow case';
  expect(await reviewFinding(worlds.graph, 'Ann', { finding, decision: Decision.CONFIRM, note })).toEqual([]);
  return { world, finding };
}

const QUERY = `query Told($id: ID!) {
  finding(id: $id) {
    summary quote
    visit { focus }
    document { title passages(first: 3) { nodes { index text withheld } } }
    evidence { verified passage { index text withheld } }
    actions { summary owner outcome }
    reviews { note before }
  }
}`;

async function askAs<Data>(role: Role | null, query: string, variables: object): Promise<Data> {
  const { data, errors } = await worlds.post<Data>(query, variables, role ? await as(role) : {});
  expect(errors).toBeUndefined();
  return data;
}

interface Told {
  finding: { reviews: { before: string }[]; [field: string]: unknown };
}

async function toldTo(role: Role | null): Promise<object> {
  const { finding } = await told();
  const answer = await askAs<Told>(role, QUERY, { id: finding });
  const [review] = answer.finding.reviews;
  const { summary } = JSON.parse(review?.before ?? '{}') as { summary: string };
  return { ...answer.finding, reviews: [{ ...review, before: summary }] };
}

function expected(text: string, passage: string | null) {
  const focus = text === CASE ? 'The Quill Farrow case' : 'The [a child] case';
  const shown = [
    { index: 2, text: passage, withheld: passage === null },
    { index: 3, text: PLAIN, withheld: false },
  ];
  return {
    summary: text,
    quote: text,
    visit: { focus },
    document: { title: focus, passages: { nodes: [{ index: 1, text: null, withheld: false }, ...shown] } },
    evidence: shown.map((each) => ({ verified: true, passage: each })),
    actions: [
      { summary: text, owner: 'Ada Finch', outcome: `${text === CASE ? 'Quill Farrow' : '[a child]'}, aged 9, moved.` },
    ],
    reviews: [{ note: text === CASE ? 'As in the Quill Farrow case' : 'As in the [a child] case', before: text }],
  };
}

describe('a child that is named', () => {
  test('is masked for anyone without a token, and the passage is withheld', async () => {
    expect(await toldTo(null)).toEqual(expected(MASKED, null));
  });

  test('is shown in statements to a viewer with a token, and the passage is withheld', async () => {
    expect(await toldTo('viewer')).toEqual(expected(CASE, null));
  });

  test.each(['reviewer', 'admin'] as const)('is shown to a %s with the passage', async (role) => {
    expect(await toldTo(role)).toEqual(expected(CASE, CASE));
  });

  test('stays masked in lists, by id and in what a search highlights', async () => {
    const { world, finding } = await told();
    const ids = [finding, passageId(world.document, 2), world.document];
    const query = `query Listed($ids: [ID!]!, $council: ID!, $text: String!) {
      nodes(ids: $ids) { ... on Finding { summary } ... on Passage { text withheld } ... on Document { title } }
      findings(filter: { councils: [$council] }) { nodes { summary } edges { node { summary } } }
      search(query: $text, filter: { councils: [$council] }) { edges { highlights node { ... on Finding { summary } } } }
    }`;
    const ask = (role: Role | null, text: string) => askAs<object>(role, query, { ids, council: world.council, text });
    const listed = {
      nodes: [{ summary: MASKED }, { text: null, withheld: true }, { title: 'The [a child] case' }],
      findings: { nodes: [{ summary: MASKED }], edges: [{ node: { summary: MASKED } }] },
    };
    const found = (highlights: string[]) => ({ edges: [{ highlights, node: { summary: MASKED } }] });
    expect(await ask(null, 'Farrow')).toEqual({ ...listed, search: found([]) });
    expect(await ask(null, 'officers')).toEqual({
      ...listed,
      search: found(['<mark>Officers</mark> will review the [a child] case, said Councillor Ada Finch.']),
    });
    expect(await ask('reviewer', 'Farrow')).toMatchObject({
      search: {
        edges: [
          { highlights: ['Officers will review the Quill <mark>Farrow</mark> case, said Councillor Ada Finch.'] },
        ],
      },
    });
  });

  test('in a passage that is withheld is not highlighted to those who may not read it', async () => {
    const { world } = await told();
    const word = `tern${world.council.slice(-8)}`;
    const text = `The ${word} team knows the Quill Farrow case.`;
    await worlds.graph.write((tx) =>
      writePassages(tx, [{ document: world.document, index: 4, page: null, sha256: sha256(text), text }]),
    );
    const query =
      'query Found($text: String!) { search(query: $text) { edges { highlights node { ... on Passage { text } } } } }';
    const search = (role: Role | null) => askAs<object>(role, query, { text: word });
    const hidden = { search: { edges: [{ highlights: [], node: { text: null } }] } };
    expect(await search(null)).toEqual(hidden);
    expect(await search('viewer')).toEqual(hidden);
    const shown = { highlights: [`The <mark>${word}</mark> team knows the Quill Farrow case.`], node: { text } };
    expect(await search('reviewer')).toEqual({ search: { edges: [shown] } });
  });
});
