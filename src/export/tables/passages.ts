import type { Document, Passage } from '../../domain/document.js';
import { type ExportedDocumentFilter, passageRows } from '../../graph/queries/export.js';
import { passages as passage } from '../../graph/queries/passage.js';
import { columnsOf } from '../column.js';
import { type Place, placeOf } from '../lookup.js';
import { defineTable } from '../table.js';
import { documentParameters } from './documents.js';
import { councilColumns, documentColumns } from './shared.js';

interface PassageRow extends Place {
  passage: Passage & { withheld?: boolean };
  document: Document | null;
}

const column = columnsOf<PassageRow>();

export const passages = defineTable<PassageRow, ExportedDocumentFilter>({
  name: 'passages',
  title: 'Passages',
  description:
    'One row a passage of a document, known by its index and the SHA-256 of its text. What statements rest on is here also where a later version of the document no longer holds it.',
  primaryKey: ['id'],
  foreignKeys: [{ column: 'document_id', table: 'documents' }],
  columns: [
    column('id', 'string', 'The passage.', ({ passage }) => passage.id),
    ...documentColumns<PassageRow>(),
    ...councilColumns<PassageRow>(),
    column('index', 'integer', 'Position in the document, from 1.', ({ passage }) => passage.index),
    column(
      'page',
      'integer',
      'Page of the document, from 1; empty where it has no pages.',
      ({ passage }) => passage.page,
    ),
    column('section', 'string', 'The heading that it stands under.', ({ passage }) => passage.section),
    column('number', 'integer', 'The number that the document gives it.', ({ passage }) => passage.number),
    column(
      'sha256',
      'string',
      'SHA-256 of its text: UTF-8, NFC, white space collapsed.',
      ({ passage }) => passage.sha256,
    ),
    column(
      'text',
      'string',
      'Its text; empty until the document has been ingested, and where it is withheld.',
      ({ passage }) => passage.text,
    ),
    column(
      'withheld',
      'boolean',
      'Whether its text names a child or a private person, and so is for reviewers only.',
      ({ passage }) => passage.withheld ?? false,
    ),
    column(
      'superseded',
      'boolean',
      'Whether the present version of the document no longer holds it.',
      ({ passage }) => passage.superseded,
    ),
  ],
  parameters: documentParameters,
  statement: passageRows,
  rows(values, lookup, shown) {
    const [record] = values as [unknown[]];
    const found = shown(passage, passage.record(record));
    const document = lookup.documents.get(found.documentId) ?? null;
    return [{ passage: found, document, ...placeOf(lookup, document?.councilId ?? '') }];
  },
});
