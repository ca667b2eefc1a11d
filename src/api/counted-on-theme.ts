import type { FindingFilter } from '../graph/queries/finding-filter.js';

/** A filter for those findings on a theme that an analysis under `filter` counts there. */
export function countedOnTheme(themeId: string, filter: FindingFilter): FindingFilter {
  const { themes, includeNarrower } = filter;
  const rest = { ...filter, themes: null };
  // Narrower themes are those of the themes named: where none is, each theme stands for itself.
  if (themes == null) return { ...rest, includeNarrower: null };
  return themes.includes(themeId) ? { ...rest, includeNarrower: includeNarrower ?? null } : { ...rest, councils: [] };
}
