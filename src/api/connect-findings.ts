import type { Finding } from '../domain/finding.js';
import type { PageArguments } from '../graph/connection/page.js';
import { findingConnection, findingFacets, type FindingFilter } from '../graph/queries/finding.js';
import { connect } from './connect.js';
import type { Context } from './context.js';
import type { ParentId } from './loaders.js';
import type { ConnectionPage } from './types/connection.js';
import type { FacetCounters } from './types/finding.js';

type Parent = keyof typeof findingConnection.from;

/** One page of findings as a Relay connection, with facets that are counted when asked for. */
export function connectFindings(
  context: Context,
  parent: Parent,
  id: ParentId,
  filter: FindingFilter | null | undefined,
  args: PageArguments,
  source = findingConnection,
): ConnectionPage<Finding> & { facets: FacetCounters } {
  const narrowed = filter ?? {};
  const page = connect(context, source, parent, id, narrowed, args);
  const counters = Object.entries(findingFacets).map(([name, facet]) => [
    name,
    () => context.loaders.facet(source, parent, id, narrowed, facet),
  ]);
  return { ...page, facets: Object.fromEntries(counters) as FacetCounters };
}
