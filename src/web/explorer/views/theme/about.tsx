import { Link } from 'wouter';
import type { ThemeItselfQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { areas } from '../../parts/labels.js';

type Theme = NonNullable<ThemeItselfQuery['theme']>;

/** What belongs to the theme, and its place among the others. */
export function About({ theme: { definition, areas: judged, parent, children } }: { theme: Theme }) {
  return (
    <>
      <p className="govuk-body-l">{definition}</p>
      <p>
        {judged.length > 0 && `Bears on: ${judged.map((area) => areas[area]).join('; ')}. `}
        {parent && (
          <>
            Part of <Link href={addressOf(parent.id)}>{parent.label}</Link>.{' '}
          </>
        )}
        {children.length > 0 && (
          <>
            Narrower:{' '}
            {children.map(({ id, label }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <Link href={addressOf(id)}>{label}</Link>
              </span>
            ))}
            .
          </>
        )}
      </p>
    </>
  );
}
