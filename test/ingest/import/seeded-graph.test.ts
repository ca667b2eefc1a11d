import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/domain/ids.js';
import { type ManagedNeo4j, startManagedNeo4j } from '../../../src/graph/embedded/managed-neo4j.js';
import { Graph } from '../../../src/graph/graph.js';
import { migrate, schemaNames } from '../../../src/graph/migrate.js';
import { brokenRules, missingSchema, wrongHashes } from '../../../src/graph/queries/check.js';
import { settleAll } from '../../../src/graph/snapshot/settle.js';
import { importFile, type ImportKind } from '../../../src/ingest/import/import-file.js';
import type { ImportOutcome } from '../../../src/ingest/import/outcome.js';
import { loadSeeds } from '../../../src/ingest/seeds/load.js';
import { readSeeds } from '../../../src/ingest/seeds/read.js';
import type { Tables } from '../../../src/ingest/seeds/tables.js';
import { packageRoot } from '../../../src/package-root.js';
import { homeWithJars } from '../../support/neo4j-home.js';

// A graph of its own with the seeds; the tests change it and put it right again, so one after another.
let home: string;
let folder: string;
let neo4j: ManagedNeo4j;
let graph: Graph;
let tables: Tables;

beforeAll(async () => {
  home = await homeWithJars();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  neo4j = await startManagedNeo4j({ home, heap: '300m', pagecache: '32m', report: () => undefined });
  graph = new Graph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' });
  await migrate(graph, join(packageRoot, 'schema'));
  await loadSeeds(graph, join(packageRoot, 'seeds'), () => undefined);
  ({ tables } = await readSeeds(join(packageRoot, 'seeds')));
}, 180_000);

afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  for (const path of [home, folder]) rmSync(path, { recursive: true, force: true });
});

async function load(kind: ImportKind, rows: readonly (readonly (string | null)[])[]): Promise<ImportOutcome> {
  const cell = (text: string | null): string => `"${(text ?? '').replaceAll('"', '""')}"`;
  writeFileSync(join(folder, 'table.csv'), rows.map((cells) => cells.map(cell).join(',')).join('\n'));
  return importFile(graph, kind, join(folder, 'table.csv'));
}

const counts = ({ added, changed, unchanged, refused, differences }: ImportOutcome) => [
  added,
  changed,
  unchanged,
  refused.length,
  differences.length,
];

async function total(match: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(`${match} RETURN count(*) AS total`);
  return row?.total ?? -1;
}

/** A date as the published tables write it. */
const slashed = (date: string | null): string | null => date?.split('-').reverse().join('/') ?? null;

const GRADE_WORDS: Record<string, string> = {
  NOT_IN_FRAMEWORK: 'inspection_pre_dates_judgement',
  UNREADABLE: 'data_unreadable',
};
const gradeWord = (word: string | null): string | null =>
  word && (GRADE_WORDS[word] ?? word.toLowerCase().replaceAll('_', ' '));

describe.sequential('on a graph with the seeds', () => {
  test('the table that the inspections came from changes nothing', async () => {
    const councils = new Map(tables.councils.map((row) => [row.id, row]));
    const visits = new Map(tables.visits.map((row) => [row.id, row]));
    const rows = tables.inspections.map((row) => {
      const visit = visits.get(row.visit);
      const joint = row.children_in_care_and_care_leavers;
      return [
        ...[
          councils.get(visit?.council ?? '')?.ofsted_urn ?? null,
          visit?.council.replaceAll('-', ' ') ?? null,
          row.report_url,
        ],
        ...[slashed(visit?.published_on ?? null), slashed(visit?.started_on ?? null), slashed(visit?.ended_on ?? null)],
        ...[
          visit?.lead_inspector?.toLowerCase() ?? null,
          row.overall?.valueOf() === 'NOT_IN_FRAMEWORK' ? 'not_reported_post_reform' : gradeWord(row.overall),
        ],
        ...[row.leaders, row.help_and_protection, joint ?? row.children_in_care, row.care_leavers].map(gradeWord),
      ];
    });
    const header = [
      'urn',
      'local authority',
      'link',
      'published',
      'start date',
      'end date',
      'inspector',
      'overall',
      'leaders',
      'help and protection',
      'in care',
      'care leavers',
    ];
    const before = [await total('MATCH (n)'), await total('MATCH ()-[r]->()')];
    expect(counts(await load('inspections', [header, ...rows]))).toEqual([0, 0, 497, 0, 0]);
    expect([await total('MATCH (n)'), await total('MATCH ()-[r]->()')]).toEqual(before);
  });

  test('the table that the councils came from changes nothing', async () => {
    const codes = new Map(tables.councils.map((row) => [row.id, row.dfe_code]));
    const neighbours = new Map(tables.neighbours.map((row) => [row.council, row.neighbours]));
    const rows = tables.councils.map((row) => [
      ...[
        row.name,
        row.official_name,
        row.region.replaceAll('-', ' '),
        row.gss_code,
        row.former_gss_codes.join(' '),
        row.dfe_code,
        row.ofsted_urn,
      ],
      ...[row.aliases.join('; '), slashed(row.started_on), slashed(row.ended_on)],
      `[${(neighbours.get(row.id) ?? []).map((id) => `'${codes.get(id)}'`).join(', ')}]`,
    ]);
    const header = [
      'name',
      'official_name',
      'region',
      'gss_code',
      'former_gss_codes',
      'dfe_la_code',
      'urn',
      'alt names',
      'start date',
      'end date',
      'stat neighbours',
    ];
    expect(counts(await load('councils', [header, ...rows]))).toEqual([0, 0, 160, 0, 0]);
  });

  test('the table of themes changes nothing', async () => {
    expect(counts(await importFile(graph, 'themes', join(packageRoot, 'seeds/themes.csv')))).toEqual([0, 0, 44, 0, 0]);
  });

  test.each([
    'london corporation',
    'telford & wrekin',
    'KINGSTON UPON HULL',
    'Hull, City of',
    'Bristol, City of',
    'London Borough of Barnet',
    'st helens metropolitan borough council',
    'Durham',
  ])('a table may call a council %s', async (name) => {
    const outcome = await load('councils', [
      ['council', 'gss_code'],
      [name, ''],
    ]);
    expect(counts(outcome)).toEqual([0, 0, 1, 0, 0]);
  });

  test('a code of a council that another took over from is no contradiction', async () => {
    const [cumbria, cumberland] = ['cumbria', 'cumberland'].map((id) => tables.councils.find((row) => row.id === id));
    const row = [
      cumberland?.ofsted_urn ?? '',
      cumbria?.gss_code ?? cumbria?.former_gss_codes[0] ?? '',
      '09/05/29',
      'good',
    ];
    const outcome = await load('inspections', [['urn', 'gss_code', 'published', 'overall'], row]);
    expect(counts(outcome)).toEqual([1, 0, 0, 0, 0]);
    expect(
      await total(
        "MATCH (:Visit {id: 'visit:cumberland-2029-05-09-ilacs'})-[:OF]->(:Council {id: 'council:cumberland'})",
      ),
    ).toBe(1);
  });

  test('councils: what is new is added, what is missing filled, what differs kept and named', async () => {
    const header = [
      'name',
      'type',
      'region',
      'gss_code',
      'former_gss_codes',
      'dfe_code',
      'urn',
      'aliases',
      'neighbours',
    ];
    const barnet = tables.councils.find(({ id }) => id === 'barnet');
    const rows = [
      [
        'Newshire',
        'Unitary authority',
        'East of England',
        'E06999999',
        '',
        '999',
        '99999',
        'The New Shire',
        '302, 304',
      ],
      ['Barnet', 'County', '', 'E09999999', barnet?.gss_code ?? '', '', '', 'Barnet on the Hill', ''],
      ['Nowhere', '', 'East of England', '', '', '998', '', '', ''],
      ['Elsewhere', 'Unitary authority', 'Atlantis', '', '', '', '', '', ''],
      ['Brent', '', '', '', '', '', '', '', '111'],
    ];
    const outcome = await load('councils', [header, ...rows]);
    expect(counts(outcome)).toEqual([1, 1, 0, 3, 1]);
    expect(outcome.differences).toEqual([
      { about: 'council:barnet', field: 'kind', kept: 'LONDON_BOROUGH', other: 'COUNTY' },
    ]);
    expect(outcome.refused).toEqual([
      { line: 4, column: 'type', value: '', reason: 'is needed for a council that the graph does not have' },
      { line: 5, column: 'region', value: 'Atlantis', reason: 'is not a region that the graph has' },
      { line: 6, column: 'neighbours', value: '111', reason: 'is the code of no council' },
    ]);
    const [stored] =
      await graph.read<object>(`MATCH (c:Council {id: 'council:barnet'}), (n:Council {id: 'council:newshire'})-[:IN]->(r:Region)
      RETURN c.gssCode AS gss, c.formerGssCodes AS former, c.aliases AS aliases, r.name AS region, n.aliases AS others,
        COLLECT { MATCH (n)-[edge:NEIGHBOUR]->(o) RETURN o.id ORDER BY edge.rank } AS neighbours`);
    expect(stored).toEqual({
      ...{ gss: 'E09999999', former: [barnet?.gss_code], aliases: ['Barnet on the Hill'], region: 'East of England' },
      ...{ others: ['The New Shire'], neighbours: ['council:barnet', 'council:brent'] },
    });
    expect(counts(await load('councils', [header, ...rows.slice(0, 2)]))).toEqual([0, 0, 2, 0, 1]);
  });

  test('themes: new ones come last, others become as the table has them', async () => {
    const header = ['id', 'label', 'definition', 'parent', 'areas'];
    const rows = [
      ['night-work', 'Night work', 'Work at night.', 'front-door', 'help-protection; in-care'],
      ['planning', 'Plans', 'Of plans.', '', 'leaders'],
      ['Bad Id', 'A', 'B', '', 'leaders'],
      ['lost', 'A', 'B', 'nowhere', 'leaders'],
      ['odd', 'A', 'B', '', 'kitchen'],
    ];
    const outcome = await load('themes', [header, ...rows]);
    expect(counts(outcome)).toEqual([1, 1, 0, 3, 0]);
    expect(outcome.refused.map(({ line, column, value }) => [line, column, value])).toEqual([
      [4, 'id', 'Bad Id'],
      [6, 'areas', 'kitchen'],
      [5, 'parent', 'nowhere'],
    ]);
    const [theme] = await graph.read<object>(
      "MATCH (t:Theme {id: 'theme:night-work'})-[:NARROWER_THAN]->(p) RETURN t {.label, .areas} AS theme, p.id AS parent, t.position >= 44 AS last",
    );
    expect(theme).toEqual({
      theme: { label: 'Night work', areas: ['HELP_AND_PROTECTION', 'CHILDREN_IN_CARE'] },
      parent: 'theme:front-door',
      last: true,
    });
    expect(counts(await load('themes', [header, ...rows.slice(0, 2)]))).toEqual([0, 0, 2, 0, 0]);
  });
});

describe.sequential('check', () => {
  const text = 'The text of a passage';
  const MISKEYED = 'findings whose keys are not what their edges say';
  const MISCOUNTED = 'documents whose tallies are not what their findings add up to';
  const LETTER = 'document:worcestershire-2018-04-monitoring-visit';

  async function problems(): Promise<[string, number, string][]> {
    const schema = await missingSchema(graph, schemaNames(join(packageRoot, 'schema')));
    const { problem } = await wrongHashes(graph);
    const found = [...schema, ...(await brokenRules(graph)), ...(problem ? [problem] : [])];
    for (const { remedy } of found) expect(remedy).not.toBe('');
    return found.map(({ what, total: times, examples }) => [what, times, examples.join(' ')]);
  }

  test('finds nothing wrong with the seeds', async () => {
    expect(await problems()).toEqual([]);
  });

  // Each: what is planted, what is found of it, what takes it away again.
  test.each<[string, string, [string, number, string][], string]>([
    [
      'a finding without anything',
      "CREATE (:Finding {id: 'finding:x', reviewStatus: 'CONFIRMED'})",
      [
        ['Finding nodes without a council', 1, 'finding:x'],
        ['Finding nodes without a document', 1, 'finding:x'],
        ['Finding nodes without a primary theme', 1, 'finding:x'],
        ['findings that rest on no passage', 1, 'finding:x'],
      ],
      "MATCH (n {id: 'finding:x'}) DETACH DELETE n",
    ],
    [
      'an action without a document',
      "MATCH (c:Council {id: 'council:bradford'}) CREATE (:Action {id: 'action:x'})-[:OF]->(c)",
      [['Action nodes without a document', 1, 'action:x']],
      "MATCH (n {id: 'action:x'}) DETACH DELETE n",
    ],
    [
      'parts without a whole',
      "CREATE (:Judgement {id: 'judgement:x'}), (:Passage {id: 'passage:x', sha256: ''}), (:Review {id: 'review:x'}), (:Change {id: 'change:x'}), (:Observation {id: 'observation:x'})",
      [
        ['Observation nodes without a measure', 1, 'observation:x'],
        ['Judgement nodes without a visit', 1, 'judgement:x'],
        ['Passage nodes without a document', 1, 'passage:x'],
        ['reviews of nothing', 1, 'review:x'],
        ['changes of nothing', 1, 'change:x'],
      ],
      "MATCH (n) WHERE n.id ENDS WITH ':x' DETACH DELETE n",
    ],
    [
      'a finding that waits without a confidence',
      "MATCH (f:Finding {id: 'finding:w18-f05'}) SET f.reviewStatus = 'UNREVIEWED'",
      [
        [
          'findings that wait for a person without a confidence, so that the review queue does not show them in order',
          1,
          'finding:w18-f05',
        ],
        [MISCOUNTED, 1, LETTER],
      ],
      "MATCH (f:Finding {id: 'finding:w18-f05'}) SET f.reviewStatus = 'CONFIRMED'",
    ],
    [
      'two visits that are one',
      "MATCH (v:Visit {id: 'visit:bradford-2021-09-mv6'})-[:OF]->(c) CREATE (:Visit {id: 'visit:x', status: v.status, kind: v.kind, startedOn: v.startedOn, endedOn: v.endedOn})-[:OF]->(c)",
      [['visits to one council of the same kind and dates as another one', 2, 'visit:bradford-2021-09-mv6 visit:x']],
      "MATCH (n {id: 'visit:x'}) DETACH DELETE n",
    ],
    [
      'a finding that rests on another document',
      "MATCH (f:Finding {id: 'finding:w18-f05'}), (p:Passage {id: 'passage:lancashire-2017-dcs-update:3'}) CREATE (f)-[:EVIDENCED_BY {rank: 9}]->(p)",
      [['findings that rest on a passage of another document', 1, 'finding:w18-f05']],
      "MATCH (:Finding {id: 'finding:w18-f05'})-[e:EVIDENCED_BY {rank: 9}]->() DELETE e",
    ],
    [
      'a text that is not what its hash says',
      `MATCH (p:Passage {id: 'passage:lancashire-2017-dcs-update:3'}), (q:Passage {id: 'passage:lancashire-2017-dcs-update:4'})
      SET p.text = '${text}.', q.was = q.sha256, q.text = '${text}', q.sha256 = '${sha256(text)}'`,
      [['passages whose text is not what their hash says', 1, 'passage:lancashire-2017-dcs-update:3']],
      `MATCH (p:Passage {id: 'passage:lancashire-2017-dcs-update:3'}), (q:Passage {id: 'passage:lancashire-2017-dcs-update:4'})
      SET p.text = null, q.text = null, q.sha256 = q.was, q.was = null`,
    ],
    [
      'a tally of no finding',
      "MATCH (d:Document {id: 'document:lancashire-2017-dcs-update'}) CREATE (d)<-[:OF]-(:Tally {themes: ['theme:planning'], counts: [0, 1, 0, 0], primaryCounts: [0, 1, 0, 0]})",
      [[MISCOUNTED, 1, 'document:lancashire-2017-dcs-update']],
      'MATCH (t:Tally) WHERE t.documentId IS NULL DETACH DELETE t',
    ],
    [
      'a node without an id',
      "CREATE (:Stray {name: 'stray'})",
      [['nodes without an id', 1, expect.stringMatching(/^4:/)]],
      'MATCH (n:Stray) DELETE n',
    ],
  ])('finds %s', async (_, plant, found, remove) => {
    await graph.runAlone(plant);
    expect(await problems()).toEqual(found);
    await graph.runAlone(remove);
    expect(await problems()).toEqual([]);
  });

  const FINDING = "MATCH (f:Finding {id: 'finding:w18-f05'})";
  const TALLIES = `MATCH (d:Document {id: '${LETTER}'})<-[:OF]-(t:Tally)`;

  // Each: what is done, which rules are broken, and what else it takes for all to be as before.
  test.each<[string, string, string[], string?]>([
    ['a key that is wrong', `${FINDING} SET f.councilId = 'council:leeds'`, [MISKEYED, MISCOUNTED]],
    ['a key that is gone', `${FINDING} REMOVE f.visitId`, [MISKEYED, MISCOUNTED]],
    ['a region that is wrong', `${FINDING} SET f.regionId = 'region:london'`, [MISKEYED]],
    ['a comment on a visit that it is not on', `${FINDING} SET f.relatedVisitId = f.visitId`, [MISKEYED, MISCOUNTED]],
    ['themes in another order', `${FINDING} SET f.themeIds = tail(f.themeIds) + head(f.themeIds)`, [MISKEYED]],
    ...['themeId', 'regionId', 'polarity', 'timeline', 'findingId'].map((key): [string, string, string[]] => [
      `an edge to a theme without its ${key}`,
      `${FINDING}-[on:ON {rank: 1}]->() REMOVE on.${key}`,
      [MISKEYED],
    ]),
    [
      'another primary theme',
      `${FINDING} MATCH (f)-[on:ON]->() WHERE on.rank < 2 SET on.rank = 1 - on.rank`,
      [MISKEYED, MISCOUNTED],
      `${FINDING} MATCH (f)-[on:ON]->() WHERE on.rank < 2 SET on.rank = 1 - on.rank`,
    ],
    [
      'another polarity',
      `${FINDING} SET f.polarity = 'MIXED'`,
      [MISKEYED, MISCOUNTED],
      `${FINDING} SET f.polarity = 'STRENGTH'`,
    ],
    ['another voice', `${FINDING} SET f.voice = 'MEMBER'`, [MISCOUNTED], `${FINDING} SET f.voice = 'INSPECTOR'`],
    [
      'another last day',
      `${FINDING} SET f.was = f.to, f.to = '2030-01-01'`,
      [MISCOUNTED],
      `${FINDING} SET f.to = f.was REMOVE f.was`,
    ],
    ['a tally that counts more', `${TALLIES} SET t.counts = [t.counts[0] + 1] + t.counts[1..]`, [MISCOUNTED]],
    [
      'a tally that counts more as primary',
      `${TALLIES} WITH t LIMIT 1
       SET t.primaryCounts = [n IN range(0, size(t.counts) - 1) | CASE t.counts[n] WHEN 0 THEN 0 ELSE 9 END]`,
      [MISCOUNTED],
    ],
    ['a tally that is gone', `${TALLIES} DETACH DELETE t`, [MISCOUNTED]],
    ['a tally twice', `${TALLIES} CREATE (d)<-[:OF]-(again:Tally) SET again = properties(t)`, [MISCOUNTED]],
    [
      'a document that no process has been told of',
      `MATCH (d:Document {id: '${LETTER}'}) REMOVE d.stamp`,
      [MISCOUNTED],
    ],
  ])('finds %s, and settling puts it right', async (_, damage, broken, undo) => {
    await graph.runAlone(damage);
    const expected = broken.map((rule) => [rule, 1, rule === MISKEYED ? 'finding:w18-f05' : LETTER]);
    expect(await problems()).toEqual(expected);
    await graph.write(settleAll);
    expect(await problems()).toEqual([]);
    if (undo === undefined) return;
    await graph.runAlone(undo);
    await graph.write(settleAll);
    expect(await problems()).toEqual([]);
  });

  test('finds a constraint and an index that are gone', async () => {
    await graph.runAlone('DROP INDEX finding_confidence');
    await graph.runAlone('DROP CONSTRAINT review_id');
    expect(await problems()).toEqual([
      ['constraints and indexes that are missing', 2, expect.stringContaining('finding_confidence')],
    ]);
    await migrate(graph, join(packageRoot, 'schema'));
    expect(await problems()).toEqual([]);
  });
});
