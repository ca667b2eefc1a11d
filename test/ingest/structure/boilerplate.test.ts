import { expect, test } from 'vitest';
import { boilerplateOf } from '../../../src/ingest/structure/boilerplate.js';
import { read } from './read.js';

function boilerplate(...lines: string[]): string[] {
  const { passages } = read(lines);
  const indexes = boilerplateOf(passages);
  return passages.filter(({ index }) => indexes.has(index)).map(({ text }) => text);
}

test('contents end where the table does', () => {
  expect(boilerplate('| Contents', '| Summary: 2', '| Findings: 4', 'Leaders know their service.')).toEqual([
    'Contents',
    'Summary: 2',
    'Findings: 4',
  ]);
});

test('sections about the area and the inspection hold no findings', () => {
  expect(
    boilerplate(
      '# Information about this local authority area',
      '* About 40,000 children live here.',
      '# Recommendations',
      '1. Visit sooner.',
      '# About this inspection',
      'Inspectors read case records.',
      '# Inspection findings',
      '2. Visits are late.',
    ),
  ).toEqual([
    'Information about this local authority area',
    'About 40,000 children live here.',
    'About this inspection',
    'Inspectors read case records.',
  ]);
});

test('nothing after the closing of a letter or the inspectorate’s own lines is a finding', () => {
  expect(boilerplate('Visits are late.', 'Yours sincerely', 'Ada Example', 'His Majesty’s Inspector')).toEqual([
    'Yours sincerely',
    'Ada Example',
    'His Majesty’s Inspector',
  ]);
  expect(
    boilerplate('Visits are late.', 'The Office for Standards in Education regulates and inspects.', 'A street'),
  ).toEqual(['The Office for Standards in Education regulates and inspects.', 'A street']);
});

test('footnotes are none', () => {
  const { passages } = read(['A note.']);
  expect([...boilerplateOf(passages.map((passage) => ({ ...passage, section: 'Footnotes' })))]).toEqual([1]);
});

test('a line of contact is none of the text, a statement that begins with the same letter is', () => {
  expect(boilerplate('Effective help is given to families.', 'The team is stable.', 'E enquiries@example.org')).toEqual(
    ['E enquiries@example.org'],
  );
});
