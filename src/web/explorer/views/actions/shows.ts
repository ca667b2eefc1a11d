import type { ActionFilter, ActionStatus } from '../../generated/graphql.js';

/** What the view can show. */
export const shows = {
  due: 'Due',
  overdue: 'Overdue',
  'no-owner': 'Without owner',
  all: 'All',
  unanswered: 'Unanswered concerns',
};

export type Show = keyof typeof shows;

export function isShow(word: string): word is Show {
  return Object.hasOwn(shows, word);
}

/** What is neither done nor superseded, as far as is known. */
const unsettled: ActionStatus[] = ['OPEN', 'IN_PROGRESS', 'UNKNOWN'];

/** The actions to show. What is done is among those with a date only where its status is asked for. */
export function filterFor(show: Show, on: string, chosen: ActionFilter): ActionFilter {
  if (show === 'due') return { ...chosen, statuses: chosen.statuses ?? unsettled, hasDue: true };
  if (show === 'overdue') return { ...chosen, overdueOn: on };
  if (show === 'no-owner') return { ...chosen, hasOwner: false };
  return chosen;
}
