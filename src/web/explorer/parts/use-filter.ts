import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { FindingFilter } from '../generated/graphql.js';
import { filterOf, parametersOf } from './address.js';

/**
 * The filter in this view's address, and how to change some of its fields: undefined or an empty list clears one.
 * Parameters that are not the filter's stay.
 */
export function useFilter(): [FindingFilter, (change: FindingFilter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(query)), [query]);
  const change = (fields: FindingFilter) => {
    setParameters((old) => {
      const changed = new URLSearchParams(old);
      for (const name of Object.keys(fields)) changed.delete(name);
      for (const [name, value] of parametersOf(fields)) changed.append(name, value);
      return changed;
    });
  };
  return [filter, change];
}

/** One parameter of this view's address that is no filter, such as how a table is sorted. */
export function useParameter(name: string, usual: string): [string, (value: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = (value: string) =>
    setParameters((old) => {
      const changed = new URLSearchParams(old);
      if (value === usual) changed.delete(name);
      else changed.set(name, value);
      return changed;
    });
  return [parameters.get(name) ?? usual, set];
}
