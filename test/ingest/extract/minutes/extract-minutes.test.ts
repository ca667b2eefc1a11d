import { expect, test } from 'vitest';
import { readExample, readMinutes, told } from './read-minutes.js';

test('minutes of a scrutiny committee', () => {
  const minutes = readExample('scrutiny-committee');
  expect(told.findings(minutes)).toEqual([
    '7 | STRENGTH | INSPECTOR | 0 | Inspectors found that personal advisers kept in close touch with care leavers',
    '7 | CONCERN | INSPECTOR | 0 | pathway plans were too often out of date.',
    '8 | NEUTRAL | MEMBER | - | about the cost of agency staff',
    '8 | STRENGTH | COUNCIL | - | the Director advised that spending had fallen by £1.2 million',
    '8 | STRENGTH | COUNCIL | - | 64% of social workers were now permanent.',
    '9 | CONCERN | MEMBER | - | Councillors expressed concern that twelve young people were living in unregistered placements.',
  ]);
  expect(told.actions(minutes)).toEqual([
    '14 | RESOLUTION | - | - | - | The report be noted.',
    "15 | RESOLUTION | the Director of Children's Services | 2023-09 | September 2023 | The Director of Children's Services provide an update on pathway plans in September 2023.",
    '10 | ACTION | officers | - | its next meeting | Bring a report on unregistered placements to its next meeting.',
    '11 | COMMITMENT | - | 2023-06-30 | 30 June 2023 | A housing protocol would be introduced with the district councils by 30 June 2023.',
  ]);
  expect(told.measures(minutes)).toEqual([
    '8 | 1200000 | pounds | - | Spending',
    '8 | 64 | percent | - | Social workers were now permanent',
    '9 | 12 | young people | - | Twelve young people were living in unregistered placements',
  ]);
  expect(minutes.findings.map(({ summary }) => summary)).toEqual([
    'Personal advisers kept in close touch with care leavers.',
    'Pathway plans were too often out of date.',
    'Asked about the cost of agency staff.',
    'Spending had fallen by £1.2 million.',
    '64% of social workers were now permanent.',
    'Concern that twelve young people were living in unregistered placements.',
  ]);
});

test('minutes of a corporate parenting board with a table of numbers and one of actions', () => {
  const minutes = readExample('corporate-parenting-board');
  expect(told.findings(minutes)).toEqual([
    '6 | STRENGTH | COUNCIL | - | a new mentoring scheme had been launched for children leaving residential homes;',
    '7 | CONCERN | COUNCIL | - | there was still a shortage of foster carers for teenagers;',
    '8 | NEUTRAL | COUNCIL | - | supported lodgings are places in a family home for young people aged 16 to 21.',
    '9 | CONCERN | YOUNG_PERSON | - | Young people told the Board that they wanted fewer changes of social worker.',
  ]);
  expect(told.actions(minutes)).toEqual([
    '24,25,26 | ACTION | Participation Officer | 2024-03-01 | 1 March 2024 | Circulate the mentoring leaflet.',
    '27,28,29 | ACTION | Head of Fostering | - | April meeting | Report on foster carer recruitment.',
    '10 | RECOMMENDATION | - | - | - | Care leavers should be invited to the autumn meeting.',
  ]);
  expect(told.measures(minutes)).toEqual([
    '16,15,13 | 48 | children | 2022 | Placement moves in 2022/23: Children | Team=North',
    '17,15,14 | 9 | - | 2022 | Placement moves in 2022/23: Moves | Team=North',
    '19,18,13 | 51 | children | 2022 | Placement moves in 2022/23: Children | Team=South',
    '20,18,14 | 14 | - | 2022 | Placement moves in 2022/23: Moves | Team=South',
  ]);
});

test('a report to cabinet: lists take praise, blame and voice from the words above them', () => {
  const report = readExample('cabinet-report');
  expect(told.findings(report)).toEqual([
    '3 | CONCERN | INSPECTOR | 0 | its services were judged inadequate.',
    '6 | STRENGTH | INSPECTOR | 2 | stable leadership;',
    '7 | STRENGTH | INSPECTOR | 2 | prompt responses to contacts.',
    '9 | CONCERN | INSPECTOR | 2 | the quality of chronologies;',
    '10 | CONCERN | INSPECTOR | 2 | oversight of private fostering.',
    '11 | STRENGTH | COUNCIL | - | The share of assessments completed on time rose from 71.4% to 88% by March 2021.',
  ]);
  expect(told.actions(report)).toEqual([
    '16 | RECOMMENDATION | Cabinet | - | - | Note the progress set out in this report.',
    '17 | RECOMMENDATION | Cabinet | - | - | Approve the practice academy.',
    '12 | COMMITMENT | The council | - | - | The council will appoint a principal social worker and is developing a practice academy.',
  ]);
  expect(told.measures(report)).toEqual([
    '11 | 71.4 | percent | - | Share of assessments completed on time',
    '11 | 88 | percent | 2021-03 | Share of assessments completed on time',
  ]);
});

test('questions and answers; what is agreed and then listed is one action', () => {
  const minutes = readExample('health-and-wellbeing-board');
  expect(told.findings(minutes)).toEqual([
    '4 | NEUTRAL | MEMBER | - | Q: Why are children waiting so long for an assessment?',
    '5 | CONCERN | COUNCIL | - | A: Demand had doubled since 2020',
    '5 | CONCERN | COUNCIL | - | there was a backlog of 140 referrals.',
    '6 | NEUTRAL | MEMBER | - | Q: What is being done about it?',
    '7 | STRENGTH | COUNCIL | - | A: The trust has recruited 6 new practitioners.',
    '7 | STRENGTH | COUNCIL | - | Waiting times had reduced from 30 to 18 weeks on average.',
    '8 | STRENGTH | MEMBER | - | The Board welcomed the reduction in waiting times.',
  ]);
  expect(told.actions(minutes)).toEqual([
    '10,9 | ACTION | Director of Public Health | 2024-10-01 | 1 October 2024 | Director of Public Health to circulate quarterly figures.',
    '9 | ACTION | - | - | - | Quarterly figures.',
  ]);
});

test('an owner named below several resolutions owns those that nobody else does', () => {
  const minutes = readMinutes(`Minutes:
Resolved –
(1) That a progress report be prepared, and the Committee notes the risks.
(2) That staffing figures be added to the plan.
Action – Strategic Director, Children and Families
`);
  expect(told.actions(minutes)).toEqual([
    '3,5 | RESOLUTION | Strategic Director, Children and Families | - | - | A progress report be prepared.',
    '3,5 | RESOLUTION | the Committee | - | - | The Committee notes the risks.',
    '4,5 | RESOLUTION | Strategic Director, Children and Families | - | - | Staffing figures be added to the plan.',
  ]);
});

test('resolutions take their owner from the words above them, from whom they ask and to whom they recommend', () => {
  const minutes = readMinutes(`Minutes:
Resolved – That the Scrutiny Board (Learning):
(a) notes the letter; and
(b) requests that the Director brings the plan back within a month;
(c) recommends to Cabinet that a second team be funded.
`);
  expect(told.actions(minutes)).toEqual([
    '3 | RESOLUTION | the Scrutiny Board (Learning) | - | - | Notes the letter.',
    '4 | RESOLUTION | the Director | - | within a month | Requests that the Director brings the plan back within a month.',
    '5 | RECOMMENDATION | Cabinet | - | - | Recommends to Cabinet that a second team be funded.',
  ]);
});

test('of a sentence that tells what is done and what will be, each part is kept', () => {
  const minutes = readMinutes(
    'Report of the Lead Member for Families\nA duty manager has been recruited and, from 2 May 2024, the police will send a daily list.\nI shall bring figures to the Board in July 2024.\n',
  );
  expect(told.actions(minutes)).toEqual([
    '2 | COMMITMENT | the police | 2024-05-02 | 2 May 2024 | From 2 May 2024, the police will send a daily list.',
    '3 | COMMITMENT | Lead Member for Families | 2024-07 | July 2024 | I shall bring figures to the Board in July 2024.',
  ]);
  expect(minutes.findings.map(({ quote }) => quote)).toEqual(['A duty manager has been recruited']);
});

test.each([
  ['Average caseloads had come down from 22 to 17.5.', [22, 17.5]],
  ['Caseloads: the average was 15 in the north, but 24 in the south.', [15, 24]],
  ['Of the 60 referrals in quarter 3, a reply was sent in 41.', [60, 41]],
  ['There was a backlog of notifications: 90 were waiting; now there are 7.', [90, 7]],
  ['Of the care leavers aged 19 to 21, some were in Year 13; officers met at 5.30 pm in Room 4.', []],
  ['The rate was 61 per 10,000 children.', [61]],
])('the numbers in %j', (line, values) => {
  expect(readMinutes(`Minutes:\n${line}\n`).measures.map(({ value }) => value)).toEqual(values);
});

test('a row that lacks a cell leaves open which column its figures are of', () => {
  const minutes = readMinutes('Minutes:\nThe table shows:\nTeam\nOpen\nClosed\nNorth\n48\n9\nSouth\n51\n');
  expect(minutes.measures.map(({ value, passages }) => [value, passages])).toEqual([
    [48, [7, 6, 4]],
    [9, [8, 6, 5]],
    [51, [10, 9]],
  ]);
});

test.each([
  'Apologies for absence were received from Councillor A.',
  'The Director presented the report on early help.',
  'The Chair thanked officers for their attendance.',
  'The second monitoring visit took place on 3 May 2022.',
  'To receive an update on the improvement plan.',
  'Councillors A, B and C',
])('%j is the business of a meeting and no finding', (line) => {
  expect(readMinutes(`Minutes:\n${line}\n`).findings).toEqual([]);
});

test('the agenda ahead of the minutes and the papers after them say nothing', () => {
  const minutes = readMinutes(`Fostering
The service had too few foster carers.
Minutes:
Retention of carers had improved.
Supporting documents:
Retention of carers had worsened.
`);
  expect(told.findings(minutes)).toEqual(['4 | STRENGTH | COUNCIL | - | Retention of carers had improved.']);
});

test('what goes on without an end is left out in good time', () => {
  const endless = `Minutes:\n${'the council will improve and members asked 12% of children, '.repeat(4000)}\n`;
  const start = performance.now();
  expect(readMinutes(endless).findings).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5_000);
});
