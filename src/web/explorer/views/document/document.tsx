import { Page } from '../../parts/page.js';

export default function Document({ slug }: { slug: string }) {
  return <Page title={slug}>{null}</Page>;
}
