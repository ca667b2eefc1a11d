import './search.scss';
import { useQuery } from 'urql';
import { FindingFacetsDocument, MatchesDocument, type SearchType } from '../../generated/graphql.js';
import { Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Chosen } from '../../parts/chosen.js';
import { ExportLinks } from '../../parts/export-links.js';
import { FilterForm } from '../../parts/filter-form.js';
import { FindingPages } from '../../parts/finding-pages.js';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';
import { useFilter, useParameter } from '../../parts/use-filter.js';
import { Matches } from './matches.js';
import { SearchBox } from './search-box.js';

const AT_ONCE = 20;

const kinds = {
  findings: 'Findings',
  actions: 'Actions',
  passages: 'Passages',
  documents: 'Documents',
  councils: 'Councils',
  themes: 'Themes',
  everything: 'Everything',
};

const types: Record<string, SearchType[]> = {
  findings: ['FINDING'],
  actions: ['ACTION'],
  passages: ['PASSAGE'],
  documents: ['DOCUMENT'],
  councils: ['COUNCIL'],
  themes: ['THEME'],
};

/** The findings, narrowed down and searched; and by free text whatever else there is. */
export default function Search() {
  const [filter, change] = useFilter();
  const [within] = useParameter('in', 'findings');
  const [order] = useParameter('order', 'best');
  const ofFindings = within === 'findings';
  const facets = useQuery({ query: FindingFacetsDocument, variables: { filter }, pause: !ofFindings })[0];
  const { text, ...narrowed } = filter;
  const search = {
    query: text ?? '',
    types: types[within] ?? null,
    filter: ofFindings ? narrowed : null,
    first: AT_ONCE,
  };
  return (
    <Page
      title="Findings"
      lead="What was said, each with the passage it rests on. Narrow down, read, or download it all for a spreadsheet."
    >
      <div className="split">
        <div>
          <SearchBox text={text ?? ''} search={(words) => change({ text: words })} />
          {ofFindings && (
            <FilterForm
              fields={[
                ...(['themes', 'polarities', 'period', 'councils', 'regions', 'neighboursOf'] as const),
                ...(['voices', 'visitKinds', 'reviewStatuses'] as const),
              ]}
              filter={filter}
              change={change}
              facets={facets.data?.findings.facets}
            />
          )}
        </div>
        <div>
          <Tabs label="What is searched" parameter="in" tabs={kinds} />
          <h2 className="govuk-visually-hidden">Results</h2>
          {ofFindings && <Chosen filter={filter} change={change} />}
          {ofFindings && text && (
            <Tabs label="Order" parameter="order" tabs={{ best: 'Best match first', time: 'In order of time' }} />
          )}
          {ofFindings && (!text || order === 'time') && <FindingPages filter={filter} />}
          {!ofFindings && !text && <Empty>Write at the search box what to look for.</Empty>}
          {text && (!ofFindings || order !== 'time') && (
            <>
              <p className="tools">
                {ofFindings && <ExportLinks table="findings" filter={filter} />}
                <AsQuery query={MatchesDocument} variables={search} />
              </p>
              {ofFindings && !facets.fetching && facets.data?.findings.totalCount === 0 && (
                <p className="govuk-body">
                  No finding has all of these words. Those below have some of them, and are not in the download.
                </p>
              )}
              <Matches key={JSON.stringify(search)} search={search} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
