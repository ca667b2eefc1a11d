import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GuardedProcess, spawnGuarded } from './guardian.js';
import { neo4jConf } from './neo4j-conf.js';
import { jarsFolder } from './neo4j-jars.js';
import { explainStart, StartError } from './start-failure.js';
import { waitUntilReady } from './wait-until-ready.js';

const JVM_FLAGS = [
  '-XX:+UseG1GC', // the JVM would choose by the machine's size; Neo4j is tuned on this one
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-UsePerfData', // a killed JVM would leave its file in /tmp
  '-Xss2m', // deep Cypher
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** A large store that was not closed well is mended before it answers. */
const PATIENCE_MS = 10 * 60_000;

export interface Launch {
  home: string;
  heap: string;
  pagecache: string;
  port: number;
  password: string;
  /** Called as soon as there is a process to stop. */
  onSpawn?(process: GuardedProcess): void;
}

/** Starts Neo4j on a port of loopback; settles when it answers a query, or throws a StartError. */
export async function launch(options: Launch): Promise<GuardedProcess> {
  const { home, port } = options;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConf(options));
  const console = join(home, 'logs', 'console.log');
  const log = join(home, 'logs', 'neo4j.log');
  const logFrom = existsSync(log) ? statSync(log).size : 0;
  // A class path relative to the home: a colon in the home's own name would split it.
  const classPath = `${basename(jarsFolder(home))}/*`;
  const entry = ['org.neo4j.server.CommunityEntryPoint', '--home-dir', home, '--config-dir', join(home, 'conf')];
  const neo4j = await spawnGuarded(['java', `-Xmx${options.heap}`, ...JVM_FLAGS, '-cp', classPath, ...entry], {
    cwd: home,
    output: console,
  });
  options.onSpawn?.(neo4j);
  const giveUp = new AbortController();
  try {
    await Promise.race([
      waitUntilReady(`bolt://127.0.0.1:${port}`, options.password, giveUp.signal),
      neo4j.ended.then(() => {
        throw explainStart(home, console, logFrom);
      }),
      sleep(PATIENCE_MS, undefined, { signal: giveUp.signal }).then(() => {
        throw new StartError('other', `Neo4j does not answer (more in ${join(home, 'logs')})`);
      }),
    ]);
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    giveUp.abort();
  }
}
