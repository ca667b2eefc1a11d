/** A row that could not be used, and why. */
export interface Refusal {
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** A value of the table that differs from what the graph keeps. */
export interface Difference {
  /** The id of what it is about. */
  about: string;
  field: string;
  kept: string;
  other: string;
}

/** What became of the rows of a file. */
export interface ImportOutcome {
  file: string;
  added: number;
  changed: number;
  unchanged: number;
  refused: Refusal[];
  differences: Difference[];
}

/** An outcome to begin with. */
export function noOutcome(file: string): ImportOutcome {
  return { file, added: 0, changed: 0, unchanged: 0, refused: [], differences: [] };
}

/** Thrown for a row that cannot be used. */
export class Refused extends Error {
  constructor(
    readonly column: string,
    readonly value: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** Uses each row, and notes those that cannot be used. */
export function eachRow<Row extends { line: number }, Used>(
  rows: readonly Row[],
  outcome: ImportOutcome,
  use: (row: Row) => Used,
): Used[] {
  return rows.flatMap((row) => {
    try {
      return [use(row)];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcome.refused.push({ line: row.line, column: error.column, value: error.value, reason: error.message });
      return [];
    }
  });
}
