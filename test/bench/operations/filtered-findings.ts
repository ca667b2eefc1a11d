import type { World } from '../generator.js';
import { type Operation, question, SHOWN_TO_PEER } from '../operation.js';
import { Random } from '../random.js';

interface Finding {
  id: string;
  summary: string;
  occurredOn: string;
  polarity: string;
}

interface Named {
  id: string;
  name: string;
}

interface Visit {
  id: string;
  kind: string;
  startedOn: string;
}

interface Theme {
  id: string;
  label: string;
}

interface OfProduct {
  findings: { nodes: (Finding & { council: Named; visit: Visit; themes: Theme[] })[] };
}

interface OfPeer extends Finding {
  council: Named[];
  visit: Visit[];
  rankedThemes: Theme[];
}

const FIRST_50 = 'sort: [{ timeline: ASC }, { id: ASC }] limit: 50';
const FIELDS = `{
  id summary occurredOn polarity
  council { id name }
  visit { id kind startedOn }
  rankedThemes { id label }
}`;

/** The first concerns on a theme in a region, in order of date, each with its council, visit and themes. */
export function filteredFindings({ themes, regions }: World): Operation {
  const random = new Random(12);
  return {
    name: '50 findings by theme, polarity and region',
    cases: Array.from({ length: 60 }, () => ({ theme: random.pick(themes).id, region: random.pick(regions).id })),
    product: question<OfProduct>(
      `query ($theme: ID!, $region: ID!) {
        findings(filter: { themes: [$theme], polarities: [CONCERN], regions: [$region] }, first: 50) {
          nodes {
            id summary occurredOn polarity
            council { id name }
            visit { id kind startedOn }
            themes { id label }
          }
        }
      }`,
      ({ findings }) => findings.nodes,
    ),
    // The first is how one asks for them; the second is several times faster, since few findings are on one theme.
    peers: [
      {
        ...question<{ findings: OfPeer[] }>(
          `query ($theme: ID!, $region: ID!) {
            findings(
              where: {
                polarity: { eq: "CONCERN" }
                reviewStatus: ${SHOWN_TO_PEER}
                themes: { some: { id: { eq: $theme } } }
                council: { single: { region: { some: { id: { eq: $region } } } } }
              }
              ${FIRST_50}
            ) ${FIELDS}
          }`,
          ({ findings }) => findings.map(asOfProduct),
        ),
        way: 'from findings',
        atLeast: 15,
      },
      {
        ...question<{ themes: { findings: OfPeer[] }[] }>(
          `query ($theme: ID!, $region: ID!) {
            themes(where: { id: { eq: $theme } }) {
              findings(
                where: {
                  polarity: { eq: "CONCERN" }
                  reviewStatus: ${SHOWN_TO_PEER}
                  council: { single: { region: { single: { id: { eq: $region } } } } }
                }
                ${FIRST_50}
              ) ${FIELDS}
            }
          }`,
          ({ themes }) => themes.flatMap(({ findings }) => findings.map(asOfProduct)),
        ),
        way: 'from the theme',
        atLeast: 15,
      },
    ],
    // Along the index of ON: without it, all findings of the theme are read and sorted.
    raw: {
      ...question<unknown[]>(
        `MATCH (finding:Finding)-[on:ON]->(:Theme)
        WHERE on.themeId = $theme AND on.regionId = $region AND on.polarity = 'CONCERN'
          AND on.timeline IS NOT NULL AND on.findingId IS NOT NULL AND finding.reviewStatus <> 'REJECTED'
        WITH finding, on ORDER BY on.themeId, on.regionId, on.polarity, on.timeline, on.findingId LIMIT 50
        MATCH (finding)-[:OF]->(council:Council)
        MATCH (finding)-[:RAISED_AT]->(visit:Visit)
        RETURN finding.id AS id, finding.summary AS summary, finding.occurredOn AS occurredOn,
          finding.polarity AS polarity, council {.id, .name} AS council, visit {.id, .kind, .startedOn} AS visit,
          COLLECT {
            UNWIND finding.themeIds AS id
            MATCH (theme:Theme {id: id})
            RETURN theme {.id, .label}
          } AS themes
        ORDER BY on.themeId, on.regionId, on.polarity, on.timeline, on.findingId`,
        (findings) => findings,
      ),
      atMost: 1,
    },
  };
}

function asOfProduct({ council, visit, rankedThemes, ...finding }: OfPeer) {
  return { ...finding, council: council[0], visit: visit[0], themes: rankedThemes };
}
