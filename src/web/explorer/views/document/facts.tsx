import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { addressOf } from '../../parts/address.js';
import { Fact } from '../../parts/fact.js';
import { counted, dateInWords, documentKinds } from '../../parts/labels.js';
import { meetingInWords } from '../../parts/meeting.js';
import { momentInWords } from '../../parts/moment.js';
import { publicPage } from '../../parts/public-page.js';
import { visitName } from '../../parts/visit-name.js';
import type { DocumentInFull } from './document-in-full.js';

/** What a document is, where it was published, and what has been read of it. */
export function Facts({ document }: { document: DocumentInFull }) {
  const { kind, council, publishedOn, meeting, visits, sha256, ingestedAt, extractedBy, passages, findings } = document;
  const published = publicPage(document, null);
  return (
    <dl className="govuk-summary-list">
      <Fact name="Kind">{documentKinds[kind]}</Fact>
      <Fact name="Council">
        <Link href={addressOf(council.id)}>{council.name}</Link>
      </Fact>
      <Fact name="Published">
        {dateInWords(publishedOn)}
        {published && (
          <>
            {' · '}
            <a href={published} rel="noreferrer" className="break">
              {published}
            </a>
          </>
        )}
      </Fact>
      {meeting && <Fact name="Meeting">{meetingInWords(meeting)}</Fact>}
      {visits.length > 0 && (
        <Fact name="Visits that it speaks of">
          <ul className="govuk-list govuk-!-margin-bottom-0">
            {visits.map((visit) => (
              <li key={visit.id}>{visitName(visit)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name="Read in">
        {ingestedAt ? (
          `${momentInWords(ingestedAt)}, by the extractor ${extractedBy ?? 'of that time'}`
        ) : (
          <>
            Not yet
            {passages.totalCount > 0
              ? ': its findings were entered by hand, and of its passages only place and fingerprint are here.'
              : ', so nothing that it says is here.'}{' '}
            A reviewer can <Link href={addresses.add}>add the document</Link>.
          </>
        )}
      </Fact>
      {sha256 && (
        <Fact name="SHA-256 of the file">
          <span className="hash">{sha256}</span>
        </Fact>
      )}
      <Fact name="Holds">
        {counted(passages.totalCount, 'passage')}, {counted(findings.totalCount, 'finding')}
      </Fact>
    </dl>
  );
}
