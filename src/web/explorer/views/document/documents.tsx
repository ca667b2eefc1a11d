import { Page } from '../../parts/page.js';

export default function Documents() {
  return <Page title="Documents">{null}</Page>;
}
