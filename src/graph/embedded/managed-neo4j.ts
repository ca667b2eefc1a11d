import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';
import type { GuardedProcess } from './guardian.js';
import { explainFileFailure, prepareHome } from './home.js';
import { type Launch, launch } from './launch.js';
import { announce, claimHome, livingOwner, releaseHome } from './ownership.js';
import { keptPassword, USER } from './password.js';
import { requireJava } from './prerequisites.js';
import { provision } from './provision.js';
import { StartError } from './start-failure.js';
import { supervise } from './supervise.js';

/** How long the Neo4j of a killed server may take to let go of the store. */
const LOCK_PATIENCE_MS = 15_000;
const MOST_PORTS = 3;

export interface ManagedNeo4jOptions {
  home: string;
  heap: string;
  pagecache: string;
  report: (line: string) => void;
}

export interface ManagedNeo4j {
  uri: string;
  user: string;
  password: string;
  /** pid of the JVM now */
  pid: () => number;
  stop: () => Promise<void>;
}

/** Fetches Neo4j if need be, starts it under the home, and keeps it running until stopped or until this process ends. */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const home = resolve(options.home);
  try {
    await requireJava();
    prepareHome(home);
    claimHome(home);
  } catch (error) {
    throw explainFileFailure(home, error);
  }
  try {
    await provision(home, options.report);
    const { heap, pagecache } = options;
    const password = keptPassword(home);
    const { neo4j, port } = await firstLaunch({ home, heap, pagecache, password });
    const uri = `bolt://127.0.0.1:${port}`;
    announce(home, uri);
    const supervised = supervise(neo4j, { home, heap, pagecache, password, port }, options.report);
    let stopped: Promise<void> | null = null;
    return {
      uri,
      user: USER,
      password,
      pid: () => supervised.pid(),
      stop: () => (stopped ??= supervised.stop().finally(() => releaseHome(home))),
    };
  } catch (error) {
    releaseHome(home);
    throw explainFileFailure(home, error);
  }
}

/** Where the managed Neo4j of a running server answers; null if none runs on this home. */
export function runningManagedNeo4j(home: string): { uri: string; user: string; password: string } | null {
  const owner = livingOwner(resolve(home));
  return owner?.uri ? { uri: owner.uri, user: USER, password: keptPassword(resolve(home)) } : null;
}

async function firstLaunch(options: Omit<Launch, 'port'>): Promise<{ neo4j: GuardedProcess; port: number }> {
  const lockedUntil = Date.now() + LOCK_PATIENCE_MS;
  for (let ports = 1; ;) {
    const port = await freePort();
    try {
      return { neo4j: await launch({ ...options, port }), port };
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      if (error.failure === 'store locked' && Date.now() < lockedUntil) await sleep(500);
      else if (error.failure === 'port taken' && ports < MOST_PORTS) ports += 1;
      else throw error;
    }
  }
}
