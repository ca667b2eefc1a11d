import { Page } from '../../parts/page.js';

export default function Theme({ slug }: { slug: string }) {
  return <Page title={slug}>{null}</Page>;
}
