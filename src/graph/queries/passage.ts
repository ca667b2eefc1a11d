import type { Passage } from '../../domain/document.js';
import type { Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';

export const passages = defineNoun<Passage>('Passage', 'passage', {
  id: 'passage.id',
  documentId: 'head([(passage)-[:PART_OF]->(d:Document) | d.id])',
  index: 'passage.index',
  page: 'passage.page',
  section: 'passage.section',
  number: 'passage.number',
  sha256: 'passage.sha256',
  text: 'passage.text',
  superseded: 'coalesce(passage.superseded, false)',
});

export const passageConnection: Source<Passage, object, 'document'> = {
  noun: passages,
  sortedBy: 'passage.index',
  from: { document: () => ({ match: 'MATCH (:Document {id: parent})<-[:PART_OF]-(passage:Passage)' }) },
  where: () => [{ where: 'passage.superseded IS NULL' }],
};

/**
 * The passages of the document that stand up to $around places before or after a passage, itself included. One that no
 * longer stands in the document has none around it.
 */
export const contextOfPassage: Relation<Passage> = {
  to: passages,
  match: `MATCH (centre:Passage {id: id})-[:PART_OF]->(document:Document)
  MATCH (document)<-[:PART_OF]-(passage:Passage)
  WHERE passage = centre OR (passage.superseded IS NULL AND centre.superseded IS NULL
    AND abs(passage.index - centre.index) <= $around)`,
  orderBy: 'passage.index, passage.id',
};

/** The passages that a statement rests on, the weightiest first. */
function evidenceOf(label: 'Finding' | 'Action' | 'Observation' | 'PlanOutcome' | 'Visit'): Relation<Passage> {
  return {
    to: passages,
    match: `MATCH (:${label} {id: id})-[evidenced:EVIDENCED_BY]->(passage:Passage)`,
    orderBy: 'evidenced.rank, passage.id',
  };
}

export const evidenceOfFinding = evidenceOf('Finding');
export const evidenceOfAction = evidenceOf('Action');
export const evidenceOfObservation = evidenceOf('Observation');
export const evidenceOfPlanOutcome = evidenceOf('PlanOutcome');
export const evidenceOfVisit = evidenceOf('Visit');
