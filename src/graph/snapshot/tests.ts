import { type PartialDate, rangeOf } from '../../domain/partial-date.js';
import type { Reference } from './reference.js';

type Given<Value> = Value | null | undefined;

/** What a filter says of councils. */
export interface CouncilConditions {
  councils?: Given<readonly string[]>;
  regions?: Given<readonly string[]>;
  neighboursOf?: Given<string>;
}

/** Whether a value is in a list. An absent list says nothing; an empty one keeps nothing. */
export function oneOf<Value>(wanted: Given<readonly Value[]>): (value: Given<Value>) => boolean {
  if (wanted == null) return () => true;
  const set = new Set<Given<Value>>(wanted);
  return (value) => set.has(value);
}

/** Whether a council is one that the filter names, in one of its regions, and a neighbour of the one it names. */
export function councilTest(filter: CouncilConditions, { councils }: Reference): (councilId: string) => boolean {
  const { regions, neighboursOf } = filter;
  if (filter.councils == null && regions == null && neighboursOf == null) return () => true;
  const named = oneOf(filter.councils);
  const region = oneOf(regions);
  const neighbour = oneOf(neighboursOf == null ? null : (councils.get(neighboursOf)?.neighbours ?? []));
  return (id) => named(id) && neighbour(id) && region(councils.get(id)?.regionId);
}

/** Whether dates can fall between two bounds, whose days count. An unknown date never does where there is a bound. */
export function periodTest(bounds: {
  from?: Given<PartialDate>;
  to?: Given<PartialDate>;
}): (dated: { from: string | null; to: string | null }) => boolean {
  const first = bounds.from ? rangeOf(bounds.from).from : null;
  const last = bounds.to ? rangeOf(bounds.to).to : null;
  return ({ from, to }) =>
    (first === null || (to !== null && to >= first)) && (last === null || (from !== null && from <= last));
}
