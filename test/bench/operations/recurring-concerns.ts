import type { World } from '../generator.js';
import { type Operation, question } from '../operation.js';
import { Random } from '../random.js';

interface Run {
  longestRun: number;
  resolved: boolean;
}

interface InCouncil extends Run {
  theme: { id: string; label: string };
  visits: { id: string; startedOn: string }[];
}

interface Nationally extends Run {
  council: { id: string; name: string };
  theme: { id: string };
}

/** A visit belongs to a series where a finding was raised at it. */
const REPORTED = `visit.status = 'COMPLETED' AND EXISTS {
    (visit)<-[:RAISED_AT]-(said:Finding) WHERE said.reviewStatus <> 'REJECTED'
  }`;

/**
 * From the places, in order of time, of the visits that raised a concern and of those that raised a strength alone:
 * how many of the former followed one another, and whether one of the latter came after them all.
 */
const RUN = `reduce(state = [-2, 0, 0], place IN concerns |
    CASE WHEN place = state[0] + 1
      THEN [place, state[1] + 1, CASE WHEN state[1] + 1 > state[2] THEN state[1] + 1 ELSE state[2] END]
      ELSE [place, 1, CASE WHEN state[2] > 1 THEN state[2] ELSE 1 END]
    END)[2] AS longestRun, any(place IN strengths WHERE place > last(concerns)) AS resolved`;

/** Cypher that the raw driver and the peer both run: by keys, which is faster than by edges. */
export const RECURRING_IN_COUNCIL = `
MATCH (:Council {id: $council})<-[:OF]-(visit:Visit)
WHERE ${REPORTED}
WITH visit ORDER BY visit.timeline, visit.id
WITH collect(visit) AS visits
UNWIND range(0, size(visits) - 1) AS place
WITH visits, place, visits[place] AS visit
MATCH (finding:Finding)
WHERE finding.visitId = visit.id AND finding.timeline IS NOT NULL AND finding.id IS NOT NULL
  AND finding.polarity IN ['STRENGTH', 'CONCERN'] AND finding.reviewStatus <> 'REJECTED'
UNWIND finding.themeIds AS themeId
WITH visits, themeId, place, count(CASE finding.polarity WHEN 'CONCERN' THEN 1 END) > 0 AS criticised ORDER BY place
WITH visits, themeId, collect(CASE WHEN criticised THEN place END) AS concerns,
  collect(CASE WHEN NOT criticised THEN place END) AS strengths
WHERE size(concerns) >= 2
MATCH (theme:Theme {id: themeId})
RETURN theme {.id, .label} AS theme, [place IN concerns | {id: visits[place].id, startedOn: visits[place].startedOn}] AS visits,
  ${RUN}`;

/** The same. */
export const RECURRING_NATIONALLY = `
MATCH (theme:Theme {id: $theme})<-[on:ON]-(finding:Finding)
WHERE on.polarity IN ['STRENGTH', 'CONCERN'] AND finding.reviewStatus <> 'REJECTED'
WITH theme, finding.visitId AS visitId, count(CASE on.polarity WHEN 'CONCERN' THEN 1 END) > 0 AS criticised
MATCH (raising:Visit {id: visitId})-[:OF]->(council:Council)
WITH theme, council, collect(CASE WHEN criticised THEN raising END) AS criticising,
  collect(CASE WHEN NOT criticised THEN raising END) AS praising
WHERE size(criticising) >= 3
WITH theme, council, criticising, praising, COLLECT {
  MATCH (council)<-[:OF]-(visit:Visit)
  WHERE ${REPORTED}
  RETURN visit ORDER BY visit.timeline, visit.id
} AS visits
WITH theme, council, [place IN range(0, size(visits) - 1) WHERE visits[place] IN criticising] AS concerns,
  [place IN range(0, size(visits) - 1) WHERE visits[place] IN praising] AS strengths
RETURN council {.id, .name} AS council, theme {.id} AS theme,
  ${RUN}`;

/** The concerns that several visits to a council raised on one theme. */
export function recurringInCouncil({ councils }: World): Operation {
  return {
    name: 'recurring concerns of one council',
    cases: new Random(13).sample(councils, 60).map(({ id }) => ({ council: id })),
    product: question<{ recurringConcerns: InCouncil[] }>(
      `query ($council: ID!) {
        recurringConcerns(filter: { councils: [$council] }) {
          theme { id label }
          longestRun
          resolved
          visits { id startedOn }
        }
      }`,
      ({ recurringConcerns }) => inOrder(recurringConcerns, ({ theme }) => theme.id),
    ),
    peers: [
      {
        ...question<{ recurringInCouncil: InCouncil[] }>(
          `query ($council: ID!) {
            recurringInCouncil(council: $council) {
              theme { id label }
              longestRun
              resolved
              visits { id startedOn }
            }
          }`,
          ({ recurringInCouncil }) => inOrder(recurringInCouncil, ({ theme }) => theme.id),
        ),
        atLeast: 1.8,
      },
    ],
    raw: {
      ...question<InCouncil[]>(RECURRING_IN_COUNCIL, (rows) => inOrder(rows, ({ theme }) => theme.id)),
      atMost: 0.6,
    },
  };
}

/** The councils of which at least three visits raised a concern on a theme. */
export function recurringNationally({ themes }: World): Operation {
  return {
    name: 'recurring concerns nationally, of one theme',
    cases: new Random(14).sample(themes, 40).map(({ id }) => ({ theme: id })),
    product: question<{ recurringConcerns: Nationally[] }>(
      `query ($theme: ID!) {
        recurringConcerns(filter: { themes: [$theme] }, minVisits: 3) {
          council { id name }
          theme { id }
          longestRun
          resolved
        }
      }`,
      ({ recurringConcerns }) => inOrder(recurringConcerns, ({ council }) => council.id),
    ),
    peers: [
      {
        ...question<{ recurringNationally: Nationally[] }>(
          `query ($theme: ID!) {
            recurringNationally(theme: $theme) { council { id name } theme { id } longestRun resolved }
          }`,
          ({ recurringNationally }) => inOrder(recurringNationally, ({ council }) => council.id),
        ),
        atLeast: 1.8,
      },
    ],
    raw: question<Nationally[]>(RECURRING_NATIONALLY, (rows) => inOrder(rows, ({ council }) => council.id)),
  };
}

function inOrder<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
