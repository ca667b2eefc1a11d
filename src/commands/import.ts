import { join } from 'node:path';
import type { Config } from '../config.js';
import { UserFacingError } from '../errors.js';
import { migrate } from '../graph/migrate.js';
import { importFile, type ImportKind } from '../ingest/import/import-file.js';
import type { ImportOutcome } from '../ingest/import/outcome.js';
import { loadSeeds } from '../ingest/seeds/load.js';
import { packageRoot } from '../package-root.js';
import { counted } from './counted.js';
import { openSharedGraph } from './open-graph.js';

/** Takes a table or an annotation into the graph, and says what became of its rows. */
export async function importCommand(config: Config, kind: ImportKind, path: string): Promise<void> {
  const { graph, close } = await openSharedGraph(config, say);
  let outcome: ImportOutcome;
  try {
    await migrate(graph, join(packageRoot, 'schema'));
    await loadSeeds(graph, join(packageRoot, 'seeds'), say);
    outcome = await importFile(graph, kind, path);
  } finally {
    await close();
  }
  const { file, added, changed, unchanged, refused, differences } = outcome;
  for (const { about, field, kept, other } of differences)
    say(`${about} ${field}: kept "${kept}", ${file} has "${other}"`);
  for (const { line, column, value, reason } of refused) {
    console.error(`${file} line ${line}, column ${column}: ${value === '' ? 'is empty:' : `"${value}"`} ${reason}`);
  }
  const counts = [`${added} new`, `${changed} changed`, `${unchanged} unchanged`, `${refused.length} refused`];
  say(`${file}: ${counts.join(', ')}; ${counted(differences.length, 'conflict')}`);
  if (refused.length > 0) {
    throw new UserFacingError(
      `${counted(refused.length, 'row')} of ${file} could not be used; the others are in the graph.`,
    );
  }
}

function say(line: string): void {
  console.log(line);
}
