import { Link } from 'wouter';
import type { CouncilWorkQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Empty } from '../../parts/answer.js';
import { counted, dateInWords, documentKinds } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';

type Document = CouncilWorkQuery['documents']['nodes'][number];

const columns: Column<Document>[] = [
  {
    name: 'Document',
    value: ({ title }) => title,
    show: ({ id, title }) => <Link href={addressOf(id)}>{title}</Link>,
  },
  { name: 'Kind', value: ({ kind }) => documentKinds[kind] },
  { name: 'Published', value: ({ publishedOn }) => publishedOn, show: ({ publishedOn }) => dateInWords(publishedOn) },
];

/** What has been read about the council. */
export function Documents({ documents, total, slug }: { documents: Document[]; total: number; slug: string }) {
  return (
    <Section id="documents" title="Documents">
      {total === 0 ? (
        <Empty>
          No document about this council is in the graph, so nothing that inspectors wrote of it can be shown here.
        </Empty>
      ) : (
        <Table
          caption={`${counted(total, 'document')} in order of time`}
          columns={columns}
          rows={documents}
          rowKey={({ id }) => id}
          file={`${slug}-documents`}
        />
      )}
    </Section>
  );
}
