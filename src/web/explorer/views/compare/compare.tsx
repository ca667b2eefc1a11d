import { Page } from '../../parts/page.js';

export default function Compare() {
  return <Page title="Compare">{null}</Page>;
}
