import type { FindingFilter } from './finding-filter.js';

/** The Cypher edge from a finding to a theme. */
export function onEdge({ primaryThemeOnly }: FindingFilter): string {
  return primaryThemeOnly ? '[:ON {rank: 0}]' : '[:ON]';
}

/** Cypher from the theme that a finding is on to the theme that is named: itself, or one above it. */
export function upTo(named: string, { includeNarrower }: FindingFilter): string {
  return includeNarrower ? `(:Theme)-[:NARROWER_THAN*0..]->(${named}:Theme)` : `(${named}:Theme)`;
}

/** Whether a finding is on one of the themes, or on one below it. `ids` is Cypher. */
export function isOn(ids: string, filter: FindingFilter): string {
  return `EXISTS { (finding)-${onEdge(filter)}->${upTo('named', filter)} WHERE named.id IN ${ids} }`;
}
