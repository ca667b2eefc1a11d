import { Page } from '../../parts/page.js';

export default function Finding({ slug }: { slug: string }) {
  return <Page title={slug}>{null}</Page>;
}
