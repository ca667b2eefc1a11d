import neo4j from 'neo4j-driver';
import { SearchType } from '../../domain/vocabulary.js';
import { BadInput } from '../../errors.js';
import { decodeCursor, encodeCursor } from '../connection/cursor.js';
import { matching } from '../connection/source.js';
import { allOfTheWords, anyOfTheWords } from '../full-text.js';
import type { Parameters, Reader } from '../graph.js';
import type { Statement } from '../connection/connection.js';
import type { Noun } from '../noun.js';
import { actions } from './action.js';
import { councils } from './council.js';
import { documents } from './document.js';
import { findingConnection, findings } from './finding.js';
import { passages } from './passage.js';
import { themes } from './theme.js';
import type { FindingFilter } from './finding-filter.js';

const NOUNS: Record<SearchType, Noun<{ id: string }>> = {
  [SearchType.FINDING]: findings,
  [SearchType.ACTION]: actions,
  [SearchType.PASSAGE]: passages,
  [SearchType.DOCUMENT]: documents,
  [SearchType.COUNCIL]: councils,
  [SearchType.THEME]: themes,
};
const FOUND = Object.values(NOUNS);

/** What is searched for. A filter speaks of findings, so with one only findings are searched. */
export interface Search {
  query: string;
  types: SearchType[];
  filter: FindingFilter | null;
}

export interface SearchHit {
  noun: Noun<{ id: string }>;
  node: { id: string };
  score: number;
}

/**
 * Where a reader stands in a search. Scores drift as nodes are added, the order of what was there hardly ever, so the
 * position is a node, and its score only counts where that node has gone.
 */
export interface SearchPosition {
  id: string;
  score: number;
  /** Whether every word had to match. */
  strict: boolean;
}

export interface SearchPage {
  hits: SearchHit[];
  strict: boolean;
  hasNextPage: boolean;
}

/** The kinds of nodes that a search looks at, each once and in one order, however they were named. */
function searched({ types, filter }: Search): Noun<{ id: string }>[] {
  return Object.values(SearchType)
    .filter((type) => types.includes(type) && (!filter || type === SearchType.FINDING))
    .map((type) => NOUNS[type]);
}

/** Cypher to `node` and `score` for all that a search finds. */
function found(search: Search, strict: boolean): { cypher: string; parameters: Parameters } {
  const { filter, query } = search;
  const required = allOfTheWords(filter?.text ?? '') ?? '';
  const nouns = searched(search);
  const findingsAlone = nouns.every((noun) => noun === findings);
  const parameters = {
    query: strict ? `${allOfTheWords(query)} ${required}` : `+(${anyOfTheWords(query)}) ${required}`,
    labels: nouns.map(({ label }) => label),
  };
  const ofLabel = findingsAlone ? 'node:Finding' : 'any(label IN labels(node) WHERE label IN $labels)';
  const call = `CALL db.index.fulltext.queryNodes('${findingsAlone ? 'findingText' : 'search'}', $query) YIELD node, score
WHERE ${ofLabel} AND coalesce(node.reviewStatus, '') <> $hidden`;
  if (!filter) return { cypher: call, parameters: { ...parameters, hidden: 'REJECTED' } };
  const kept = matching(findingConnection, 'graph', { ...filter, text: null });
  return {
    cypher: `${call}
WITH node AS finding, score
CALL (finding) {
  ${kept.cypher}
  RETURN count(*) > 0 AS kept
}
WITH finding AS node, score WHERE kept`,
    parameters: { ...kept.parameters, ...parameters, hidden: '' },
  };
}

/** The statement for one page of a search. */
export function searchPageStatement(search: Search, strict: boolean, after: SearchPosition | null) {
  const { cypher, parameters } = found(search, strict);
  const nouns = searched(search);
  return {
    cypher: `${cypher}
WITH node, node.id AS id, score ORDER BY score DESC, id
${after ? AFTER_POSITION : 'LIMIT $limit'}
WITH score, id, node${nouns.map(({ alias }) => `, node AS ${alias}`).join('')}
RETURN score, labels(node) AS labels,
  CASE ${nouns.map(({ label, values }) => `WHEN node:${label} THEN ${values.replaceAll('\n', ' ')}`).join(' ')} END AS item
ORDER BY score DESC, id`,
    parameters: { ...parameters, ...(after ? { afterId: after.id, afterScore: after.score } : {}) },
  };
}

const AFTER_POSITION = `WITH collect([id, score, node]) AS ranked
WITH ranked, coalesce(
  [i IN range(0, size(ranked) - 1) WHERE ranked[i][0] = $afterId][0] + 1,
  size([hit IN ranked WHERE hit[1] > $afterScore OR (hit[1] = $afterScore AND hit[0] < $afterId)])
) AS start
UNWIND ranked[start..start + $limit] AS hit
WITH hit[0] AS id, hit[1] AS score, hit[2] AS node`;

/** The statement that counts what a search finds. */
export function searchCountStatement(search: Search, strict: boolean) {
  const { cypher, parameters } = found(search, strict);
  return { cypher: `${cypher}\nRETURN count(*) AS total`, parameters };
}

/** Whether there is nothing to search for: a text without a word finds nothing. */
function isEmpty(search: Search): boolean {
  return allOfTheWords(search.query) === null || searched(search).length === 0;
}

/** One page of what has all of the words; where nothing has, of what has any of them. The best match first. */
export async function searchPage(
  reader: Reader,
  search: Search,
  size: number,
  after: SearchPosition | null,
): Promise<SearchPage> {
  if (isEmpty(search)) return { hits: [], strict: true, hasNextPage: false };
  const strict = after?.strict ?? true;
  const hits = await readHits(reader, searchPageStatement(search, strict, after), size);
  if (hits.length > 0 || after) return pageOfHits(hits, strict, size);
  return pageOfHits(await readHits(reader, searchPageStatement(search, false, null), size), false, size);
}

async function readHits(reader: Reader, { cypher, parameters }: Statement, size: number): Promise<SearchHit[]> {
  const limit = neo4j.int(size + 1);
  const rows = await reader.read<{ score: number; labels: string[]; item: unknown[] }>(cypher, {
    ...parameters,
    limit,
  });
  return rows.flatMap(({ score, labels, item }) => {
    const noun = FOUND.find(({ label }) => labels.includes(label));
    return noun ? { noun, node: noun.record(item), score } : [];
  });
}

function pageOfHits(hits: SearchHit[], strict: boolean, size: number): SearchPage {
  return { hits: hits.slice(0, size), strict, hasNextPage: hits.length > size };
}

/** How many nodes a search finds, by the same rule as `searchPage`. */
export async function searchCount(reader: Reader, search: Search): Promise<number> {
  if (isEmpty(search)) return 0;
  for (const strict of [true, false]) {
    const { cypher, parameters } = searchCountStatement(search, strict);
    const [row] = await reader.read<{ total: number }>(cypher, parameters);
    if (row && row.total > 0) return row.total;
  }
  return 0;
}

/** The position behind a search cursor. Throws BadInput for any other text. */
export function searchPosition(cursor: string): SearchPosition {
  const [score, id, strict] = decodeCursor(cursor);
  if (typeof score === 'number' && typeof id === 'string' && typeof strict === 'boolean') return { score, id, strict };
  throw new BadInput('"after" is not a cursor of this search: pass one that it returned.');
}

/** A search position as a cursor. */
export function searchCursor({ id, score, strict }: SearchPosition): string {
  return encodeCursor([score, id, strict]);
}
