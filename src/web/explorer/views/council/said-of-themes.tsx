import { useQuery } from 'urql';
import { CouncilThemesDocument, type FindingFilter } from '../../generated/graphql.js';
import { Answer } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Chosen } from '../../parts/chosen.js';
import { FilterForm } from '../../parts/filter-form.js';
import { Section } from '../../parts/section.js';
import { useFilter } from '../../parts/use-filter.js';
import { Profile } from './profile.js';
import { Recurring } from './recurring.js';

/** What was said of the council by theme, and what keeps coming back, in a period and by a voice. */
export function SaidOfThemes({ council, slug }: { council: { id: string; name: string }; slug: string }) {
  const [all, change] = useFilter();
  const filter = onlyThisPages(all);
  const variables = { council: council.id, profile: filter, recurring: { ...filter, councils: [council.id] } };
  const answer = useQuery({ query: CouncilThemesDocument, variables });
  return (
    <>
      <Section id="themes" title="What was said, theme by theme">
        <Chosen filter={filter} change={change} />
        <div className="split">
          <FilterForm fields={['period', 'voices', 'visitKinds']} filter={filter} change={change} />
          <Answer to={answer}>
            {({ council: found }) => (
              <Profile
                cells={found?.themeProfile ?? []}
                filter={variables.recurring}
                council={council.id}
                slug={slug}
              />
            )}
          </Answer>
        </div>
      </Section>
      <Section id="recurring" title="Recurring concerns">
        <Answer to={answer}>
          {({ recurringConcerns }) => (
            <>
              <Recurring concerns={recurringConcerns} filter={variables.recurring} council={council} />
              <p className="tools">
                <AsQuery query={CouncilThemesDocument} variables={variables} />
              </p>
            </>
          )}
        </Answer>
      </Section>
    </>
  );
}

/** An address may bring a filter from another view; the fields that this page does not show must not count unseen. */
function onlyThisPages({ from, to, voices, visitKinds }: FindingFilter): FindingFilter {
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(voices && { voices }),
    ...(visitKinds && { visitKinds }),
  };
}
