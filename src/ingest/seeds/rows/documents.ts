import type { DocumentRow, PassageRow } from '../../../graph/write/documents.js';
import type { Row, Tables } from '../tables.js';
import { councilId, documentId, visitId } from './ids.js';

/** The meeting that a document records; null for a document of another kind. */
export function meetingOf(row: Row<'documents'>): DocumentRow['meeting'] {
  return row.meeting_body === null
    ? null
    : {
        body: row.meeting_body,
        heldOn: row.meeting_held_on,
        earliest: row.meeting_earliest,
        latest: row.meeting_latest,
      };
}

/** documents.csv as rows of the graph. */
export function documentRows({ documents }: Tables): DocumentRow[] {
  return documents.map((row) => ({
    id: documentId(row.id),
    title: row.title,
    kind: row.kind,
    council: councilId(row.council),
    publishedOn: row.published_on,
    url: row.url,
    sha256: null,
    visits: row.visits.map(visitId),
    meeting: meetingOf(row),
  }));
}

/** passages.csv as rows of the graph. */
export function passageRows({ passages }: Tables): PassageRow[] {
  return passages.map(({ document, index, sha256 }) => ({
    document: documentId(document),
    index,
    page: null,
    sha256,
    text: null,
  }));
}
