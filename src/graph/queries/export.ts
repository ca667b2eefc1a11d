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

/** The action, the first and last day that its due date can mean, its themes, what it addresses, and its evidence. */
export function actionRows(filter: ActionFilter): Statement {
  const themes = '[(action)-[on:ON]->(theme:Theme) | [on.rank, theme.id]]';
  const addressed = `[(action)-[:ADDRESSES]->(finding:Finding) WHERE finding.reviewStatus <> 'REJECTED'
    | [finding.timeline, finding.id]]`;
  return inOrder(
    actionConnection,
    filter,
    `RETURN [${actions.values}, action.dueFrom, action.dueTo, ${themes}, ${addressed}, ${evidence('action')}] AS row`,
  );
}

/**
 * The visit, the first and last day that its date can mean, the themes that it focuses on, its judgements, the
 * inspection that it follows up, what became of it where it was planned, and the documents about it.
 */
export function visitRows(filter: VisitFilter): Statement {
  const focus = '[(visit)-[focuses:FOCUSES_ON]->(theme:Theme) | [focuses.rank, theme.id]]';
  const judged =
    '[(visit)<-[:AT]-(judgement:Judgement) | [judgement.id, judgement.area, judgement.status, judgement.grade]]';
  const follows = 'head([(visit)-[:FOLLOWS]->(followed:Visit) | followed.id])';
  const fulfilledBy = 'head([(visit)-[:FULFILLED_BY]->(later:Visit) | later.id])';
  const about = '[(visit)<-[:ABOUT]-(document:Document) | [document.timeline, document.id]]';
  return inOrder(
    visitConnection,
    filter,
    `RETURN [${visits.values}, visit.from, visit.to, ${focus}, ${judged}, ${follows}, ${fulfilledBy}, ${about}] AS row`,
  );
}

/** The council, its neighbours, its latest overall judgement, the councils before and after it, and who delivers. */
export function councilRows(filter: CouncilFilter): Statement {
  const neighbours = '[(council)-[near:NEIGHBOUR]->(other:Council) | [near.rank, other.id]]';
  const latest = `COLLECT { ${currentJudgement('council', "'OVERALL'")}
    RETURN [visit.id, visit.startedOn, judgement.status, judgement.grade] }[0]`;
  const successors = '[(council)-[:SUCCEEDED_BY]->(next:Council) | [next.name, next.id]]';
  const predecessors = '[(council)<-[:SUCCEEDED_BY]-(former:Council) | [former.name, former.id]]';
  return inOrder(
    councilConnection,
    filter,
    `RETURN [${councils.values}, ${neighbours}, ${latest}, ${successors}, ${predecessors}] AS row`,
  );
}

const MEASURE_THEMES = '[(measure)-[on:ON]->(theme:Theme) | [on.rank, theme.id]]';
const MEASURE_DOCUMENTS = '[(measure)-[:FROM]->(document:Document) | [document.timeline, document.id]]';

/** The measure, its themes, the documents that it is from, and how many values it has. */
export function measureRows(filter: MeasureFilter): Statement {
  const count = 'COUNT { (measure)<-[:OF]-(:Observation) }';
  return inOrder(
    measureConnection,
    filter,
    `RETURN [${measures.values}, ${MEASURE_THEMES}, ${MEASURE_DOCUMENTS}, ${count}] AS row`,
  );
}

/** Each value of the measures: the measure, its themes and documents, the value and its evidence. */
export function observationRows(filter: MeasureFilter): Statement {
  const { to: observations, orderBy } = observationsOfMeasure;
  return inOrder(
    measureConnection,
    filter,
    `MATCH (measure)<-[:OF]-(observation:Observation)
WITH measure, observation ORDER BY measure.name, measure.id, ${orderBy}
RETURN [${measures.values}, ${MEASURE_DOCUMENTS}, ${observations.values}, ${evidence('observation')}] AS row`,
  );
}

/** Which documents, and of which the passages. */
export interface ExportedDocumentFilter extends DocumentFilter {
  documents?: string[] | null;
}

function named({ documents: ids }: ExportedDocumentFilter): Clause[] {
  return when(ids, 'documents', { where: 'document.id IN $documents' });
}

/** The document, the meeting that it records, and the visits that it is about. */
export function documentRows(filter: ExportedDocumentFilter): Statement {
  const meeting = 'head([(document)-[:RECORDS]->(meeting:Meeting) | [meeting.body, meeting.heldOn]])';
  const about = '[(document)-[:ABOUT]->(visit:Visit) | [visit.timeline, visit.id]]';
  return inOrder(
    documentConnection,
    filter,
    `RETURN [${documents.values}, ${meeting}, ${about}] AS row`,
    named(filter),
  );
}

/** Each passage of the documents. */
export function passageRows(filter: ExportedDocumentFilter): Statement {
  return inOrder(
    documentConnection,
    filter,
    `MATCH (document)<-[:PART_OF]-(passage:Passage)
WITH document, passage ORDER BY document.timeline, document.id, passage.index, passage.id
RETURN [${passages.values}] AS row`,
    named(filter),
  );
}
