import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FindingLineFragment } from '../generated/graphql.js';
import { addressOf } from './address.js';
import { dateInWords, visitKinds, voices } from './labels.js';
import { PolarityTag } from './polarity-tag.js';

/** A finding in a list: what is said (with what was searched for marked), by whom, of whom, when, and the way to its evidence. */
export function FindingLine({ finding, says }: { finding: FindingLineFragment; says?: ReactNode }) {
  const { id, summary, polarity, voice, occurredOn, reviewStatus, council, themes, visit } = finding;
  return (
    <li>
      <PolarityTag polarity={polarity} />
      <p className="says">
        <Link href={addressOf(id)}>{says ?? summary}</Link>
      </p>
      <p className="about">
        <Link href={addressOf(council.id)}>{council.name}</Link>
        {`, ${visit ? visitKinds[visit.kind] : voices[voice]}, ${dateInWords(occurredOn)}. `}
        {themes.map((theme, place) => (
          <span key={theme.id}>
            {place > 0 && ' · '}
            <Link href={addressOf(theme.id)}>{theme.label}</Link>
          </span>
        ))}
        {reviewStatus === 'UNREVIEWED' && ' · extracted, not reviewed'}
      </p>
    </li>
  );
}
