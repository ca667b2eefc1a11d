import { useSearchParams } from 'wouter';

/** Lists of choices. */
export type Lists<Name extends string> = Partial<Record<Name, string[]>>;

/**
 * The lists of choices of these names in this view's address, and how to change some: an empty one says nothing. A
 * change begins again at the first page.
 */
export function useLists<Name extends string>(names: readonly Name[]): [Lists<Name>, (change: object) => void] {
  const [parameters, setParameters] = useSearchParams();
  const lists: Lists<Name> = {};
  for (const name of names) if (parameters.has(name)) lists[name] = parameters.getAll(name);
  const change = (fields: object) => {
    setParameters((old) => {
      const changed = new URLSearchParams(old);
      changed.delete('after');
      for (const [name, values] of Object.entries(fields) as [string, string[] | null | undefined][]) {
        changed.delete(name);
        for (const value of values ?? []) changed.append(name, value);
      }
      return changed;
    });
  };
  return [lists, change];
}
