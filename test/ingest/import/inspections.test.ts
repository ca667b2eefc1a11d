import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest';
import { slugOf } from '../../../src/domain/ids.js';
import { Graph } from '../../../src/graph/graph.js';
import { importFile } from '../../../src/ingest/import/import-file.js';
import type { ImportOutcome } from '../../../src/ingest/import/outcome.js';
import { workbook } from '../../support/workbook.js';
import { World } from '../../support/world.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
});
afterAll(() => graph.close());

const HEADER =
  'urn,local_authority,inspection_link,publication_date,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade';

/** A council of the test's own, its slug, and an import of rows in which COUNCIL stands for its name. */
async function council(context: TestContext) {
  const world = await World.create(graph);
  const slug = slugOf(world.council);
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const load = async (rows: string[], file = 'history.csv', header = HEADER): Promise<ImportOutcome> => {
    writeFileSync(join(folder, file), [header, ...rows].join('\r\n').replaceAll('COUNCIL', slug));
    return importFile(graph, 'inspections', join(folder, file));
  };
  return { world, slug, load, folder };
}

interface StoredVisit {
  kind: string;
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
  leadInspector: string | null;
  focus: string | null;
  judgements: string[];
  documents: string[];
}

async function visitsOf(world: World): Promise<Record<string, StoredVisit>> {
  const rows = await graph.read<{ id: string; visit: StoredVisit }>(
    `MATCH (:Council {id: $council})<-[:OF]-(n:Visit)
    RETURN n.id AS id, n {.kind, .startedOn, .endedOn, .publishedOn, .leadInspector, .focus,
      judgements: COLLECT { MATCH (n)<-[:AT]-(j:Judgement) RETURN j.area + ' ' + coalesce(j.grade, j.status) ORDER BY j.area },
      documents: COLLECT { MATCH (n)<-[:ABOUT]-(d:Document) RETURN d.id + ' ' + d.kind ORDER BY d.id }} AS visit`,
    { council: world.council },
  );
  return Object.fromEntries(rows.map(({ id, visit }) => [id, visit]));
}

async function conflictsOf(world: World): Promise<string[]> {
  const rows = await graph.read<{ line: string }>(
    `MATCH (:Council {id: $council})<-[:OF]-(:Visit)<-[:OF]-(c:Conflict)
    RETURN c.field + ': ' + c.keptFrom + ' ' + c.kept + ', ' + c.otherFrom + ' ' + c.other AS line ORDER BY line`,
    { council: world.council },
  );
  return rows.map(({ line }) => line);
}

const counts = ({ added, changed, unchanged, refused, differences }: ImportOutcome) => [
  added,
  changed,
  unchanged,
  refused.length,
  differences.length,
];

const ILACS =
  ',COUNCIL,https://example.org/1,09/05/25,standard,Ada Finch,17/03/2025,21/03/2025,good,outstanding,to requires improvement,good,data_unreadable';

describe('a table of inspections', () => {
  test('becomes visits, judgements and reports; the same again changes nothing', async (context) => {
    const { world, slug, load } = await council(context);
    const rows = [
      ILACS,
      ',COUNCIL,https://example.org/2,19/11/21,short,bea o’dowd -finch,27/09/2021,08/10/2021,good,good,good,inadequate,inspection_pre_dates_judgement',
      ',COUNCIL,https://example.org/3,07/07/26,short,,11/05/2026,22/05/2026,not_reported_post_reform,good,good,good,good',
      ',COUNCIL,https://example.org/4,03/08/15,,,,,,data_unreadable,data_unreadable,data_unreadable,data_unreadable',
      ',COUNCIL,https://example.org/5,16/08/13,,nan,,,nan,data_unreadable,data_unreadable,data_unreadable,data_unreadable',
    ];
    expect(counts(await load(rows))).toEqual([5, 0, 0, 0, 0]);
    const report = (date: string): string[] => [`document:${slug}-${date}-report INSPECTION_REPORT`];
    const stored = await visitsOf(world);
    expect(stored).toEqual({
      [`visit:${slug}-2025-05-09-ilacs`]: {
        ...{ kind: 'ILACS_STANDARD', startedOn: '2025-03-17', endedOn: '2025-03-21', publishedOn: '2025-05-09' },
        ...{ leadInspector: 'Ada Finch', focus: null, documents: report('2025-05-09') },
        judgements: [
          'CARE_LEAVERS UNREADABLE',
          'CHILDREN_IN_CARE GOOD',
          'HELP_AND_PROTECTION REQUIRES_IMPROVEMENT',
          'LEADERS OUTSTANDING',
          'OVERALL GOOD',
        ],
      },
      [`visit:${slug}-2021-11-19-ilacs`]: {
        ...{ kind: 'ILACS_SHORT', startedOn: '2021-09-27', endedOn: '2021-10-08', publishedOn: '2021-11-19' },
        ...{ leadInspector: 'Bea O’Dowd-Finch', focus: null, documents: report('2021-11-19') },
        judgements: [
          'CARE_LEAVERS NOT_IN_FRAMEWORK',
          'CHILDREN_IN_CARE NOT_IN_FRAMEWORK',
          'CHILDREN_IN_CARE_AND_CARE_LEAVERS INADEQUATE',
          'HELP_AND_PROTECTION GOOD',
          'LEADERS GOOD',
          'OVERALL GOOD',
        ],
      },
      [`visit:${slug}-2026-07-07-ilacs`]: {
        ...{ kind: 'ILACS_SHORT', startedOn: '2026-05-11', endedOn: '2026-05-22', publishedOn: '2026-07-07' },
        ...{ leadInspector: null, focus: null, documents: report('2026-07-07') },
        judgements: [
          'CARE_LEAVERS GOOD',
          'CHILDREN_IN_CARE GOOD',
          'HELP_AND_PROTECTION GOOD',
          'LEADERS GOOD',
          'OVERALL NOT_IN_FRAMEWORK',
        ],
      },
      [`visit:${slug}-2015-08-03-sif`]: {
        ...{ kind: 'SIF_INSPECTION', startedOn: null, endedOn: null, publishedOn: '2015-08-03' },
        ...{ leadInspector: null, focus: null, documents: report('2015-08-03') },
        judgements: ['ADOPTION', 'CARE_LEAVERS', 'CHILDREN_IN_CARE', 'HELP_AND_PROTECTION', 'LEADERS', 'OVERALL'].map(
          (area) => `${area} UNREADABLE`,
        ),
      },
      [`visit:${slug}-2013-08-16-other`]: {
        ...{ kind: 'OTHER', startedOn: null, endedOn: null, publishedOn: '2013-08-16' },
        ...{ leadInspector: null, focus: null, documents: report('2013-08-16') },
        judgements: ['CARE_LEAVERS', 'CHILDREN_IN_CARE', 'HELP_AND_PROTECTION', 'LEADERS', 'OVERALL'].map(
          (area) => `${area} UNREADABLE`,
        ),
      },
    });
    expect(counts(await load(rows))).toEqual([0, 0, 5, 0, 0]);
    expect(counts(await load(rows, 'under another name.csv'))).toEqual([0, 0, 5, 0, 0]);
    expect(await visitsOf(world)).toEqual(stored);
    expect(await conflictsOf(world)).toEqual([]);
  });

  test('of joint inspections has themes and no grades', async (context) => {
    const { world, slug, folder } = await council(context);
    const path = join(folder, 'joint.xlsx');
    const rows = [
      ['local_authority', 'inspection_link', 'inspection_start_date', 'publication_date', 'inspection_theme'],
      [slug, 'https://example.org/j', '18/07/22', '18/07/22', `Early help in ${slug} between 4 and 8 july 2022.`],
    ];
    writeFileSync(path, workbook(rows));
    expect(counts(await importFile(graph, 'inspections', path))).toEqual([1, 0, 0, 0, 0]);
    expect(await visitsOf(world)).toEqual({
      [`visit:${slug}-2022-07-18-jtai`]: {
        ...{ kind: 'JTAI', startedOn: null, endedOn: null, publishedOn: '2022-07-18', leadInspector: null },
        ...{ focus: 'Early help', judgements: [], documents: [`document:${slug}-2022-07-18-letter VISIT_LETTER`] },
      },
    });
    expect(counts(await importFile(graph, 'inspections', path))).toEqual([0, 0, 1, 0, 0]);
  });

  test('fills what the graph does not know', async (context) => {
    const { world, slug, load } = await council(context);
    const visit = await world.visit('2025-03', { kind: 'ILACS_SHORT' as never, publishedOn: '2025-05-09' });
    await graph.write((tx) =>
      tx.run(
        "MATCH (v:Visit {id: $visit}) CREATE (:Judgement {id: 'judgement:' + $visit, area: 'OVERALL', status: 'UNREADABLE'})-[:AT]->(v)",
        { visit },
      ),
    );
    await graph.write((tx) =>
      tx.run('MATCH (j:Judgement {id: $old}) SET j.id = $id', {
        old: `judgement:${visit}`,
        id: `judgement:${visit.slice(6)}:overall`,
      }),
    );
    const rows = [ILACS.replace('standard', '')];
    expect(counts(await load(rows))).toEqual([0, 1, 0, 0, 0]);
    const stored = await visitsOf(world);
    expect(Object.keys(stored)).toEqual([visit]);
    expect(stored[visit]).toMatchObject({ kind: 'ILACS_SHORT', startedOn: '2025-03-17', leadInspector: 'Ada Finch' });
    expect(stored[visit]?.judgements).toContain('OVERALL GOOD');
    expect(counts(await load(rows))).toEqual([0, 0, 1, 0, 0]);
    expect(slug).not.toBe('');
  });

  test('that differs from the report is kept as a conflict, and the report wins', async (context) => {
    const { world, slug, load } = await council(context);
    await load([ILACS]);
    const visit = `visit:${slug}-2025-05-09-ilacs`;
    await graph.write((tx) =>
      tx.run(
        "MATCH (v:Visit {id: $visit})<-[:AT]-(j) SET v.source = 'report', v.sourceDocument = 'document:read', j.source = 'report'",
        { visit },
      ),
    );
    const stored = await visitsOf(world);
    const row = ILACS.replace('17/03/2025', '18/03/2025')
      .replace(',good,outstanding', ',inadequate,outstanding')
      .replace('Ada Finch', 'ada finch');
    for (const times of ['once', 'twice']) {
      const outcome = await load([row]);
      expect([times, ...counts(outcome)]).toEqual([times, 0, 0, 1, 0, 2]);
      expect(outcome.differences).toEqual([
        { about: visit, field: 'startedOn', kept: '2025-03-17', other: '2025-03-18' },
        { about: visit, field: 'OVERALL', kept: 'GOOD', other: 'INADEQUATE' },
      ]);
      expect(await conflictsOf(world)).toEqual([
        'OVERALL: document:read GOOD, inspection table INADEQUATE',
        'startedOn: document:read 2025-03-17, inspection table 2025-03-18',
      ]);
    }
    expect(await visitsOf(world)).toEqual(stored);
  });

  test('corrects what it brought itself, and only that', async (context) => {
    const { world, slug, load } = await council(context);
    await load([ILACS]);
    const visit = `visit:${slug}-2025-05-09-ilacs`;
    const corrected = ILACS.replace('Ada Finch', 'Bea Teal').replace(',good,outstanding', ',inadequate,outstanding');
    expect(counts(await load([corrected], 'another.csv'))).toEqual([0, 0, 1, 0, 2]);
    expect((await visitsOf(world))[visit]).toMatchObject({ leadInspector: 'Ada Finch' });
    expect(counts(await load([corrected]))).toEqual([0, 1, 0, 0, 0]);
    const now = (await visitsOf(world))[visit];
    expect(now).toMatchObject({ leadInspector: 'Bea Teal' });
    expect(now?.judgements).toContain('OVERALL INADEQUATE');
  });

  test('takes the good rows and names what is wrong with the others', async (context) => {
    const { world, slug, load } = await council(context);
    const outcome = await load([
      ILACS,
      ILACS.replace('COUNCIL', 'Nowhere'),
      ILACS.replace('09/05/25', '31/02/25'),
      ILACS.replace('standard', '17/03/2025'),
      ILACS.replace('standard', 'thorough'),
      ILACS.replace(',good,outstanding', ',splendid,outstanding'),
      ILACS.replace('21/03/2025', '21/02/2025'),
      ILACS.replace('09/05/25', '').replace('17/03/2025', ''),
      ILACS.replace('https://example.org/1', 'page 1'),
    ]);
    expect(counts(outcome)).toEqual([1, 0, 0, 8, 0]);
    expect(outcome.refused).toEqual([
      { line: 3, column: 'local_authority', value: 'Nowhere', reason: 'names no council that the graph has' },
      { line: 4, column: 'publication_date', value: '31/02/25', reason: 'is not a date' },
      {
        line: 5,
        column: 'inspection_framework',
        value: '17/03/2025',
        reason: 'is a date: the cells of this row seem to be shifted',
      },
      { line: 6, column: 'inspection_framework', value: 'thorough', reason: 'is not a known framework' },
      { line: 7, column: 'overall_effectiveness_grade', value: 'splendid', reason: 'is not a grade' },
      {
        line: 8,
        column: 'inspection_end_date',
        value: '21/02/2025',
        reason: 'is before inspection_start_date, 17/03/2025',
      },
      { line: 9, column: 'publication_date', value: '', reason: 'leaves the inspection without any date' },
      { line: 10, column: 'inspection_link', value: 'page 1', reason: 'is not a web address' },
    ]);
    expect(Object.keys(await visitsOf(world))).toEqual([`visit:${slug}-2025-05-09-ilacs`]);
  });

  test('whose code and name are of two councils is refused', async (context) => {
    const { slug, load } = await council(context);
    const { world: other } = await council(context);
    const urn = `9${Date.now()}`;
    await graph.write((tx) => tx.run('MATCH (c:Council {id: $id}) SET c.ofstedUrn = $urn', { id: other.council, urn }));
    const outcome = await load([`${urn}${ILACS}`]);
    expect(outcome.refused).toEqual([
      {
        line: 2,
        column: 'local_authority',
        value: slug,
        reason: `is council:${slug}, but urn ${urn} is ${other.council}`,
      },
    ]);
  });
});
