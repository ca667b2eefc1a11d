import { describe, expect, test } from 'vitest';
import { structureMinutes, type MinutesStructure } from '../../../../src/ingest/structure/minutes/structure-minutes.js';
import { asRead } from '../../extract/minutes/read-minutes.js';

function structure(text: string): MinutesStructure {
  return structureMinutes(asRead(text), 'council:dudley');
}

function visits(text: string): string[] {
  return structure(text).visits.map(({ kind, status, startedOn, endedOn, sequence, dateText, follows }) =>
    [kind, status, startedOn ?? '-', endedOn ?? '-', sequence ?? '-', dateText ?? '-', follows ?? '-'].join(' '),
  );
}

describe('visits', () => {
  test.each([
    [
      "Ofsted's fourth monitoring visit took place on 8 and 9 May 2019.",
      ['MONITORING_VISIT COMPLETED 2019-05-08 2019-05-09 4 8 and 9 May 2019 -'],
    ],
    [
      'After the inspection of children’s services from 3 to 14 June 2019, the second of a series of monitoring visits was held in March 2020.',
      [
        'ILACS_STANDARD COMPLETED 2019-06-03 2019-06-14 - 3 to 14 June 2019 -',
        'MONITORING_VISIT COMPLETED 2020-03 - 2 March 2020 0',
      ],
    ],
    ['The 2015 Ofsted inspection had been critical.', ['SIF_INSPECTION COMPLETED 2015 - - 2015 -']],
    [
      'A focused visit on the front door took place in October 2022.',
      ['FOCUSED_VISIT COMPLETED 2022-10 - - October 2022 -'],
    ],
    ['The first monitoring visit will take place in November.', ['MONITORING_VISIT PLANNED - - 1 November -']],
    ['A JTAI took place in May 2021.', ['JTAI COMPLETED 2021-05 - - May 2021 -']],
    [
      'The third monitoring visit was in May 2021. A further monitoring visit is expected in the autumn.',
      ['MONITORING_VISIT COMPLETED 2021-05 - 3 May 2021 -', 'MONITORING_VISIT PLANNED - - 4 in the autumn -'],
    ],
    ['Members asked what would be different when inspectors come back.', ['OTHER PLANNED - - - - -']],
    ['The council had been judged good in March 2018.', ['ILACS_STANDARD COMPLETED 2018-03 - - March 2018 -']],
    [
      'The second monitoring visit, on 3 and 4 May 2022, was the first to praise leaders since the authority was rated inadequate at its inspection in June 2021.',
      [
        'MONITORING_VISIT COMPLETED 2022-05-03 2022-05-04 2 3 and 4 May 2022 1',
        'ILACS_STANDARD COMPLETED 2021-06 - - June 2021 -',
      ],
    ],
    [
      'There have been two monitoring visits so far. The next monitoring visit is expected in July 2023.',
      ['MONITORING_VISIT PLANNED 2023-07 - 3 July 2023 -'],
    ],
    [
      'The next monitoring visit is likely in June 2023. The fourth monitoring visit will look at care planning.',
      ['MONITORING_VISIT PLANNED 2023-06 - 4 June 2023 -'],
    ],
    [
      'The letter on the third monitoring visit was short. It had taken place on 7 March 2023.',
      ['MONITORING_VISIT COMPLETED 2023-03-07 - 3 7 March 2023 -'],
    ],
    [
      'Two inspectors were on site on 6 and 7 June 2023 for a focused visit to the front door.',
      ['FOCUSED_VISIT COMPLETED 2023-06-06 2023-06-07 - 6 and 7 June 2023 -'],
    ],
    [
      'A council like ours can expect a focused visit, and inspectors came to us on 6 June 2023.',
      ['FOCUSED_VISIT COMPLETED 2023-06-06 - - 6 June 2023 -'],
    ],
    ['Ofsted’s inspection of the children’s home in May 2023 was good.', []],
    [
      'The third monitoring visit, originally planned for April 2023, was held on 9 May 2023.',
      ['MONITORING_VISIT COMPLETED 2023-05-09 - 3 9 May 2023 -'],
    ],
    ['The school was judged good in May 2023.', []],
    ['Inspectors found good practice in 2022.', []],
    ['Children placed at a distance are visited every month by a social worker.', []],
  ])('in %j', (text, expected) => {
    expect(visits(`Minutes:\n${text}\n`)).toEqual(expected);
  });

  test('mentioned twice are one, with all that is said of it', () => {
    const [visit, ...others] = structure(`Minutes:
The second monitoring visit was in July 2022 and focused on care leavers.
The letter was published by Ofsted on 30 August 2022.
Inspectors at the July monitoring visit met 20 staff.
`).visits;
    expect(others).toEqual([]);
    expect(visit).toMatchObject({
      startedOn: '2022-07',
      publishedOn: '2022-08-30',
      focus: 'care leavers',
      passages: [2, 3, 4],
    });
  });

  test('take the year from the date of the meeting, where they have none', () => {
    const text =
      'Children’s Panel - Tuesday, 10 January 2023 2.00 pm\nMinutes:\nThe fifth monitoring visit took place on 6 and 7 December.\n';
    expect(visits(text)).toEqual(['MONITORING_VISIT COMPLETED 2022-12-06 2022-12-07 5 6 and 7 December -']);
  });

  test('take the year of a letter from the visit that it is about', () => {
    const [visit] = structure(
      'Minutes:\nA focused visit took place in November 2022. The letter was published on 9 January.\n',
    ).visits;
    expect(visit).toMatchObject({ startedOn: '2022-11', publishedOn: '2023-01-09' });
  });

  test('carry the grade that the sentence gives', () => {
    const [visit] = structure('Minutes:\nThe full inspection in March 2020 rated services inadequate.\n').visits;
    expect(visit?.judgements).toEqual([{ area: 'OVERALL', status: 'GRADED', grade: 'INADEQUATE' }]);
  });
});

describe('the meeting', () => {
  test('is named and dated by the lines at the head', () => {
    const text =
      'Children and Families Scrutiny Committee - Monday, 4th March 2024 10.00 am\nMinutes:\nThe plan was noted.\n';
    expect(structure(text).meeting).toEqual({
      body: 'Children and Families Scrutiny Committee',
      heldOn: '2024-03-04',
      earliest: '2024-03-04',
      latest: '2024-03-04',
    });
  });

  test('is named without the word agenda and with what its brackets add', () => {
    const text = 'Agenda for Scrutiny Board (Children and Learning)\nMinutes:\nThe plan was noted.\n';
    expect(structure(text).meeting?.body).toBe('Scrutiny Board (Children and Learning)');
  });

  test('else is named as the text speaks of it, and not held before what it tells as past', () => {
    const text =
      'Minutes:\nThe Panel heard that 40 children were on a plan on 2 May 2019.\nThe Panel asked for more.\n';
    expect(structure(text).meeting).toEqual({ body: 'Panel', heldOn: null, earliest: '2019-05-02', latest: null });
  });
});
