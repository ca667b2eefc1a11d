import { describe, expect, test } from 'vitest';
import { commits } from '../../../../src/ingest/extract/minutes/commitment.js';
import { doer } from '../../../../src/ingest/extract/minutes/doer.js';
import { dueIn } from '../../../../src/ingest/extract/minutes/due.js';
import { fractions } from '../../../../src/ingest/extract/minutes/fractions.js';
import { ownerAtEnd, ownerAtStart } from '../../../../src/ingest/extract/minutes/owner.js';
import { polarityOf } from '../../../../src/ingest/extract/minutes/polarity.js';
import { speechOf } from '../../../../src/ingest/extract/minutes/speech.js';
import { Phrases } from '../../../../src/ingest/structure/minutes/phrases.js';
import { splitSentences } from '../../../../src/ingest/structure/minutes/sentences.js';

describe('a phrase', () => {
  test.each([
    ['improv*', 'It has improved.', 'improved'],
    ['lack ... staff', 'a lack of trained staff', 'lack of trained staff'],
    ['(was|were) (very|) late', 'They were late', 'were late'],
    ['(was|were) (very|) late', 'They were very late', 'were very late'],
    ['late', 'translated', undefined],
    ["children's homes", 'new children’s homes', 'children’s homes'],
  ])('%j in %j', (phrase, text, expected) => {
    const [found] = new Phrases([{ phrase }]).find(text);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  test('counts only where no longer one stands', () => {
    const found = new Phrases([{ phrase: 'concern' }, { phrase: 'no longer a concern' }]).find('no longer a concern');
    expect(found.map(({ row }) => row.phrase)).toEqual(['no longer a concern']);
  });
});

test('sentences end at full stops, not at abbreviations', () => {
  const sentences = splitSentences('Cllr. Jones asked why. Help, e.g. Early Help, had 3.5 posts.');
  expect(sentences.map(({ text }) => text)).toEqual([
    'Cllr. Jones asked why.',
    'Help, e.g. Early Help, had 3.5 posts.',
  ]);
});

test.each([
  ['Caseloads were too high.', 'CONCERN'],
  ['A new fostering team has been established.', 'STRENGTH'],
  ['Timeliness had improved but there was still more to do.', 'MIXED'],
  ['Social workers visit every six weeks.', 'NEUTRAL'],
  ['Recruitment was no longer a concern.', 'STRENGTH'],
  ['The improvement plan is in four parts.', 'NEUTRAL'],
])('%j is %s', (statement, polarity) => {
  expect(polarityOf(statement).polarity).toBe(polarity);
});

test.each([
  ['The Council will review its offer', true],
  ['A strategy is being drafted', true],
  ['The officer is the person who will review the plan', false],
  ['Social workers would review each plan', false],
  ['There are no plans to build homes', false],
  ['No posts would be reviewed', false],
  ['Every care leaver will be given a key worker', true],
  ['Consideration was being given to a new home', true],
  ['A manager has been recruited', false],
  ['The offer was reviewed', false],
])('%j commits: %s', (clause, expected) => {
  expect(commits(clause)).toBe(expected);
});

test.each([
  ['Members asked whether visits were on time', 'ASK', 'MEMBER'],
  ['The Director of Education reported that attendance was up', 'STATE', 'COUNCIL'],
  ['It was suggested that a visit be arranged', 'SUGGEST', 'MEMBER'],
  ['The Panel was concerned that plans were late', 'CONCERN', 'MEMBER'],
  ['The Board noted that numbers had risen', 'STATE', 'COUNCIL'],
  ['Councillor A, Cabinet Member for Children, said that work went on', 'STATE', 'COUNCIL'],
])('%j: who speaks and how', (sentence, act, voice) => {
  expect(speechOf(sentence)).toMatchObject({ act, voice });
});

test.each([
  ['report back at its meeting on Wednesday 5 June 2024', '2024-06-05', 'at its meeting on Wednesday 5 June 2024'],
  ['bring it to the July meeting', null, 'the July meeting'],
  ['complete this by March 2025', '2025-03', 'March 2025'],
  ['note the inspection in July 2022', null, null],
  ['rewrite the offer by the end of June 2024', '2024-06', 'by the end of June 2024'],
  ['send it once it had been published', null, 'once it had been published'],
  ['report to each meeting of the Panel until numbers fall', null, 'each meeting of the Panel until numbers fall'],
  ['bring it in the new year', null, 'in the new year'],
])('due: %j', (text, due, dueText) => {
  expect(dueIn(text, { after: null, heldOn: null })).toEqual({ due, dueText });
});

test.each([
  ['report within six months', '2024-03'],
  ['report within two weeks', '2023-10-04'],
  ['report in the new year', '2024'],
  ['bring it to the Panel\u2019s June meeting', '2024-06'],
  ['report in due course', null],
])('%j, said on 20 September 2023', (text, due) => {
  expect(dueIn(text, { after: '2023-09-20', heldOn: '2023-09-20' }).due).toBe(due);
});

test('a day without a year falls after the meeting', () => {
  expect(dueIn('finish by 4 February', { after: '2023-11-20', heldOn: null }).due).toBe('2024-02-04');
});

test.each([
  ['Send the data to members – Head of Performance', 'Head of Performance'],
  ['Send the data to members (AB)', 'AB'],
  ['Send the data – the full set', undefined],
])('the owner at the end of %j', (text, owner) => {
  expect(ownerAtEnd(text)?.owner).toBe(owner);
});

test.each([
  ['That the Director of Education be requested to attend', 'the Director of Education'],
  ['that, in consultation with the Chair, the Head of Fostering bring a report', 'the Head of Fostering'],
  ['Council notes the report and the work of officers', 'Council'],
  ['That the Panel work programme be agreed', null],
  ['review how the Council helps staff to stay', null],
])('the owner at the start of %j', (text, owner) => {
  expect(ownerAtStart(text)).toBe(owner);
});

test.each([
  ['The plan will be overseen by the Improvement Board, which meets monthly', 'the Improvement Board'],
  ['I shall bring a report', 'Lead Member'],
  ['It will report in May', 'the Trust'],
  ['The work is done by hand', null],
])('who does it: %j', (content, owner) => {
  expect(doer(content, 'the Trust', 'Lead Member')).toBe(owner);
});

test.each([
  ['One in five plans and a third of visits were late', [20, 33]],
  ['a third visit took place after a rise of a quarter', [25]],
  ['for half a day', []],
])('shares in %j', (text, values) => {
  expect(
    fractions(text)
      .map(({ value }) => value)
      .sort(),
  ).toEqual(values);
});
