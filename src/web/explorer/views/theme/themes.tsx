import { Page } from '../../parts/page.js';

export default function Themes() {
  return <Page title="Themes">{null}</Page>;
}
