import type { Graph } from '../../graph/graph.js';
import { writeActions } from '../../graph/write/actions.js';
import { writeCouncils, writeDeliveryBodies, writeNeighbours, writeRegions } from '../../graph/write/councils.js';
import { writeDocuments, writePassages } from '../../graph/write/documents.js';
import { REPORTED_DATES, writeFindings } from '../../graph/write/findings.js';
import { writeJudgements } from '../../graph/write/judgements.js';
import { writeMeasures, writeObservations } from '../../graph/write/measures.js';
import { writePlanOutcomes, writePlans } from '../../graph/write/plans.js';
import { settleAll, touchReference } from '../../graph/snapshot/settle.js';
import { LOCK_SEEDS, MARK_SEEDS, SEEDS_LOADED } from '../../graph/write/seeds.js';
import type { Writer } from '../../graph/write/statements.js';
import { writeThemes } from '../../graph/write/themes.js';
import { writeVisitEvidence, writeVisits } from '../../graph/write/visits.js';
import { hashSeeds, readSeeds } from './read.js';
import { documentRows, passageRows } from './rows/documents.js';
import { councilRows, deliveryBodyRows, neighbourRows, regionRows, themeRows } from './rows/reference.js';
import { actionRows, findingRows, measureRows, observationRows, planOutcomeRows, planRows } from './rows/statements.js';
import { judgementRows, reportRows, visitEvidenceRows, visitRows } from './rows/visits.js';
import { TABLE_NAMES, type TableName, type Tables } from './tables.js';

const WRITERS: Record<TableName, (tx: Writer, tables: Tables) => Promise<void>> = {
  regions: (tx, tables) => writeRegions(tx, regionRows(tables)),
  councils: (tx, tables) => writeCouncils(tx, councilRows(tables)),
  neighbours: (tx, tables) => writeNeighbours(tx, neighbourRows(tables)),
  'delivery-bodies': (tx, tables) => writeDeliveryBodies(tx, deliveryBodyRows(tables)),
  themes: (tx, tables) => writeThemes(tx, themeRows(tables)),
  visits: (tx, tables) => writeVisits(tx, visitRows(tables)),
  inspections: async (tx, tables) => {
    await writeJudgements(tx, judgementRows(tables));
    await writeDocuments(tx, reportRows(tables));
  },
  documents: (tx, tables) => writeDocuments(tx, documentRows(tables)),
  passages: async (tx, tables) => {
    await writePassages(tx, passageRows(tables));
    await writeVisitEvidence(tx, visitEvidenceRows(tables));
  },
  findings: async (tx, tables) => {
    await writeFindings(tx, findingRows(tables));
    await tx.run(REPORTED_DATES, {});
  },
  actions: (tx, tables) => writeActions(tx, actionRows(tables)),
  measures: (tx, tables) => writeMeasures(tx, measureRows(tables)),
  observations: (tx, tables) => writeObservations(tx, observationRows(tables)),
  plans: (tx, tables) => writePlans(tx, planRows(tables)),
  'plan-outcomes': (tx, tables) => writePlanOutcomes(tx, planOutcomeRows(tables)),
};

interface SeedMarker {
  sha256: string | null;
}

/** Whether the graph holds the tables of the folder as they are now. */
export async function seedsAreLoaded(graph: Graph, folder: string): Promise<boolean> {
  const [marker] = await graph.read<SeedMarker>(SEEDS_LOADED);
  return marker?.sha256 === (await hashSeeds(folder));
}

/**
 * Loads the tables of the folder in one transaction, with a line of progress for each: all of them or none.
 * Does nothing where the graph holds them already. Returns whether anything was loaded.
 */
export async function loadSeeds(graph: Graph, folder: string, report: (line: string) => void): Promise<boolean> {
  if (await seedsAreLoaded(graph, folder)) return false;
  const { tables, sha256 } = await readSeeds(folder);
  return graph.write(async (tx) => {
    // Two servers may start on one empty graph: the second waits here, then finds the work done.
    const [marker] = await tx.run<SeedMarker>(LOCK_SEEDS);
    if (marker?.sha256 === sha256) return false;
    for (const name of TABLE_NAMES) {
      report(`Loading ${name.replaceAll('-', ' ')}: ${tables[name].length}`);
      await WRITERS[name](tx, tables);
    }
    await settleAll(tx);
    await touchReference(tx);
    await tx.run(MARK_SEEDS, { sha256, loadedAt: new Date().toISOString() });
    return true;
  });
}
