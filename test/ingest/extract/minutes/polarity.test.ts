import { describe, expect, test } from 'vitest';
import { polarityOf } from '../../../../src/ingest/extract/minutes/polarity.js';

describe('what rises or falls is judged by what it is', () => {
  test.each([
    ['Vacancies in the north had come down from 31 to 12.', 'STRENGTH'],
    ['Attendance at core groups had fallen since the spring.', 'CONCERN'],
    ['There was a sharp rise in re-referrals.', 'CONCERN'],
    ['Foster carer numbers were up, and uptake of training had grown.', 'STRENGTH'],
    ['The backlog had not been reduced.', 'CONCERN'],
    ['A team would be formed to reduce waiting times.', 'NEUTRAL'],
    ['Caseloads were the lowest for six years.', 'STRENGTH'],
    ['Waits for assessments were 11 weeks, down from 20.', 'STRENGTH'],
    ['Parents wanted fewer meetings and less drift.', 'CONCERN'],
  ])('%j is %s', (statement, polarity) => {
    expect(polarityOf(statement).polarity).toBe(polarity);
  });
});

describe('figures', () => {
  test.each([
    ['71% of reviews were held on time against a target of 90%.', 'CONCERN'],
    ['Timeliness stood at 94%, compared with a national average of 88%.', 'STRENGTH'],
    ['Turnover stood at 9%, compared with a national average of 16%.', 'STRENGTH'],
    ['Only 40% of plans had been shared with parents.', 'CONCERN'],
    ['98% of visits were carried out within timescale.', 'STRENGTH'],
    ['There were 14 vacancies in the assessment teams.', 'CONCERN'],
    ['There were 410 children in care in March.', 'NEUTRAL'],
  ])('%j is %s', (statement, polarity) => {
    expect(polarityOf(statement).polarity).toBe(polarity);
  });
});

describe('denied, needed, supposed', () => {
  test.each([
    ['Families were not well informed.', 'CONCERN'],
    ['Plans were made without delay.', 'STRENGTH'],
    ['Supervision needs to be more reflective and thorough.', 'CONCERN'],
    ['It was important that panels were swift and thorough.', 'NEUTRAL'],
    ['A visit would disrupt the homes.', 'NEUTRAL'],
  ])('%j is %s', (statement, polarity) => {
    expect(polarityOf(statement).polarity).toBe(polarity);
  });
});
