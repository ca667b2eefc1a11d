import type { Finding } from '../domain/finding.js';
import type { PageArguments } from '../graph/connection/page.js';
import { findingConnection, findingFacets } from '../graph/queries/finding.js';
import type { FindingFilter } from '../graph/queries/finding-filter.js';
import type { Reference } from '../graph/snapshot/reference.js';
import { connect } from './connect.js';
import type { Context } from './context.js';
import type { ParentId } from './loaders.js';
import type { ConnectionPage, FacetCount } from './types/connection.js';
import type { FacetCounters } from './types/finding.js';

type Parent = keyof typeof findingConnection.from;
type FacetName = keyof typeof findingFacets;

/** One page of findings as a Relay connection, with facets that are counted when asked for. */
export function connectFindings(
  context: Context,
  parent: Parent,
  id: ParentId,
  filter: FindingFilter | null | undefined,
  args: PageArguments,
  source = findingConnection,
): ConnectionPage<Finding> & { facets: FacetCounters } {
  const { loaders } = context;
  const narrowed = filter ?? {};
  const page = connect(context, source, parent, id, narrowed, args);
  const count = async (name: FacetName): Promise<FacetCount[]> => {
    const groups = await loaders.facet(source, parent, id, narrowed, findingFacets, name);
    const { reference } = await loaders.snapshot();
    return groups
      .map(([value, count]) => ({ value, label: labelOf(name, value, reference), count }))
      .sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value));
  };
  const counters = Object.keys(findingFacets).map((name) => [name, () => count(name as FacetName)]);
  return { ...page, facets: Object.fromEntries(counters) as FacetCounters };
}

/** What people call a group; values that are no ids speak for themselves. */
function labelOf(name: FacetName, value: string, { themes, councils, regions }: Reference): string {
  if (name === 'themes') return themes.get(value)?.label ?? value;
  if (name === 'councils') return councils.get(value)?.name ?? value;
  if (name === 'regions') return regions.get(value)?.name ?? value;
  return value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
