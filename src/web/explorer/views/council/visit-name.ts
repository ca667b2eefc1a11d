import type { CouncilVisitFragment } from '../../generated/graphql.js';
import { visitKinds } from '../../parts/labels.js';

/** The kind of a visit, its place in a series, and whether it is only planned. */
export function visitName({
  kind,
  sequence,
  status,
}: Pick<CouncilVisitFragment, 'kind' | 'sequence' | 'status'>): string {
  return `${visitKinds[kind]}${sequence ? ` ${sequence}` : ''}${status === 'PLANNED' ? ' (planned)' : ''}`;
}
