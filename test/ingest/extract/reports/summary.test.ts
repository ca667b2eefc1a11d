import { expect, test } from 'vitest';
import { Polarity } from '../../../../src/domain/vocabulary.js';
import { summaryOfItem, summaryOfStatement } from '../../../../src/ingest/extract/reports/summary.js';

test.for([
  ['The quality of plans.', 'The quality of plans needs to improve.'],
  ['quality and timeliness of assessments', 'Quality and timeliness of assessments need to improve.'],
  ['Assessments of connected carers; 4', 'Assessments of connected carers need to improve.'],
  ['How well visits are recorded.', 'How well visits are recorded needs to improve.'],
  ['Permanence planning. 2', 'Permanence planning needs to improve.'],
  ['Managers should read every file.', 'Managers should read every file.'],
  ['Ensure that all care leavers have a pathway plan', 'Ensure that all care leavers have a pathway plan.'],
  ['The offer to young people. In particular, to those in custody.', 'The offer to young people needs to improve.'],
])('the item "%s"', ([item = '', summary]) => {
  expect(summaryOfItem(item)).toBe(summary);
});

test('what leads to a statement and what stands in brackets is left out', () => {
  const quote = 'However, inspectors found that the emergency duty team (EDT) responds well.';
  expect(summaryOfStatement(quote, 'theme:out-of-hours', Polarity.STRENGTH)).toBe(
    'The emergency duty team responds well.',
  );
});

test('a statement that only points back is led by its theme', () => {
  expect(summaryOfStatement('They are visited often.', 'theme:private-fostering', Polarity.NEUTRAL)).toBe(
    'Private fostering: they are visited often.',
  );
});

test('of several sentences the first that stands alone is taken', () => {
  expect(summaryOfStatement('This is valued. Carers attend training.', 'theme:fostering', Polarity.STRENGTH)).toBe(
    'Carers attend training.',
  );
});

test('a long statement loses the clause that gives its aim, and is cut where a phrase ends', () => {
  const main = 'Managers in every team read the files of the children whom they are responsible for';
  const quote = `${main}, so that they notice at once when a plan has drifted, a visit has been missed or a decision has not been written down.`;
  expect(summaryOfStatement(quote, 'theme:recording', Polarity.STRENGTH)).toBe(`${main}.`);

  const long = `Social workers ${'and personal advisers '.repeat(12)}meet.`;
  const summary = summaryOfStatement(long, 'theme:care-leavers', Polarity.STRENGTH);
  expect(summary.length).toBeLessThanOrEqual(200);
  expect(summary).toMatch(/ personal advisers…$/);
});

test('a long statement loses the clause that leads to it, never the one that says it', () => {
  const where = `Where a parent does not agree to an assessment of the needs of a child for whom the service has had earlier concerns`;
  expect(
    summaryOfStatement(
      `${where}, workers go back to the family more than once and explain what the help would be and why it matters.`,
      'theme:assessment',
      Polarity.STRENGTH,
    ),
  ).toBe('Workers go back to the family more than once and explain what the help would be and why it matters.');
});

test('of a long statement with two sides the one is kept that the finding is about', () => {
  const praise = `Most reviews are held when they are due and are well attended by the professionals who know the child and the family best`;
  const criticism = `too many plans say neither what must change nor by when it has to have changed`;
  const both = `${praise}, but ${criticism}.`;
  expect(summaryOfStatement(both, 'theme:planning', Polarity.STRENGTH)).toBe(`${praise}.`);
  expect(summaryOfStatement(both, 'theme:planning', Polarity.CONCERN)).toBe(
    'Too many plans say neither what must change nor by when it has to have changed.',
  );
});

test('of a concern that begins with praise the sentence after "However" is taken', () => {
  const quote = 'Some plans are good. However, others have drifted for months.';
  expect(summaryOfStatement(quote, 'theme:planning', Polarity.CONCERN)).toBe('Others have drifted for months.');
});
