import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../package-root.js';
import { builtPages } from './places.js';

const sources = join(packageRoot, 'src', 'web');
const stamp = join(builtPages, '.inputs');
const pageNames = ['explorer', 'playground'];
const outputs = pageNames.map((name) => join(builtPages, name, 'index.html'));

const inputs = hashOf([sources, join(packageRoot, 'schema', 'schema.graphql'), join(packageRoot, 'package-lock.json')]);
if (outputs.every((output) => existsSync(output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
  console.log('web: unchanged');
} else {
  const started = performance.now();
  // A build that breaks off must not be taken for a whole one.
  rmSync(stamp, { force: true });
  for (const name of [...pageNames, 'assets']) rmSync(join(builtPages, name), { recursive: true, force: true });
  await buildPages();
  writeFileSync(stamp, inputs);
  console.log(`web: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function buildPages(): Promise<void> {
  // Loaded only now: Vite alone takes longer than finding that nothing changed.
  const [{ build }, { viteConfig }] = await Promise.all([import('vite'), import('./vite-config.js')]);
  await build({ ...viteConfig, mode: 'production' });
}

/** One hash over the names and contents of files and of everything in folders. */
function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    const content = readFileSync(file);
    hash.update(`${relative(packageRoot, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
