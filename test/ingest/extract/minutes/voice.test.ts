import { expect, test } from 'vitest';
import { readMinutes, told } from './read-minutes.js';

function spoken(text: string): string[] {
  return told.findings(readMinutes(`Minutes:\n${text}`)).map((finding) => finding.split(' | ').slice(1, 3).join(' '));
}

test('points of a report stay with the inspectors once they speak, until somebody else does', () => {
  expect(
    spoken(`The Director drew attention to the following:-
(a) inspectors had concluded that drift was now rare;
(b) case summaries were missing from several files;
(c) practitioners told inspectors that they felt heard.
The Director added that caseloads had come down.
`),
  ).toEqual(['STRENGTH INSPECTOR', 'CONCERN INSPECTOR', 'STRENGTH INSPECTOR', 'STRENGTH COUNCIL']);
});

test('what a letter praised and what it did not are named by the lines above them', () => {
  expect(
    spoken(`I welcome what the letter from Ofsted says of our staff.
What is working well
- the daily exploitation meeting.
What needs to improve
- the accuracy of the data.
`).slice(-2),
  ).toEqual(['STRENGTH INSPECTOR', 'CONCERN INSPECTOR']);
});

test.each([
  ['Staffing – Concern was expressed that posts stood empty.', 'CONCERN MEMBER'],
  ['One member, who chaired the Corporate Parenting Board, commended the participation team.', 'STRENGTH MEMBER'],
  ['The independent scrutineer, who joined by video, considered that partners had responded well.', 'STRENGTH OTHER'],
  ['Members expressed disquiet that schools did not attend.', 'CONCERN MEMBER'],
  ['The Director told members that inspectors had been impressed with the hubs.', 'STRENGTH INSPECTOR'],
  ['Councillor Hart declared herself disappointed at the delay.', 'CONCERN MEMBER'],
  ['The representative of UNISON reported that morale was at rock bottom.', 'CONCERN OTHER'],
])('%j is %s', (line, expected) => {
  expect(spoken(`${line}\n`)).toEqual([expected]);
});
