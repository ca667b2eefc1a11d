import type { Document } from '../../domain/document.js';
import { type DateRange, rangeOf } from '../../domain/partial-date.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import { documents as document } from '../../graph/queries/document.js';
import { documentRows, type ExportedDocumentFilter } from '../../graph/queries/export.js';
import { columnsOf, oneOf } from '../column.js';
import { type Place, placeOf } from '../lookup.js';
import { choices, ids, type ParametersOf } from '../parameters.js';
import { defineTable } from '../table.js';
import { councilColumns, idsInOrder } from './shared.js';

export const documentParameters: ParametersOf<ExportedDocumentFilter> = {
  councils: ids('council'),
  kinds: choices(DocumentKind),
  documents: ids('document'),
};

interface DocumentRow extends Place {
  document: Document;
  published: DateRange | null;
  meeting: readonly [body: string, heldOn: string | null] | null;
  visits: readonly string[];
}

const column = columnsOf<DocumentRow>();

export const documents = defineTable<DocumentRow, ExportedDocumentFilter>({
  name: 'documents',
  title: 'Documents',
  description: "One row a public document that says something about a council's children's services.",
  primaryKey: ['id'],
  columns: [
    column('id', 'string', 'The document.', ({ document }) => document.id),
    column('title', 'string', 'The title.', ({ document }) => document.title),
    column('kind', 'string', 'The kind of document.', ({ document }) => document.kind, oneOf(DocumentKind)),
    ...councilColumns<DocumentRow>(),
    column('published_on', 'partial-date', 'When it was published.', ({ document }) => document.publishedOn),
    column('published_from', 'date', 'The first day that this can mean.', ({ published }) => published?.from ?? null),
    column('published_to', 'date', 'The last day that this can mean.', ({ published }) => published?.to ?? null),
    column('url', 'string', 'Where it was published.', ({ document }) => document.url),
    column('sha256', 'string', 'SHA-256 of the file, once ingested.', ({ document }) => document.sha256),
    column('file_name', 'string', 'The name of the file, once ingested.', ({ document }) => document.fileName),
    column(
      'extracted_by',
      'string',
      'What extracted its findings, once ingested.',
      ({ document }) => document.extractedBy,
    ),
    column(
      'ingested_at',
      'string',
      'When its file was last read, as in 2024-05-06T07:08:09.123Z; empty until then.',
      ({ document }) => document.ingestedAt,
    ),
    column(
      'meeting_body',
      'string',
      'The committee, panel or board whose meeting it records.',
      ({ meeting }) => meeting?.[0] ?? null,
    ),
    column(
      'meeting_held_on',
      'partial-date',
      'When that meeting was, where the text says.',
      ({ meeting }) => meeting?.[1] ?? null,
    ),
    column('visit_ids', 'strings', 'The visits that it is about, in order of time.', ({ visits }) => visits),
  ],
  parameters: documentParameters,
  statement: documentRows,
  rows(values, lookup, shown) {
    const [record, meeting, visits] = values as [unknown[], DocumentRow['meeting'], [string, string][]];
    const found = shown(document, document.record(record));
    return [
      {
        document: found,
        ...placeOf(lookup, found.councilId),
        published: found.publishedOn === null ? null : rangeOf(found.publishedOn),
        meeting,
        visits: idsInOrder(visits),
      },
    ];
  },
});
