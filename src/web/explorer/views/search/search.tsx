import { Page } from '../../parts/page.js';

export default function Search() {
  return <Page title="Search">{null}</Page>;
}
