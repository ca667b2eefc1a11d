import type { Graph, Reader, Streamer } from '../graph/graph.js';
import type { Statement } from '../graph/connection/connection.js';
import type { Cell, Column, ColumnOf } from './column.js';
import { type Lookup, readLookup, type Shown } from './lookup.js';
import { type ParametersOf, readFilter } from './parameters.js';

/** Columns whose values are the key of another table. */
export interface ForeignKey {
  column: string;
  table: string;
}

interface Definition<Row, Filter> {
  name: string;
  title: string;
  description: string;
  primaryKey: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  columns: readonly ColumnOf<Row>[];
  parameters: ParametersOf<Filter>;
  /** What reads the values of the rows, in order. */
  statement: (filter: Filter) => Statement;
  /** The rows that a row of the statement makes. */
  rows: (values: readonly unknown[], lookup: Lookup, shown: Shown) => readonly Row[];
}

/** Whoever asks, and until when. */
export interface Asking {
  graph: Pick<Graph, keyof Reader | keyof Streamer>;
  shown: Shown;
  signal: AbortSignal;
}

/** A table that can be exported. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column[];
  /** The names of the parameters that it can be filtered by. */
  readonly parameters: readonly string[];
  /** The rows that the parameters leave, in batches. Throws BadInput at once where one is not valid. */
  read: (parameters: URLSearchParams) => (asking: Asking) => AsyncGenerator<Cell[][], void>;
}

export function defineTable<Row, Filter extends object>(definition: Definition<Row, Filter>): Table {
  const { columns, parameters, statement, rows, foreignKeys = [], ...named } = definition;
  const cells = columns.map(({ cell }) => cell);
  return {
    ...named,
    foreignKeys,
    columns,
    parameters: Object.keys(parameters),
    read(given) {
      const { cypher, parameters: values } = statement(readFilter(parameters, given));
      return async function* ({ graph, shown, signal }) {
        const lookup = await readLookup(graph, shown);
        for await (const batch of graph.stream(cypher, values, signal)) {
          yield batch.flatMap((row) => rows(row, lookup, shown).map((each) => cells.map((cell) => cell(each))));
        }
      };
    },
  };
}
