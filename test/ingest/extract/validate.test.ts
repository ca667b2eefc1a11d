import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/ingest/extract/numbers.js';
import { validateProposals } from '../../../src/ingest/extract/validate.js';
import { minutesOf } from './document.js';

const DOCUMENT = minutesOf(
  'Managers said that “plans” were late. Audits were thorough.',
  'Of 1,250 contacts, seventy-three per cent were answered within two days, at a cost of £1.5 million.',
);
const THEMES = new Set(['theme:care-planning', 'theme:front-door']);

const FINDING = {
  passages: [1],
  quote: 'plans” were late',
  summary: 'Plans are late',
  polarity: 'CONCERN',
  voice: 'COUNCIL',
  themes: ['theme:care-planning'],
  confidence: 0.7,
  improvementItem: false,
  visit: 0,
};
const ACTION = {
  passages: [1],
  kind: 'RESOLUTION',
  summary: 'Review the plans',
  owner: 'Director',
  due: '2022-03',
  dueText: 'by March 2022',
  themes: [],
};
const MEASURE = {
  passages: [2],
  name: 'Contacts answered within two days',
  value: 73,
  unit: 'percent',
  period: null,
  denominator: 1250,
  dimensions: [{ name: 'team', value: 'North' }],
  themes: ['theme:front-door'],
};

const validate = (proposals: unknown) => validateProposals(DOCUMENT, proposals, THEMES);

test('what the document bears out is kept as it is', () => {
  const proposals = { findings: [FINDING], actions: [ACTION], measures: [MEASURE], warnings: ['Page 2 is blank'] };
  expect(validate(proposals)).toEqual({ proposals, refused: [] });
});

test('what may be left out', () => {
  const finding = { ...FINDING, improvementItem: undefined, visit: undefined };
  const { proposals, refused } = validate({
    findings: [finding],
    actions: [{ passages: [1], kind: 'ACTION', summary: 'Do' }],
  });
  expect(refused).toEqual([]);
  expect(proposals.findings).toEqual([{ ...finding, improvementItem: false, visit: null }]);
  expect(proposals.actions).toEqual([
    { passages: [1], kind: 'ACTION', summary: 'Do', owner: null, due: null, dueText: null, themes: [] },
  ]);
  expect(proposals.measures).toEqual([]);
});

test('a quote counts with its white space normalised, and nothing else changed', () => {
  expect(validate({ findings: [{ ...FINDING, quote: ' plans”\n were  late ' }] }).refused).toEqual([]);
  expect(validate({ findings: [{ ...FINDING, quote: 'plans" were late' }] }).refused).toEqual([
    'Finding 1 is refused: its quote is not in passage 1',
  ]);
});

test.each([
  ['its quote is not in passage 2', { passages: [2, 1] }],
  ['its quote is not in passage 1', { quote: 'Plans were late' }],
  ['the document has no passage 3', { passages: [1, 3] }],
  ['passages names none', { passages: [] }],
  ['theme:cats is no theme', { themes: ['theme:front-door', 'theme:cats'] }],
  ['the document has no visit at position 1', { visit: 1 }],
  ['the document has no visit at position -1', { visit: -1 }],
  ['summary is empty', { summary: '  ' }],
  ['confidence is above 1', { confidence: 1.01 }],
  ['confidence is below 0', { confidence: -0.1 }],
  [expect.stringMatching(/^polarity is an invalid option/), { polarity: 'BAD' }],
  [expect.stringMatching(/^voice is an invalid option/), { voice: 'inspector' }],
  [expect.stringMatching(/^confidence is an invalid input/), { confidence: '0.5' }],
])('a finding is refused: %s', (reason, change) => {
  const { proposals, refused } = validate({ findings: [{ ...FINDING, ...change }, FINDING] });
  expect(refused.map((words) => words.replace('Finding 1 is refused: ', ''))).toEqual([reason]);
  expect(proposals.findings).toEqual([FINDING]);
  expect(proposals.warnings).toEqual(refused);
});

test.each([
  ['Action 1 is refused: due is not a date', { actions: [{ ...ACTION, due: '2022-02-31' }] }],
  ['Action 1 is refused: summary is empty', { actions: [{ ...ACTION, summary: '' }] }],
  ['Action 1 is refused: the document has no passage 0', { actions: [{ ...ACTION, passages: [0] }] }],
  ['Measure 1 is refused: 74 is not written in its passages', { measures: [{ ...MEASURE, value: 74 }] }],
  ['Measure 1 is refused: 125 is not written in its passages', { measures: [{ ...MEASURE, denominator: 125 }] }],
  ['Measure 1 is refused: 73 is not written in its passages', { measures: [{ ...MEASURE, passages: [1] }] }],
  ['Measure 1 is refused: period is not a date', { measures: [{ ...MEASURE, period: 'last year' }] }],
])('%s', (reason, proposals) => {
  expect(validate(proposals).refused).toEqual([reason]);
});

describe('an answer in another form', () => {
  test.each([[null], ['text'], [[FINDING]], [{ findings: 'none' }]])('%j', (proposals) => {
    expect(validate(proposals).refused).toEqual([
      'The proposals are refused: they are not findings, actions and measures',
    ]);
    expect(validate(proposals).proposals.findings).toEqual([]);
  });

  test('an item that is none', () => {
    expect(validate({ findings: [7, FINDING] }).proposals.findings).toEqual([FINDING]);
  });
});

test('numbers in digits and in words', () => {
  expect([...numbersIn('1,250 of 53.2% and £1.5 million, 3k; 4 months')]).toEqual([
    1250, 53.2, 1.5, 1_500_000, 3, 3000, 4,
  ]);
  expect([...numbersIn('Seventy-three, twelve, forty and a hundred; someone')]).toEqual([73, 12, 40, 100]);
});
