import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyHome, homeWithJars } from '../support/neo4j-home.js';
import { holdsWithin, type Program, runBuilt, runCommand } from '../support/program.js';

const PATIENCE_MS = 10_000;

/** The processes whose command line names the home. */
function processesOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home);
      } catch {
        return false; // it has just ended
      }
    });
}

/** Signals a program and waits for the end of it and of all that it started. */
async function endOf(program: Program, home: string, signal: NodeJS.Signals, whom: 'process' | 'group') {
  const began = performance.now();
  program.kill(signal, whom);
  const allEnded = await holdsWithin(PATIENCE_MS, () => processesOf(home).length === 0);
  if (!allEnded) program.kill('SIGKILL', 'group');
  const { code, stderr } = await program.ended;
  return { code, stderr, allEnded, inTime: performance.now() - began < PATIENCE_MS };
}

const ENDED_WELL = { code: 0, stderr: '', allEnded: true, inTime: true };

// One home for all, and one server at a time: only the first start has to load the seeds.
describe.sequential('a server ends in time, with code 0 and no java left', () => {
  let home: string;
  let variables: Record<string, string>;

  beforeAll(async () => {
    home = await homeWithJars();
    variables = { NEO4J_HOME: home, NEO4J_HEAP: '300m', NEO4J_PAGECACHE: '16m', PORT: '0' };
  });

  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test.each([['SIGINT'], ['SIGTERM']] as const)(
    'when %s comes while it loads',
    async (signal) => {
      const program = runBuilt('main.js', [], variables);
      await program.says('Loading councils');
      expect(processesOf(home)).not.toEqual([]);
      expect(await endOf(program, home, signal, 'process')).toEqual(ENDED_WELL);
    },
    150_000,
  );

  test.each([['SIGTERM'], ['SIGINT']] as const)(
    'at %s',
    async (signal) => {
      const program = runBuilt('main.js', [], variables);
      await program.says('Ready: ');
      expect(processesOf(home)).not.toEqual([]);
      expect(await endOf(program, home, signal, 'process')).toEqual(ENDED_WELL);
    },
    150_000,
  );

  // A terminal sends Ctrl-C to the whole foreground group; a supervisor signals npm alone.
  test.each([
    ['Ctrl-C', 'SIGINT', 'group'],
    ['SIGTERM to npm', 'SIGTERM', 'process'],
  ] as const)(
    'under npm start, at %s',
    async (_, signal, whom) => {
      const program = runCommand('npm', ['start', '--silent'], variables);
      await program.says('Ready: ');
      expect(processesOf(home)).not.toEqual([]);
      // npm may have something to say of its own.
      expect(await endOf(program, home, signal, whom)).toEqual({ ...ENDED_WELL, stderr: expect.any(String) as string });
    },
    150_000,
  );
});

test('a server ends in time also while Neo4j is being fetched', async ({ onTestFinished }) => {
  const home = emptyHome();
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const script = 'if [ "$1" = --version ]; then echo "Apache Maven 3.8.7"; exit; fi\nsleep 600';
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'mvn'), 0o755);
  const PATH = `${bin}:${process.env.PATH ?? ''}`;
  const program = runBuilt('main.js', [], { NEO4J_HOME: home, PORT: '0', PATH });
  await program.says('Fetching Neo4j');
  expect(await holdsWithin(PATIENCE_MS, () => processesOf(home).length > 0)).toBe(true);
  expect(await endOf(program, home, 'SIGINT', 'process')).toEqual(ENDED_WELL);
}, 60_000);
