import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test, type TestContext } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Ending, runBuilt } from '../support/program.js';

// On the graph that other tests read: what is imported here changes nothing in it.
function cli(...args: string[]): Promise<Ending> {
  const { uri, user, password } = inject('seeded');
  return runBuilt('cli.js', args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }).ended;
}

function table(context: TestContext, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'table.csv'), content);
  return join(folder, 'table.csv');
}

test('import says what became of the rows', async () => {
  const { code, stdout, stderr } = await cli('import', 'themes', join(packageRoot, 'seeds/themes.csv'));
  expect({ code, stdout, stderr }).toEqual({
    ...{ code: 0, stderr: '' },
    stdout: 'themes.csv: 0 new, 0 changed, 44 unchanged, 0 refused; 0 conflicts\n',
  });
});

test('import names each row that it refuses, and ends with 1', async (context) => {
  const path = table(context, 'council,published,overall\nNowhere,09/05/25,good\nBarnet,soon,good\nBarnet,,good\n');
  const { code, stdout, stderr } = await cli('import', 'inspections', path);
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: 'table.csv: 0 new, 0 changed, 0 unchanged, 3 refused; 0 conflicts\n',
  });
  expect(stderr.trim().split('\n')).toEqual([
    'table.csv line 2, column council: "Nowhere" names no council that the graph has',
    'table.csv line 3, column published: "soon" is not a date',
    'table.csv line 4, column published: is empty: leaves the inspection without any date',
    '3 rows of table.csv could not be used; the others are in the graph.',
  ]);
});

test.for([
  [['import', 'poems', 'x.csv'], 2, 'Allowed choices are councils, inspections, themes, gold.'],
  [['import', 'themes'], 2, "missing required argument 'file'"],
  [['import', 'themes', '/nowhere.csv'], 1, '/nowhere.csv cannot be read'],
] as [string[], number, string][])('%j ends with %i', async ([args, code, message]) => {
  const ending = await cli(...args);
  expect(ending).toMatchObject({ code, stdout: '' });
  expect(ending.stderr).toContain(message);
});

test('check counts, and finds nothing wrong', async () => {
  const { code, stdout, stderr } = await cli('check');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ +160 {2}Council$/m);
  expect(stdout).toMatch(/^ +183 {2}Finding$/m);
  expect(stdout).toMatch(/^ +0 {2}passages with a text, hashed again$/m);
  expect(stdout.trim().split('\n').at(-1)).toBe('Nothing is wrong.');
});
