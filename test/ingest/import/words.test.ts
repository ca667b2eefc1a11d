import { expect, test } from 'vitest';
import * as vocabulary from '../../../src/domain/vocabulary.js';
import { isBlank, meaning, plain } from '../../../src/ingest/import/words.js';
import { readTable } from '../../../src/read-table.js';

const { Grade, JudgementStatus, VisitKind, VisitStatus, CouncilKind, JudgementArea, Voice, Polarity } = vocabulary;
const { DocumentKind, ActionKind, ActionStatus } = vocabulary;

const LISTS: Record<string, object> = {
  grade: { ...Grade, ...JudgementStatus, before: 'BEFORE_JUDGEMENT' },
  framework: VisitKind,
  kind: CouncilKind,
  area: JudgementArea,
  blank: { nothing: '' },
  voice: Voice,
  polarity: Polarity,
  visit: VisitKind,
  'visit-status': VisitStatus,
  document: DocumentKind,
  action: ActionKind,
  'action-status': ActionStatus,
};

test('every word stands for a value of its list, and is written as words are compared', () => {
  for (const { list, word, value } of readTable<'list' | 'word' | 'value'>('src/ingest/import/words.csv')) {
    expect([list, word, Object.values(LISTS[list] ?? {})]).toEqual([
      list,
      plain(word),
      expect.arrayContaining([value]),
    ]);
  }
});

test('words are known in any case and punctuation', () => {
  expect(meaning('grade', 'Requires  Improvement')).toBe('REQUIRES_IMPROVEMENT');
  expect(meaning('grade', 'not_reported_post_reform')).toBe('NOT_IN_FRAMEWORK');
  expect(meaning('grade', 'splendid')).toBeNull();
  expect(['', ' ', 'NaN', 'None', 'n/a', '-', 'Not found or not applicable.'].map(isBlank)).toEqual(
    Array(7).fill(true),
  );
  expect(isBlank('Nancy')).toBe(false);
});
