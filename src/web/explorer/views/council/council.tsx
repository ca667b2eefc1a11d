import './council.scss';
import { useQuery } from 'urql';
import { CouncilVisitsDocument } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Page } from '../../parts/page.js';
import { Contents } from '../../parts/section.js';
import { About } from './about.js';
import { Peers } from './peers.js';
import { SaidOfThemes } from './said-of-themes.js';
import { Visits } from './visits.js';
import { Work } from './work.js';

const sections: [id: string, name: string][] = [
  ['visits', 'Visits'],
  ['themes', 'Themes'],
  ['recurring', 'Recurring concerns'],
  ['actions', 'Actions'],
  ['measures', 'Figures'],
  ['documents', 'Documents'],
  ['neighbours', 'Neighbours'],
];

/** One council: its visits, what was said of it, what it promised, whom it resembles. */
export default function Council({ slug }: { slug: string }) {
  const id = `council:${slug}`;
  const answer = useQuery({ query: CouncilVisitsDocument, variables: { council: id } });
  const council = answer[0].data?.council;
  return (
    <Page title={council?.name ?? 'Council'}>
      <Answer to={answer}>
        {() =>
          council ? (
            <>
              <About council={council} />
              <Contents sections={sections} />
              <Visits visits={council.visits.nodes} slug={slug} />
              <p className="tools">
                <AsQuery query={CouncilVisitsDocument} variables={{ council: id }} />
              </p>
            </>
          ) : (
            <Empty>
              No council has this address. <a href="/councils">All councils</a> finds it by its name.
            </Empty>
          )
        }
      </Answer>
      {council && (
        <>
          <SaidOfThemes council={council} slug={slug} />
          <Work council={id} slug={slug} />
          <Peers council={id} name={council.name} slug={slug} />
        </>
      )}
    </Page>
  );
}
