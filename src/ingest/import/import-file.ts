import { basename } from 'node:path';
import type { Graph, WriteTransaction } from '../../graph/graph.js';
import { settleAll, touchReference } from '../../graph/snapshot/settle.js';
import { lockIngestion } from '../../graph/write/ingested-documents.js';
import { importCouncils } from './import-councils.js';
import { importGold } from './import-gold.js';
import { importInspections } from './import-inspections.js';
import { importThemes } from './import-themes.js';
import { type ImportOutcome, noOutcome } from './outcome.js';
import { readGold } from './read-gold.js';
import { readTable, type SourceTable, type TableKind } from './read-table.js';

export const IMPORTS = ['councils', 'inspections', 'themes', 'gold'] as const;
export type ImportKind = (typeof IMPORTS)[number];

const TABLES: Record<TableKind, (tx: WriteTransaction, table: SourceTable) => Promise<ImportOutcome>> = {
  councils: importCouncils,
  inspections: importInspections,
  themes: importThemes,
};

/**
 * Takes a file into the graph in one transaction. Rows that cannot be used are refused and the others are taken; what
 * the graph has on better authority stays, and the difference is kept. The same file again changes nothing.
 */
export async function importFile(graph: Graph, kind: ImportKind, path: string): Promise<ImportOutcome> {
  if (kind === 'gold') {
    const refused: ImportOutcome['refused'] = [];
    const gold = await readGold(path, refused);
    return locked(graph, async (tx) => {
      const outcome = { ...noOutcome(basename(path)), refused: [...refused] };
      await importGold(tx, gold, outcome);
      return outcome;
    });
  }
  const table = await readTable(path, kind);
  return locked(graph, (tx) => TABLES[kind](tx, table));
}

function locked<Result>(graph: Graph, work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
  return graph.write(async (tx) => {
    await lockIngestion(tx);
    const result = await work(tx);
    await settleAll(tx);
    await touchReference(tx);
    return result;
  });
}
