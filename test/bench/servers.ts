import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GraphConnection } from '../../src/graph/graph.js';
import { packageRoot } from '../../src/package-root.js';

/** What npm start runs the product with; the peer is the quicker for it too. */
const YOUNG_GENERATION = '--max-semi-space-size=64';

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts this product on the graph, as in production. */
export function startProduct(connection: GraphConnection): Promise<ServerProcess> {
  return start([join(packageRoot, 'dist', 'main.js')], connection);
}

/** Starts the peer on the graph. */
export function startPeer(connection: GraphConnection): Promise<ServerProcess> {
  return start([join(import.meta.dirname, 'main.js'), 'peer'], connection);
}

async function start(program: readonly string[], connection: GraphConnection): Promise<ServerProcess> {
  const child = spawn(process.execPath, [YOUNG_GENERATION, ...program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'error',
      AUTH_SECRET: 'a secret for measuring that is long enough',
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      NEO4J_DATABASE: connection.database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return { url: await readyAt(child), pid: child.pid ?? 0, stop: () => stop(child) };
}

async function readyAt(child: ChildProcess & { stdout: NodeJS.ReadableStream | null }): Promise<string> {
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, url] = /^Ready: (http:\/\/[^/\s]+)/.exec(line) ?? [];
      if (url) {
        child.stdout.resume();
        return url;
      }
    }
  }
  throw new Error('A server ended before it was ready.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
