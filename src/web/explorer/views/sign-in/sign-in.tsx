import { Page } from '../../parts/page.js';

export default function SignIn() {
  return <Page title="SignIn">{null}</Page>;
}
