import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NextVisitOutcome, nextVisitOutcomes } from '../../src/analysis/next-visit-outcomes.js';
import { Polarity } from '../../src/domain/vocabulary.js';
import { baseOf, type Kept, kepts, said, type Said, type SmallWorld, statedIn } from './generated.js';
import { lettersOf, saidInTurn } from './visits-in-turn.js';

const none = { raised: 0, repeated: 0, praised: 0, both: 0, silent: 0, awaited: 0 };

/** The outcome for what visits say of one theme in turn. */
function outcome(letters: string, kept: Kept = {}): NextVisitOutcome | undefined {
  const { world, findings } = saidInTurn({ alder: { staff: letters } });
  return nextVisitOutcomes(baseOf(world, findings, kept))[0];
}

describe('after a visit that raised a concern, the next one', () => {
  test.each<[string, string, Partial<NextVisitOutcome>]>([
    ['repeats it, and then none has come yet', 'CC', { raised: 2, repeated: 1, awaited: 1 }],
    ['praises', 'CS', { raised: 1, praised: 1 }],
    ['says both, and the one after it praises', 'CBS', { raised: 2, both: 1, praised: 1 }],
    ['is silent, whatever comes after', 'C-CS', { raised: 2, silent: 1, praised: 1 }],
    ['has not come yet', 'SC', { raised: 1, awaited: 1 }],
    ['has not been read, so the one after it counts', 'C?S', { raised: 1, praised: 1 }],
    ['has not been read, so none has come yet', 'C?', { raised: 1, awaited: 1 }],
  ])('%s', (_, letters, counts) => {
    expect(outcome(letters)).toEqual({ themeId: 'theme:staff', ...none, ...counts });
  });

  test('is the next one within the filter', () => {
    const kept: Kept = { visit: ({ id }) => id !== 'visit:alder-2' };
    expect(outcome('CSC', kept)).toEqual({ themeId: 'theme:staff', ...none, raised: 2, repeated: 1, awaited: 1 });
  });

  test.each<[string, Partial<NextVisitOutcome>]>([
    ['C-', { raised: 1, silent: 1 }],
    ['C?', { raised: 1, awaited: 1 }],
    ['C?S', { raised: 1, praised: 1 }],
  ])('is as it was where only the council speaks of the theme: %s', (letters, counts) => {
    const { world, findings } = saidInTurn({ alder: { staff: letters } });
    const council = { id: 'document:a', councilId: 'council:alder', heldOn: '2013', earliest: null, latest: null };
    const comment = statedIn(council, Polarity.CONCERN, ['theme:staff'], { relatedVisitId: 'visit:alder-2' });
    expect(nextVisitOutcomes(baseOf(world, [...findings, comment]))).toEqual([
      { themeId: 'theme:staff', ...none, ...counts },
    ]);
  });
});

test('outcomes are by theme in the order of themes, over all councils, without themes of no concern', () => {
  const { world, findings } = saidInTurn({
    alder: { staff: 'CC', caseloads: 'SS', plans: 'CS' },
    beech: { staff: 'C-', caseloads: '--', plans: '-C' },
  });
  expect(nextVisitOutcomes(baseOf(world, findings))).toEqual([
    { themeId: 'theme:staff', ...none, raised: 3, repeated: 1, silent: 1, awaited: 1 },
    { themeId: 'theme:plans', ...none, raised: 2, praised: 1, awaited: 1 },
  ]);
});

test('outcomes are what reading visit by visit gives', () => {
  fc.assert(
    fc.property(said, fc.option(kepts, { nil: {} }), ({ world, findings }, kept) => {
      const outcomes = nextVisitOutcomes(baseOf(world, findings, kept));
      expect(outcomes).toEqual(slow(world, findings, kept));
      for (const { raised, repeated, praised, both, silent, awaited } of outcomes) {
        expect(repeated + praised + both + silent + awaited).toBe(raised);
      }
    }),
    { numRuns: 500 },
  );
});

function slow(world: SmallWorld, findings: Said[], kept: Kept): NextVisitOutcome[] {
  const series = lettersOf(world, findings, kept);
  return world.themes.flatMap(({ id }) => {
    const said = series.flatMap(({ themeId, letters }) => (themeId === id ? letters : []));
    const number = (pattern: RegExp) => said.reduce((sum, letters) => sum + (letters.match(pattern) ?? []).length, 0);
    const counts = {
      raised: number(/[CB]/g),
      repeated: number(/[CB](?=C)/g),
      praised: number(/[CB](?=S)/g),
      both: number(/[CB](?=B)/g),
      silent: number(/[CB](?=-)/g),
      awaited: number(/[CB]$/g),
    };
    return counts.raised > 0 ? { themeId: id, ...counts } : [];
  });
}
