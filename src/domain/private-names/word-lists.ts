import { readTable } from '../../read-table.js';

function rowsOf<Column extends string>(file: string): Record<Column, string>[] {
  return readTable(`src/domain/private-names/${file}`);
}

/** Given names; true for those that are one even alone, as an ordinary word or a place is not. */
export const givenNames = new Map(
  rowsOf<'name' | 'alone'>('given-names.csv').map(({ name, alone }) => [name, alone === 'yes']),
);

/** Capitalised words that begin no name of a person, and of what kind each is. */
export const notNames = new Map(rowsOf<'word' | 'kind'>('not-names.csv').map(({ word, kind }) => [word, kind]));

/** What a person in public office is called. */
export const publicRoles = rowsOf<'role'>('public-roles.csv').map(({ role }) => role);

const phrases = rowsOf<'kind' | 'phrase' | 'certain'>('phrases.csv');

/** A pattern for any phrase of a kind. */
export function phrase(kind: string): string {
  return anyOf(phrases.filter((row) => row.kind === kind).map((row) => row.phrase));
}

/** A pattern for the phrases of a kind that show even words that are no known name to be one. */
export function certainPhrase(kind: string): string {
  return anyOf(phrases.filter((row) => row.kind === kind && row.certain === 'yes').map((row) => row.phrase));
}

/** A pattern for any of some phrases, each word with or without a capital at its start. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => text.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, eitherCase)).join('|')})`;
}

function eitherCase(letter: string): string {
  return `[${letter.toUpperCase()}${letter}]`;
}
