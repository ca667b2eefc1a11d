import { type Statement } from '../connection/connection.js';
import { type Clause, joined, type Source } from '../connection/source.js';
import { type ActionFilter, actionConnection, actions } from './action.js';
import { when } from './clauses.js';
import { type CouncilFilter, councilConnection, councils } from './council.js';
import { type DocumentFilter, documentConnection, documents } from './document.js';
import { findingConnection, findings } from './finding.js';
import type { FindingFilter } from './finding-filter.js';
import { currentJudgement } from './judgement.js';
import { type MeasureFilter, measureConnection, measures, observationsOfMeasure } from './measure.js';
import { passages } from './passage.js';
import { type VisitFilter, visitConnection, visits } from './visit.js';

/** All that a filter leaves of a connection, in its order; `rest` goes on from there. */
function inOrder<T extends { id: string }, Filter>(
  source: Pick<Source<T, Filter>, 'noun' | 'sortedBy' | 'where'> & { from: { graph: (filter: Filter) => Clause } },
  filter: Filter,
  rest: string,
  further: readonly Clause[] = [],
): Statement {
  const { noun, sortedBy, from, where } = source;
  const { alias } = noun;
  // Always true. An index gives its order only where a condition on each of its columns lets the planner use it.
  const present = { where: `${sortedBy} IS NOT NULL AND ${alias}.id IS NOT NULL` };
  const { cypher, parameters } = joined(alias, [from.graph(filter), ...where(filter), ...further, present]);
  return { cypher: `${cypher}\nWITH ${alias} ORDER BY ${sortedBy}, ${alias}.id\n${rest}`, parameters };
}

/** Rank, id and hash of each passage that a statement rests on. */
function evidence(alias: string): string {
  return `[(${alias})-[evidenced:EVIDENCED_BY]->(passage:Passage) | [evidenced.rank, passage.id, passage.sha256]]`;
}

/** The finding, the first and last day that its date can mean, its evidence, and the actions that address it. */
export function findingRows(filter: FindingFilter): Statement {
  const addressing = '[(finding)<-[:ADDRESSES]-(action:Action) | [action.timeline, action.id]]';
  return inOrder(
    findingConnection,
    filter,
    `RETURN [${findings.values}, finding.from, finding.to, ${evidence('finding')}, ${addressing}] AS row`,
  );
}
