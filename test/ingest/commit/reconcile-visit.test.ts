import { describe, expect, test } from 'vitest';
import { Grade, JudgementArea, JudgementStatus, VisitKind, VisitStatus } from '../../../src/domain/vocabulary.js';
import type { KnownVisit } from '../../../src/graph/write/ingested-visits.js';
import { reconcileReport } from '../../../src/ingest/commit/reconcile-visit.js';
import { visit } from '../../support/extracted.js';

const REPORT = 'document:a-report';
const { GRADED, NOT_REPORTED, NOT_IN_FRAMEWORK, UNREADABLE } = JudgementStatus;

function table(fields: Partial<KnownVisit> = {}): KnownVisit {
  return {
    id: 'visit:a',
    kind: VisitKind.ILACS_STANDARD,
    status: VisitStatus.COMPLETED,
    sequence: null,
    startedOn: '2022-01-17',
    endedOn: '2022-01-21',
    publishedOn: '2022-03-01',
    dateText: null,
    focus: 'Everything',
    leadInspector: null,
    source: null,
    sourceDocument: null,
    judgements: [],
    evidence: [],
    ...fields,
  };
}

describe('what a report says of a visit', () => {
  test.each<[string, Partial<KnownVisit>, Parameters<typeof visit>[0], Record<string, unknown>, string[]]>([
    ['the same', {}, {}, {}, []],
    [
      'more than a table',
      { startedOn: null, leadInspector: null },
      { leadInspector: 'Ann' },
      { leadInspector: 'Ann' },
      [],
    ],
    [
      'less than a table',
      { leadInspector: 'Ann' },
      { startedOn: null, leadInspector: null },
      { leadInspector: 'Ann' },
      [],
    ],
    ['a date more exactly', { startedOn: '2022-01' }, {}, { startedOn: '2022-01-17' }, []],
    ['a date less exactly', {}, { startedOn: '2022' }, { startedOn: '2022-01-17' }, []],
    ['another date', {}, { endedOn: '2022-01-22' }, { endedOn: '2022-01-22' }, ['endedOn: 2022-01-22, not 2022-01-21']],
    [
      'a name in other letters',
      { leadInspector: 'Ann O’Neil' },
      { leadInspector: 'ANN ONEIL' },
      { leadInspector: 'Ann O’Neil' },
      [],
    ],
    [
      'another name',
      { leadInspector: 'Ann' },
      { leadInspector: 'Bea' },
      { leadInspector: 'Bea' },
      ['leadInspector: Bea, not Ann'],
    ],
    ['no kind', { kind: VisitKind.JTAI }, { kind: VisitKind.OTHER }, { kind: VisitKind.JTAI }, []],
    ['the kind that a table lacks', { kind: VisitKind.OTHER }, {}, { kind: VisitKind.ILACS_STANDARD }, []],
    ['standard where a table says short', { kind: VisitKind.ILACS_SHORT }, {}, { kind: VisitKind.ILACS_SHORT }, []],
    [
      'another framework',
      { kind: VisitKind.SIF_INSPECTION },
      {},
      { kind: VisitKind.ILACS_STANDARD },
      ['kind: ILACS_STANDARD, not SIF_INSPECTION'],
    ],
    ['place 1 where a table says 12', { sequence: 12 }, { sequence: 1 }, { sequence: 1 }, ['sequence: 1, not 12']],
  ])('%s', (_, known, said, holds, conflicts) => {
    const result = reconcileReport(table(known), visit(said), REPORT);
    expect(result.properties).toEqual({
      kind: VisitKind.ILACS_STANDARD,
      status: VisitStatus.COMPLETED,
      sequence: null,
      startedOn: '2022-01-17',
      endedOn: '2022-01-21',
      publishedOn: '2022-03-01',
      dateText: null,
      focus: 'Everything',
      leadInspector: null,
      ...holds,
      source: 'report',
      sourceDocument: REPORT,
    });
    expect(result.conflicts.map(({ field, kept, other }) => `${field}: ${kept}, not ${other}`)).toEqual(conflicts);
    for (const conflict of result.conflicts) {
      expect(conflict).toMatchObject({ visit: 'visit:a', keptFrom: REPORT, otherFrom: 'inspection table' });
    }
  });

  test('replaces grades, but a grade that it does not give replaces none', () => {
    const areas = Object.values(JudgementArea);
    const had = [UNREADABLE, GRADED, GRADED, GRADED, NOT_IN_FRAMEWORK].map((status, position) => ({
      area: areas[position] ?? JudgementArea.OVERALL,
      status,
      grade: status === GRADED ? Grade.GOOD : null,
    }));
    const says = [GRADED, GRADED, NOT_REPORTED, UNREADABLE, GRADED, GRADED].map((status, position) => ({
      area: areas[position] ?? JudgementArea.OVERALL,
      status,
      grade: status === GRADED ? Grade.INADEQUATE : null,
    }));
    const { judgements, conflicts } = reconcileReport(table({ judgements: had }), visit({ judgements: says }), REPORT);
    expect(judgements).toEqual([says[0], says[1], says[4], says[5]]);
    expect(conflicts.map(({ field, kept, other }) => [field, kept, other])).toEqual([
      [areas[1], 'INADEQUATE', 'GOOD'],
      [areas[4], 'INADEQUATE', 'NOT_IN_FRAMEWORK'],
    ]);
  });

  test('a second report of the visit replaces nothing; its differences are kept', () => {
    const reported = table({ source: 'report', sourceDocument: 'document:first' });
    const overall = { area: JudgementArea.OVERALL, status: GRADED, grade: Grade.GOOD };
    const result = reconcileReport(reported, visit({ endedOn: '2022-01-28', judgements: [overall] }), REPORT);
    expect(result).toEqual({
      properties: null,
      judgements: [],
      kept: [],
      conflicts: [
        {
          visit: 'visit:a',
          field: 'endedOn',
          kept: '2022-01-21',
          keptFrom: 'document:first',
          other: '2022-01-28',
          otherFrom: REPORT,
        },
      ],
    });
  });

  test('the same report read again replaces what it said before, without a conflict', () => {
    const reported = table({ source: 'report', sourceDocument: REPORT });
    const result = reconcileReport(reported, visit({ endedOn: '2022-01-28' }), REPORT);
    expect(result.properties).toMatchObject({ endedOn: '2022-01-28' });
    expect(result.conflicts).toEqual([]);
    expect(result.kept).toContainEqual({ visit: 'visit:a', field: 'endedOn', kept: '2022-01-28', keptFrom: REPORT });
  });
});
