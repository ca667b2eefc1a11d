import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { UserFacingError } from '../../errors.js';
import { FIRST_PASSWORD, USER } from './password.js';

const SILENCE = 'silence';
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

/** Waits until Neo4j answers a query under the kept password, which it is given first if it still has its own. */
export async function waitUntilReady(uri: string, password: string, signal: AbortSignal): Promise<void> {
  // A connection that comes too early in the start is left without an answer for 30 s: better ask again.
  for (let patience = 500; ;) {
    const answer = await ask(uri, password, 'neo4j', 'RETURN 1', {}, patience);
    if (answer === 'done') return;
    if (answer === UNAUTHORIZED) await replaceFirstPassword(uri, password);
    if (answer === SILENCE) patience = Math.min(patience * 2, 4_000);
    await sleep(100, undefined, { signal });
  }
}

// Between the file's writing and this statement a start can break off: the next one comes by here again.
async function replaceFirstPassword(uri: string, password: string): Promise<void> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  const answer = await ask(uri, FIRST_PASSWORD, 'system', statement, { old: FIRST_PASSWORD, new: password }, 30_000);
  if (answer === UNAUTHORIZED) {
    throw new UserFacingError('the file password in NEO4J_HOME does not hold the password of its Neo4j: put it there');
  }
}

async function ask(
  uri: string,
  password: string,
  database: string,
  statement: string,
  parameters: Record<string, string>,
  patience: number,
): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  const session = driver.session({ database });
  try {
    const answer = session.run(statement, parameters).then(() => 'done');
    return await Promise.race([answer, sleep(patience, SILENCE, { ref: false })]);
  } catch (error) {
    if (error instanceof Neo4jError) return error.code;
    throw error;
  } finally {
    void driver.close().catch(() => undefined); // it would wait for the silent ones
  }
}
