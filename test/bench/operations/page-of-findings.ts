import type { Parameters } from '../../../src/graph/graph.js';
import { type Operation, question, SHOWN_TO_PEER } from '../operation.js';

/** Findings of a page. */
export const PAGE = 20;

interface Finding {
  id: string;
  summary: string;
}

/** Twenty findings of all, in order of date, after those of the pages before. */
export function pageOfFindings(name: string, cases: readonly Parameters[]): Operation {
  return {
    name,
    cases,
    product: question<{ findings: { nodes: Finding[] } }>(
      `query ($cursor: String) {
        findings(first: ${PAGE}, after: $cursor) { nodes { id summary } }
      }`,
      ({ findings }) => findings.nodes,
    ),
    peers: [
      question<{ findings: Finding[] }>(
        `query ($offset: Int!) {
          findings(
            where: { reviewStatus: ${SHOWN_TO_PEER} }
            sort: [{ timeline: ASC }, { id: ASC }]
            limit: ${PAGE}
            offset: $offset
          ) { id summary }
        }`,
        ({ findings }) => findings,
      ),
    ],
    raw: question<Finding[]>(
      `MATCH (finding:Finding)
      WHERE finding.timeline >= $timeline AND finding.id IS NOT NULL
        AND (finding.timeline > $timeline OR finding.id > $id) AND finding.reviewStatus <> 'REJECTED'
      WITH finding ORDER BY finding.timeline, finding.id LIMIT ${PAGE}
      RETURN finding.id AS id, finding.summary AS summary
      ORDER BY finding.timeline, id`,
      (findings) => findings,
    ),
  };
}
