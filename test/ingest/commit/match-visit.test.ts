import { describe, expect, test } from 'vitest';
import type { ExtractedVisit } from '../../../src/domain/extraction.js';
import { VisitKind, VisitStatus } from '../../../src/domain/vocabulary.js';
import type { KnownVisit } from '../../../src/graph/write/ingested-visits.js';
import { matchVisit } from '../../../src/ingest/commit/match-visit.js';
import { visit } from '../../support/extracted.js';

const { ILACS_STANDARD, ILACS_SHORT, SIF_INSPECTION, MONITORING_VISIT, FOCUSED_VISIT, JTAI, OTHER } = VisitKind;

function known(id: string, fields: Partial<KnownVisit>): KnownVisit {
  return {
    id,
    kind: ILACS_STANDARD,
    status: VisitStatus.COMPLETED,
    sequence: null,
    startedOn: null,
    endedOn: null,
    publishedOn: null,
    dateText: null,
    focus: null,
    leadInspector: null,
    source: null,
    sourceDocument: null,
    judgements: [],
    evidence: [],
    ...fields,
  };
}

const COUNCIL: KnownVisit[] = [
  known('sif', { kind: SIF_INSPECTION, publishedOn: '2014-05-14' }),
  known('short', { kind: ILACS_SHORT, startedOn: '2018-11-05', endedOn: '2018-11-09', publishedOn: '2019-01-07' }),
  known('standard', { startedOn: '2022-07-11', endedOn: '2022-07-22', publishedOn: '2022-09-05' }),
  known('first', { kind: MONITORING_VISIT, sequence: 1, startedOn: '2023-02' }),
  known('second', { kind: MONITORING_VISIT, sequence: 2, startedOn: '2023-07', publishedOn: '2023-08-29' }),
  known('third', { kind: MONITORING_VISIT, sequence: 3, startedOn: '2023', status: VisitStatus.PLANNED }),
  known('series', { kind: MONITORING_VISIT, startedOn: '2024', status: VisitStatus.PLANNED }),
  known('return', { kind: OTHER, status: VisitStatus.PLANNED, dateText: "in 6 months' time", evidence: [21] }),
  known('undated', { kind: SIF_INSPECTION, evidence: [5] }),
];

const NO_DAYS = { startedOn: null, endedOn: null, publishedOn: null, passages: [1] };
const PLANNED = { ...NO_DAYS, status: VisitStatus.PLANNED };

describe('a visit that a document speaks of', () => {
  test.each<[string, Partial<ExtractedVisit>, string | null]>([
    ['on the same days', { startedOn: '2022-07-11', endedOn: '2022-07-22', publishedOn: null }, 'standard'],
    ['on days that overlap', { startedOn: '2022-07-20', endedOn: '2022-07-29', publishedOn: null }, 'standard'],
    ['in the same month', { ...NO_DAYS, startedOn: '2022-07' }, 'standard'],
    ['in the month of its report', { ...NO_DAYS, startedOn: '2022-09' }, 'standard'],
    ['in the same year', { ...NO_DAYS, startedOn: '2022' }, 'standard'],
    ['of another kind of full inspection', { ...NO_DAYS, startedOn: '2018-11' }, 'short'],
    ['of no certain kind', { ...NO_DAYS, kind: OTHER, startedOn: '2022-07-12' }, 'standard'],
    ['published within 31 days', { ...NO_DAYS, publishedOn: '2022-10-05' }, 'standard'],
    ['published later than that', { ...NO_DAYS, publishedOn: '2022-10-07' }, null],
    ['on site before the known publication', { ...NO_DAYS, startedOn: '2014-03-11', kind: SIF_INSPECTION }, 'sif'],
    ['on site long before the known publication', { ...NO_DAYS, startedOn: '2013-11', kind: SIF_INSPECTION }, null],
    ['on other days', { startedOn: '2021-07-12', endedOn: '2021-07-23', publishedOn: null }, null],
    ['on the same days, but joint', { kind: JTAI, startedOn: '2022-07-11', endedOn: '2022-07-22' }, null],
    ['in the same month, but focused', { ...NO_DAYS, kind: FOCUSED_VISIT, startedOn: '2023-02' }, null],
    ['in the same month, a monitoring visit', { ...NO_DAYS, kind: MONITORING_VISIT, startedOn: '2023-07' }, 'second'],
    ['by its place in the series', { ...NO_DAYS, kind: MONITORING_VISIT, sequence: 2 }, 'second'],
    [
      'with another place in the series',
      { ...NO_DAYS, kind: MONITORING_VISIT, startedOn: '2023-07', sequence: 4 },
      null,
    ],
    ['planned, by its place', { ...PLANNED, kind: MONITORING_VISIT, sequence: 3, startedOn: '2023' }, 'third'],
    ['planned for the year', { ...PLANNED, kind: MONITORING_VISIT, startedOn: '2024' }, 'series'],
    ['planned in other words', { ...PLANNED, kind: OTHER, dateText: 'in 9 months’ time' }, null],
    ['planned in the same words', { ...PLANNED, kind: OTHER, dateText: 'In 6 months’ time.' }, 'return'],
    ['planned, on the same passage', { ...PLANNED, kind: MONITORING_VISIT, passages: [20, 21] }, 'return'],
    ['held, on the passage of a planned one', { ...NO_DAYS, kind: OTHER, passages: [21] }, null],
    ['undated, on the same passage', { ...NO_DAYS, passages: [5] }, 'undated'],
    ['without anything to know it by', NO_DAYS, null],
  ])('%s', (_, fields, id) => {
    expect(matchVisit(visit(fields), COUNCIL, '2023-11-01')?.id ?? null).toBe(id);
  });

  test('by its place in a series, is of the series of the document’s time', () => {
    const fourth = (id: string, startedOn: string) => known(id, { kind: MONITORING_VISIT, sequence: 4, startedOn });
    const both = [fourth('old', '2018-04-18'), fourth('new', '2023-06')];
    const said = visit({ ...NO_DAYS, kind: MONITORING_VISIT, sequence: 4 });
    expect(matchVisit(said, both, '2018-06')?.id).toBe('old');
    expect(matchVisit(said, both, '2023-09-01')?.id).toBe('new');
    expect(matchVisit(said, both, '2030')).toBeNull();
  });
});
