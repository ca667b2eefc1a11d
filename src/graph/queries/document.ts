import type { Document, Meeting } from '../../domain/document.js';
import type { DocumentKind } from '../../domain/vocabulary.js';
import type { Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, ofCouncils, when } from './clauses.js';

export const documents = defineNoun<Document>('Document', 'document', {
  id: 'document.id',
  title: 'document.title',
  kind: 'document.kind',
  councilId: 'head([(document)-[:OF]->(c:Council) | c.id])',
  publishedOn: 'document.publishedOn',
  url: 'document.url',
  sha256: 'document.sha256',
  fileName: 'document.fileName',
  extractedBy: 'document.extractedBy',
  ingestedAt: 'document.ingestedAt',
});

const meetings = defineNoun<Meeting>('Meeting', 'meeting', {
  id: 'meeting.id',
  body: 'meeting.body',
  heldOn: 'meeting.heldOn',
  earliest: 'meeting.earliest',
  latest: 'meeting.latest',
});

export interface DocumentFilter {
  councils?: string[] | null;
  kinds?: DocumentKind[] | null;
}

export const documentConnection: Source<Document, DocumentFilter, 'graph'> = {
  noun: documents,
  sortedBy: 'document.timeline',
  from: { graph: all('document', 'Document') },
  where: (filter) => [
    ...ofCouncils('document', filter),
    ...when(filter.kinds, 'kinds', { where: 'document.kind IN $kinds' }),
  ],
};

export const meetingOfDocument: Relation<Meeting> = {
  to: meetings,
  match: 'MATCH (:Document {id: id})-[:RECORDS]->(meeting:Meeting)',
  orderBy: 'meeting.id',
};

export const documentsOfVisit: Relation<Document> = {
  to: documents,
  match: 'MATCH (:Visit {id: id})<-[:ABOUT]-(document:Document)',
  orderBy: 'document.timeline, document.id',
};
