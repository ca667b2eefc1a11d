import type { Action } from '../../domain/action.js';
import { rangeOf } from '../../domain/partial-date.js';
import { dated } from './dates.js';
import { edgesToMany, edgeToOne, rankedEdges, revisedDocument, writeRows, type Writer } from './statements.js';

/** An action; an edge is the id of the node that it leads to. */
export interface ActionRow extends Omit<Action, 'councilId' | 'documentId'> {
  council: string;
  document: string;
  addresses: string[];
  /** Primary first. */
  themes: string[];
  evidence: string[];
}

const CHANGED = 'EXISTS { (:Change)-[:OF]->(n) }';

// An action that a person has changed keeps what they made of it.
export const ACTIONS = `
UNWIND $rows AS row
MERGE (n:Action {id: row.id})
SET n.kind = row.kind
WITH n, row WHERE NOT ${CHANGED}
SET n += row {.summary, .owner, .due, .dueText, .status, .outcome, .dueFrom, .dueTo, .timeline}`;
export const ACTION_THEMES = rankedEdges({ from: 'Action', type: 'ON', to: 'Theme', key: 'themes', unless: CHANGED });
export const ACTION_COUNCIL = edgeToOne({ from: 'Action', type: 'OF', to: 'Council', key: 'council' });
export const ACTION_DOCUMENT = edgeToOne({ from: 'Action', type: 'FROM', to: 'Document', key: 'document' });
export const ACTION_ADDRESSES = edgesToMany({ from: 'Action', type: 'ADDRESSES', to: 'Finding', key: 'addresses' });
export const ACTION_EVIDENCE = rankedEdges({
  from: 'Action',
  type: 'EVIDENCED_BY',
  to: 'Passage',
  key: 'evidence',
  unless: revisedDocument('-[:FROM]->'),
});

/** Writes actions; their documents, passages, themes and the findings that they address are there already. */
export async function writeActions(tx: Writer, rows: readonly ActionRow[]): Promise<void> {
  const actions = rows.map((row) => {
    const { from, to, timeline } = dated(row.due ? rangeOf(row.due) : null);
    return { ...row, dueFrom: from, dueTo: to, timeline };
  });
  for (const cypher of [ACTIONS, ACTION_THEMES, ACTION_COUNCIL, ACTION_DOCUMENT, ACTION_ADDRESSES, ACTION_EVIDENCE]) {
    await writeRows(tx, cypher, actions);
  }
}
