import { Link } from 'wouter';
import { useAddress } from './use-address.js';
import { useParameter } from './use-filter.js';

/** The ways to the next rows and back to the first; where a page begins is in the address, as `after`. */
export function NextPage({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined } }) {
  const [after] = useParameter('after', '');
  const addressWith = useAddress();
  if (after === '' && !pageInfo.hasNextPage) return null;
  return (
    <nav aria-label="Pages" className="tools">
      {after !== '' && <Link href={addressWith({ after: null })}>First page</Link>}
      {pageInfo.hasNextPage && <Link href={addressWith({ after: pageInfo.endCursor ?? null })}>Next page</Link>}
    </nav>
  );
}
