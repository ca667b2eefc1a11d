import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserFacingError } from '../../errors.js';

/** Makes NEO4J_HOME, for this user's eyes only, and its folders. */
export function prepareHome(home: string): void {
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
}

const CAUSES: Record<string, string> = {
  EACCES: 'is not writable by this user',
  EPERM: 'is not writable by this user',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a full disk: free some space (Neo4j takes about 150 MB, and the graph)',
  EDQUOT: 'is over the disk quota: free some space (Neo4j takes about 150 MB, and the graph)',
  EEXIST: 'is a file, not a folder',
  ENOTDIR: 'is or lies under a file, not a folder',
  ENOENT: 'cannot be made there',
  ENAMETOOLONG: 'is too long a name',
  ELOOP: 'is a symbolic link to itself',
};

/** A file system failure as a line about NEO4J_HOME; anything else as it is. */
export function explainFileFailure(home: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return error;
  const path = String(error.path);
  const cause = path.startsWith(home) || home.startsWith(path) ? CAUSES[String(error.code)] : undefined;
  return cause === undefined ? error : new UserFacingError(`NEO4J_HOME ${home} ${cause}`, { cause: error });
}
