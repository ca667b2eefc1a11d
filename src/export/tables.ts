import type { Table } from './table.js';
import { findings } from './tables/findings.js';

/** Every table that can be exported, by name. */
export const tables: ReadonlyMap<string, Table> = new Map([findings].map((table) => [table.name, table]));
