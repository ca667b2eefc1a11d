import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import type { ExtractedDocument } from '../../src/domain/extraction.js';
import { sha256 } from '../../src/domain/ids.js';
import { homeWithJars } from '../support/neo4j-home.js';
import { type Ending, runBuilt } from '../support/program.js';

const MINUTES = [
  "Bradford Council: Children's Services Overview and Scrutiny Committee",
  'Minutes of the meeting held on 12 March 2024',
  'Officers reported that the timeliness of assessments had improved, with good support from managers.',
  'Members were concerned that caseloads of social workers were too high and that visits were late.',
  "RESOLVED: That the Director of Children's Services report back on caseloads by June 2024.",
].join('\n');

/** A folder with minutes and a file that cannot be read. */
function documents(context: TestContext): { folder: string; minutes: string; bad: string } {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [minutes, bad] = [join(folder, 'minutes.txt'), join(folder, 'cut.pdf')];
  writeFileSync(minutes, MINUTES);
  writeFileSync(bad, '%PDF-1.7\n1 0 obj');
  return { folder, minutes, bad };
}

function cli(args: string[], variables: Record<string, string> = {}): Promise<Ending> {
  return runBuilt('cli.js', args, variables).ended;
}

describe('extract', { timeout: 60_000 }, () => {
  test('prints one JSON object a document, with the path as it was given', async (context) => {
    const { minutes } = documents(context);
    const { code, stdout, stderr } = await cli(['extract', '--json', minutes, '--council', 'bradford']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/\n/g)).toHaveLength(1);
    const document = JSON.parse(stdout) as ExtractedDocument;
    expect(document).toMatchObject({
      file: minutes,
      sha256: sha256(MINUTES),
      kind: 'MINUTES',
      council: 'council:bradford',
      passages: MINUTES.split('\n').map((text, position) => ({ index: position + 1, text, sha256: sha256(text) })),
    });
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['title', 'published', 'visits', 'findings', 'actions', 'measures', 'warnings']),
    );
    expect(document.findings.length).toBeGreaterThanOrEqual(2);
  });

  test('of a folder tells of a bad file, goes on, and ends with 1', async (context) => {
    const { folder, minutes, bad } = documents(context);
    const { code, stdout, stderr } = await cli(['extract', '--json', folder]);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(stdout).toContain(JSON.stringify(minutes));
    const [told, last] = stderr.trim().split('\n');
    expect(told).toMatch(new RegExp(`^${bad}: \\S`));
    expect(last).toBe('1 of 2 files could not be read');
  });

  test('without --json says it in words', async (context) => {
    const { minutes } = documents(context);
    const { code, stdout } = await cli(['extract', minutes, '--council', 'bradford', '--published', '2024-03']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /minutes\.txt: MINUTES, council:bradford, published 2024-03\n {2}\d+ visits?, 5 passages, \d+ findings, 1 action, 0 measures\n/,
    );
  });

  test.for([
    ['no file', ['extract'], 2, "missing required argument 'files'"],
    ['an unknown kind', ['extract', 'x', '--kind', 'NOVEL'], 2, 'Allowed choices are INSPECTION_REPORT'],
    ['a date that is none', ['ingest', 'x', '--published', 'May'], 2, 'Write 2018-04-18, 2018-04 or 2018.'],
    ['a council that is none', ['ingest', 'x', '--council', 'Leeds?'], 2, 'lower-case words joined by hyphens'],
    ['a path that is not there', ['extract', '/nothing/here'], 1, '/nothing/here is not there'],
  ] as [string, string[], number, string][])('%s', async ([, args, code, message]) => {
    const ending = await cli(args);
    expect(ending.code).toBe(code);
    expect(ending.stderr).toContain(message);
  });
});

test('ingest stores documents without and beside a running server, and the same again changes nothing', async (context) => {
  const { folder, bad } = documents(context);
  const home = await homeWithJars();
  context.onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const settings = { NEO4J_HOME: home, NEO4J_HEAP: '300m', NEO4J_PAGECACHE: '16m', PORT: '0' };

  const alone = await cli(['ingest', folder, '--council', 'bradford'], settings);
  expect(alone.code).toBe(1);
  expect(alone.stdout).toMatch(/minutes\.txt: new, document:bradford-\S+, \d+ findings, 1 action\n/);
  expect(alone.stdout).toMatch(/2 documents in [\d.]+ s: 1 new, 0 changed, 0 unchanged, 1 skipped\. Added: /);
  expect(alone.stderr).toContain(`${bad}: `);
  expect(alone.stderr).toContain('1 of 2 files could not be ingested');

  const server = runBuilt('main.js', [], settings);
  try {
    await server.says('Ready: ');
    rmSync(bad);
    const beside = await cli(['ingest', folder], settings);
    expect(beside.stdout).toMatch(
      /1 document in [\d.]+ s: 0 new, 0 changed, 1 unchanged, 0 skipped\. Added: 0 visits, /,
    );
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(folder, 'minutes.txt'), `${MINUTES}\nThe meeting closed at 4 p.m.`);
    const changed = await cli(['ingest', folder, '--council', 'bradford'], settings);
    expect(changed.stdout).toContain('0 new, 1 changed, 0 unchanged, 0 skipped');

    const [, url = ''] = /GraphQL (\S+)/.exec(server.said()) ?? [];
    const query =
      '{ documents(councils: ["council:bradford"], kinds: [MINUTES]) { nodes { passages { totalCount } } } }';
    const response = await fetch(`${url}?query=${encodeURIComponent(query)}`);
    const { data } = (await response.json()) as { data: { documents: { nodes: { passages: object }[] } } };
    expect(data.documents.nodes).toContainEqual({ passages: { totalCount: 6 } });
    const unknown = await cli(['ingest', folder, '--council', 'nowhere'], settings);
    expect([unknown.code, unknown.stderr]).toEqual([1, 'There is no council with the id "council:nowhere".\n']);
  } finally {
    server.kill('SIGTERM');
    await server.ended;
  }
}, 240_000);
