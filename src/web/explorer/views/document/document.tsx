import '../../parts/place.scss';
import './document.scss';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { OneDocumentDocument } from '../../generated/graphql.js';
import { addresses } from '../../../addresses.js';
import { Answer } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { ExportLinks } from '../../parts/export-links.js';
import { Page } from '../../parts/page.js';
import { Facts } from './facts.js';
import { Passages } from './passages.js';
import { Stated } from './stated.js';

/** One document: what it is, and its passages with what was found in each beside it. */
export default function Document({ slug }: { slug: string }) {
  const id = `document:${slug}`;
  const answer = useQuery({ query: OneDocumentDocument, variables: { id } });
  const found = answer[0].data?.document;
  if (answer[0].data && !found) return <NoDocument />;
  return (
    <Page title={found?.title ?? 'Document'}>
      <Answer to={answer}>
        {({ document }) =>
          document && (
            <>
              <Facts document={document} />
              <p className="tools">
                <ExportLinks table="findings" filter={{ documents: [id] }} />
                <AsQuery query={OneDocumentDocument} variables={{ id }} />
              </p>
              <Stated actions={document.actions} documentId={id} />
              <Passages document={document} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function NoDocument() {
  return (
    <Page title="There is no document at this address">
      <p className="govuk-body">
        Check the address, or look for it among the <Link href={addresses.documents}>documents</Link>.
      </p>
    </Page>
  );
}
