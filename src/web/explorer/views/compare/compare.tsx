import './compare.scss';
import { useQuery } from 'urql';
import { CompareCouncilsDocument } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Chosen } from '../../parts/chosen.js';
import { FilterForm } from '../../parts/filter-form.js';
import { Page } from '../../parts/page.js';
import { useFilter, useParameter } from '../../parts/use-filter.js';
import { ComparedThemes } from './compared-themes.js';
import { type Show, shows } from './comparison.js';
import { useColumns } from './use-columns.js';

/** Themes by councils: who is praised and criticised for what, and where nobody looked. */
export default function Compare() {
  const [filter, change] = useFilter();
  const [show, setShow] = useParameter('show', 'concerns');
  const { themes, ...others } = filter;
  const rest = { ...others, councils: null, regions: null, neighboursOf: null };
  const columns = useColumns(filter);
  const variables = { councils: columns ?? null, themes: themes ?? null, filter: rest };
  const answer = useQuery({ query: CompareCouncilsDocument, variables, pause: columns === undefined });
  return (
    <Page
      title="Compare councils"
      lead="Choose councils and themes, or look at all. A click on a cell opens the findings behind it."
    >
      <div className="split">
        <FilterForm
          fields={['councils', 'regions', 'neighboursOf', 'themes', 'voices', 'visitKinds', 'period', 'reviewStatuses']}
          filter={filter}
          change={change}
        />
        <div>
          <Chosen filter={filter} change={change} />
          <div className="show">
            <label className="govuk-label" htmlFor="show">
              Show
            </label>
            <select id="show" className="govuk-select" value={show} onChange={({ target }) => setShow(target.value)}>
              {Object.entries(shows).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <p className="tools">
            <AsQuery query={CompareCouncilsDocument} variables={variables} />
          </p>
          <Answer to={answer}>
            {({ compareThemes }) =>
              compareThemes.councils.length === 0 || compareThemes.themes.length === 0 ? (
                <Empty>There is nothing to compare under this choice. Take a choice away, or widen the period.</Empty>
              ) : (
                <ComparedThemes answer={compareThemes} show={isShow(show) ? show : 'concerns'} filter={rest} />
              )
            }
          </Answer>
        </div>
      </div>
    </Page>
  );
}

function isShow(word: string): word is Show {
  return word in shows;
}
