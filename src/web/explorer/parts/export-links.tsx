import type { FindingFilter } from '../generated/graphql.js';
import { parametersOf } from './address.js';

const formats = [
  ['csv', 'CSV for spreadsheets', { bom: 'true' }],
  ['parquet', 'Parquet', {}],
  ['ndjson', 'NDJSON', {}],
  ['arrow', 'Arrow', {}],
] as const;

/** The rows of this view as files: all of them, not only those on the page. */
export function ExportLinks({ table, filter }: { table: string; filter: FindingFilter | object }) {
  return (
    <>
      <span>Download all rows:</span>
      {formats.map(([format, name, more]) => {
        const query = parametersOf({ ...filter, ...more }).toString();
        return (
          <a key={format} href={`/export/${table}.${format}${query && `?${query}`}`} download>
            {name}
          </a>
        );
      })}
    </>
  );
}
