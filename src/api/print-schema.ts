import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** Prints the schema to schema/schema.graphql; with --check, says instead whether the file is up to date. */
const FILE = 'schema/schema.graphql';
const printed = `${printSchema(createSchema())}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, printed);
} else if (readFileSync(FILE, 'utf8') !== printed) {
  console.error(`${FILE} is not what the classes say: run npm run schema and commit the result.`);
  process.exitCode = 1;
}
