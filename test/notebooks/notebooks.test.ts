import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Api, api } from '../support/api.js';

const PYTHON = process.env.PYTHON ?? 'python3';
const skip = spawnSync(PYTHON, ['-c', 'import nbclient, ipykernel, lifelines, matplotlib, pyarrow']).status !== 0;
const folder = join(packageRoot, 'notebooks');
const notebooks = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

interface Cell {
  cell_type: string;
  source: string[];
  outputs?: { output_type: string }[];
}

let seeded: Api;
beforeAll(async () => {
  seeded = await api('seeded');
});

const run = (server: string, notebook: string) =>
  promisify(execFile)(PYTHON, [join(folder, 'run.py'), join(folder, notebook)], {
    env: { ...process.env, INSPECTION_GRAPH: server },
  });

// Each notebook compares what it counts with what the server says, and fails where they differ.
describe.each(notebooks)('notebooks/%s', (notebook) => {
  test('runs from the seeds alone', { skip, timeout: 300_000 }, async () => {
    expect((await run(seeded.url, notebook)).stdout).toBe(`${notebook}: runs\n`);
  });

  test('is kept with its outputs, none of them an error', async () => {
    const { cells } = JSON.parse(await readFile(join(folder, notebook), 'utf8')) as { cells: Cell[] };
    const code = cells.filter(({ cell_type }) => cell_type === 'code');
    const types = code.map(({ outputs = [] }) => outputs.map(({ output_type }) => output_type));
    expect(types.flat()).not.toContain('error');
    expect(types.flat()).toContain('display_data');
  });
});

test('a notebook that fails says so', { skip, timeout: 120_000 }, async () => {
  const failed = run('http://127.0.0.1:9', notebooks[0] ?? '');
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Connection refused') as string,
  });
});
