import { slugOf } from '../../domain/ids.js';
import type { JudgementArea } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../../graph/graph.js';
import { type KnownTheme, knownThemes } from '../../graph/write/imported.js';
import { type ThemeRow, writeThemes } from '../../graph/write/themes.js';
import { eachRow, type ImportOutcome, noOutcome, Refused } from './outcome.js';
import type { SourceRow, SourceTable } from './read-table.js';
import { isBlank, meaning } from './words.js';

/** Takes a table of themes into the graph: new ones come last, and those that are there become as the table has them. */
export async function importThemes(tx: WriteTransaction, table: SourceTable): Promise<ImportOutcome> {
  const outcome = noOutcome(table.file);
  const known = new Map((await knownThemes(tx)).map((theme) => [theme.id, theme]));
  let last = Math.max(-1, ...[...known.values()].map(({ position }) => position));
  const read = eachRow(table.rows, outcome, (row) => {
    const theme = themeOf(table, row);
    const position = known.get(theme.id)?.position ?? ++last;
    return { line: row.line, theme: { ...theme, position } };
  });
  const ids = new Set([...known.keys(), ...read.map(({ theme }) => theme.id)]);
  const themes = eachRow(read, outcome, ({ theme }) => {
    if (theme.parent !== null && !ids.has(theme.parent)) {
      throw new Refused(table.nameOf('parent'), slugOf(theme.parent), 'is no theme');
    }
    if (theme.parent === theme.id) throw new Refused(table.nameOf('parent'), slugOf(theme.id), 'is the theme itself');
    return theme;
  });
  const written = themes.filter((theme) => !same(known.get(theme.id), theme));
  outcome.added = written.filter(({ id }) => !known.has(id)).length;
  outcome.changed = written.length - outcome.added;
  outcome.unchanged = themes.length - written.length;
  await writeThemes(tx, written);
  return outcome;
}

function themeOf(table: SourceTable, row: SourceRow): Omit<ThemeRow, 'position'> {
  const needed = (column: string): string => {
    if (isBlank(row.cell(column))) throw new Refused(table.nameOf(column), row.cell(column), 'is needed');
    return row.cell(column);
  };
  const id = needed('id').replace(/^theme:/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Refused(table.nameOf('id'), id, 'is not an id: lower-case words joined by hyphens');
  }
  const parent = isBlank(row.cell('parent')) ? null : `theme:${row.cell('parent').replace(/^theme:/, '')}`;
  const areas = needed('areas')
    .split(';')
    .map((word): JudgementArea => {
      const area = meaning<JudgementArea>('area', word);
      if (!area) throw new Refused(table.nameOf('areas'), word.trim(), 'is not a judgement area');
      return area;
    });
  return { id: `theme:${id}`, label: needed('label'), definition: needed('definition'), parent, areas };
}

function same(known: KnownTheme | undefined, { label, definition, parent, areas }: ThemeRow): boolean {
  return (
    known?.label === label &&
    known.definition === definition &&
    known.parent === parent &&
    [...known.areas].sort().join() === [...areas].sort().join()
  );
}
