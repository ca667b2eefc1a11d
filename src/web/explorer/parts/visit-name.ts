import type { VisitNameFragment } from '../generated/graphql.js';
import { visitKinds } from './labels.js';
import { whenOf } from './when.js';

/** What a visit is called: its kind, its number in its series, its date, and whether it has only been announced. */
export function visitName(visit: VisitNameFragment): string {
  const number = visit.sequence ? ` ${visit.sequence}` : '';
  const planned = visit.status === 'PLANNED' ? ', planned' : '';
  return `${visitKinds[visit.kind]}${number}, ${whenOf(visit)}${planned}`;
}
