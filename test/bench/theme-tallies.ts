import type { Graph } from '../../src/graph/graph.js';

/**
 * The rollups that the peer is given for the theme matrix: what each visit says of each theme. They are written here
 * and not by the product, whose own have another shape.
 */
const THEME_TALLIES = `
MATCH (visit:Visit)-[:OF]->(council:Council)
CALL (visit, council) {
  MATCH (visit)<-[:RAISED_AT]-(finding:Finding)-[:ON]->(theme:Theme)
  WITH theme, count(CASE finding.polarity WHEN 'STRENGTH' THEN 1 END) AS strengths,
    count(CASE finding.polarity WHEN 'CONCERN' THEN 1 END) AS concerns,
    count(CASE finding.polarity WHEN 'MIXED' THEN 1 END) AS mixed,
    count(CASE finding.polarity WHEN 'NEUTRAL' THEN 1 END) AS neutral
  CREATE (:ThemeTally {
    councilId: council.id, themeId: theme.id, visitId: visit.id,
    strengths: strengths, concerns: concerns, mixed: mixed, neutral: neutral
  })
}`;

/** Adds a ThemeTally for each visit and each theme that it speaks of. */
export async function writeThemeTallies(graph: Graph): Promise<void> {
  await graph.runAlone('CREATE INDEX theme_tally IF NOT EXISTS FOR (n:ThemeTally) ON (n.themeId, n.councilId)');
  await graph.runAlone(THEME_TALLIES);
}
