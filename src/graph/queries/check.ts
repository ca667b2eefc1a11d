import { sha256 } from '../../domain/ids.js';
import type { Reader } from '../graph.js';
import { MISCOUNTED, MISKEYED } from '../snapshot/unsettled.js';

/** Something wrong with the graph: how often, some of the nodes that it is wrong with, and what to do about it. */
export interface CheckProblem {
  what: string;
  total: number;
  examples: string[];
  remedy: string;
}

interface Rule {
  what: string;
  /** Cypher to `node`, the one that is wrong. */
  match: string;
  remedy: string;
}

const EXAMPLES = 5;
/** Passages whose text is read and hashed at a time. */
const PAGE = 2_000;

const SEEDS_AGAIN = 'load the seeds again (a changed cell in seeds/ does it) or ingest or import its source again';
const INGEST_AGAIN = 'ingest its document again';
const IMPORT_ANY = 'import any table again: whatever it holds, that derives them anew';
const REVIEW_GONE = 'restore the finding from a backup, or delete this node';

/** What no node of a sound graph matches. */
const RULES: readonly Rule[] = [
  ...[
    ['Finding', '-[:OF]->(:Council)', 'a council'],
    ['Finding', '-[:FROM]->(:Document)', 'a document'],
    ['Finding', '-[:ON {rank: 0}]->(:Theme)', 'a primary theme'],
    ['Action', '-[:OF]->(:Council)', 'a council'],
    ['Action', '-[:FROM]->(:Document)', 'a document'],
    ['Measure', '-[:OF]->(:Council)', 'a council'],
    ['Measure', '-[:FROM]->(:Document)', 'a document'],
    ['Observation', '-[:OF]->(:Measure)', 'a measure'],
    ['Plan', '-[:OF]->(:Council)', 'a council'],
    ['Plan', '-[:FROM]->(:Document)', 'a document'],
    ['PlanOutcome', '-[:OF]->(:Plan)', 'a plan'],
    ['Visit', '-[:OF]->(:Council)', 'a council'],
    ['Judgement', '-[:AT]->(:Visit)', 'a visit'],
    ['Document', '-[:OF]->(:Council)', 'a council'],
    ['Meeting', '<-[:RECORDS]-(:Document)', 'a document'],
    ['Passage', '-[:PART_OF]->(:Document)', 'a document'],
    ['Council', '-[:IN]->(:Region)', 'a region'],
    ['Conflict', '-[:OF]->(:Visit)', 'a visit'],
  ].map(([label, path, target]) => without(label ?? '', path ?? '', target ?? '')),
  {
    what: 'findings that rest on no passage',
    match: 'MATCH (node:Finding) WHERE NOT EXISTS { (node)-[:EVIDENCED_BY]->(:Passage) }',
    remedy: INGEST_AGAIN,
  },
  {
    what: 'findings that rest on a passage of another document',
    match: `MATCH (node:Finding)-[:EVIDENCED_BY]->(:Passage)-[:PART_OF]->(document:Document)
    WHERE NOT EXISTS { (node)-[:FROM]->(document) }`,
    remedy: INGEST_AGAIN,
  },
  {
    what: 'findings of another council than their document',
    match: `MATCH (node:Finding)-[:FROM]->(:Document)-[:OF]->(council:Council)
    WHERE NOT EXISTS { (node)-[:OF]->(council) }`,
    remedy: INGEST_AGAIN,
  },
  {
    what: 'findings raised at a visit to another council',
    match: `MATCH (node:Finding)-[:RAISED_AT|COMMENTS_ON]->(:Visit)-[:OF]->(council:Council)
    WHERE NOT EXISTS { (node)-[:OF]->(council) }`,
    remedy: INGEST_AGAIN,
  },
  {
    what: 'findings that wait for a person without a confidence, so that the review queue does not show them in order',
    match: "MATCH (node:Finding {reviewStatus: 'UNREVIEWED'}) WHERE node.confidence IS NULL",
    remedy: INGEST_AGAIN,
  },
  {
    what: 'reviews of nothing',
    match: 'MATCH (node:Review) WHERE NOT EXISTS { (node)-[:OF]->(:Finding) }',
    remedy: REVIEW_GONE,
  },
  {
    what: 'changes of nothing',
    match: 'MATCH (node:Change) WHERE NOT EXISTS { (node)-[:OF]->(:Action) }',
    remedy: REVIEW_GONE,
  },
  {
    what: 'visits to one council of the same kind and dates as another one',
    match: `MATCH (council:Council)<-[:OF]-(visit:Visit)
    WHERE visit.status = 'COMPLETED' AND coalesce(visit.startedOn, visit.publishedOn) IS NOT NULL
    WITH council, visit.kind AS kind, visit.startedOn AS started, visit.endedOn AS ended,
      CASE WHEN visit.startedOn IS NULL THEN visit.publishedOn END AS published, collect(visit) AS visits
    WHERE size(visits) > 1
    UNWIND visits AS node`,
    remedy: 'delete the one that no document is about, then import or ingest its source again',
  },
  {
    what: 'documents with the same address as another one',
    match: `MATCH (document:Document) WHERE document.url IS NOT NULL
    WITH document.url AS url, collect(document) AS documents WHERE size(documents) > 1
    UNWIND documents AS node`,
    remedy: 'delete the one without passages, then ingest its file again',
  },
  {
    what: 'passages of one document at the same place as another one',
    match: `MATCH (document:Document)<-[:PART_OF]-(passage:Passage) WHERE passage.superseded IS NULL
    WITH document, passage.index AS index, collect(passage) AS passages WHERE size(passages) > 1
    UNWIND passages AS node`,
    remedy: INGEST_AGAIN,
  },
  { what: 'findings whose keys are not what their edges say', match: MISKEYED, remedy: IMPORT_ANY },
  { what: 'documents whose tallies are not what their findings add up to', match: MISCOUNTED, remedy: IMPORT_ANY },
  {
    what: 'nodes without an id',
    match: 'MATCH (node) WHERE node.id IS NULL AND NOT node:Migration AND NOT node:Tally',
    remedy: 'nothing of ours writes such nodes: delete them, or the program that makes them',
  },
];

/** The statements behind the rules. */
export const CHECKS: readonly { cypher: string; rule: Rule }[] = RULES.map((rule) => ({
  rule,
  cypher: `${rule.match}
WITH DISTINCT node
RETURN count(*) AS total, collect(coalesce(node.id, elementId(node)))[..${EXAMPLES}] AS examples`,
}));

export const LABEL_COUNTS = `
MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS total ORDER BY label`;

export const HASHED_PASSAGES = `
MATCH (passage:Passage) WHERE passage.id > $after
WITH passage ORDER BY passage.id LIMIT ${PAGE}
RETURN passage.id AS id, passage.sha256 AS sha256, passage.text AS text`;

export const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN name';
export const INDEXES = 'SHOW INDEXES YIELD name, state RETURN name, state';

/** How many nodes there are of each kind, by label. */
export function labelCounts(reader: Reader): Promise<{ label: string; total: number }[]> {
  return reader.read<{ label: string; total: number }>(LABEL_COUNTS);
}

/** What is wrong with nodes and the edges that they should have. */
export async function brokenRules(reader: Reader): Promise<CheckProblem[]> {
  const problems: CheckProblem[] = [];
  for (const { cypher, rule } of CHECKS) {
    const [row] = await reader.read<{ total: number; examples: string[] }>(cypher);
    if (row && row.total > 0) problems.push({ what: rule.what, remedy: rule.remedy, ...row });
  }
  return problems;
}

/** Passages whose text is not the text that their hash is of; read and hashed some at a time. */
export async function wrongHashes(reader: Reader): Promise<{ hashed: number; problem: CheckProblem | null }> {
  const wrong: string[] = [];
  let hashed = 0;
  for (let after = ''; ;) {
    const page = await reader.read<{ id: string; sha256: string; text: string | null }>(HASHED_PASSAGES, { after });
    for (const passage of page) {
      if (passage.text === null) continue;
      hashed += 1;
      if (sha256(passage.text) !== passage.sha256) wrong.push(passage.id);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.id;
  }
  const what = 'passages whose text is not what their hash says';
  const remedy = 'the text was changed outside this program: restore a backup, or ingest the document again';
  return {
    hashed,
    problem: wrong.length === 0 ? null : { what, total: wrong.length, examples: wrong.slice(0, EXAMPLES), remedy },
  };
}

/** Constraints and indexes that are not there, or not ready. `expected`: their names. */
export async function missingSchema(reader: Reader, expected: readonly string[]): Promise<CheckProblem[]> {
  const constraints = await reader.read<{ name: string }>(CONSTRAINTS);
  const indexes = await reader.read<{ name: string; state: string }>(INDEXES);
  const there = new Set([...constraints, ...indexes].map(({ name }) => name));
  const missing = expected.filter((name) => !there.has(name));
  const unready = indexes.filter(({ state }) => state !== 'ONLINE').map(({ name, state }) => `${name} (${state})`);
  const problem = (what: string, examples: string[], remedy: string): CheckProblem[] =>
    examples.length === 0 ? [] : [{ what, total: examples.length, examples: examples.slice(0, EXAMPLES), remedy }];
  return [
    ...problem('constraints and indexes that are missing', missing, 'start the server once (npm start): it makes them'),
    ...problem(
      'indexes that are not online',
      unready,
      'wait until they are built; drop one that has FAILED and start the server',
    ),
  ];
}

function without(label: string, path: string, target: string): Rule {
  return {
    what: `${label} nodes without ${target}`,
    match: `MATCH (node:${label}) WHERE NOT EXISTS { (node)${path} }`,
    remedy: SEEDS_AGAIN,
  };
}
