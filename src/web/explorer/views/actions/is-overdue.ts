import type { ListedActionFragment } from '../../generated/graphql.js';

/** Whether the date of an action, a day, a month or a year, lies wholly before a day, and it is not settled. */
export function isOverdue({ due, status }: Pick<ListedActionFragment, 'due' | 'status'>, on: string): boolean {
  return !!due && due < on.slice(0, due.length) && status !== 'DONE' && status !== 'SUPERSEDED';
}
