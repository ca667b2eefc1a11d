import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';
import { voices } from '../../parts/labels.js';
import { PolarityTag } from '../../parts/polarity-tag.js';
import type { SaidFinding } from './use-all-findings.js';

/** A finding beside the passage that it rests on. */
export function SaidLine({ finding: { id, summary, polarity, voice, themes } }: { finding: SaidFinding }) {
  return (
    <li>
      <PolarityTag polarity={polarity} />
      <p className="says">
        <Link href={addressOf(id)}>{summary}</Link>
      </p>
      <p className="about">
        {voices[voice]}: {themes.map(({ label }) => label).join(' · ')}
      </p>
    </li>
  );
}
