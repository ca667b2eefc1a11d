import { useEffect, useState } from 'react';
import { ExportLinks } from '../../parts/export-links.js';
import { Page } from '../../parts/page.js';
import { Table } from '../../parts/table.js';

interface Field {
  name: string;
  type: string;
  description: string;
}

interface Resource {
  name: string;
  title: string;
  description: string;
  schema: { fields: Field[] };
}

type State = Resource[] | 'loading' | 'failed';

/** Every table as a file, with what its columns mean, as the data package says. */
export default function Data() {
  const [tables, setTables] = useState<State>('loading');
  const load = () => {
    setTables('loading');
    readTables().then(setTables, () => setTables('failed'));
  };
  useEffect(load, []);
  return (
    <Page
      title="All the data as files"
      lead="Each table is useful alone: councils, dates and themes stand beside every row, with the passages that it rests on."
    >
      <p>
        CSV opens in a spreadsheet; Parquet and Arrow keep dates and numbers for pandas, polars, DuckDB and R. The
        machine-readable description is <a href="/export/datapackage.json">datapackage.json</a>. Findings narrowed down
        are under <a href="/search">Findings</a>.
      </p>
      {tables === 'loading' && <p role="status">Loading…</p>}
      {tables === 'failed' && (
        <div role="alert">
          <p>The list of tables could not be loaded.</p>
          <button type="button" className="govuk-button" onClick={load}>
            Try again
          </button>
        </div>
      )}
      {typeof tables !== 'string' &&
        tables.map(({ name, title, description, schema }) => (
          <section key={name} aria-labelledby={name}>
            <h2 className="govuk-heading-m" id={name}>
              {title}
            </h2>
            <p>{description}</p>
            <p className="tools">
              <ExportLinks table={name} filter={{}} />
            </p>
            <details className="govuk-details">
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">
                  Columns of {title.toLowerCase()} ({schema.fields.length})
                </span>
              </summary>
              <Table
                caption={`Columns of ${title.toLowerCase()}`}
                columns={columns}
                rows={schema.fields}
                rowKey={(field) => field.name}
                file={`${name}-columns`}
              />
            </details>
          </section>
        ))}
    </Page>
  );
}

const columns = [
  { name: 'Column', value: ({ name }: Field) => name },
  { name: 'Type', value: ({ type }: Field) => type },
  { name: 'Meaning', value: ({ description }: Field) => description },
];

async function readTables(): Promise<Resource[]> {
  const response = await fetch('/export/datapackage.json', { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return ((await response.json()) as { resources: Resource[] }).resources;
}
