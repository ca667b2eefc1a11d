import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { passageAddress } from '../../parts/address.js';
import { publicPage } from '../../parts/public-page.js';
import type { Cited, FindingInFull } from './finding-in-full.js';
import { isHere } from './is-here.js';

/** A passage that a finding rests on: its words with those quoted marked, its place, and whether it has been checked. */
export function CitedPassage({
  cited: { passage, verified },
  quote,
  document,
}: {
  cited: Cited;
  quote: string | null | undefined;
  document: FindingInFull['document'];
}) {
  const { index, page, section, number, sha256, text, superseded } = passage;
  const published = publicPage(document, page);
  const place = [
    `Passage ${index} of the document`,
    ...(page ? [`page ${page}`] : []),
    ...(section ? [`under “${section}”`] : []),
    ...(number ? [`numbered ${number}`] : []),
  ].join(', ');
  return (
    <div className="passage passage-cited">
      {text ? <Quoting text={text} quote={quote} /> : <WhyNot passage={passage} />}
      <p className="place">
        {place}. {!superseded && <Link href={passageAddress(document.id, index)}>Read on in the document</Link>}
        {published && (
          <>
            {' · '}
            <a href={published} rel="noreferrer">
              {page && published.includes('#page=') ? `Page ${page} where it was published` : 'Where it was published'}
            </a>
          </>
        )}
      </p>
      <p className="place">
        <strong>{verified ? 'Verified' : 'Not verified'}:</strong> {checked(passage, verified)}
      </p>
      <p className="place">
        SHA-256 <span className="hash">{sha256}</span>
      </p>
    </div>
  );
}

/** What "verified" means of a passage. */
function checked(passage: Cited['passage'], verified: boolean): string {
  if (verified) {
    return 'the document is here, and the fingerprint (SHA-256) of this passage is the one that was cited: not a letter has changed since.';
  }
  if (passage.superseded) return 'the version of the document that is here now no longer holds this passage.';
  if (!isHere(passage)) return 'only the place and the fingerprint (SHA-256) of the passage are here, not its words.';
  return 'the words here do not have the fingerprint (SHA-256) that was cited.';
}

function WhyNot({ passage }: { passage: Cited['passage'] }) {
  return (
    <p className="govuk-body">
      {passage.withheld ? (
        <>
          These words name a child or a private person, so they are shown to reviewers only.{' '}
          <Link href={addresses.signIn}>Sign in</Link> as one to read them.
        </>
      ) : (
        <>
          The document itself has not been read in yet, so its words cannot be shown; the finding says them in our own.
          A reviewer can <Link href={addresses.add}>add the document</Link>.
        </>
      )}
    </p>
  );
}

function Quoting({ text, quote }: { text: string; quote: string | null | undefined }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return <p className="govuk-body">{text}</p>;
  return (
    <p className="govuk-body">
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </p>
  );
}
