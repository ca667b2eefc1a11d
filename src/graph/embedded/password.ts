import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivate } from './write-private.js';

/** The only user of Neo4j Community at first start, and the password that Neo4j gives it. */
export const USER = 'neo4j';
export const FIRST_PASSWORD = 'neo4j';

export const passwordFile = (home: string): string => join(home, 'password');

/** The password kept in the home; made when there is none. */
export function keptPassword(home: string): string {
  const file = passwordFile(home);
  if (!existsSync(file)) writePrivate(file, randomBytes(24).toString('base64url'));
  return readFileSync(file, 'utf8').trim();
}
