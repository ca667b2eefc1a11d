import type { Seek } from '../connection/source.js';
import { allOfTheWords } from '../full-text.js';
import type { Parameters } from '../graph.js';
import { POLARITIES } from '../snapshot/occasion.js';
import type { FindingFilter, FindingParent } from './finding-filter.js';
import { isOn } from './on-theme.js';

/**
 * The index for a page of findings: by visit or council where they are given, else by theme, region and polarity. Null
 * where the findings are few (of a document), are found by their words, or are all findings, which are sorted already.
 */
export function seekFindings(parent: FindingParent, filter: FindingFilter): Seek<FindingFilter> | null {
  if (allOfTheWords(filter.text ?? '') !== null) return null;
  switch (parent) {
    case 'visit':
      return along('visitId', { keys: ['parent'] }, filter);
    case 'council':
      return along('councilId', { keys: ['parent'] }, filter);
    case 'visitTheme':
      return along('visitId', pair('visitId'), filter, isOn('[themeId]', filter));
    case 'cell':
      return along('councilId', pair('councilId'), filter, isOn('[themeId]', filter));
    case 'cellAtVisits':
      return along(
        'councilId',
        pair('councilId'),
        filter,
        `finding.visitId IS NOT NULL AND ${isOn('[themeId]', filter)}`,
      );
    case 'theme':
      return alongThemes('[parent]', filter);
    case 'document':
      return null;
    case 'graph':
      return seekInGraph(filter);
  }
}

function seekInGraph(filter: FindingFilter): Seek<FindingFilter> | null {
  const { visits, councils, themes } = filter;
  if (visits) return along('visitId', unwound('$visits', 'visitId'), filter);
  if (councils) return along('councilId', unwound('$councils', 'councilId'), filter);
  if (themes) return alongThemes('$themes', { ...filter, themes: null }, { themes });
  return null;
}

interface Parts {
  each?: string;
  keys: readonly string[];
}

function unwound(list: string, key: string): Parts {
  return { each: `UNWIND ${list} AS ${key}`, keys: [key] };
}

/** A parent that is two ids with a blank between them; the second is that of a theme. */
function pair(first: string): Parts {
  return {
    each: `WITH split(parent, ' ')[0] AS ${first}, split(parent, ' ')[1] AS themeId`,
    keys: [first, 'themeId'],
  };
}

/** By a key of the findings themselves. What else the filter says is a condition on each. */
function along(
  column: 'visitId' | 'councilId',
  parts: Parts,
  filter: FindingFilter,
  onTheme?: string,
): Seek<FindingFilter> {
  const { themes } = filter;
  const conditions = [
    `finding.${column} = ${parts.keys[0]}`,
    ...(onTheme ? [onTheme] : []),
    ...(themes ? [isOn('$themes', filter)] : []),
  ];
  return {
    ...parts,
    from: { match: 'MATCH (finding:Finding)', where: conditions.join(' AND '), parameters: { themes } },
    columns: [`finding.${column}`, 'finding.timeline', 'finding.id'],
    rest: { ...filter, themes: null },
  };
}

/**
 * By the edges to themes, which repeat what the most common filters ask of a finding. `themes`: a Cypher list of ids; the
 * themes of the filter are a condition as well.
 */
function alongThemes(themes: string, filter: FindingFilter, further: Parameters = {}): Seek<FindingFilter> {
  const { themes: asWell, includeNarrower, primaryThemeOnly, regions, polarities } = filter;
  const each = [
    includeNarrower
      ? `MATCH (theme:Theme)-[:NARROWER_THAN*0..]->(named:Theme) WHERE named.id IN ${themes}
  WITH DISTINCT theme.id AS themeId`
      : `UNWIND ${themes} AS themeId`,
    regions ? 'UNWIND $regions AS regionId' : 'MATCH (region:Region) WITH themeId, region.id AS regionId',
    `UNWIND ${polarities ? '$polarities' : `['${POLARITIES.join("', '")}']`} AS polarity`,
  ];
  const conditions = [
    'on.themeId = themeId AND on.regionId = regionId AND on.polarity = polarity',
    ...(primaryThemeOnly ? ['on.rank = 0'] : []),
    ...(asWell ? [isOn('$themes', filter)] : []),
  ];
  return {
    each: each.join('\n  '),
    keys: ['themeId', 'regionId', 'polarity'],
    from: {
      match: 'MATCH (finding:Finding)-[on:ON]->()',
      where: conditions.join(' AND '),
      parameters: { themes: asWell, ...further, regions, polarities },
    },
    columns: ['on.themeId', 'on.regionId', 'on.polarity', 'on.timeline', 'on.findingId'],
    rest: { ...filter, themes: null, regions: null, polarities: null },
  };
}
