import type { Action } from '../../domain/action.js';
import type { Document } from '../../domain/document.js';
import { ActionKind, ActionStatus } from '../../domain/vocabulary.js';
import { type ActionFilter, actions as action } from '../../graph/queries/action.js';
import { actionRows } from '../../graph/queries/export.js';
import { columnsOf, oneOf } from '../column.js';
import { type Place, placeOf } from '../lookup.js';
import { choices, date, ids, words, yesOrNo } from '../parameters.js';
import { defineTable } from '../table.js';
import {
  councilColumns,
  documentColumns,
  evidenceColumns,
  type EvidenceValues,
  idsInOrder,
  ranked,
  themeColumns,
  type Themed,
  themesOf,
} from './shared.js';

interface ActionRow extends Place {
  action: Action;
  document: Document | null;
  from: string | null;
  to: string | null;
  themes: readonly Themed[];
  addresses: readonly string[];
  evidence: readonly EvidenceValues[];
}

const column = columnsOf<ActionRow>();

export const actions = defineTable<ActionRow, ActionFilter>({
  name: 'actions',
  title: 'Actions',
  description: 'One row an action: what somebody promised, resolved or was asked to do.',
  primaryKey: ['id'],
  foreignKeys: [{ column: 'document_id', table: 'documents' }],
  columns: [
    column('id', 'string', 'The action.', ({ action }) => action.id),
    column('kind', 'string', 'How binding it is.', ({ action }) => action.kind, oneOf(ActionKind)),
    column('summary', 'string', 'What is to be done, in our own words.', ({ action }) => action.summary),
    ...councilColumns<ActionRow>(),
    column('owner', 'string', 'Who is to do it; empty where nobody is named.', ({ action }) => action.owner),
    column('due', 'partial-date', 'By when, where a date is stated or follows.', ({ action }) => action.due),
    column('due_from', 'date', 'The first day that this can mean.', ({ from }) => from),
    column('due_to', 'date', 'The last day that this can mean.', ({ to }) => to),
    column('due_text', 'string', 'How the document words the date.', ({ action }) => action.dueText),
    column('status', 'string', 'How far it has come.', ({ action }) => action.status, oneOf(ActionStatus)),
    column('outcome', 'string', 'What came of it, where recorded.', ({ action }) => action.outcome),
    ...documentColumns<ActionRow>(),
    ...themeColumns<ActionRow>(),
    column(
      'addresses_ids',
      'strings',
      'The findings that it addresses, in order of time.',
      ({ addresses }) => addresses,
    ),
    ...evidenceColumns<ActionRow>(),
  ],
  parameters: {
    councils: ids('council'),
    regions: ids('region'),
    themes: ids('theme'),
    kinds: choices(ActionKind),
    statuses: choices(ActionStatus),
    hasOwner: yesOrNo,
    hasDue: yesOrNo,
    owner: words,
    dueFrom: date,
    dueTo: date,
    overdueOn: date,
    documents: ids('document'),
  },
  statement: actionRows,
  rows(values, lookup, shown) {
    const [record, from, to, themes, addresses, evidence] = values as [
      unknown[],
      string | null,
      string | null,
      [number, string][],
      [string, string][],
      EvidenceValues[],
    ];
    const found = shown(action, action.record(record));
    return [
      {
        action: found,
        ...placeOf(lookup, found.councilId),
        document: lookup.documents.get(found.documentId) ?? null,
        from,
        to,
        themes: themesOf(lookup, idsInOrder(themes)),
        addresses: idsInOrder(addresses),
        evidence: ranked(evidence),
      },
    ];
  },
});
