import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecurringConcern, recurringConcerns } from '../../src/analysis/recurring-concerns.js';
import { Polarity, VisitStatus } from '../../src/domain/vocabulary.js';
import { baseOf, type Kept, kepts, raisedAt, said, type Said, type SmallWorld, statedIn } from './generated.js';
import { lettersOf, saidInTurn, visitInTurn } from './visits-in-turn.js';

/** Which visits, the longest run and whether resolved, for what visits say of one theme in turn. */
function recurrence(letters: string, minVisits = 2, kept: Kept = {}) {
  const { world, findings } = saidInTurn({ alder: { staff: letters } });
  const [found] = recurringConcerns(baseOf(world, findings, kept), minVisits);
  return (
    found && {
      visits: found.visitIds.map((id) => id.replace('visit:alder-', '')).join(),
      longestRun: found.longestRun,
      resolved: found.resolved,
    }
  );
}

describe('visits that raise concerns on a theme', () => {
  test.each([
    ['in succession', 'CC', '1,2', 2],
    ['with a silent visit between', 'C-C', '1,3', 1],
    ['with praise between', 'CSC', '1,3', 1],
    ['with a visit between that nobody has read', 'C?C', '1,3', 2],
    ['beside strengths', 'BCB', '1,2,3', 3],
    ['in two runs, the longer one first', 'CCC-CC', '1,2,3,5,6', 3],
    ['in two runs, the longer one last', 'CC-C??CC--', '1,2,4,7,8', 3],
  ])('%s', (_, letters, visits, longestRun) => {
    expect(recurrence(letters)).toEqual({ visits, longestRun, resolved: false });
  });

  test.each([
    ['one is fewer than two', '-C-S', 2],
    ['two are fewer than three', 'CC', 3],
    ['none is fewer than one', '-S', 1],
  ])('must be enough: %s', (_, letters, minVisits) => {
    expect(recurrence(letters, minVisits)).toBeUndefined();
  });

  test('may be one, if one is asked for', () => {
    expect(recurrence('-C', 1)).toEqual({ visits: '2', longestRun: 1, resolved: false });
  });
});

describe('a concern', () => {
  test.each([
    ['is resolved by praise after the last of them', 'CCS', true],
    ['is resolved by praise some visits after', 'CC-?S-', true],
    ['is not resolved by silence', 'CC-', false],
    ['is not resolved by praise with a concern', 'CCB', false],
    ['is not resolved by praise before the last of them', 'CSC', false],
    ['is not resolved by praise before all of them', 'SCC', false],
  ])('%s', (_, letters, resolved) => {
    expect(recurrence(letters)?.resolved).toBe(resolved);
  });

  test('is not resolved where the filter leaves strengths out', () => {
    expect(recurrence('CCS', 2, { polarity: (polarity) => polarity === Polarity.CONCERN })?.resolved).toBe(false);
  });
});

test('visits that the filter leaves out are not between others, and count nowhere', () => {
  const kept: Kept = { visit: ({ id }) => id !== 'visit:alder-2' };
  expect(recurrence('C-CS', 2, kept)).toEqual({ visits: '1,3', longestRun: 2, resolved: true });
  expect(recurrence('CCC', 2, kept)).toEqual({ visits: '1,3', longestRun: 2, resolved: false });
});

describe('what does not count as a visit that raises a concern', () => {
  const { world, findings } = saidInTurn({ alder: { staff: 'C-' } });
  const document = { id: 'document:minutes', councilId: 'council:alder', heldOn: '2013', earliest: null, latest: null };
  const [, second] = world.visits;
  const planned = visitInTurn('alder', 3, { status: VisitStatus.PLANNED });
  if (!second) throw new Error('two visits');
  test.each<[string, Said]>([
    [
      'a council that comments on it',
      statedIn(document, Polarity.CONCERN, ['theme:staff'], { relatedVisitId: second.id }),
    ],
    ['a mixed finding', raisedAt(second, Polarity.MIXED, ['theme:staff'])],
    ['a concern on another theme', raisedAt(second, Polarity.CONCERN, ['theme:caseloads'])],
    ['a concern at a visit that is planned', raisedAt(planned, Polarity.CONCERN, ['theme:staff'])],
  ])('%s', (_, finding) => {
    const base = baseOf({ ...world, visits: [...world.visits, planned] }, [...findings, finding]);
    expect(recurringConcerns(base, 2)).toEqual([]);
  });
});

test('a visit that the council alone speaks of is not between others', () => {
  const { world, findings } = saidInTurn({ alder: { staff: 'C?C' } });
  const document = { id: 'document:minutes', councilId: 'council:alder', heldOn: '2013', earliest: null, latest: null };
  const comment = statedIn(document, Polarity.STRENGTH, ['theme:staff'], { relatedVisitId: 'visit:alder-2' });
  expect(recurringConcerns(baseOf(world, [...findings, comment]), 2)).toEqual([
    expect.objectContaining({ visitIds: ['visit:alder-1', 'visit:alder-3'], longestRun: 2 }),
  ]);
});

test('a theme that the reference does not have is left out', () => {
  const { world, findings } = saidInTurn({ alder: { staff: 'CC' }, beech: { staff: '--' } });
  const base = baseOf(world, findings);
  const occasions = base.occasions.map((occasion) => ({
    ...occasion,
    themes: [...occasion.themes, 0, 99],
    counts: [...occasion.counts, 0, 1, 0, 0, 0, 1, 0, 0],
  }));
  expect(recurringConcerns({ ...base, occasions }, 1)).toEqual(recurringConcerns(base, 1));
});

test('the longest run comes first, then the most visits, then the council by name, then the order of themes', () => {
  const { world, findings } = saidInTurn({
    alder: { staff: 'C-C--', caseloads: 'C-C-C', plans: 'CC---' },
    beech: { staff: 'C-C--', caseloads: 'CCC--', plans: 'C-C--' },
  });
  const found = recurringConcerns(baseOf(world, findings), 2);
  expect(found.map(({ councilId, themeId }) => `${councilId} ${themeId}`)).toEqual([
    'council:beech theme:caseloads',
    'council:alder theme:plans',
    'council:alder theme:caseloads',
    'council:alder theme:staff',
    'council:beech theme:staff',
    'council:beech theme:plans',
  ]);
});

test('recurring concerns are what reading visit by visit gives', () => {
  fc.assert(
    fc.property(
      said,
      fc.option(kepts, { nil: {} }),
      fc.constantFrom(1, 2, 2, 3),
      ({ world, findings }, kept, least) => {
        expect(recurringConcerns(baseOf(world, findings, kept), least)).toEqual(slow(world, findings, kept, least));
      },
    ),
    { numRuns: 500 },
  );
});

function slow(world: SmallWorld, findings: Said[], kept: Kept, least: number): RecurringConcern[] {
  const found = lettersOf(world, findings, kept).map(({ councilId, themeId, visits, letters }) => ({
    councilId,
    themeId,
    visitIds: visits.filter((_, i) => /[CB]/.test(letters[i] ?? '')).map(({ id }) => id),
    longestRun: Math.max(0, ...(letters.match(/[CB]+/g) ?? []).map((run) => run.length)),
    resolved: /[CB][^CB]*S[^CB]*$/.test(letters),
  }));
  const order = (one: RecurringConcern) => 100 * one.longestRun + one.visitIds.length;
  return found.filter(({ visitIds }) => visitIds.length >= least).sort((a, b) => order(b) - order(a));
}
