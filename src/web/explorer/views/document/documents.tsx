import { useQuery } from 'urql';
import { Link } from 'wouter';
import { type DocumentKind, DocumentsDocument, type DocumentsQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Choices } from '../../parts/choices.js';
import { Chosen } from '../../parts/chosen.js';
import { ExportLinks } from '../../parts/export-links.js';
import { FilterForm } from '../../parts/filter-form.js';
import { counted, dateInWords, documentKinds } from '../../parts/labels.js';
import { meetingInWords } from '../../parts/meeting.js';
import { NextPage } from '../../parts/next-page.js';
import { Page } from '../../parts/page.js';
import { type Column, Table } from '../../parts/table.js';
import { useParameter } from '../../parts/use-filter.js';
import { useLists } from '../../parts/use-lists.js';

const AT_ONCE = 100;

type Listed = DocumentsQuery['documents']['nodes'][number];

const columns: Column<Listed>[] = [
  {
    name: 'Document',
    value: ({ title }) => title,
    show: ({ id, title }) => <Link href={addressOf(id)}>{title}</Link>,
  },
  {
    name: 'Council',
    value: ({ council }) => council.name,
    show: ({ council }) => <Link href={addressOf(council.id)}>{council.name}</Link>,
  },
  { name: 'Kind', value: ({ kind }) => documentKinds[kind] },
  {
    name: 'Date',
    value: ({ publishedOn, meeting }) => publishedOn ?? meeting?.heldOn,
    show: ({ publishedOn, meeting }) =>
      !publishedOn && meeting ? meetingInWords(meeting) : dateInWords(publishedOn ?? meeting?.heldOn),
  },
  { name: 'Findings', value: ({ findings }) => findings.totalCount, numeric: true },
  { name: 'Words', value: ({ ingestedAt }) => (ingestedAt ? 'read in' : 'not read in') },
];

/** The documents that everything rests on. */
export default function Documents() {
  const [{ councils, kinds }, change] = useLists(['councils', 'kinds']);
  const [after] = useParameter('after', '');
  const variables = {
    councils: councils ?? null,
    kinds: (kinds as DocumentKind[] | undefined) ?? null,
    first: AT_ONCE,
    after: after || null,
  };
  const answer = useQuery({ query: DocumentsDocument, variables });
  const filter = { councils: councils ?? null };
  return (
    <Page
      title="Documents"
      lead="The reports, letters and minutes that everything here rests on, in order of time, the undated last."
    >
      <div className="split">
        <div>
          <FilterForm fields={['councils']} filter={filter} change={change} />
          <div className="filters">
            <Choices
              name="Kinds of document"
              choices={Object.entries(documentKinds).map(([value, label]) => ({ value, label }))}
              chosen={kinds ?? []}
              change={(chosen) => change({ kinds: chosen })}
              open
            />
          </div>
        </div>
        <div>
          <Chosen filter={filter} change={change} />
          <p className="tools">
            <ExportLinks table="documents" filter={{ councils, kinds }} />
            <AsQuery query={DocumentsDocument} variables={variables} />
          </p>
          <Answer to={answer}>
            {({ documents: { nodes, totalCount, pageInfo } }) =>
              nodes.length === 0 ? (
                <Empty>
                  No document of this choice is in the graph. That does not mean that there is none: a reviewer can{' '}
                  <Link href="/add">add documents</Link>.
                </Empty>
              ) : (
                <>
                  <p role="status">{counted(totalCount, 'document')}</p>
                  <Table caption="Documents" columns={columns} rows={nodes} rowKey={({ id }) => id} file="documents" />
                  <NextPage pageInfo={pageInfo} />
                </>
              )
            }
          </Answer>
        </div>
      </div>
    </Page>
  );
}
