/** What a cell can be. A partial date is text such as 2018, 2018-04 or 2018-04-18; a date is a day. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'partial-date' | 'strings';

export type Cell = string | number | boolean | readonly string[] | null;

/** A column as a reader of the file sees it. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  readonly unit?: string;
  /** All that can stand in it, where that is a closed list. */
  readonly values?: readonly string[];
}

/** A column and how its cell is got from what a row is made of. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

/** Columns of one kind of row, written short: name, type, description, cell. */
export function columnsOf<Row>() {
  return (
    name: string,
    type: CellType,
    description: string,
    cell: (row: Row) => Cell,
    more: Pick<Column, 'unit' | 'values'> = {},
  ): ColumnOf<Row> => ({ name, type, description, cell, ...more });
}

/** The values of an enum, for a column that holds one of them. */
export function oneOf(values: Readonly<Record<string, string>>): Pick<Column, 'values'> {
  return { values: Object.values(values) };
}
