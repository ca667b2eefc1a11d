import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';
import { ExportLinks } from '../../parts/export-links.js';
import { Fact } from '../../parts/fact.js';
import { dateInWords, documentKinds, voices } from '../../parts/labels.js';
import { PolarityTag } from '../../parts/polarity-tag.js';
import { meetingInWords } from '../../parts/meeting.js';
import { publicPage } from '../../parts/public-page.js';
import { visitName } from '../../parts/visit-name.js';
import type { FindingInFull } from './finding-in-full.js';
import { standing } from './standing.js';

/** Who said it of whom, when and in which document, and how sure that is. */
export function Facts({ finding }: { finding: FindingInFull }) {
  const { polarity, voice, occurredOn, council, themes, visit, relatedVisit, document, evidence } = finding;
  const published = publicPage(document, evidence[0]?.passage.page);
  return (
    <section aria-labelledby="facts">
      <h2 className="govuk-heading-m" id="facts">
        Where it comes from
      </h2>
      <dl className="govuk-summary-list">
        <Fact name="Praise or criticism">
          <PolarityTag polarity={polarity} />
        </Fact>
        <Fact name="Whose words">{voices[voice]}</Fact>
        <Fact name="When">{dateInWords(occurredOn)}</Fact>
        <Fact name="Council">
          <Link href={addressOf(council.id)}>{council.name}</Link>
        </Fact>
        {visit && <Fact name="Raised at">{visitName(visit)}</Fact>}
        {relatedVisit && <Fact name="Said about">{visitName(relatedVisit)}</Fact>}
        <Fact name="Document">
          <Link href={addressOf(document.id)}>{document.title}</Link> ({documentKinds[document.kind]},{' '}
          {dateInWords(document.publishedOn)})
          {published && (
            <>
              {' · '}
              <a href={published} rel="noreferrer">
                where it was published
              </a>
            </>
          )}
        </Fact>
        {document.meeting && <Fact name="Meeting">{meetingInWords(document.meeting)}</Fact>}
        <Fact name="Themes">
          {themes.map(({ id, label }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link href={addressOf(id)}>{label}</Link>
              {place === 0 && themes.length > 1 && ' (main)'}
            </span>
          ))}
        </Fact>
        <Fact name="How sure">{standing(finding)}</Fact>
      </dl>
      <p className="tools">
        <span>All findings of this document.</span>
        <ExportLinks table="findings" filter={{ documents: [document.id] }} />
      </p>
    </section>
  );
}
