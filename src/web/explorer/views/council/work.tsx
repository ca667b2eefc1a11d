import { useQuery } from 'urql';
import { CouncilWorkDocument } from '../../generated/graphql.js';
import { Answer } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Actions } from './actions.js';
import { Documents } from './documents.js';
import { Measures } from './measures.js';
import { Plans } from './plans.js';

/** What the council promised, what is measured, what it plans, and the documents that say so. */
export function Work({ council, slug }: { council: string; slug: string }) {
  const variables = { council, councils: [council] };
  const answer = useQuery({ query: CouncilWorkDocument, variables });
  return (
    <Answer to={answer}>
      {({ council: found, documents }) => (
        <>
          {found && (
            <>
              <Actions actions={found.actions.nodes} total={found.actions.totalCount} council={council} slug={slug} />
              <Measures measures={found.measures} slug={slug} />
              <Plans plans={found.plans} />
            </>
          )}
          <Documents documents={documents.nodes} total={documents.totalCount} slug={slug} />
          <p className="tools">
            <AsQuery query={CouncilWorkDocument} variables={variables} />
          </p>
        </>
      )}
    </Answer>
  );
}
