import { useRef, useState } from 'react';
import { addressOf } from '../../parts/address.js';
import { dateInWords } from '../../parts/labels.js';
import type { FindingInFull } from './finding-in-full.js';

/** How to cite a finding, so that whoever reads it can find the very passage. */
export function Citation({ finding }: { finding: FindingInFull }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const text = cited(finding);
  const copy = () => {
    area.current?.select();
    // Over plain HTTP browsers offer no clipboard.
    const writing = isSecureContext ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setSaid('Copied.'),
      () => setSaid('It is selected: copy it with Ctrl-C.'),
    );
  };
  return (
    <section aria-labelledby="citation">
      <h2 className="govuk-heading-m" id="citation">
        How to cite it
      </h2>
      <textarea
        ref={area}
        className="govuk-textarea citation"
        aria-labelledby="citation"
        readOnly
        rows={5}
        value={text}
      />
      <p className="tools">
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

function cited({ id, summary, council, occurredOn, document, evidence }: FindingInFull): string {
  const passages = evidence.map(({ passage }) => `passage ${passage.index} (SHA-256 ${passage.sha256.slice(0, 12)})`);
  const where = [document.title, ...passages].join(', ');
  return `${summary} ${council.name}, ${dateInWords(occurredOn)}. ${where}. ${location.origin}${addressOf(id)}`;
}
