import { Page } from '../../parts/page.js';

export default function Actions() {
  return <Page title="Actions">{null}</Page>;
}
