import type { Theme } from '../../domain/theme.js';
import { edgeToOne, writeRows, type Writer } from './statements.js';

export interface ThemeRow extends Omit<Theme, 'parentId'> {
  parent: string | null;
  position: number;
}

export const THEMES = `
UNWIND $rows AS row
MERGE (n:Theme {id: row.id})
SET n += row {.label, .definition, .areas, position: toInteger(row.position)}`;
export const THEME_PARENT = edgeToOne({ from: 'Theme', type: 'NARROWER_THAN', to: 'Theme', key: 'parent' });

/** Writes themes with the broader theme of each. */
export async function writeThemes(tx: Writer, rows: readonly ThemeRow[]): Promise<void> {
  for (const cypher of [THEMES, THEME_PARENT]) await writeRows(tx, cypher, rows);
}
