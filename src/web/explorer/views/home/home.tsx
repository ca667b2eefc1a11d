import { Page } from '../../parts/page.js';

export default function Home() {
  return <Page title="Home">{null}</Page>;
}
