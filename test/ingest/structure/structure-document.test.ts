import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentHints, ReadDocument, StructuredDocument } from '../../../src/domain/extraction.js';
import { DocumentKind, JudgementArea, VisitKind } from '../../../src/domain/vocabulary.js';
import { loadCouncilDirectory, type CouncilDirectory } from '../../../src/ingest/structure/council-directory.js';
import { structureDocument } from '../../../src/ingest/structure/structure-document.js';
import { read } from './read.js';

let directory: CouncilDirectory;

beforeAll(async () => {
  directory = await loadCouncilDirectory();
});

function structure(lines: string[], fields: Partial<ReadDocument> = {}, hints: DocumentHints = {}): StructuredDocument {
  return structureDocument(read(lines, fields), directory, hints);
}

/** Area and grade, or why there is none, of the first visit. */
function judgements({ visits }: StructuredDocument): Record<string, string> {
  return Object.fromEntries((visits[0]?.judgements ?? []).map(({ area, grade, status }) => [area, grade ?? status]));
}

const FRONT = [
  '# Inspection of Barnsley local authority children’s services',
  'Inspection dates: 3 to 7 March 2025',
  'Lead inspector: Ada Example, His Majesty’s Inspector',
  '| Judgement: Grade',
];
const FOUR = [
  '| The impact of leaders on social work practice with children and families: Outstanding',
  '| The experiences and progress of children who need help and protection: Requires improvement to be good',
  '| The experiences and progress of children in care: Good',
  '| The experiences and progress of care leavers: Inadequate',
];
const LIST = [
  '# What needs to improve?',
  '* The speed of the first visit to a child.',
  '* Supervision, so that it leads to change.',
  '# The experiences and progress of children who need help and protection: requires improvement to be good',
  '1. Children are seen alone.',
  '* This is no item of the list.',
];

describe('reports under the present framework', () => {
  test('what a short inspection with four areas and the overall grade says', () => {
    const document = structure([...FRONT, ...FOUR, '| Overall effectiveness: Good', ...LIST], {
      file: 'reports/80426_barnsley__childrens-services-inspection---16-april-2025.pdf',
    });
    expect(document).toMatchObject({
      kind: DocumentKind.INSPECTION_REPORT,
      title: 'Inspection of Barnsley local authority children’s services',
      council: 'council:barnsley',
      published: '2025-04-16',
      meeting: null,
      improvementItems: [11, 12],
      warnings: ['The document prints no date of publication; 2025-04-16 is from the name of the file'],
    });
    expect(document.visits).toMatchObject([
      {
        kind: VisitKind.ILACS_SHORT,
        startedOn: '2025-03-03',
        endedOn: '2025-03-07',
        publishedOn: '2025-04-16',
        dateText: '3 to 7 March 2025',
        leadInspector: 'Ada Example',
        sequence: null,
        passages: [1, 2, 5, 6, 7, 8, 9],
      },
    ]);
    expect(judgements(document)).toEqual({
      OVERALL: 'GOOD',
      LEADERS: 'OUTSTANDING',
      HELP_AND_PROTECTION: 'REQUIRES_IMPROVEMENT',
      CHILDREN_IN_CARE: 'GOOD',
      CARE_LEAVERS: 'INADEQUATE',
    });
  });

  test('two weeks are a standard inspection, longer ones are another', () => {
    const kind = (dates: string) =>
      structure(['# Inspection of children’s social care services', `Inspection dates: ${dates}`]).visits[0]?.kind;
    expect(kind('8 October 2018 to 19 October 2018')).toBe(VisitKind.ILACS_STANDARD);
    expect(kind('3 to 19 June 2019')).toBe(VisitKind.ILACS_OTHER);
    expect(kind('in 2019')).toBe(VisitKind.ILACS_STANDARD);
  });

  test('without an overall grade since April 2026', () => {
    const front = FRONT.map((line) => line.replace('3 to 7 March 2025', '11 to 22 May 2026'));
    expect(judgements(structure([...front, ...FOUR]))).toMatchObject({
      OVERALL: 'NOT_IN_FRAMEWORK',
      CHILDREN_IN_CARE: 'GOOD',
    });
  });

  test('before that, an overall grade that is not there is one that was not read', () => {
    const document = structure([...FRONT, ...FOUR]);
    expect(judgements(document)).toMatchObject({ OVERALL: 'UNREADABLE' });
    expect(document.warnings).toContain('The grade of OVERALL was not found, or is none of the present scale');
  });

  test('before 2023 care leavers are judged with children in care', () => {
    const document = structure([
      '# Tower Hamlets',
      '# Inspection of children’s social care services',
      'Inspection dates: 27 September to 8 October 2021',
      '| The experiences and progress of children in care and care leavers: Good',
      '| The experiences and progress of children who need help and protection: Good',
      '| The impact of leaders on social work practice with children and families: Outstanding',
      '| Overall effectiveness: Good',
    ]);
    expect(document.title).toBe('Tower Hamlets: Inspection of children’s social care services');
    expect(judgements(document)).toEqual({
      OVERALL: 'GOOD',
      LEADERS: 'OUTSTANDING',
      HELP_AND_PROTECTION: 'GOOD',
      CHILDREN_IN_CARE: 'NOT_IN_FRAMEWORK',
      CARE_LEAVERS: 'NOT_IN_FRAMEWORK',
      CHILDREN_IN_CARE_AND_CARE_LEAVERS: 'GOOD',
    });
  });

  test('grades are also found as passages of their own, and in headings where there is no table', () => {
    const apart = FOUR.flatMap((row) => row.slice(2).split(': '));
    expect(judgements(structure([...FRONT, ...apart, 'Overall effectiveness', 'Good']))).toMatchObject({
      OVERALL: 'GOOD',
      LEADERS: 'OUTSTANDING',
      CARE_LEAVERS: 'INADEQUATE',
    });
    const headings = FOUR.map((row) => row.replace('|', '#').toLowerCase());
    expect(judgements(structure([...FRONT, ...headings]))).toMatchObject({
      LEADERS: 'OUTSTANDING',
      CARE_LEAVERS: 'INADEQUATE',
    });
  });

  test('a heading that contradicts the front page is told, and the front page stands', () => {
    const findings = Array.from({ length: 45 }, (_, at) => `${at + 1}. Finding ${at + 1}.`);
    const heading = '# The experiences and progress of children in care: inadequate';
    const document = structure([...FRONT, ...FOUR, '| Overall effectiveness: Good', ...findings, heading]);
    expect(judgements(document)).toMatchObject({ CHILDREN_IN_CARE: 'GOOD' });
    expect(document.warnings).toEqual(['CHILDREN_IN_CARE: the front page says GOOD, passage 55 INADEQUATE']);
  });

  test('the list is also found where its heading looks like text', () => {
    const plain = LIST.map((line) => line.replace(/^# /, ''));
    expect(structure([...FRONT, ...plain]).improvementItems).toEqual([6, 7]);
  });

  test('nothing to improve', () => {
    const lines = [
      '# What needs to improve',
      '* There are no areas for improvement.',
      '# The experiences and progress of care leavers: good',
      '* Support.',
    ];
    expect(structure([...FRONT, ...lines]).improvementItems).toEqual([]);
  });

  test('the dates may be missing', () => {
    const document = structure([
      '# Inspection of Barnsley local authority children’s services',
      'Lead inspector: Ada Example',
    ]);
    expect(document.visits[0]).toMatchObject({ startedOn: null, endedOn: null, dateText: null });
    expect(document.warnings).toContain('The dates of the visit were not found');
  });
});

describe('reports under earlier frameworks', () => {
  const SIF = [
    '# Hartlepool Borough Council',
    '# Inspection of services for children in need of help and protection, children looked after and care leavers',
    '# and',
    '# Review of the effectiveness of the Local Safeguarding Children Board',
    '# Inspection date: 28 November 2016 – 9 January 2017',
    '# Report published: 20 March 2017',
    '# Children’s services in Hartlepool require improvement to be good',
    '| Children who need help and protection: Inadequate',
    '| Children looked after and achieving permanence: Requires improvement',
    '| 2.1 Adoption performance: Not judged',
    '| 2.2 Experiences and progress of care leavers: Good',
    '| Leadership, management and governance: Requires Improvement',
    '# The effectiveness of the Local Safeguarding Children Board (LSCB) is outstanding',
    '# Recommendations',
    '1. Visit every child within five days.',
    '# Immediately:',
    '* Fill the posts that are empty.',
    '# Summary for children and young people',
    '* You told us what matters.',
    '# The Local Safeguarding Children Board (LSCB)',
    '# What does the LSCB need to improve?',
    '2. Publish a plan.',
    '# The inspection team',
    'Lead inspector: Sam Sample HMI',
  ];

  test('the single inspection framework', () => {
    const document = structure(SIF);
    expect(document).toMatchObject({
      council: 'council:hartlepool',
      published: '2017-03-20',
      improvementItems: [15, 17, 22],
      warnings: [],
    });
    expect(document.title).toMatch(/^Hartlepool Borough Council: Inspection of services for children in need/);
    expect(document.visits).toMatchObject([
      { kind: VisitKind.SIF_INSPECTION, startedOn: '2016-11-28', endedOn: '2017-01-09', leadInspector: 'Sam Sample' },
    ]);
    expect(judgements(document)).toEqual({
      OVERALL: 'REQUIRES_IMPROVEMENT',
      LEADERS: 'REQUIRES_IMPROVEMENT',
      HELP_AND_PROTECTION: 'INADEQUATE',
      CHILDREN_IN_CARE: 'REQUIRES_IMPROVEMENT',
      CARE_LEAVERS: 'GOOD',
      ADOPTION: 'NOT_REPORTED',
    });
  });

  test.each([
    ['The overall judgement is Inadequate', 'INADEQUATE'],
    ['The overall judgement is that children’s services are good.', 'GOOD'],
    ['Children’s services in the Isles of Scilly are outstanding', 'OUTSTANDING'],
  ])('the overall grade as a sentence: %s', (sentence, grade) => {
    const document = structure(SIF.map((line) => (line.startsWith('# Children’s services') ? `# ${sentence}` : line)));
    expect(judgements(document)[JudgementArea.OVERALL]).toBe(grade);
  });

  test('frameworks before that are another kind, and "adequate" is no grade of the present scale', () => {
    const document = structure([
      '# Inspection of looked after children services',
      '# Kent County Council',
      'Inspection dates: 15 – 19 July 2013',
      'Reporting inspector Ada Example HMI',
      '| Overall effectiveness: Adequate',
      '# Areas for improvement',
      '# Within three months:',
      '* improve the timeliness of visits',
    ]);
    expect(document.visits).toMatchObject([
      { kind: VisitKind.OTHER, leadInspector: 'Ada Example', startedOn: '2013-07-15' },
    ]);
    expect(judgements(document)).toEqual({ OVERALL: 'UNREADABLE' });
    expect(document.improvementItems).toEqual([8]);
  });
});

describe('letters', () => {
  test('a joint inspection has no grades; its dates lack the year where the letter does', () => {
    const document = structure([
      '14 January 2020',
      'Dear local partnership',
      '# Joint targeted area inspection of the multi-agency response to neglect in Derby City',
      'Between 9 and 13 December, the inspectorates carried out a joint inspection in Derby.',
      '# Key strengths',
      '* Staff know the families.',
      '# Areas for improvement',
      '# Leadership',
      '* Partners do not share what they know.',
      '# Case study: area for improvement',
      '* A case was closed.',
      'Yours sincerely',
      '# Ada Example',
      '# National Director, Social Care',
    ]);
    expect(document).toMatchObject({
      kind: DocumentKind.VISIT_LETTER,
      council: 'council:derby',
      published: '2020-01-14',
      improvementItems: [9],
    });
    expect(document.visits).toMatchObject([
      {
        kind: VisitKind.JTAI,
        startedOn: '2019-12-09',
        endedOn: '2019-12-13',
        focus: 'neglect',
        leadInspector: null,
        judgements: [],
      },
    ]);
  });

  test('a monitoring visit has its number, its focus and the inspection before it', () => {
    const document = structure([
      '20 October 2021',
      'Director of Children’s Services, Wakefield Metropolitan District Council',
      '# Monitoring visit of Wakefield local authority children’s services',
      'This letter summarises the findings of the monitoring visit to Wakefield children’s services on 7 and 8 September 2021. ' +
        'This was the sixth monitoring visit since the local authority was judged inadequate in September 2018.',
      'Inspectors looked at the local authority’s arrangements for children in care, including permanence.',
      '# Findings and evaluation of progress',
      'Yours sincerely',
      'Ada Example',
      'His Majesty’s Inspector',
    ]);
    expect(document.visits).toMatchObject([
      {
        kind: VisitKind.MONITORING_VISIT,
        sequence: 6,
        startedOn: '2021-09-07',
        endedOn: '2021-09-08',
        publishedOn: '2021-10-20',
        focus: 'children in care',
        leadInspector: 'Ada Example',
        follows: 1,
        judgements: [],
      },
      { kind: VisitKind.ILACS_STANDARD, startedOn: '2018-09', publishedOn: null, follows: null },
    ]);
  });

  test('a focused visit lists what needs to improve', () => {
    const document = structure([
      '# Focused visit to Luton local authority children’s services',
      'This letter summarises the findings of the focused visit to Luton on 18 and 19 April 2023.',
      'Inspectors looked at the front door, including the response to domestic abuse.',
      '# What needs to improve in this area of social work practice?',
      '* The quality of referrals.',
      '# Main findings',
      '* Thresholds are clear.',
    ]);
    expect(document).toMatchObject({ kind: DocumentKind.VISIT_LETTER, improvementItems: [5] });
    expect(document.visits).toMatchObject([
      { kind: VisitKind.FOCUSED_VISIT, focus: 'the front door', endedOn: '2023-04-19', follows: null },
    ]);
  });
});

describe('what the caller knows', () => {
  const NAMELESS = ['# Inspection of children’s social care services', 'Inspection dates: 3 to 7 March 2025'];

  test('a text that names no council has none, and says so', () => {
    const document = structure(NAMELESS);
    expect(document.council).toBeNull();
    expect(document.warnings.some((warning) => warning.startsWith('No council:'))).toBe(true);
  });

  test('hints stand above the text', () => {
    const hints = { council: 'council:leeds', kind: DocumentKind.VISIT_LETTER, publishedOn: '2025-05' };
    expect(structure(NAMELESS, {}, hints)).toMatchObject({
      council: 'council:leeds',
      kind: DocumentKind.VISIT_LETTER,
      published: '2025-05',
      visits: [{ publishedOn: '2025-05' }],
    });
  });
});

describe('documents of councils', () => {
  const kind = (...lines: string[]) => structure(lines, { format: 'text', file: 'paper.txt' }).kind;

  test('minutes that speak of a monitoring visit are minutes', () => {
    expect(
      kind(
        'OFSTED MONITORING VISIT: CHILDREN’S SERVICES',
        'Members asked when the lead inspector would return.',
        'Resolved – That the report be noted.',
      ),
    ).toBe(DocumentKind.MINUTES);
  });

  test('the word above minutes is enough', () => {
    expect(kind('Agenda item', 'Improvement plan', 'Minutes:', 'An update was given.', 'Priorities')).toBe(
      DocumentKind.MINUTES,
    );
  });

  test('reports, plans and others', () => {
    expect(kind('Report of the Director of Children’s Services', 'Purpose of the report', 'Legal implications')).toBe(
      DocumentKind.COUNCIL_REPORT,
    );
    expect(kind('Children’s services improvement plan 2024', 'Priority 1: leadership', 'Milestones')).toBe(
      DocumentKind.PLAN,
    );
    expect(kind('A leaflet about fostering')).toBe(DocumentKind.OTHER);
  });
});
