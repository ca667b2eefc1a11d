import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import { prepareHome } from '../../../src/graph/embedded/home.js';
import { startManagedNeo4j } from '../../../src/graph/embedded/managed-neo4j.js';
import { jarsFolder } from '../../../src/graph/embedded/neo4j-jars.js';
import { requireJava } from '../../../src/graph/embedded/prerequisites.js';
import { provision } from '../../../src/graph/embedded/provision.js';
import { emptyHome } from '../../support/neo4j-home.js';

const MAVEN_3_8 = 'if [ "$1" = --version ]; then echo "Apache Maven 3.8.7"; exit; fi';

let home: string;
let bin: string;
const path = process.env.PATH ?? '';

beforeEach(() => {
  home = emptyHome();
  bin = join(home, 'bin');
  prepareHome(home);
  mkdirSync(bin);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** Puts a command of our own before all others. */
function stub(command: 'java' | 'mvn', script: string): void {
  writeFileSync(join(bin, command), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, command), 0o755);
  vi.stubEnv('PATH', `${bin}${delimiter}${path}`);
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(UserFacingError);
  const { message } = error as UserFacingError;
  expect(message).not.toContain('\n');
  return message;
}

describe.sequential('what must be installed', () => {
  it('names java when it is missing', async () => {
    vi.stubEnv('PATH', bin);
    expect(await failureOf(requireJava())).toMatch(/^Java 17 or newer .* no java on the PATH .*apt-get install maven/);
  });

  it('names java when it is too old', async () => {
    stub('java', `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    expect(await failureOf(requireJava())).toMatch(
      /^Java 17 or newer .* java is version 11\.0 .*apt-get install maven/,
    );
    stub('java', `echo 'java version "1.8.0_401"' >&2`);
    expect(await failureOf(requireJava())).toMatch(/java is version 1\.8/);
  });

  it('names maven when it is missing, too old or broken', async () => {
    vi.stubEnv('PATH', bin);
    expect(await failureOf(provision(home, () => undefined))).toMatch(/^Maven 3\.6 .* no mvn .*apt-get install maven/);
    stub('mvn', 'echo "Apache Maven 3.3.9"');
    expect(await failureOf(provision(home, () => undefined))).toMatch(/mvn is version 3\.3 /);
    stub('mvn', 'echo "The JAVA_HOME environment variable is not defined correctly" >&2; exit 1');
    expect(await failureOf(provision(home, () => undefined))).toMatch(/mvn fails: The JAVA_HOME/);
  });
});

describe.sequential('fetching Neo4j', () => {
  const folder = (): string => jarsFolder(home);

  it('does not take a half-filled folder for a whole one', async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'half.jar'), 'ha');
    stub('mvn', `${MAVEN_3_8}\necho whole > a.jar; echo whole > b.jar`);
    await provision(home, () => undefined);
    expect(readdirSync(folder()).sort()).toEqual(['a.jar', 'b.jar', 'manifest.json', 'pom.xml']);

    writeFileSync(join(folder(), 'b.jar'), 'ha');
    await provision(home, () => undefined);
    expect(readFileSync(join(folder(), 'b.jar'), 'utf8')).toBe('whole\n');

    rmSync(join(folder(), 'a.jar'));
    await provision(home, () => undefined);
    expect(readdirSync(folder())).toContain('a.jar');

    stub('mvn', 'exit 1'); // nothing left to fetch
    await provision(home, () => undefined);
  });

  it('starts afresh after a try that broke off, and shows how far it is', async () => {
    mkdirSync(`${folder()}.partial`);
    writeFileSync(join(`${folder()}.partial`, 'a.jar'), 'ha');
    const downloaded = '[INFO] Downloaded from central: https://example.test/a.jar (12 MB at 3 MB/s)';
    stub('mvn', `${MAVEN_3_8}\necho '${downloaded}'; sleep 2.5; [ -e a.jar ] || echo whole > b.jar`);
    const lines: string[] = [];
    await provision(home, (line) => lines.push(line));
    expect(readdirSync(folder())).toContain('b.jar');
    expect(lines).toContain('Fetching Neo4j 5.26.30: 1 files, 12 MB');
  });

  it.each([
    [
      'offline',
      '[ERROR] Failed to execute goal on project x: Could not resolve dependencies for project local:x:jar:1: Failed to collect dependencies at org.neo4j:neo4j:jar:5.26.30: Could not transfer artifact org.neo4j:neo4j:pom:5.26.30 from/to central (https://repo.maven.apache.org/maven2): Unknown host repo.maven.apache.org -> [Help 1]',
      /could not be fetched: Could not transfer artifact .*Unknown host repo\.maven\.apache\.org; check the connection/,
    ],
    ['a full disk', '[ERROR] Error copying artifact: No space left on device', /the disk is full; free some space/],
    ['silence', '', /Maven broke off/],
  ])('tells %s', async (_, output, message) => {
    stub('mvn', `${MAVEN_3_8}\necho '${output}'; exit 1`);
    expect(await failureOf(provision(home, () => undefined))).toMatch(message);
  });
});

describe.sequential('NEO4J_HOME', () => {
  const start = (at: string): Promise<unknown> =>
    startManagedNeo4j({ home: at, heap: '300m', pagecache: '16m', report: () => undefined });

  it('is told when it is a file, lies under one, or cannot be made', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(await failureOf(start(file))).toBe(`NEO4J_HOME ${file} is a file, not a folder`);
    expect(await failureOf(start(join(file, 'home')))).toMatch(/is or lies under a file/);
    expect(await failureOf(start('/sys/home'))).toMatch(/^NEO4J_HOME \/sys\/home is /);
  });

  it('is taken over from a server that died, and refused while it is provisioned', async () => {
    // Same pid, another process: what a restarted container finds.
    writeFileSync(join(home, 'running.json'), JSON.stringify({ pid: process.pid, mark: 'an earlier boot', uri: null }));
    stub('mvn', `${MAVEN_3_8}\nsleep 1; exit 1`);
    const first = failureOf(start(home));
    await vi.waitFor(() => readdirSync(home).includes('logs') || Promise.reject(new Error()));
    await vi.waitFor(() => readFileSync(join(home, 'logs', 'maven.log')));
    expect(await failureOf(start(home))).toMatch(/is in use by another server/);
    expect(await first).toMatch(/could not be fetched/);
    expect(readdirSync(home)).not.toContain('running.json');
  });
});
