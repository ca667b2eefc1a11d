import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that tokens are signed with where none is configured: made once, readable by its owner alone. */
export function keptSecret(home: string): string {
  const file = join(home, 'auth-secret');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}.draft`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    // A link appears whole, and only where there is none: two processes that start together agree on one secret.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
