import { type ReactNode, useId, useMemo, useState } from 'react';
import { save } from './save.js';

export interface Column<Row> {
  name: string;
  /** What a table file holds, and what is sorted by. */
  value: (row: Row) => string | number | null | undefined;
  /** What the page shows, where it is more than the value. */
  show?: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface Sort {
  column: string;
  down: boolean;
}

/** A table that can be sorted by each column and saved as CSV. Rows keep their order until one asks for another. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  file,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The name of the file to save, without its ending. */
  file: string;
}) {
  const [sort, setSort] = useState<Sort | null>(null);
  const captionId = useId();
  const sorted = useMemo(() => inOrder(rows, columns, sort), [rows, columns, sort]);
  const asked = (name: string) =>
    setSort((old) =>
      old?.column === name ? (old.down ? { column: name, down: false } : null) : { column: name, down: true },
    );
  return (
    <div>
      <div className="scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className="govuk-table govuk-!-margin-bottom-2">
          <caption className="govuk-table__caption govuk-table__caption--s" id={captionId}>
            {caption}
          </caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {columns.map(({ name, numeric }) => (
                <th
                  key={name}
                  scope="col"
                  className={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}
                  aria-sort={sort?.column === name ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" className="plain-button" onClick={() => asked(name)}>
                    {name}
                    <span aria-hidden="true">{sort?.column === name ? (sort.down ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {sorted.map((row) => (
              <tr className="govuk-table__row" key={rowKey(row)}>
                {columns.map(({ name, numeric, value, show }, place) => {
                  const content = show ? show(row) : (value(row) ?? '–');
                  return place === 0 ? (
                    <th scope="row" className="govuk-table__header" key={name}>
                      {content}
                    </th>
                  ) : (
                    <td key={name} className={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="tools">
        <button type="button" onClick={() => save(`${file}.csv`, 'text/csv', asCsv(columns, sorted))}>
          Save this table (CSV)
        </button>
      </p>
    </div>
  );
}

function inOrder<Row>(rows: readonly Row[], columns: Column<Row>[], sort: Sort | null): readonly Row[] {
  const value = columns.find(({ name }) => name === sort?.column)?.value;
  if (!sort || !value) return rows;
  const direction = sort.down ? -1 : 1;
  return rows.toSorted((a, b) => compared(value(a), value(b), direction));
}

/** What has no value comes last, whichever the direction. */
function compared(a: unknown, b: unknown, direction: number): number {
  const [noA, noB] = [a === null || a === undefined, b === null || b === undefined];
  if (noA || noB) return Number(noA) - Number(noB);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB');
  return order * direction;
}

/** Rows as CSV, as spreadsheets read it. */
export function asCsv<Row>(columns: Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run a text that begins so as a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
