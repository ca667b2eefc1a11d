import { type Operation, question, SHOWN_TO_PEER } from '../operation.js';
import { Random } from '../random.js';
import { wordPairs } from '../words.js';

interface Hit {
  score: number;
  id: string;
  summary: string;
  council: string;
}

interface OfProduct {
  search: {
    edges: { score: number; highlights: string[]; node: { id: string; summary: string; council: { name: string } } }[];
  };
}

interface OfPeer {
  searchFindings: { edges: { score: number; node: { id: string; summary: string; council: { name: string }[] } }[] };
}

/** The findings that have two words, the best match first. Only the product marks the words. */
export function search(): Operation {
  return {
    name: 'search, the first 20 with their councils',
    cases: wordPairs(new Random(15), 60).map((words) => ({ words, lucene: words.replace(/(\w+)/g, '+"$1"') })),
    product: question<OfProduct>(
      `query ($words: String!) {
        search(query: $words, types: [FINDING], first: 20) {
          edges { score highlights node { ... on Finding { id summary council { name } } } }
        }
      }`,
      ({ search }) =>
        hits(
          search.edges.map(({ score, highlights, node: { id, summary, council } }) => {
            if (!highlights.join().includes('<mark>')) throw new Error(`Nothing is marked in ${id}.`);
            return { score, id, summary, council: council.name };
          }),
        ),
    ),
    peers: [
      {
        ...question<OfPeer>(
          `query ($lucene: String!) {
            searchFindings(
              phrase: $lucene
              where: { node: { reviewStatus: ${SHOWN_TO_PEER} } }
              sort: [{ score: DESC }, { node: { id: ASC } }]
              first: 20
            ) {
              edges { score node { id summary council { name } } }
            }
          }`,
          ({ searchFindings }) =>
            hits(
              searchFindings.edges.map(({ score, node: { id, summary, council } }) => ({
                score,
                id,
                summary,
                council: council[0]?.name ?? '',
              })),
            ),
        ),
        atLeast: 15,
      },
    ],
    raw: {
      ...question<Hit[]>(
        `CALL db.index.fulltext.queryNodes('findingText', $lucene) YIELD node, score
        WHERE node.reviewStatus <> 'REJECTED'
        WITH node, score ORDER BY score DESC, node.id LIMIT 20
        MATCH (node)-[:OF]->(council:Council)
        RETURN score, node.id AS id, node.summary AS summary, council.name AS council
        ORDER BY score DESC, id`,
        hits,
      ),
      atMost: 1.2,
    },
  };
}

/** Scores are sums of floating-point numbers, which differ in their last digits from index to index. */
function hits(found: readonly Hit[]) {
  return found.map(({ score, ...hit }) => ({ ...hit, score: score.toFixed(3) }));
}
