import type { Table } from './table.js';
import { actions } from './tables/actions.js';
import { councils } from './tables/councils.js';
import { documents } from './tables/documents.js';
import { findingThemes } from './tables/finding-themes.js';
import { findings } from './tables/findings.js';
import { judgements } from './tables/judgements.js';
import { measures } from './tables/measures.js';
import { observations } from './tables/observations.js';
import { passages } from './tables/passages.js';
import { visits } from './tables/visits.js';

const ALL = [
  ...[councils, visits, judgements, findings, findingThemes],
  ...[actions, measures, observations, passages, documents],
];

/** Every table that can be exported, by name. */
export const tables: ReadonlyMap<string, Table> = new Map(ALL.map((table) => [table.name, table]));
