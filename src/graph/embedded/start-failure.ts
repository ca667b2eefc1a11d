import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserFacingError } from '../../errors.js';

export type StartFailure = 'store locked' | 'port taken' | 'other';

/** Neo4j ended before it answered. */
export class StartError extends UserFacingError {
  constructor(
    readonly failure: StartFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Reads from what a start left in Neo4j's log and on its console why it ended. */
export function explainStart(home: string, console: string, logFrom: number): StartError {
  const said = textFrom(join(home, 'logs', 'neo4j.log'), logFrom) + textFrom(console, 0);
  if (said.includes('locked by another process')) {
    return new StartError('store locked', `NEO4J_HOME ${home} is in use by another Neo4j`);
  }
  if (said.includes('Address already in use')) return new StartError('port taken', 'Neo4j found its port taken');
  if (/No space left on device|Not enough (free )?(disk )?space/i.test(said)) {
    return new StartError('other', `Neo4j cannot start: the disk of NEO4J_HOME ${home} is full; free some space`);
  }
  return new StartError('other', `Neo4j did not start: ${innermostCause(said)} (more in ${join(home, 'logs')})`);
}

function innermostCause(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'Error occurred during initialization of VM');
  const cause =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.find((line) => /\bERROR\b|^Error\b|^Invalid\b|^Unrecognized\b/.test(line)) ??
    lines.at(-1) ??
    'it ended without a word';
  return cause.replace(/^Caused by: (?:[\w.$]+: )?|^\S+ \S+ ERROR +/, '').slice(0, 300);
}

function textFrom(file: string, offset: number): string {
  return existsSync(file) ? readFileSync(file).subarray(offset).toString() : '';
}
