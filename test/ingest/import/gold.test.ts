import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest';
import { passageId, sha256, slugOf } from '../../../src/domain/ids.js';
import { Graph } from '../../../src/graph/graph.js';
import { importFile } from '../../../src/ingest/import/import-file.js';
import type { ImportOutcome } from '../../../src/ingest/import/outcome.js';
import { World } from '../../support/world.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
});
afterAll(() => graph.close());

/** A council of the test's own, and its annotation of minutes. */
async function annotated(context: TestContext) {
  const world = await World.create(graph);
  const slug = slugOf(world.council);
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (index: number, text: string) => ({ index, sha256: sha256(`${slug} ${text}`) });
  const gold = {
    document: {
      id: `${slug}-minutes`,
      council: slug,
      kind: 'minutes',
      title: 'Improvement update',
      about_visits: [`${slug}-mv2`],
      meeting: { body: 'the Panel', date: '2023-03-14', earliest: null, latest: null },
      evidence: [at(1, 'first')],
    },
    visits: [
      {
        id: `${slug}-ilacs`,
        type: 'ilacs inspection',
        status: 'completed',
        start: '2022-07',
        judgement: 'inadequate',
        evidence: [at(2, 'second')],
      },
      {
        ...{ id: `${slug}-mv2`, type: 'monitoring visit', status: 'completed', start: '2023-02-07', end: '2023-02-08' },
        ...{
          sequence: 2,
          date_text: 'not stated',
          follows: `${slug}-ilacs`,
          focus_themes: ['front-door'],
          evidence: [at(2, 'second')],
        },
      },
    ],
    findings: [
      {
        ...{
          id: `${slug}-f1`,
          visit: `${slug}-mv2`,
          voice: 'ofsted',
          polarity: 'improvement',
          themes: ['front-door', 'planning'],
        },
        ...{ summary: 'Contacts wait too long.', evidence: [at(2, 'second'), at(3, 'third')], responds_to: [] },
      },
      {
        ...{
          id: `${slug}-f2`,
          related_visit: `${slug}-mv2`,
          voice: 'council',
          polarity: 'strength',
          themes: ['planning'],
        },
        ...{ summary: 'More staff are in post.', evidence: [at(4, 'fourth')], responds_to: [`${slug}-f1`] },
      },
    ],
    actions: [
      {
        ...{
          id: `${slug}-a1`,
          kind: 'resolution',
          text: 'Report again.',
          owner: 'Director',
          due_date: '2023-06',
          due_text: 'in June',
        },
        ...{ status: 'agreed', themes: ['front-door'], evidence: [at(4, 'fourth')], addresses: [`${slug}-f1`] },
      },
    ],
    measures: [
      {
        ...{ id: `${slug}-m1`, name: 'Contacts answered in a day', unit: 'percent', themes: ['front-door'] },
        observations: [
          { value: 64, denominator: '80 contacts', dimension: { by_team: 'MASH' }, evidence: [at(3, 'third')] },
        ],
      },
    ],
    plans: [
      {
        ...{ id: `${slug}-p1`, name: 'Improvement plan', kind: 'improvement plan', status: 'in use' },
        outcomes: [{ text: 'Contacts answered at once', themes: ['front-door'], evidence: [at(3, 'third')] }],
      },
    ],
    non_content: [{ ...at(5, 'fifth'), reason: 'heading' }],
  };
  const load = async (annotation: object): Promise<ImportOutcome> => {
    writeFileSync(join(folder, 'gold.json'), JSON.stringify(annotation));
    return importFile(graph, 'gold', join(folder, 'gold.json'));
  };
  return { world, slug, gold, load };
}

/** Everything that belongs to a council, as text without its slug. */
async function everythingOf(world: World): Promise<string[]> {
  const rows = await graph.read<{ line: string }>(
    `MATCH (a)-[r]->(b)
    WHERE a.id CONTAINS $slug AND NOT a:Council AND NOT a.id IN [$document, $passage]
    RETURN a.id + ' ' + type(r) + coalesce(' ' + r.rank, '') + ' ' + b.id AS line ORDER BY line`,
    { slug: slugOf(world.council), document: world.document, passage: passageId(world.document, 1) },
  );
  return rows.map(({ line }) => line.replaceAll(slugOf(world.council), 'X'));
}

const counts = ({ added, changed, unchanged, refused, differences }: ImportOutcome) => [
  added,
  changed,
  unchanged,
  refused.length,
  differences.length,
];

// Each statement is planned when it first comes, which takes long on a busy machine.
describe('an annotation of a document', { timeout: 120_000 }, () => {
  test('becomes all that it holds, under its own ids; the same again changes nothing', async (context) => {
    const { world, slug, gold, load } = await annotated(context);
    expect(counts(await load(gold))).toEqual([8, 0, 0, 0, 0]);
    const stored = await everythingOf(world);
    expect(stored).toEqual([
      'action:X-a1 ADDRESSES finding:X-f1',
      'action:X-a1 EVIDENCED_BY 0 passage:X-minutes:4',
      'action:X-a1 FROM document:X-minutes',
      'action:X-a1 OF council:X',
      'action:X-a1 ON 0 theme:front-door',
      'document:X-minutes ABOUT visit:X-mv2',
      'document:X-minutes OF council:X',
      'document:X-minutes RECORDS meeting:X-minutes',
      'finding:X-f1 EVIDENCED_BY 0 passage:X-minutes:2',
      'finding:X-f1 EVIDENCED_BY 1 passage:X-minutes:3',
      'finding:X-f1 FROM document:X-minutes',
      'finding:X-f1 OF council:X',
      'finding:X-f1 ON 0 theme:front-door',
      'finding:X-f1 ON 1 theme:planning',
      'finding:X-f1 RAISED_AT visit:X-mv2',
      'finding:X-f2 COMMENTS_ON visit:X-mv2',
      'finding:X-f2 EVIDENCED_BY 0 passage:X-minutes:4',
      'finding:X-f2 FROM document:X-minutes',
      'finding:X-f2 OF council:X',
      'finding:X-f2 ON 0 theme:planning',
      'finding:X-f2 RESPONDS_TO finding:X-f1',
      'judgement:X-ilacs:overall AT visit:X-ilacs',
      'measure:X-m1 FROM document:X-minutes',
      'measure:X-m1 OF council:X',
      'measure:X-m1 ON 0 theme:front-door',
      'observation:X-m1:0 EVIDENCED_BY 0 passage:X-minutes:3',
      'observation:X-m1:0 OF measure:X-m1',
      'passage:X-minutes:1 PART_OF document:X-minutes',
      'passage:X-minutes:2 PART_OF document:X-minutes',
      'passage:X-minutes:3 PART_OF document:X-minutes',
      'passage:X-minutes:4 PART_OF document:X-minutes',
      'passage:X-minutes:5 PART_OF document:X-minutes',
      'plan-outcome:X-p1:0 EVIDENCED_BY 0 passage:X-minutes:3',
      'plan-outcome:X-p1:0 OF plan:X-p1',
      'plan-outcome:X-p1:0 ON 0 theme:front-door',
      'plan:X-p1 FROM document:X-minutes',
      'plan:X-p1 OF council:X',
      'visit:X-ilacs EVIDENCED_BY 0 passage:X-minutes:2',
      'visit:X-ilacs OF council:X',
      'visit:X-mv2 EVIDENCED_BY 0 passage:X-minutes:2',
      'visit:X-mv2 FOCUSES_ON 0 theme:front-door',
      'visit:X-mv2 FOLLOWS visit:X-ilacs',
      'visit:X-mv2 OF council:X',
    ]);
    const [values] = await graph.read<object>(
      `MATCH (f1:Finding {id: 'finding:' + $slug + '-f1'}), (f2:Finding {id: 'finding:' + $slug + '-f2'}),
        (a:Action {id: 'action:' + $slug + '-a1'}), (o:Observation {id: 'observation:' + $slug + '-m1:0'}), (v:Visit {id: 'visit:' + $slug + '-mv2'})
      RETURN f1 {.polarity, .voice, .reviewStatus, .confidence, .occurredOn} AS raised, f2.occurredOn AS said,
        a {.kind, .owner, .due, .dueText, .status} AS action, v {.kind, .sequence, .dateText} AS visit,
        o {.value, .denominator, .denominatorText, .dimensions} AS observation`,
      { slug },
    );
    expect(values).toEqual({
      raised: {
        polarity: 'CONCERN',
        voice: 'INSPECTOR',
        reviewStatus: 'CONFIRMED',
        confidence: null,
        occurredOn: '2023-02-07',
      },
      said: '2023-03-14',
      action: { kind: 'RESOLUTION', owner: 'Director', due: '2023-06', dueText: 'in June', status: 'OPEN' },
      visit: { kind: 'MONITORING_VISIT', sequence: 2, dateText: null },
      observation: { value: 64, denominator: 80, denominatorText: '80 contacts', dimensions: ['by team', 'MASH'] },
    });
    expect(counts(await load(gold))).toEqual([0, 0, 8, 0, 0]);
    expect(await everythingOf(world)).toEqual(stored);
  });

  test('leaves what the graph has as it is, and names the differences', async (context) => {
    const { slug, gold, load } = await annotated(context);
    await load(gold);
    const [first, ...rest] = gold.findings;
    const [inspection, ...visits] = gold.visits;
    const outcome = await load({
      ...gold,
      findings: [{ ...first, summary: 'Contacts wait.' }, ...rest],
      visits: [{ ...inspection, start: '2022-07-11', judgement: 'good' }, ...visits],
    });
    expect(counts(outcome)).toEqual([0, 1, 7, 0, 2]);
    expect(outcome.differences).toEqual([
      { about: `visit:${slug}-ilacs`, field: 'OVERALL', kept: 'INADEQUATE', other: 'GOOD' },
      { about: `finding:${slug}-f1`, field: 'summary', kept: 'Contacts wait too long.', other: 'Contacts wait.' },
    ]);
    const [visit] = await graph.read<object>(
      "MATCH (v:Visit {id: 'visit:' + $slug + '-ilacs'}) RETURN v.startedOn AS on",
      { slug },
    );
    expect(visit).toEqual({ on: '2022-07-11' });
  });

  test('of a document that the graph has under another id joins it', async (context) => {
    const { world, slug, gold, load } = await annotated(context);
    await load(gold);
    const finding = { ...gold.findings[1], id: `${slug}-f9`, responds_to: [] };
    const again = { ...gold, document: { ...gold.document, id: `${slug}-other` }, findings: [finding] };
    expect(counts(await load({ ...again, actions: [] }))).toEqual([1, 0, 5, 0, 0]);
    expect(await everythingOf(world)).toContain('finding:X-f9 FROM document:X-minutes');
  });

  test('takes the good items and names what is wrong with the others', async (context) => {
    const { gold, load } = await annotated(context);
    const [finding] = gold.findings;
    const outcome = await load({
      ...gold,
      findings: [
        ...gold.findings,
        { ...finding, id: 'Not an id' },
        { ...finding, id: 'x-1', voice: 'nobody' },
        { ...finding, id: 'x-2', themes: ['no-such-theme'] },
        { ...finding, id: 'x-3', visit: 'no-such-visit' },
        { ...finding, id: 'x-4', evidence: [] },
      ],
    });
    expect(counts(outcome)).toEqual([8, 0, 0, 5, 0]);
    expect(outcome.refused).toEqual([
      {
        line: 3,
        column: 'findings.id',
        value: 'Not an id',
        reason: 'is not an id: lower-case words joined by hyphens',
      },
      { line: 4, column: 'findings.voice', value: 'nobody', reason: 'is not a word that is known here' },
      { line: 7, column: 'findings.evidence', value: '', reason: 'names no passage' },
      { line: 1, column: 'findings x-2 themes', value: 'no-such-theme', reason: 'is no theme' },
      { line: 1, column: 'findings x-3 visit', value: 'no-such-visit', reason: 'is no visit' },
    ]);
  });

  test('that is none is refused in one line', async (context) => {
    const { gold, load } = await annotated(context);
    await expect(load([])).rejects.toThrow(
      'gold.json is no annotation of a document: it is missing or of another type',
    );
    await expect(load({ ...gold, document: { ...gold.document, kind: 'poem' } })).rejects.toThrow(
      'document.kind is not a word that is known here',
    );
    const outcome = await load({ ...gold, document: { ...gold.document, council: 'nowhere' } });
    expect(outcome.refused).toEqual([
      { line: 1, column: 'document.council', value: 'nowhere', reason: 'is no council that the graph has' },
    ]);
  });
});
