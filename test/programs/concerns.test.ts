import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { passageId, sha256 } from '../../src/domain/ids.js';
import { writePassages } from '../../src/graph/write/documents.js';
import { packageRoot } from '../../src/package-root.js';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';

const run = promisify(execFile);
const PYTHON = process.env.PYTHON ?? 'python3';
const at = (file: string) => join(packageRoot, file);

interface Program {
  file: string;
  command: string[];
  /** Runs where what the program needs is installed. */
  needs: string[];
}

const PROGRAMS: Program[] = [
  { file: 'concerns.ts', command: ['node', '--import', 'tsx'], needs: ['node', '--version'] },
  { file: 'concerns.py', command: [PYTHON], needs: [PYTHON, '-c', 'import gql.transport.requests'] },
  { file: 'concerns.R', command: ['Rscript'], needs: ['Rscript', '-e', 'library(httr2)'] },
  { file: 'concerns.sh', command: ['bash'], needs: ['jq', '--version'] },
];
const installed = ({ needs: [command = '', ...rest] }: Program) => spawnSync(command, rest).status === 0;

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

describe.each(PROGRAMS)('programs/$file', { timeout: 60_000 }, (program) => {
  const { file, command } = program;
  const skip = !installed(program);
  const answer = async (server: string, council: string): Promise<string[]> => {
    const [executable = '', ...options] = command;
    const { stdout } = await run(executable, [...options, at(`programs/${file}`), council], {
      cwd: packageRoot,
      env: { ...process.env, INSPECTION_GRAPH: server },
    });
    return stdout.trimEnd().split('\n');
  };

  // From seeds/findings.csv; the date of the meeting is not stated.
  test('lists the concerns and where each is said', { skip }, async () => {
    const minutes = 'document:bradford-2021-09-monitoring-visit';
    expect(await answer(seeded.url, 'council:bradford')).toEqual([
      `finding:b21-f06\t\t${minutes}\t17\ttext not here\tMembers worried that problems in children's homes show a corporate parenting failure.`,
      `finding:b21-f13\t\t${minutes}\t20\ttext not here\tThe Ofsted report was missing from the agenda, so members had to find it themselves.`,
      `finding:b21-f24\t\t${minutes}\t23\ttext not here\tOfficers concluded the language needs work, rather than corporate parenting itself.`,
    ]);
  });

  test('goes on to the last page', { skip }, async () => {
    // 23 concerns, two of them with two passages.
    const lines = await answer(seeded.url, 'council:worcestershire');
    expect(lines.length).toBe(25);
    expect(lines[0]).toMatch(/^finding:w18-f15\t2018-04-18\t/);
    expect(new Set(lines.map((line) => line.split('\t')[0])).size).toBe(23);
  });

  test('checks the text against its hash', { skip }, async () => {
    const world = await World.create(worlds.graph);
    const { document } = world;
    await worlds.graph.write((tx) =>
      writePassages(tx, [
        { document, index: 2, page: 1, sha256: sha256('Très “tôt”'), text: 'Très “tôt”' },
        { document, index: 3, page: 1, sha256: sha256('Plans drift'), text: 'Plans do not drift' },
      ]),
    );
    await world.findings(
      { evidence: [passageId(document, 2)], summary: 'First' },
      { evidence: [passageId(document, 3)], summary: 'Second' },
    );
    const lines = await answer(worlds.url, world.council);
    expect(lines.map((line) => line.split('\t').slice(2))).toEqual([
      [document, '2', 'text as cited', 'First'],
      [document, '3', 'another text', 'Second'],
    ]);
  });

  test('is shown in programs/README.md as it is', async () => {
    const code = (await readFile(at(`programs/${file}`), 'utf8')).trimEnd();
    expect(await readFile(at('programs/README.md'), 'utf8')).toContain(`\n${code}\n\`\`\``);
  });
});
