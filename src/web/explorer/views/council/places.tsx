import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';

interface Document {
  id: string;
  title: string;
}

/** Where it is said: the document, and which of its passages. */
export function Places({
  passages,
  document,
}: {
  passages: { index: number; document: Document }[];
  /** Where there is no passage, as for what a person recorded. */
  document?: Document;
}) {
  const from = passages[0]?.document ?? document;
  if (!from) return 'not stated';
  const indexes = passages.map(({ index }) => index);
  return (
    <>
      <Link href={addressOf(from.id)}>{from.title}</Link>
      {indexes.length > 0 && `, passage${indexes.length > 1 ? 's' : ''} ${indexes.join(', ')}`}
    </>
  );
}
