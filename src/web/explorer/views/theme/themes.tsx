import './theme.scss';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { type FindingFilter, ThemeListDocument, type ThemeListQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { ExportLinks } from '../../parts/export-links.js';
import { FindingCount } from '../../parts/finding-count.js';
import { counted } from '../../parts/labels.js';
import { Page } from '../../parts/page.js';
import { type Column, Table } from '../../parts/table.js';

type Theme = ThemeListQuery['themes'][number];

interface Row extends Theme {
  findings: number;
  /** How many councils have at least one. */
  criticised: number;
  praised: number;
}

const noFilter: FindingFilter = {};

const columns: Column<Row>[] = [
  {
    name: 'Theme',
    value: ({ label }) => label,
    show: ({ id, label, parent, children }) => (
      <div className="theme-names">
        <Link href={addressOf(id)}>{label}</Link>
        {parent && <Related name="part of" themes={[parent]} />}
        {children.length > 0 && <Related name="with" themes={children} />}
      </div>
    ),
  },
  { name: 'What belongs to it', value: ({ definition }) => definition },
  {
    name: 'Findings',
    numeric: true,
    value: ({ findings }) => findings,
    show: ({ id, label, findings }) => (
      <FindingCount count={findings} filter={{ themes: [id] }} what={`findings on ${label}`} />
    ),
  },
  { name: 'Councils with a concern', numeric: true, value: ({ criticised }) => criticised },
  { name: 'Councils with a strength', numeric: true, value: ({ praised }) => praised },
];

function Related({ name, themes }: { name: string; themes: { id: string; label: string }[] }) {
  return (
    <div className="related">
      {name}{' '}
      {themes.map(({ id, label }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link href={addressOf(id)}>{label}</Link>
        </span>
      ))}
    </div>
  );
}

/** All themes with what belongs to each, and of how many councils something is said on it. */
export default function Themes() {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('name') ?? '';
  const answer = useQuery({ query: ThemeListDocument, variables: { filter: noFilter } });
  return (
    <Page
      title="Themes"
      lead="What findings are about. Each theme says who is praised, who is criticised, and who turned it round."
    >
      <div className="filters find-theme">
        <label className="govuk-label" htmlFor="theme-name">
          Find a theme
        </label>
        <input
          type="search"
          id="theme-name"
          className="govuk-input"
          placeholder="Type to find"
          value={wanted}
          onChange={({ target }) => setParameters(target.value === '' ? {} : { name: target.value }, { replace: true })}
        />
      </div>
      <Answer to={answer}>
        {(data) => {
          const rows = rowsOf(data).filter((row) => fits(row, wanted));
          return (
            <>
              <p role="status">{counted(rows.length, 'theme')}</p>
              <p className="tools">
                <ExportLinks table="finding_themes" filter={noFilter} />
                <AsQuery query={ThemeListDocument} variables={{ filter: noFilter }} />
              </p>
              {rows.length === 0 ? (
                <Empty>No theme has “{wanted}” in its name or definition. Try one word, such as “placement”.</Empty>
              ) : (
                <Table
                  caption="Themes in the order of the judgement areas"
                  columns={columns}
                  rows={rows}
                  rowKey={({ id }) => id}
                  file="themes"
                />
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function fits({ label, definition }: Theme, wanted: string): boolean {
  return `${label} ${definition}`.toLowerCase().includes(wanted.trim().toLowerCase());
}

function rowsOf({ themes, compareThemes: compared }: ThemeListQuery): Row[] {
  const places = new Map(compared.themes.map(({ id }, place) => [id, place]));
  const all = [compared.concerns, compared.strengths, compared.mixed, compared.neutral];
  return themes.map((theme) => {
    const countsOf = (matrix: number[][]) => matrix[places.get(theme.id) ?? -1] ?? [];
    return {
      ...theme,
      findings: all.flatMap(countsOf).reduce((sum, count) => sum + count, 0),
      criticised: countsOf(compared.concerns).filter((count) => count > 0).length,
      praised: countsOf(compared.strengths).filter((count) => count > 0).length,
    };
  });
}
