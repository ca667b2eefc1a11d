import type { CouncilWorkQuery } from '../../generated/graphql.js';
import { Places } from './places.js';
import { Section } from '../../parts/section.js';

type Plan = NonNullable<CouncilWorkQuery['council']>['plans'][number];

/** Its plans, what they set out to reach, and where that is said. */
export function Plans({ plans }: { plans: Plan[] }) {
  if (plans.length === 0) return null;
  return (
    <Section id="plans" title="Plans">
      <ul className="govuk-list govuk-list--spaced">
        {plans.map(({ id, name, kind, status, outcomes }) => (
          <li key={id}>
            <strong>{name}</strong>: {[kind, status].filter(Boolean).join(', ')}
            {outcomes.length > 0 && (
              <ul>
                {outcomes.map(({ text, evidence }) => (
                  <li key={text}>
                    {text} (<Places passages={evidence.map(({ passage }) => passage)} />)
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
