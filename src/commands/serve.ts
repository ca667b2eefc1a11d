import { join } from 'node:path';
import { pino } from 'pino';
import { keptSecret } from '../auth/secret.js';
import type { Config } from '../config.js';
import { migrate } from '../graph/migrate.js';
import { loadSeeds } from '../ingest/seeds/load.js';
import { packageRoot } from '../package-root.js';
import { claimable, serve } from '../server/http.js';
import { chosenExtractor } from './extractor.js';
import { openGraph } from './open-graph.js';

/** Opens the graph, brings it up to date, loads the seeds where they are not, and serves until a signal ends it. */
export async function serveCommand(config: Config): Promise<void> {
  // A start that is broken off leaves nothing half done, and Neo4j ends with this process.
  let end = (): void => process.exit(0);
  // npm hands a signal on that the terminal has sent to both, so it comes twice: the second must not kill.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => end());
  await claimable(config);
  const { graph, close } = await openGraph(config, say);
  try {
    await migrate(graph, join(packageRoot, 'schema'));
    await loadSeeds(graph, join(packageRoot, 'seeds'), say);
    const server = await serve({
      graph,
      host: config.host,
      port: config.port,
      production: config.production,
      authSecret: config.authSecret ?? keptSecret(config.managed.home),
      // Logs go to standard error, so that standard output holds only what a person is told.
      extractor: chosenExtractor(config),
      log: pino({ level: config.logLevel }, pino.destination(2)),
    });
    say(`Ready: ${server.url}/ · playground ${server.url}/playground · GraphQL ${server.url}/graphql`);
    await new Promise<void>((resolve) => (end = resolve));
    await server.stop();
  } finally {
    await close();
  }
}

function say(line: string): void {
  console.log(line);
}
