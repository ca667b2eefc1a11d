// Compares the printed schema and the playground's tabs with the contract that clients rely on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

const folder = process.argv[2];
const read = (path) => readFileSync(path, 'utf8');
const contract = buildSchema(read(join(folder, 'schema.graphql')));
const product = buildSchema(read('schema/schema.graphql'));
const problems = findBreakingChanges(contract, product).map(({ description }) => description);

for (const file of readdirSync(join(folder, 'operations'))) {
  const tab = join('src/web/playground/operations', file);
  if (!existsSync(tab)) problems.push(`${file} is missing`);
  else if (read(join(folder, 'operations', file)) !== read(tab)) problems.push(`${file} differs from the contract's`);
}

console.log(problems.length === 0 ? 'contract: kept' : `contract: broken\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
