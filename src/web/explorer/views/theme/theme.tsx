import './theme.scss';
import { useQuery } from 'urql';
import { type FindingFilter, ThemeItselfDocument } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { Chosen } from '../../parts/chosen.js';
import { ExportLinks } from '../../parts/export-links.js';
import { FilterForm } from '../../parts/filter-form.js';
import { Page } from '../../parts/page.js';
import { Contents } from '../../parts/section.js';
import { useFilter } from '../../parts/use-filter.js';
import { About } from './about.js';
import { Companions } from './companions.js';
import { NextVisit } from './next-visit.js';
import { PerCouncil } from './per-council.js';
import { Trend } from './trend.js';
import { Turnarounds } from './turnarounds.js';

const sections: [id: string, name: string][] = [
  ['trend', 'Over the years'],
  ['councils', 'Who is praised and criticised'],
  ['turnarounds', 'Who turned it round'],
  ['next-visit', 'What the next visit says'],
  ['companions', 'What goes with it'],
];

/** One theme: over the years, by council, who turned it round, what goes with it. */
export default function Theme({ slug }: { slug: string }) {
  const id = `theme:${slug}`;
  const answer = useQuery({ query: ThemeItselfDocument, variables: { theme: id } });
  const theme = answer[0].data?.theme;
  const [all, change] = useFilter();
  const filter = onlyThisPages(all);
  // A council in the address does not narrow the page: it says whose concern the others share.
  const sharedBy = all.councils?.[0] ?? null;
  const turnarounds = (
    <Turnarounds
      theme={id}
      slug={slug}
      filter={filter}
      sharedBy={sharedBy}
      share={(council) => change({ councils: council === null ? [] : [council] })}
      change={change}
    />
  );
  return (
    <Page title={theme?.label ?? 'Theme'}>
      <Answer to={answer}>
        {() =>
          theme ? (
            <About theme={theme} />
          ) : (
            <Empty>
              No theme has this address. <a href="/themes">All themes</a> finds it by its name.
            </Empty>
          )
        }
      </Answer>
      {theme && (
        <>
          <Contents sections={sections} />
          <div className="split">
            <FilterForm
              fields={['regions', 'neighboursOf', 'period', 'voices', 'visitKinds']}
              filter={filter}
              change={change}
            />
            <div>
              <Chosen filter={filter} change={change} />
              <p className="tools">
                <ExportLinks table="findings" filter={{ ...filter, themes: [id] }} />
              </p>
              {sharedBy && turnarounds}
              <Trend theme={id} slug={slug} filter={filter} />
              <PerCouncil theme={id} slug={slug} filter={filter} />
              {!sharedBy && turnarounds}
              <NextVisit theme={id} slug={slug} filter={filter} />
              <Companions theme={theme} slug={slug} filter={filter} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

/** An address may bring a filter from another view; the fields that this page does not show must not count unseen. */
function onlyThisPages({ regions, neighboursOf, from, to, voices, visitKinds }: FindingFilter): FindingFilter {
  return {
    ...(regions && { regions }),
    ...(neighboursOf && { neighboursOf }),
    ...(from && { from }),
    ...(to && { to }),
    ...(voices && { voices }),
    ...(visitKinds && { visitKinds }),
  };
}
