import { expect, test } from 'vitest';
import { PassageRole, type ExtractedPassage, type StructuredDocument } from '../../../../src/domain/extraction.js';
import { DocumentKind, VisitKind, VisitStatus } from '../../../../src/domain/vocabulary.js';
import { loadClassifier } from '../../../../src/ingest/classify/classifier.js';
import { extractReport } from '../../../../src/ingest/extract/reports/extract-report.js';
import { passages } from '../../../support/extracted.js';

const { HEADING, PARAGRAPH, ITEM, CELL } = PassageRole;

/** A report of one visit, from what stands in it: role, text, and whether it is an item for improvement. */
function report(lines: [PassageRole, string, 'improve'?][], visits = 1): StructuredDocument {
  let section: string | null = null;
  const read = passages(lines.map(([, text]) => text)).map((passage, at): ExtractedPassage => {
    const role = lines[at]?.[0] ?? PARAGRAPH;
    if (role === HEADING) section = passage.text;
    return { ...passage, role, section };
  });
  const visit = {
    kind: VisitKind.ILACS_STANDARD,
    status: VisitStatus.COMPLETED,
    startedOn: null,
    endedOn: null,
    publishedOn: null,
    sequence: null,
    leadInspector: null,
    dateText: null,
    focus: null,
    follows: null,
    judgements: [],
    passages: [],
  };
  return {
    file: 'report.pdf',
    format: 'pdf',
    sha256: '0'.repeat(64),
    kind: DocumentKind.INSPECTION_REPORT,
    title: 'Inspection',
    council: null,
    published: null,
    meeting: null,
    visits: Array.from({ length: visits }, () => visit),
    passages: read,
    warnings: [],
    improvementItems: read.filter((_, at) => lines[at]?.[2]).map(({ index }) => index),
  };
}

const extract = (...lines: [PassageRole, string, 'improve'?][]): ReturnType<typeof extractReport> =>
  extractReport(report(lines), loadClassifier());

test('an item for improvement is one concern with the whole item as its quote', () => {
  const { findings, actions } = extract(
    [HEADING, 'What needs to improve?'],
    [ITEM, 'The quality of life-story work. (Outcome 4, national framework)', 'improve'],
  );
  expect(findings).toEqual([
    {
      passages: [2],
      quote: 'The quality of life-story work. (Outcome 4, national framework)',
      summary: 'The quality of life-story work needs to improve.',
      polarity: 'CONCERN',
      voice: 'INSPECTOR',
      themes: ['theme:life-story'],
      confidence: expect.any(Number) as number,
      improvementItem: true,
      visit: 0,
    },
  ]);
  expect(findings[0]?.confidence).toBeGreaterThan(0.8);
  expect(actions).toEqual([]);
});

test('a recommendation is an action as well, with the time that its heading gives', () => {
  const { findings, actions } = extract(
    [HEADING, 'Within three months'],
    [ITEM, 'Ensure that personal education plans have clear targets.', 'improve'],
  );
  expect(findings.map(({ improvementItem, summary }) => [improvementItem, summary])).toEqual([
    [true, 'Ensure that personal education plans have clear targets.'],
  ]);
  expect(actions).toEqual([
    {
      passages: [2],
      kind: 'RECOMMENDATION',
      summary: 'Ensure that personal education plans have clear targets.',
      owner: null,
      due: null,
      dueText: 'Within three months',
      themes: findings[0]?.themes,
    },
  ]);
});

test('a paragraph that praises and criticises gives a finding of each', () => {
  const { findings } = extract([
    PARAGRAPH,
    'Advocacy is offered to every child and highly valued. However, too few children have an independent visitor, and many wait too long for one.',
  ]);
  expect(findings.map(({ quote, polarity, themes, passages: of }) => [quote, polarity, themes[0], of])).toEqual([
    ['Advocacy is offered to every child and highly valued.', 'STRENGTH', 'theme:advocacy-visitors', [1]],
    [
      'However, too few children have an independent visitor, and many wait too long for one.',
      'CONCERN',
      'theme:advocacy-visitors',
      [1],
    ],
  ]);
});

test('headings, cells, boilerplate, addresses and lines that lead a list are no findings', () => {
  const { findings } = extract(
    [HEADING, 'Children in care are well supported by their social workers'],
    [CELL, 'Overall effectiveness of the service is good and strong'],
    [ITEM, 'Inspectors found that these areas are strong:'],
    [PARAGRAPH, 'Good.'],
    [HEADING, 'About this inspection'],
    [PARAGRAPH, 'The inspection team looked closely at the experiences of children and at how well they are helped.'],
    [PARAGRAPH, 'The Office for Standards in Education, Children’s Services and Skills regulates and inspects.'],
  );
  expect(findings).toEqual([]);
});

test('without a visit a finding belongs to none', () => {
  const lines: [PassageRole, string][] = [[PARAGRAPH, 'Supervision is regular, reflective and helpful.']];
  expect(extractReport(report(lines, 0), loadClassifier()).findings.map(({ visit }) => visit)).toEqual([null]);
});

test('what reports state of every area is a measure, with its day', () => {
  const { measures } = extract(
    [HEADING, 'Information about this local authority area'],
    [
      ITEM,
      'At 31 March 2015, 1,204 children were being looked after by the local authority (a rate of 61 per 10,000 children).',
    ],
    [
      ITEM,
      'Approximately 84,300 children under the age of 18 years live in Marshport. This is 21.5% of the total population in the area.',
    ],
  );
  expect(measures.map(({ name, value, unit, period, passages: of }) => [name, value, unit, period, of])).toEqual([
    ['Children in care', 1204, 'children', '2015-03-31', [2]],
    ['Children in care per 10000 children', 61, 'children per 10000', '2015-03-31', [2]],
    ['Children under 18 living in the area', 84300, 'children', null, [3]],
    ['Share of the population that is under 18', 21.5, 'percent', null, [3]],
  ]);
  expect(measures[0]?.themes.length).toBeGreaterThan(0);
});

test('a share that a finding states is a measure', () => {
  const { measures } = extract([PARAGRAPH, 'In June 2023, 64% of care leavers were in education or work.']);
  expect(measures.map(({ name, value, unit, period }) => [name, value, unit, period])).toEqual([
    ['Share of care leavers that were in education or work', 64, 'percent', '2023-06'],
  ]);
});
