import { expect, test } from 'vitest';
import { PhraseFinder } from '../../../src/ingest/classify/phrases.js';
import { PolarityLexicon } from '../../../src/ingest/classify/polarity-lexicon.js';
import { stemOf, wordsOf } from '../../../src/ingest/classify/words.js';

const find = (phrase: string, text: string): number[] =>
  new PhraseFinder([phrase], stemOf).find(wordsOf(text)).map(({ position }) => position);

test('a phrase is found in any inflection', () => {
  expect(find('pathway plan', 'Good pathway planning')).toEqual([1]);
});

test('of alternatives any may stand there', () => {
  expect(find('return|returning home', 'Children returning home')).toEqual([1]);
  expect(find('return|returning home', 'Children leaving home')).toEqual([]);
});

test('a gap skips up to four words', () => {
  expect(find('plans ~ late', 'plans that some write are late')).toEqual([0]);
  expect(find('plans ~ late', 'plans that some people write are late')).toEqual([]);
});

test('an apostrophe makes no other word', () => {
  expect(find("children's home", 'a children’s home')).toEqual([1]);
});

test('praise that is denied is criticism, and a criticism that is taken away is praise', () => {
  const lexicon = new PolarityLexicon([
    { leaning: 'praise', phrase: 'timely', weight: 2 },
    { leaning: 'criticism', phrase: 'delay', weight: 3 },
  ]);
  expect(lexicon.weigh(wordsOf('reviews are not always timely'))).toEqual({ praise: 0, criticism: 2, neither: 0 });
  expect(lexicon.weigh(wordsOf('not only timely'))).toEqual({ praise: 2, criticism: 0, neither: 0 });
  expect(lexicon.weigh(wordsOf('without any delay'))).toEqual({ praise: 3, criticism: 0, neither: 0 });
});
