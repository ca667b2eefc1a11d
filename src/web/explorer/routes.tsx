import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { addresses } from '../addresses.js';
import { Page } from './parts/page.js';

const Home = lazy(() => import('./views/home/home.js'));
const Compare = lazy(() => import('./views/compare/compare.js'));
const Councils = lazy(() => import('./views/council/councils.js'));
const Council = lazy(() => import('./views/council/council.js'));
const Themes = lazy(() => import('./views/theme/themes.js'));
const Theme = lazy(() => import('./views/theme/theme.js'));
const Search = lazy(() => import('./views/search/search.js'));
const Finding = lazy(() => import('./views/finding/finding.js'));
const Documents = lazy(() => import('./views/document/documents.js'));
const Document = lazy(() => import('./views/document/document.js'));
const Actions = lazy(() => import('./views/actions/actions.js'));
const Review = lazy(() => import('./views/review/review.js'));
const Add = lazy(() => import('./views/add/add.js'));
const Data = lazy(() => import('./views/data/data.js'));
const SignIn = lazy(() => import('./views/sign-in/sign-in.js'));

/** The view of an address. Views get the slug of what they show as `slug`; the rest of their state is in the query. */
export function Routes() {
  return (
    <Suspense fallback={<p className="loading">Loading…</p>}>
      <Switch>
        <Route path={addresses.home} component={Home} />
        <Route path={addresses.compare} component={Compare} />
        <Route path={addresses.councils} component={Councils} />
        <Route path={addresses.council}>{({ slug }) => <Council key={slug} slug={slug} />}</Route>
        <Route path={addresses.themes} component={Themes} />
        <Route path={addresses.theme}>{({ slug }) => <Theme key={slug} slug={slug} />}</Route>
        <Route path={addresses.search} component={Search} />
        <Route path={addresses.finding}>{({ slug }) => <Finding key={slug} slug={slug} />}</Route>
        <Route path={addresses.documents} component={Documents} />
        <Route path={addresses.document}>{({ slug }) => <Document key={slug} slug={slug} />}</Route>
        <Route path={addresses.actions} component={Actions} />
        <Route path={addresses.review} component={Review} />
        <Route path={addresses.add} component={Add} />
        <Route path={addresses.data} component={Data} />
        <Route path={addresses.signIn} component={SignIn} />
        <Route>
          <Page title="There is nothing at this address">
            <p className="govuk-body">Check the address, or begin with one of the pages named above.</p>
          </Page>
        </Route>
      </Switch>
    </Suspense>
  );
}
