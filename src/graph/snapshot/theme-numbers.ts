import type { Reference } from './reference.js';

/** Gives each theme id a small number that it keeps for as long as the process lives. */
export function themeNumbers(): Pick<Reference, 'numberOf' | 'themeOf'> {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  return {
    numberOf(themeId) {
      const known = numbers.get(themeId);
      if (known !== undefined) return known;
      numbers.set(themeId, ids.length);
      return ids.push(themeId) - 1;
    },
    themeOf(number) {
      const id = ids[number];
      if (id === undefined) throw new RangeError(`no theme has the number ${number}`);
      return id;
    },
  };
}
