import type { Action, Change } from '../../domain/action.js';
import { type PartialDate, rangeOf } from '../../domain/partial-date.js';
import { type ActionKind, ActionStatus } from '../../domain/vocabulary.js';
import type { Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, notAfter, notBefore, ofCouncils, onThemes, when, whether } from './clauses.js';

export const actions = defineNoun<Action>('Action', 'action', {
  id: 'action.id',
  kind: 'action.kind',
  summary: 'action.summary',
  councilId: 'head([(action)-[:OF]->(c:Council) | c.id])',
  documentId: 'head([(action)-[:FROM]->(d:Document) | d.id])',
  owner: 'action.owner',
  due: 'action.due',
  dueText: 'action.dueText',
  status: 'action.status',
  outcome: 'action.outcome',
});

export interface ActionFilter {
  councils?: string[] | null;
  regions?: string[] | null;
  themes?: string[] | null;
  kinds?: ActionKind[] | null;
  statuses?: ActionStatus[] | null;
  hasOwner?: boolean | null;
  hasDue?: boolean | null;
  owner?: string | null;
  dueFrom?: PartialDate | null;
  dueTo?: PartialDate | null;
  overdueOn?: PartialDate | null;
  documents?: string[] | null;
}

export const actionConnection: Source<Action, ActionFilter, 'graph' | 'council'> = {
  noun: actions,
  sortedBy: 'action.timeline',
  from: {
    graph: all('action', 'Action'),
    council: () => ({ match: 'MATCH (:Council {id: parent})<-[:OF]-(action:Action)' }),
  },
  where: (filter) => [
    ...ofCouncils('action', filter),
    ...onThemes('action', filter.themes),
    ...when(filter.kinds, 'kinds', { where: 'action.kind IN $kinds' }),
    ...when(filter.statuses, 'statuses', { where: 'action.status IN $statuses' }),
    ...whether(filter.hasOwner, 'action.owner IS NOT NULL', 'action.owner IS NULL'),
    ...whether(filter.hasDue, 'action.due IS NOT NULL', 'action.due IS NULL'),
    ...when(filter.owner?.toLowerCase(), 'owner', { where: 'toLower(action.owner) CONTAINS $owner' }),
    ...notBefore(filter.dueFrom, 'dueFromDay', 'action.dueTo'),
    ...notAfter(filter.dueTo, 'dueToDay', 'action.dueFrom'),
    ...(filter.overdueOn
      ? [
          {
            where: 'action.dueTo < $overdueOn AND NOT action.status IN $settled',
            parameters: {
              overdueOn: rangeOf(filter.overdueOn).from,
              settled: [ActionStatus.DONE, ActionStatus.SUPERSEDED],
            },
          },
        ]
      : []),
    ...when(filter.documents, 'documents', {
      match: 'MATCH (action)-[:FROM]->(document:Document)',
      where: 'document.id IN $documents',
    }),
  ],
};

export const actionsOfFinding: Relation<Action> = {
  to: actions,
  match: 'MATCH (:Finding {id: id})<-[:ADDRESSES]-(action:Action)',
  orderBy: 'action.timeline, action.id',
};

export const actionsOfDocument: Relation<Action> = {
  to: actions,
  match: 'MATCH (:Document {id: id})<-[:FROM]-(action:Action)',
  orderBy: 'action.timeline, action.id',
};

/**
 * What a council did on a theme between two days: the actions of documents dated from the one to the other, and those
 * that address a concern on the theme which a visit raised. The id is five: of council, theme and visit, and the two
 * days, with blanks between them; a day that is not known is '-'.
 */
export const actionsBetween: Relation<Action> = {
  to: actions,
  match: `WITH split(id, ' ') AS parts
  MATCH (:Council {id: parts[0]})<-[:OF]-(action:Action)
  WHERE EXISTS {
    MATCH (action)-[:FROM]->(document:Document), (action)-[:ON]->(:Theme {id: parts[1]})
    WHERE document.to >= parts[3] AND document.from <= parts[4] AND parts[3] <> '-' AND parts[4] <> '-'
  } OR EXISTS {
    MATCH (action)-[:ADDRESSES]->(finding:Finding {visitId: parts[2], polarity: 'CONCERN'})-[:ON]->(:Theme {id: parts[1]})
    WHERE finding.reviewStatus <> 'REJECTED'
  }`,
  orderBy: 'action.timeline, action.id',
};

const changes = defineNoun<Change>('Change', 'change', {
  id: 'change.id',
  by: 'change.by',
  at: 'change.at',
  before: 'change.before',
  after: 'change.after',
});

/** The changes that people made to an action, the oldest first. */
export const changesOfAction: Relation<Change> = {
  to: changes,
  match: 'MATCH (:Action {id: id})<-[:OF]-(change:Change)',
  orderBy: 'change.id',
};
