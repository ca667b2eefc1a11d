import { matching } from '../connection/source.js';
import type { Statement } from '../connection/connection.js';
import type { Reader } from '../graph.js';
import type { Reference } from '../snapshot/reference.js';
import { COUNTED } from '../snapshot/settle.js';
import { tallyValues } from '../snapshot/tally.js';
import { findingConnection } from './finding.js';
import type { FindingFilter } from './finding-filter.js';

/**
 * The statement that counts the findings of any filter, as the tallies that are kept count all of them. Where themes
 * are named only they are counted; with `includeNarrower` a finding counts once for a theme or those below it.
 */
export function tallyStatement(filter: FindingFilter): Statement {
  const { themes = null, includeNarrower, ...rest } = filter;
  const { cypher, parameters } = matching(findingConnection, 'graph', rest);
  const named = themes ? `WHERE theme.id IN $themes` : '';
  const upTo = themes && includeNarrower ? '(:Theme)-[:NARROWER_THAN*0..]->(theme:Theme)' : '(theme:Theme)';
  return {
    cypher: `${cypher}
MATCH (finding)-[on:ON]->${upTo} ${named}
WITH finding, theme.id AS themeId, min(on.rank) = 0 AS isPrimary${COUNTED}
RETURN ${tallyValues('')} AS tally`,
    parameters: { ...parameters, themes },
  };
}

/** The statement that counts the findings of a filter by all of their themes. */
export function themeSetsStatement(filter: FindingFilter): Statement {
  const { cypher, parameters } = matching(findingConnection, 'graph', filter);
  return {
    cypher: `${cypher}
WITH finding.themeIds AS themeIds, count(*) AS count WHERE size(themeIds) > 0
RETURN themeIds, count`,
    parameters,
  };
}

/** The sets of themes that findings of a filter are on, each with the number of findings that are on just these. */
export async function readThemeSets(
  reader: Reader,
  filter: FindingFilter,
  { numberOf }: Pick<Reference, 'numberOf'>,
): Promise<{ themes: number[]; count: number }[]> {
  const { cypher, parameters } = themeSetsStatement(filter);
  const rows = await reader.read<{ themeIds: string[]; count: number }>(cypher, parameters);
  return rows.map(({ themeIds, count }) => ({ themes: themeIds.map(numberOf), count }));
}
