import { POLARITIES } from './occasion.js';
import { SHARED } from './tally.js';

const names = (all: readonly string[]): string => `['${all.join("', '")}']`;

/** Cypher to `node`: findings whose keys, or properties of their edges to themes, are not what their edges say. */
export const MISKEYED = `
MATCH (document:Document)<-[:FROM]-(node:Finding)-[:OF]->(council:Council)-[:IN]->(region:Region)
OPTIONAL MATCH (node)-[:RAISED_AT]->(visit:Visit)
OPTIONAL MATCH (node)-[:COMMENTS_ON]->(related:Visit)
WITH document, node, council, region, visit, related,
  COLLECT { MATCH (node)-[on:ON]->(theme:Theme) RETURN theme.id ORDER BY on.rank } AS themeIds
WHERE coalesce(node.documentId, '') <> document.id OR coalesce(node.councilId, '') <> council.id
  OR coalesce(node.regionId, '') <> region.id OR coalesce(node.visitId, '') <> coalesce(visit.id, '')
  OR coalesce(node.relatedVisitId, '') <> coalesce(related.id, '') OR coalesce(node.themeIds, ['']) <> themeIds
  OR EXISTS {
    MATCH (node)-[on:ON]->(theme:Theme)
    WHERE coalesce(on.themeId, '') <> theme.id OR coalesce(on.regionId, '') <> region.id
      OR coalesce(on.polarity, '') <> node.polarity OR coalesce(on.timeline, '') <> node.timeline
      OR coalesce(on.findingId, '') <> node.id
  }`;

/** Cypher to `node`: documents whose tallies are not what their findings add up to, or that no process has been told of. */
export const MISCOUNTED = `
MATCH (node:Document) WHERE EXISTS { (node)<-[:FROM]-(:Finding) } OR EXISTS { (node)<-[:OF]-(:Tally) }
CALL (node) {
  MATCH (node)<-[:FROM]-(finding:Finding)-[on:ON]->(theme:Theme)
  WITH [name IN ${names(SHARED)} | coalesce(finding[name], '')] + theme.id + finding.polarity AS key,
    count(*) AS count, sum(CASE on.rank WHEN 0 THEN 1 ELSE 0 END) AS primary
  WITH key + count + primary AS line ORDER BY line
  RETURN collect(line) AS ofFindings
}
CALL (node) {
  MATCH (node)<-[:OF]-(tally:Tally)
  UNWIND range(0, size(tally.counts) - 1) AS i
  WITH tally, i WHERE tally.counts[i] > 0
  WITH [name IN ${names(SHARED)} | coalesce(tally[name], '')] + tally.themes[i / 4] + ${names(POLARITIES)}[i % 4]
    + tally.counts[i] + tally.primaryCounts[i] AS line
  ORDER BY line
  RETURN collect(line) AS ofTallies
}
WITH node WHERE ofFindings <> ofTallies OR node.stamp IS NULL`;
