import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserFacingError } from '../../errors.js';
import { spawnGuarded } from './guardian.js';
import { explainMaven, fetchedSoFar } from './maven-log.js';
import { jarsFolder, NEO4J_POM, NEO4J_VERSION } from './neo4j-jars.js';
import { requireMaven } from './prerequisites.js';

const REPORT_EVERY_MS = 2_000;
// By its full name: the short one means another version on each Maven. -C: a jar with a wrong checksum is a failure.
// -U: forget earlier failures. The timeouts, because Maven's own are half an hour.
const MAVEN = [
  'mvn',
  '-B',
  '-C',
  '-U',
  '-Daether.connector.connectTimeout=20000',
  '-Daether.connector.requestTimeout=60000',
  'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies',
  '-DincludeScope=runtime',
  '-DoutputDirectory=.',
];

/** Makes sure that the home holds all of Neo4j's jars: fetches them once, through Maven. */
export async function provision(home: string, report: (line: string) => void): Promise<void> {
  const folder = jarsFolder(home);
  if (isWhole(folder)) return;
  await requireMaven();
  // A jar that an earlier try half copied would pass for a whole one. What was downloaded, Maven keeps elsewhere.
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  await fetchInto(partial, join(home, 'logs', 'maven.log'), report);
  writeFileSync(join(partial, 'manifest.json'), JSON.stringify(jarSizes(partial)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  report(`Neo4j ${NEO4J_VERSION} is in ${folder}`);
}

async function fetchInto(folder: string, log: string, report: (line: string) => void): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), NEO4J_POM);
  report(`Fetching Neo4j ${NEO4J_VERSION} (once, about 125 MB)`);
  const maven = await spawnGuarded(MAVEN, { cwd: folder, output: log });
  let running = true;
  const ended = maven.ended.finally(() => (running = false));
  while (running) {
    await Promise.race([ended, sleep(REPORT_EVERY_MS)]);
    if (running)
      report(`Fetching Neo4j ${NEO4J_VERSION}: ${fetchedSoFar(readFileSync(log, 'utf8'), jarSizes(folder))}`);
  }
  if ((await ended) !== 0) {
    const cause = explainMaven(readFileSync(log, 'utf8'));
    throw new UserFacingError(`Neo4j ${NEO4J_VERSION} could not be fetched: ${cause} (more in ${log})`);
  }
}

function isWhole(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  try {
    const sizes = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, number>;
    return Object.entries(sizes).every(([jar, size]) => statSync(join(folder, basename(jar))).size === size);
  } catch {
    return false;
  }
}

function jarSizes(folder: string): Record<string, number> {
  const jars = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(jars.map((jar) => [jar, statSync(join(folder, jar)).size]));
}
