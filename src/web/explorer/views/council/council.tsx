import { Page } from '../../parts/page.js';

export default function Council({ slug }: { slug: string }) {
  return <Page title={slug}>{null}</Page>;
}
