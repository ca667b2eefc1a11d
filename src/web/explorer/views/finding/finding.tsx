import '../../parts/place.scss';
import './finding.scss';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { OneFindingDocument } from '../../generated/graphql.js';
import { addresses } from '../../../addresses.js';
import { Answer } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { polarities } from '../../parts/labels.js';
import { Page } from '../../parts/page.js';
import { useParameter } from '../../parts/use-filter.js';
import { mayReview, useViewer } from '../../session.js';
import { Answered } from './answered.js';
import { Citation } from './citation.js';
import { Evidence } from './evidence.js';
import { Facts } from './facts.js';
import { ReviewHistory } from './review-history.js';

const NEAR = '2';
const FAR = '10';

/** One finding: what is said, where it says so, what came of it, and how far one can rely on it. */
export default function Finding({ slug }: { slug: string }) {
  const id = `finding:${slug}`;
  const [around, setAround] = useParameter('around', NEAR);
  const variables = { id, around: Math.min(Number(around) || 0, Number(FAR)) };
  const answer = useQuery({ query: OneFindingDocument, variables });
  const viewer = useViewer();
  const found = answer[0].data?.finding;
  if (answer[0].data && !found) return <NoFinding />;
  return (
    <Page
      title={
        found
          ? `${polarities[found.polarity]} on ${found.themes[0]?.label ?? 'no theme'}: ${found.council.name}`
          : 'Finding'
      }
      lead={found?.summary}
    >
      <Answer to={answer}>
        {({ finding }) =>
          finding && (
            <>
              {mayReview(viewer) && (
                <p className="govuk-body">
                  <Link href={`${addresses.review}?finding=${encodeURIComponent(id)}`}>Review this finding</Link>
                </p>
              )}
              <Facts finding={finding} />
              <Evidence finding={finding}>
                {around === FAR ? (
                  <button type="button" onClick={() => setAround(NEAR)}>
                    Show less around it
                  </button>
                ) : (
                  <button type="button" onClick={() => setAround(FAR)}>
                    Show more around it
                  </button>
                )}
              </Evidence>
              <Answered finding={finding} />
              <ReviewHistory finding={finding} />
              <Citation finding={finding} />
              <p className="tools">
                <AsQuery query={OneFindingDocument} variables={variables} />
              </p>
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function NoFinding() {
  return (
    <Page title="There is no finding at this address">
      <p className="govuk-body">
        Either the address is not whole, or its document has been read again and says it in other words now.
      </p>
      <p className="govuk-body">
        <Link href={addresses.search}>Look for it among the findings</Link>, or begin with the{' '}
        <Link href={addresses.documents}>documents</Link>.
      </p>
    </Page>
  );
}
