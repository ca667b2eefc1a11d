import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { prepareHome } from '../../src/graph/embedded/home.js';
import { jarsFolder } from '../../src/graph/embedded/neo4j-jars.js';
import { provision } from '../../src/graph/embedded/provision.js';
import { packageRoot } from '../../src/package-root.js';

const shared = join(packageRoot, '.neo4j-test');

/** An empty NEO4J_HOME. */
export function emptyHome(): string {
  mkdirSync(shared, { recursive: true });
  return mkdtempSync(join(shared, 'home-'));
}

/** A NEO4J_HOME whose jars are the ones that all tests share. */
export async function homeWithJars(): Promise<string> {
  prepareHome(shared);
  await provision(shared, () => undefined);
  const home = emptyHome();
  symlinkSync(jarsFolder(shared), jarsFolder(home));
  return home;
}
