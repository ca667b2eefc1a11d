// The tables hold slugs, the graph holds ids.

export const regionId = (slug: string): string => `region:${slug}`;
export const councilId = (slug: string): string => `council:${slug}`;
export const themeId = (slug: string): string => `theme:${slug}`;
export const visitId = (slug: string): string => `visit:${slug}`;
export const documentId = (slug: string): string => `document:${slug}`;
export const findingId = (slug: string): string => `finding:${slug}`;
export const actionId = (slug: string): string => `action:${slug}`;
export const measureId = (slug: string): string => `measure:${slug}`;
export const planId = (slug: string): string => `plan:${slug}`;

/** The id for a slug; null for none. */
export function idOrNull(toId: (slug: string) => string, slug: string | null): string | null {
  return slug === null ? null : toId(slug);
}
