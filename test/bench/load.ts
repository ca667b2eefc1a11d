import type { Graph } from '../../src/graph/graph.js';
import { settle, touchReference } from '../../src/graph/snapshot/settle.js';
import { writeCouncils, writeNeighbours, writeRegions } from '../../src/graph/write/councils.js';
import { writeDocuments, writePassages } from '../../src/graph/write/documents.js';
import { storeProposals } from '../../src/graph/write/ingested-statements.js';
import { writeJudgements } from '../../src/graph/write/judgements.js';
import { writeThemes } from '../../src/graph/write/themes.js';
import { writeVisits } from '../../src/graph/write/visits.js';
import { generateReports, generateWorld, type Report, type Size, type World } from './generator.js';

/** Findings of one transaction. */
const BATCH = 10_000;

/** Fills a graph that has constraints and indexes, as a loader of a live graph would. Returns findings a second. */
export async function load(graph: Graph, size: Size, report: (line: string) => void): Promise<number> {
  const world = generateWorld(size);
  await graph.write(async (tx) => {
    await writeRegions(tx, world.regions);
    await writeCouncils(tx, world.councils);
    await writeNeighbours(tx, world.neighbours);
    await writeThemes(tx, world.themes);
    await writeVisits(tx, world.visits);
    await writeJudgements(tx, world.judgements);
    await touchReference(tx);
  });
  let written = 0;
  let milliseconds = 0;
  for (const batch of batches(world, size)) {
    const start = performance.now();
    await loadReports(graph, batch);
    milliseconds += performance.now() - start;
    const before = written;
    for (const { findings } of batch) written += findings.length;
    const rate = Math.round((1_000 * written) / milliseconds);
    if (Math.floor(written / 50_000) > Math.floor(before / 50_000)) report(`${written} findings, ${rate} a second`);
  }
  return (1_000 * written) / milliseconds;
}

function* batches(world: World, size: Size): Generator<Report[]> {
  let batch: Report[] = [];
  let findings = 0;
  for (const report of generateReports(world, size)) {
    batch.push(report);
    findings += report.findings.length;
    if (findings < BATCH) continue;
    yield batch;
    batch = [];
    findings = 0;
  }
  if (batch.length > 0) yield batch;
}

async function loadReports(graph: Graph, reports: readonly Report[]): Promise<void> {
  const documents = reports.map(({ document }) => document);
  const passages = reports.flatMap((report) => report.passages);
  await graph.write(async (tx) => {
    await writeDocuments(tx, documents);
    await writePassages(tx, passages);
    await storeProposals(
      tx,
      reports.map(({ document: { id, council }, findings }) => ({
        ...{ council, document: id, findings },
        ...{ actions: [], measures: [], quotes: [] },
      })),
    );
    await settle(
      tx,
      documents.map(({ id }) => id),
    );
  });
}
