import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { UserFacingError } from '../../src/errors.js';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/graph/embedded/managed-neo4j.js';
import { Graph } from '../../src/graph/graph.js';
import { migrate, readMigrations } from '../../src/graph/migrate.js';
import { packageRoot } from '../../src/package-root.js';
import { homeWithJars } from '../support/neo4j-home.js';

const SCHEMA = join(packageRoot, 'schema');

// The steps build on one another: they are one graph's life.
describe.sequential('a graph', () => {
  let home: string;
  let neo4j: ManagedNeo4j;
  let graph: Graph;
  let folder: string;

  beforeAll(async () => {
    home = await homeWithJars();
    folder = mkdtempSync(join(tmpdir(), 'schema-'));
    cpSync(SCHEMA, folder, { recursive: true });
    neo4j = await startManagedNeo4j({ home, heap: '300m', pagecache: '16m', report: () => undefined });
    graph = new Graph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' });
  });

  afterAll(async () => {
    await graph.close();
    await neo4j.stop();
    for (const path of [home, folder]) rmSync(path, { recursive: true, force: true });
  });

  /** Everything in the graph, its indexes and its constraints. */
  async function everything() {
    return {
      nodes: await graph.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values ORDER BY elementId(n)'),
      indexes: await graph.read('SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties'),
      constraints: await graph.read('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties'),
    };
  }

  function migrations() {
    return graph.read<{ version: number; name: string }>(
      'MATCH (m:Migration) RETURN m.version AS version, m.name AS name ORDER BY version',
    );
  }

  test('that is empty gets its constraints and migrations, each recorded', async () => {
    await migrate(graph, folder);
    expect(await migrations()).toEqual([{ version: 1, name: 'owner' }]);
    const { constraints, indexes } = await everything();
    expect(constraints).toContainEqual({
      name: 'finding_id',
      type: 'UNIQUENESS',
      labelsOrTypes: ['Finding'],
      properties: ['id'],
    });
    expect(indexes).toContainEqual(expect.objectContaining({ name: 'search', type: 'FULLTEXT', state: 'ONLINE' }));
  });

  test('stays as it is when it is migrated again', async () => {
    const before = await everything();
    await migrate(graph, folder);
    expect(await everything()).toEqual(before);
  });

  test('stays whole where a migration breaks off, and is told why', async () => {
    const before = await everything();
    const file = join(folder, 'migrations', '002-broken.cypher');
    writeFileSync(file, 'CREATE (:Half);\nCREATE (:Migration {version: 1});\n');
    await expect(migrate(graph, folder)).rejects.toThrow(/already exists .*`version` = 1/);
    rmSync(file);
    expect(await everything()).toEqual(before);
  });

  test('gets the migrations that it lacks, in order, once', async () => {
    const counter = 'MATCH (g:Graph) SET g.steps = coalesce(g.steps, []) +';
    writeFileSync(join(folder, 'migrations', '002-second.cypher'), `// a comment; with a semicolon\n${counter} [2];\n`);
    writeFileSync(join(folder, 'migrations', '003-third.cypher'), `${counter} [30];\n\n${counter} [31];`);
    await migrate(graph, folder);
    await migrate(graph, folder);
    expect(await graph.read('MATCH (g:Graph) RETURN g.steps AS steps')).toEqual([{ steps: [2, 30, 31] }]);
    expect(await migrations()).toEqual([
      { version: 1, name: 'owner' },
      { version: 2, name: 'second' },
      { version: 3, name: 'third' },
    ]);
  });

  test('gets a migration that changes its indexes', async () => {
    const index = 'CREATE INDEX step_name IF NOT EXISTS FOR (n:Step) ON (n.name);';
    writeFileSync(
      join(folder, 'migrations', '004-index.cypher'),
      `// schema\n${index}\nDROP INDEX no_such IF EXISTS;\n`,
    );
    await migrate(graph, folder);
    expect((await everything()).indexes).toContainEqual(expect.objectContaining({ name: 'step_name' }));
    expect((await migrations()).at(-1)).toEqual({ version: 4, name: 'index' });
  });

  test('that is newer than the program is refused, and stays as it is', async () => {
    const before = await everything();
    const refusal = migrate(graph, SCHEMA);
    await expect(refusal).rejects.toBeInstanceOf(UserFacingError);
    await expect(refusal).rejects.toThrow(
      'The graph has schema version 4, this program knows up to 1: install the newer program.',
    );
    expect(await everything()).toEqual(before);
  });
});

describe('a folder of migrations', () => {
  function folderOf(onTestFinished: TestContext['onTestFinished'], files: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const file of files) writeFileSync(join(folder, file), `RETURN '${file}';\n`);
    return folder;
  }

  test('is read in order, other files left aside', ({ onTestFinished }) => {
    const folder = folderOf(onTestFinished, ['002-b.cypher', '001-a.cypher', 'README.md']);
    expect(readMigrations(folder)).toMatchObject([
      { version: 1, name: 'a', statements: ["RETURN '001-a.cypher'"], ofSchema: false },
      { version: 2, name: 'b', statements: ["RETURN '002-b.cypher'"], ofSchema: false },
    ]);
  });

  test('is read in order of numbers, not of letters', ({ onTestFinished }) => {
    const names = Array.from({ length: 10 }, (_, i) => `${i + 1}-step.cypher`);
    const versions = readMigrations(folderOf(onTestFinished, names)).map(({ version }) => version);
    expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.for([
    ['a gap', ['001-a.cypher', '003-c.cypher'], 'Migrations are numbered 1, 2, 3 …: 2 is missing, or there twice'],
    [
      'one number twice',
      ['001-a.cypher', '001-b.cypher'],
      'Migrations are numbered 1, 2, 3 …: 2 is missing, or there twice',
    ],
    ['a start at 0', ['000-a.cypher'], 'Migrations are numbered 1, 2, 3 …: 1 is missing, or there twice'],
    ['a name without a number', ['first.cypher'], 'first.cypher: a migration is named <version>-<name>.cypher'],
    ['a number without a name', ['001.cypher'], '001.cypher: a migration is named <version>-<name>.cypher'],
  ] as [string, string[], string][])('with %s is refused', ([, files, message], { onTestFinished }) => {
    const folder = folderOf(onTestFinished, files);
    expect(() => readMigrations(folder)).toThrow(message);
  });
});
