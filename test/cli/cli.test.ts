import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { describe, expect, test, type TestContext } from 'vitest';
import { viewerOf } from '../../src/auth/token.js';
import { type Ending, runBuilt } from '../support/program.js';

const SECRET = 'the secret of a server, 32 bytes or more';

/** Runs the command line with a home of its own, and waits for its end. */
async function cli(
  context: TestContext,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Ending & { home: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, 'home');
  return { ...(await runBuilt('cli.js', args, { NEO4J_HOME: home, ...variables }).ended), home };
}

describe('help', () => {
  test('names the commands', async (context) => {
    const { code, stdout, stderr } = await cli(context, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: inspection-graph \[options\] \[command\]$/m);
    expect(stdout).toMatch(/^ {2}serve +\S/m);
    expect(stdout).toMatch(/^ {2}token \[options\] +\S/m);
  });

  test('names the options of a command', async (context) => {
    const { code, stdout } = await cli(context, ['token', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--role <role>');
    expect(stdout).toContain('"viewer", "reviewer", "admin"');
    expect(stdout).toContain('--days <n>');
    expect(stdout).toContain('--name <name>');
  });
});

describe('wrong usage', () => {
  test.for([
    ['no command', [], 'Usage: inspection-graph'],
    ['an unknown command', ['dance'], "error: unknown command 'dance'"],
    ['an unknown option', ['serve', '--fast'], "error: unknown option '--fast'"],
    ['an argument too many', ['serve', 'now'], 'error: too many arguments'],
    ['token without a role', ['token'], "error: required option '--role <role>' not specified"],
    ['a role that is none', ['token', '--role', 'king'], 'Allowed choices are viewer, reviewer, admin.'],
    [
      'days that are no number',
      ['token', '--role', 'admin', '--days', 'x'],
      'Give a whole number of days from 1 to 3650.',
    ],
    ['no days', ['token', '--role', 'admin', '--days', '0'], 'Give a whole number of days from 1 to 3650.'],
    ['too many days', ['token', '--role', 'admin', '--days', '3651'], 'Give a whole number of days from 1 to 3650.'],
    ['half a day', ['token', '--role', 'admin', '--days', '0.5'], 'Give a whole number of days from 1 to 3650.'],
  ] as [string, string[], string][])('%s ends with 2 and says why', async ([, args, message], context) => {
    const { code, stdout, stderr } = await cli(context, args, { AUTH_SECRET: SECRET });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('token', () => {
  test('prints a token for a role, signed with AUTH_SECRET', async (context) => {
    const args = ['token', '--role', 'reviewer', '--days', '7', '--name', 'A. Reader'];
    const { code, stdout, stderr, home } = await cli(context, args, { AUTH_SECRET: SECRET });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\S+\n$/);
    expect(await viewerOf(SECRET, `Bearer ${stdout.trim()}`)).toEqual({ name: 'A. Reader', role: 'reviewer' });
    const { iat = 0, exp = 0 } = decodeJwt(stdout.trim());
    expect(exp - iat).toBe(7 * 24 * 60 * 60);
    expect(existsSync(home)).toBe(false);
  });

  test('signs with the secret that it makes and keeps, where none is given', async (context) => {
    const { code, stdout, home } = await cli(context, ['token', '--role', 'viewer']);
    expect(code).toBe(0);
    const kept = readFileSync(join(home, 'auth-secret'), 'utf8');
    expect(await viewerOf(kept, `Bearer ${stdout.trim()}`)).toEqual({ name: 'unnamed', role: 'viewer' });
  });
});

describe('what the person at the terminal can mend is one line, and ends with 1', () => {
  test.for([
    ['a bad port', { PORT: 'abc' }, 'PORT=abc is not valid: expected a port number\n'],
    ['a short secret', { AUTH_SECRET: 'hunter2' }, 'AUTH_SECRET=… is not valid: expected at least 32 characters\n'],
    [
      'a bad address',
      { NEO4J_URI: 'localhost' },
      'NEO4J_URI=localhost is not valid: expected an address such as neo4j://host:7687\n',
    ],
  ] as [string, Record<string, string>, string][])('%s', async ([, variables, line], context) => {
    const { code, stdout, stderr } = await cli(context, ['serve'], variables);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: line });
  });

  test('a Neo4j that is not there', async (context) => {
    const uri = `bolt://127.0.0.1:${await closedPort()}`;
    const { code, stdout, stderr } = await cli(context, ['serve'], { NEO4J_URI: uri });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Neo4j at NEO4J_URI=${uri} does not answer: \\S.*\\n$`));
  });
});

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
