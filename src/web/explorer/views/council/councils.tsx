import './council.scss';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { type CouncilFilter, CouncilListDocument, type CouncilListQuery, type Grade } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Choices } from '../../parts/choices.js';
import { ExportLinks } from '../../parts/export-links.js';
import { counted, grades, visitKinds } from '../../parts/labels.js';
import { Page } from '../../parts/page.js';
import { type Column, Table } from '../../parts/table.js';
import { useReference } from '../../parts/use-reference.js';
import { whenOf } from '../../parts/when.js';
import { councilKinds, gradeInWords } from './words.js';

type Row = CouncilListQuery['councils']['nodes'][number];

const columns: Column<Row>[] = [
  {
    name: 'Council',
    value: ({ name }) => name,
    show: ({ id, name, endedOn }) => (
      <>
        <Link href={addressOf(id)}>{name}</Link>
        {endedOn && ` (until ${endedOn.slice(0, 4)})`}
      </>
    ),
  },
  { name: 'Region', value: ({ region }) => region.name },
  { name: 'Kind', value: ({ kind }) => councilKinds[kind] },
  { name: 'Latest overall judgement', value: ({ latestJudgement }) => gradeInWords(latestJudgement) },
  {
    name: 'Last visit',
    value: ({ visits }) => visits.nodes[0]?.startedOn ?? visits.nodes[0]?.publishedOn,
    show: ({ visits: { nodes } }) => (nodes[0] ? `${whenOf(nodes[0])}, ${visitKinds[nodes[0].kind]}` : 'none known'),
  },
];

/** All councils: find one by its name, its region, its grade. */
export default function Councils() {
  const { chosen, set } = useChosen();
  const reference = useReference();
  const filter: CouncilFilter = {
    ...(chosen.name !== '' && { name: chosen.name }),
    ...(chosen.regions.length > 0 && { regions: chosen.regions }),
    ...(chosen.overall.length > 0 && { latestOverall: chosen.overall as Grade[] }),
    ...(chosen.ended && { includeEnded: true }),
  };
  const answer = useQuery({ query: CouncilListDocument, variables: { filter } });
  return (
    <Page title="Councils" lead="Find a council, and see what inspectors have said of it, visit after visit.">
      <div className="split">
        <form className="filters" aria-label="Narrow down" onSubmit={(event) => event.preventDefault()}>
          <div className="field">
            <label className="govuk-label" htmlFor="council-name">
              Name
            </label>
            <input
              type="search"
              id="council-name"
              className="govuk-input"
              placeholder="Type to find"
              value={chosen.name}
              onChange={({ target }) => set('name', target.value === '' ? [] : [target.value])}
            />
          </div>
          <Choices
            name="Regions"
            choices={(reference?.regions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            chosen={chosen.regions}
            change={(values) => set('regions', values)}
            open
          />
          <Choices
            name="Latest overall grade"
            choices={Object.entries(grades).map(([value, label]) => ({ value, label }))}
            chosen={chosen.overall}
            change={(values) => set('overall', values)}
            open
          />
          <ul className="choices field">
            <li>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.ended}
                  onChange={({ target }) => set('ended', target.checked ? ['true'] : [])}
                />
                <span>Also councils that a reorganisation ended</span>
              </label>
            </li>
          </ul>
        </form>
        <Answer to={answer}>
          {({ councils: { nodes, totalCount } }) => (
            <>
              <p role="status">{counted(totalCount, 'council')}</p>
              <p className="tools">
                <ExportLinks table="councils" filter={{}} />
                <AsQuery query={CouncilListDocument} variables={{ filter }} />
              </p>
              {totalCount === 0 ? (
                <Empty>
                  No council fits. Write less of its name, or take a choice away. Councils that a reorganisation ended
                  have a choice of their own.
                </Empty>
              ) : (
                <Table
                  caption="Councils with their latest overall judgement"
                  columns={columns}
                  rows={nodes}
                  rowKey={({ id }) => id}
                  file="councils"
                />
              )}
            </>
          )}
        </Answer>
      </div>
    </Page>
  );
}

/** What is chosen, in the address. A letter typed is no step for the browser's way back; the page before is. */
function useChosen() {
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string, values: string[]) =>
    setParameters(
      (old) => {
        const changed = new URLSearchParams(old);
        changed.delete(name);
        for (const value of values) changed.append(name, value);
        return changed;
      },
      { replace: name === 'name' },
    );
  const chosen = {
    name: parameters.get('name') ?? '',
    regions: parameters.getAll('regions'),
    overall: parameters.getAll('overall'),
    ended: parameters.get('ended') === 'true',
  };
  return { chosen, set };
}
