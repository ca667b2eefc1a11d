import { describe, expect, test } from 'vitest';
import { ActionKind, Polarity, ReviewStatus, Voice } from '../../../src/domain/vocabulary.js';
import type { KeptFinding } from '../../../src/graph/write/ingested-statements.js';
import { linkActions, linkFindings, linkMeasures } from '../../../src/ingest/commit/link-statements.js';
import { action, finding, measure } from '../../support/extracted.js';

function kept(id: string, fields: Partial<KeptFinding> = {}): KeptFinding {
  return {
    id,
    polarity: Polarity.CONCERN,
    voice: Voice.INSPECTOR,
    reviewStatus: ReviewStatus.CONFIRMED,
    themes: ['theme:planning'],
    evidence: [3],
    ...fields,
  };
}

function proposed(id: string, fields: Parameters<typeof finding>[2] = {}) {
  return { ...finding(id, 3, fields), id };
}

function linked(items: ReturnType<typeof proposed>[], all: KeptFinding[]) {
  const { added, links } = linkFindings(items, all);
  return { added: added.map(({ id }) => id), links: links.map(({ id, item }) => `${item.id} is ${id}`) };
}

describe('a proposed finding', () => {
  test.each<[string, Parameters<typeof finding>[2], Partial<KeptFinding>, boolean]>([
    ['on the passage of a confirmed one', {}, {}, true],
    ['on another passage', { passages: [4] }, {}, false],
    ['with one passage in common', { passages: [2, 3] }, { evidence: [3, 4] }, true],
    ['of another polarity', { polarity: Polarity.MIXED }, {}, false],
    ['of another voice', { voice: Voice.COUNCIL }, {}, true],
    ['on other themes', { themes: ['theme:recording'] }, {}, true],
    ['on the passage of a refused one', {}, { reviewStatus: ReviewStatus.REJECTED }, false],
    ['on the passage of one that waits', {}, { reviewStatus: ReviewStatus.UNREVIEWED }, false],
  ])('%s', (_, item, other, isLinked) => {
    expect(linked([proposed('a', item)], [kept('k', other)])).toEqual(
      isLinked ? { added: [], links: ['a is k'] } : { added: ['a'], links: [] },
    );
  });

  test('that a person has refused stays refused', () => {
    const refused = kept('a', { reviewStatus: ReviewStatus.REJECTED, evidence: [] });
    expect(linked([proposed('a')], [refused])).toEqual({ added: [], links: ['a is a'] });
  });

  test('is linked to the likest, and each is used once', () => {
    const all = [
      kept('council', { voice: Voice.COUNCIL }),
      kept('recording', { themes: ['theme:recording'] }),
      kept('planning'),
    ];
    const items = [
      proposed('on planning'),
      proposed('on planning too'),
      proposed('on recording', { themes: ['theme:recording'] }),
      proposed('one too many'),
    ];
    expect(linked(items, all)).toEqual({
      added: ['one too many'],
      links: ['on planning is planning', 'on planning too is council', 'on recording is recording'],
    });
  });
});

test('an action is linked on its passage, first to one of its kind', () => {
  const items = [action('One', 3), action('Two', 3, { kind: ActionKind.COMMITMENT }), action('Three', 4)];
  const all = [
    { id: 'commitment', kind: ActionKind.COMMITMENT, evidence: [3] },
    { id: 'action', kind: ActionKind.ACTION, evidence: [2, 3] },
  ];
  const { added, links } = linkActions(
    items.map((item) => ({ ...item, id: item.summary })),
    all,
  );
  expect(added.map(({ id }) => id)).toEqual(['Three']);
  expect(links.map(({ id, item }) => `${item.id} is ${id}`)).toEqual(['One is action', 'Two is commitment']);
});

test('a value of a measure is linked on its passage where it is the same value', () => {
  const items = [measure('A', 40, 3), measure('B', 40, 3), measure('C', 41, 3), measure('D', 40, 4)];
  const { added, links } = linkMeasures(
    items.map((item) => ({ ...item, id: item.name })),
    [{ id: 'o', value: 40, evidence: [3] }],
  );
  expect(added.map(({ id }) => id)).toEqual(['B', 'C', 'D']);
  expect(links.map(({ id }) => id)).toEqual(['o']);
});
