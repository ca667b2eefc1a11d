import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Config } from '../config.js';
import type { DocumentHints } from '../domain/extraction.js';
import { GraphUnavailable, UserFacingError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { migrate } from '../graph/migrate.js';
import { nodesById } from '../graph/noun.js';
import { councils } from '../graph/queries/council.js';
import { type Ingested, ingestFiles } from '../ingest/commit/ingest-files.js';
import { filesUnder } from '../ingest/files-under.js';
import { loadSeeds } from '../ingest/seeds/load.js';
import { packageRoot } from '../package-root.js';
import { counted } from './counted.js';
import { chosenExtractor } from './extractor.js';
import { openSharedGraph } from './open-graph.js';

interface Progress {
  tell(ingested: Ingested): void;
  stop(): void;
}

/** Stores what is found in files; says what has become of each, and in the end of all. A bad file is skipped. */
export async function ingestCommand(config: Config, paths: readonly string[], hints: DocumentHints): Promise<void> {
  const files = await filesUnder(paths);
  const { graph, close } = await openSharedGraph(config, say);
  const all: Ingested[] = [];
  const begun = performance.now();
  try {
    await migrate(graph, join(packageRoot, 'schema'));
    await loadSeeds(graph, join(packageRoot, 'seeds'), say);
    await checkCouncil(graph, hints);
    const progress = process.stdout.isTTY ? bar(files.length) : lines();
    try {
      for await (const ingested of ingestFiles(graph, files, hints, chosenExtractor(config))) {
        all.push(ingested);
        progress.tell(ingested);
      }
    } finally {
      progress.stop();
    }
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    const where = `Neo4j does not answer any more: ${error.message}`;
    throw new UserFacingError(
      `${where}. ${all.length} of ${counted(files.length, 'file')} are done; run it again to go on.`,
    );
  } finally {
    await close();
  }
  say(summary(all, (performance.now() - begun) / 1000));
  const skipped = all.filter((ingested) => ingested.outcome === 'skipped');
  for (const { file, reason } of skipped) console.error(`${file}: ${reason}`);
  if (skipped.length > 0) {
    throw new UserFacingError(`${skipped.length} of ${counted(files.length, 'file')} could not be ingested`);
  }
}

async function checkCouncil(graph: Graph, { council }: DocumentHints): Promise<void> {
  const [known] = council ? await nodesById(graph, councils, [council]) : [];
  if (council && !known) throw new UserFacingError(`There is no council with the id "${council}".`);
}

function summary(all: readonly Ingested[], seconds: number): string {
  const stored = all.flatMap((ingested) => ('added' in ingested ? ingested.added : []));
  const outcomes = (['new', 'changed', 'unchanged', 'skipped'] as const).map(
    (outcome) => `${all.filter((ingested) => ingested.outcome === outcome).length} ${outcome}`,
  );
  const added = (['visit', 'finding', 'action', 'measure'] as const).map((noun) =>
    counted(
      stored.reduce((total, one) => total + one[`${noun}s`], 0),
      noun,
    ),
  );
  return `${counted(all.length, 'document')} in ${seconds.toFixed(1)} s: ${outcomes.join(', ')}. Added: ${added.join(', ')}.`;
}

function bar(total: number): Progress {
  const format = '{bar} {value} of {total} documents · {rate} a second · {eta_formatted} left';
  const drawn = new SingleBar({ format, hideCursor: null, etaBuffer: 20, barsize: 30 });
  const begun = performance.now();
  let read = 0;
  drawn.start(total, 0, { rate: '–' });
  return {
    tell({ outcome }) {
      if (outcome !== 'unchanged') read += 1;
      const rate = (read / ((performance.now() - begun) / 1000)).toFixed(1);
      drawn.increment({ rate });
    },
    stop: () => drawn.stop(),
  };
}

/** Those that are as they were are only counted: a second run over many says little. */
function lines(): Progress {
  return {
    tell(ingested) {
      if (!('added' in ingested)) return;
      const { file, outcome, document, added, warnings } = ingested;
      say(
        `${file}: ${outcome}, ${document}, ${counted(added.findings, 'finding')}, ${counted(added.actions, 'action')}`,
      );
      for (const warning of warnings) say(`  ${warning}`);
    },
    stop: () => undefined,
  };
}

function say(line: string): void {
  console.log(line);
}
