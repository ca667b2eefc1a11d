import { Page } from '../../parts/page.js';

export default function Review() {
  return <Page title="Review">{null}</Page>;
}
