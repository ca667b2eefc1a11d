import { arrow } from './formats/arrow.js';
import { csv } from './formats/csv.js';
import type { Format } from './formats/format.js';
import { ndjson } from './formats/ndjson.js';
import { parquet } from './formats/parquet.js';

/** Every format that a table can be written in, by name. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [csv, ndjson, parquet, arrow].map((format) => [format.name, format]),
);
