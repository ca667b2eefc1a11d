import type { World } from '../generator.js';
import { type Operation, question, SHOWN_TO_PEER } from '../operation.js';
import { Random } from '../random.js';

interface Nodes<Node> {
  nodes: Node[];
}

interface Theme {
  id: string;
  label: string;
}

interface Finding {
  id: string;
  summary: string;
  polarity: string;
}

interface Visit {
  id: string;
  kind: string;
  startedOn: string;
}

interface OfProduct {
  council: { name: string; visits: Nodes<Visit & { findings: Nodes<Finding & { themes: Theme[] }> }> };
}

interface OfPeer {
  councils: { name: string; visits: (Visit & { findings: (Finding & { rankedThemes: Theme[] })[] })[] }[];
}

/** A council, its visits, the first findings of each, and their themes. */
export function nestedCouncil({ councils }: World): Operation {
  return {
    name: 'council → visits → 20 findings → themes',
    cases: new Random(11).sample(councils, 60).map(({ id }) => ({ council: id })),
    product: question<OfProduct>(
      `query ($council: ID!) {
        council(id: $council) {
          name
          visits(first: 50) {
            nodes { id kind startedOn findings(first: 20) { nodes { id summary polarity themes { id label } } } }
          }
        }
      }`,
      ({ council: { name, visits } }) => ({
        name,
        visits: visits.nodes.map((visit) => ({ ...visit, findings: visit.findings.nodes })),
      }),
    ),
    peers: [
      {
        ...question<OfPeer>(
          `query ($council: ID!) {
            councils(where: { id: { eq: $council } }) {
              name
              visits(limit: 50, sort: [{ timeline: ASC }, { id: ASC }]) {
                id
                kind
                startedOn
                findings(
                  limit: 20
                  sort: [{ timeline: ASC }, { id: ASC }]
                  where: { reviewStatus: ${SHOWN_TO_PEER} }
                ) { id summary polarity rankedThemes { id label } }
              }
            }
          }`,
          ({ councils }) =>
            councils.map(({ name, visits }) => ({
              name,
              visits: visits.map(({ findings, ...visit }) => ({
                ...visit,
                findings: findings.map(({ rankedThemes, ...finding }) => ({ ...finding, themes: rankedThemes })),
              })),
            }))[0],
        ),
        atLeast: 3.5,
      },
    ],
    // Along the index of the key visitId, which takes half the time of following RAISED_AT.
    raw: {
      ...question<unknown[]>(
        `MATCH (council:Council {id: $council})
        RETURN council.name AS name, COLLECT {
          MATCH (council)<-[:OF]-(visit:Visit)
          WITH visit ORDER BY visit.timeline, visit.id LIMIT 50
          RETURN visit {.id, .kind, .startedOn, findings: COLLECT {
            MATCH (finding:Finding)
            WHERE finding.visitId = visit.id AND finding.timeline IS NOT NULL AND finding.id IS NOT NULL
              AND finding.reviewStatus <> 'REJECTED'
            WITH finding ORDER BY finding.visitId, finding.timeline, finding.id LIMIT 20
            RETURN finding {.id, .summary, .polarity, themes: COLLECT {
              UNWIND finding.themeIds AS id
              MATCH (theme:Theme {id: id})
              RETURN theme {.id, .label}
            }}
          }}
        } AS visits`,
        ([council]) => council,
      ),
      atMost: 0.9,
    },
  };
}
