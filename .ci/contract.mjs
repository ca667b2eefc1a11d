// Compares the printed schema and the playground's tabs with the contract that clients rely on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

/** What the contract has and the product does not have yet. A line goes when its part arrives. */
const PENDING = {
  types: [
    'CoOccurrenceScope',
    'Coverage',
    'Direction',
    'RecurringConcern',
    'SimilarCouncil',
    'ThemeCell',
    'ThemeCoOccurrence',
    'ThemeComparison',
    'ThemeContrast',
    'Turnaround',
  ],
  fields: [
    'Council.themeProfile',
    'Query.coOccurringThemes',
    'Query.compareThemes',
    'Query.recurringConcerns',
    'Query.similarCouncils',
    'Query.themeContrasts',
    'Query.turnarounds',
  ],
  operations: [
    '01-compare-themes.graphql',
    '04-recurring-concerns.graphql',
    '06-theme-contrasts.graphql',
    '07-co-occurring-themes.graphql',
    '11-turnarounds.graphql',
    '12-neighbours.graphql',
  ],
};

const folder = process.argv[2];
const read = (path) => readFileSync(path, 'utf8');
const contract = buildSchema(read(join(folder, 'schema.graphql')));
const product = buildSchema(read('schema/schema.graphql'));

const breaking = findBreakingChanges(contract, product).map(({ description }) => description);
const expected = [...PENDING.types, ...PENDING.fields].map((name) => `${name} was removed.`);
const problems = [
  ...breaking.filter((change) => !expected.includes(change)),
  ...expected.filter((change) => !breaking.includes(change)).map((change) => `no longer pending: ${change}`),
];

for (const file of readdirSync(join(folder, 'operations'))) {
  const tabs = readdirSync('src/web/playground/operations');
  const pending = PENDING.operations.includes(file);
  if (tabs.includes(file) === pending) problems.push(`${file} is ${pending ? 'no longer pending' : 'missing'}`);
  else if (!pending && read(join(folder, 'operations', file)) !== read(join('src/web/playground/operations', file))) {
    problems.push(`${file} differs from the contract's`);
  }
}

console.log(problems.length === 0 ? 'contract: kept' : `contract: broken\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
