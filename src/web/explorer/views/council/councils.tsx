import { Page } from '../../parts/page.js';

export default function Councils() {
  return <Page title="Councils">{null}</Page>;
}
