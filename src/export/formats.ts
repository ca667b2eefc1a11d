import { csv } from './formats/csv.js';
import type { Format } from './formats/format.js';

/** Every format that a table can be written in, by name. */
export const formats: ReadonlyMap<string, Format> = new Map([csv].map((format) => [format.name, format]));
