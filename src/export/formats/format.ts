import type { Cell, Column } from '../column.js';

export interface FormatOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  bom: boolean;
}

/** A way to write a table. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  write(
    columns: readonly Column[],
    batches: AsyncIterable<Cell[][]>,
    options: FormatOptions,
  ): AsyncGenerator<Uint8Array, void>;
}
