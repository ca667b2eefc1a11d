import { useQuery } from 'urql';
import { type FindingFilter, NeighboursDocument } from '../../generated/graphql.js';
import { useReference } from '../../parts/use-reference.js';

/**
 * The councils to compare: those named, a council with its statistical neighbours, and those of the regions named,
 * together. Null where none are named, so that all with something to compare are; undefined until that is known.
 */
export function useColumns({ councils, regions, neighboursOf }: FindingFilter): string[] | null | undefined {
  const reference = useReference();
  const [{ data }] = useQuery({
    query: NeighboursDocument,
    variables: { council: neighboursOf ?? '' },
    pause: !neighboursOf,
  });
  if (!councils && !regions && !neighboursOf) return null;
  if ((regions && !reference) || (neighboursOf && !data)) return undefined;
  const neighbours = neighboursOf
    ? [neighboursOf, ...(data?.council?.statisticalNeighbours ?? []).map(({ id }) => id)]
    : [];
  const ofRegions = (reference?.councils ?? [])
    .filter(({ region }) => regions?.includes(region.id))
    .map(({ id }) => id);
  return [...new Set([...(councils ?? []), ...neighbours, ...ofRegions])];
}
