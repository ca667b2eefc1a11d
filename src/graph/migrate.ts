import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserFacingError } from '../errors.js';
import type { Graph } from './graph.js';
import { settleOlder } from './snapshot/settle.js';

/** One step of the graph's history: a file of schema/migrations, named <version>-<name>.cypher. */
export interface Migration {
  version: number;
  name: string;
  statements: string[];
  /** It changes indexes or constraints, which Neo4j does one statement a transaction and never beside data. */
  ofSchema: boolean;
}

export const APPLIED = 'MATCH (migration:Migration) RETURN max(migration.version) AS version';

export const RECORD = `MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.appliedAt = $appliedAt`;

/**
 * Brings the graph to the shape that this code expects: the migrations that it lacks, in order, then constraints and
 * indexes, then what is derived from findings that an older version wrote. A migration of data is one transaction with its record; one of the schema is recorded once all of it is
 * done, so each of its statements must be repeatable. Doing it all again changes nothing. Throws a UserFacingError
 * where the graph is newer than this code.
 */
export async function migrate(graph: Graph, schemaFolder: string): Promise<void> {
  const migrations = readMigrations(join(schemaFolder, 'migrations'));
  const newest = migrations.at(-1)?.version ?? 0;
  const [applied] = await graph.read<{ version: number | null }>(APPLIED);
  const version = applied?.version ?? 0;
  if (version > newest) {
    throw new UserFacingError(
      `The graph has schema version ${version}, this program knows up to ${newest}: install the newer program.`,
    );
  }
  for (const migration of migrations.filter((step) => step.version > version)) await apply(graph, migration);
  for (const statement of statementsOf(readFileSync(join(schemaFolder, 'constraints.cypher'), 'utf8'))) {
    await graph.runAlone(statement);
  }
  await graph.runAlone('CALL db.awaitIndexes(300)');
  await settleOlder(graph);
}

async function apply(graph: Graph, { version, name, statements, ofSchema }: Migration): Promise<void> {
  if (ofSchema) for (const statement of statements) await graph.runAlone(statement);
  await graph.write(async (tx) => {
    if (!ofSchema) for (const statement of statements) await tx.run(statement);
    await tx.run(RECORD, { version, name, appliedAt: new Date().toISOString() });
  });
}

/** The migrations of a folder in order. Throws where a name has no version, or two have the same. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => {
      const [, version, name] = /^(\d+)-(.+)\.cypher$/.exec(file) ?? [];
      if (!version || !name) throw new Error(`${file}: a migration is named <version>-<name>.cypher`);
      const text = readFileSync(join(folder, file), 'utf8');
      return { version: Number(version), name, statements: statementsOf(text), ofSchema: text.startsWith('// schema') };
    })
    .sort((a, b) => a.version - b.version);
  migrations.forEach(({ version }, i) => {
    if (version !== i + 1) throw new Error(`Migrations are numbered 1, 2, 3 …: ${i + 1} is missing, or there twice`);
  });
  return migrations;
}

/** The names of the constraints and indexes that the graph should have. */
export function schemaNames(schemaFolder: string): string[] {
  const text = readFileSync(join(schemaFolder, 'constraints.cypher'), 'utf8');
  return [...text.matchAll(/^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/gm)].map(([, name = '']) => name);
}

/** The statements of a file: each ends with a semicolon at the end of a line; // begins a comment line. */
function statementsOf(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
