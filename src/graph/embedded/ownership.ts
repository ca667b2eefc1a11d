import { linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserFacingError } from '../../errors.js';
import { isSameProcess, processMark } from './process-mark.js';
import { writePrivate } from './write-private.js';

/** What running.json tells: which process owns the home, and where its Neo4j answers once it does. */
export interface Owner {
  pid: number;
  mark: string | null;
  uri: string | null;
}

const file = (home: string): string => join(home, 'running.json');

/** Makes this process the home's owner. Refused while another one lives; what a dead one left is taken over. */
export function claimHome(home: string): void {
  const mine = join(home, `running.${process.pid}.json`);
  writePrivate(mine, JSON.stringify(ownerNow(null)));
  try {
    while (!linked(mine, file(home))) {
      const owner = livingOwner(home);
      if (owner) throw new UserFacingError(`NEO4J_HOME ${home} is in use by another server (pid ${owner.pid})`);
      rmSync(file(home), { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Tells other processes where this home's Neo4j answers. */
export function announce(home: string, uri: string): void {
  writePrivate(file(home), JSON.stringify(ownerNow(uri)));
}

/** Gives the home up. */
export function releaseHome(home: string): void {
  rmSync(file(home), { force: true });
}

/** The living process that owns the home, if any. */
export function livingOwner(home: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(file(home), 'utf8')) as Owner;
    return isSameProcess(owner.pid, owner.mark) ? owner : null;
  } catch {
    return null;
  }
}

function ownerNow(uri: string | null): Owner {
  return { pid: process.pid, mark: processMark(process.pid), uri };
}

/** A link appears whole or not at all, and only one process can make it. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
