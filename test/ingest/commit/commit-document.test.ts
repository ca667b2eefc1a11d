import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ExtractedDocument } from '../../../src/domain/extraction.js';
import { passageId, sha256, slugOf } from '../../../src/domain/ids.js';
import {
  ActionKind,
  ActionStatus,
  Decision,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../../src/domain/vocabulary.js';
import { Graph, type WriteTransaction } from '../../../src/graph/graph.js';
import { writeActions } from '../../../src/graph/write/actions.js';
import { writeDocuments, writePassages, type DocumentRow } from '../../../src/graph/write/documents.js';
import { writeJudgements } from '../../../src/graph/write/judgements.js';
import { writeMeasures, writeObservations } from '../../../src/graph/write/measures.js';
import { writeVisitEvidence } from '../../../src/graph/write/visits.js';
import { type Committed, commitDocument, CouncilUnknown } from '../../../src/ingest/commit/commit-document.js';
import { reviewFinding } from '../../../src/ingest/review/review-finding.js';
import { canonical, unstamped } from '../../support/canonical.js';
import { action, extracted, finding, measure, visit } from '../../support/extracted.js';
import { World } from '../../support/world.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
});
afterAll(() => graph.close());

const GRADED = { status: JudgementStatus.GRADED };

interface Origin {
  fileName?: string;
  url?: string | null;
  extractedBy?: string;
}

function commit(document: ExtractedDocument, origin: Origin = {}, writer: Pick<Graph, 'write'> = graph) {
  return commitDocument(writer, document, { fileName: document.file, url: null, extractedBy: 'rules-1', ...origin });
}

/** Every node of a council with its properties and edges, but for when it was ingested and for what is only counted. */
async function everything(council: string): Promise<string[]> {
  const rows = await graph.read<{ line: unknown }>(
    `MATCH (:Council {id: $council})<-[:OF]-(n)
     OPTIONAL MATCH (n)<-[:PART_OF|AT|OF]-(part)
     UNWIND [n, part] AS node
     WITH DISTINCT node WHERE node IS NOT NULL AND NOT node:Tally
     RETURN [node.id, labels(node), properties(node {.*, ingestedAt: null}),
       COLLECT { MATCH (node)-[edge]->(other) RETURN [type(edge), properties(edge), other.id] ORDER BY type(edge), other.id }
     ] AS line`,
    { council },
  );
  return rows.map(({ line }) => canonical(line)).sort();
}

async function one<Row>(cypher: string, parameters: object): Promise<Row> {
  const [row] = await graph.read<Row>(cypher, { ...parameters });
  if (!row) throw new Error(`Nothing is found by ${cypher}`);
  return row;
}

interface Statement {
  id: string;
  summary: string;
  status: string;
  quote: string | null;
  evidence: string[];
}

async function findingsOf(document: string): Promise<Statement[]> {
  return graph.read<Statement>(
    `MATCH (:Document {id: $document})<-[:FROM]-(f:Finding)
     RETURN f.id AS id, f.summary AS summary, f.reviewStatus AS status, f.quote AS quote,
       COLLECT { MATCH (f)-[e:EVIDENCED_BY]->(p) RETURN p.id ORDER BY e.rank } AS evidence ORDER BY f.summary, f.id`,
    { document },
  );
}

const LINES = ['Inspected from 17 January 2022', 'Plans are late.', 'Visits are regular.', 'Managers see little.'];

/** The hash of a file of a world: files of two worlds differ. */
function hashOf(world: World, lines: readonly string[]): string {
  return sha256([world.council, ...lines].join('\n'));
}

function report(world: World, lines = LINES, fields: Partial<ExtractedDocument> = {}): ExtractedDocument {
  return extracted(lines, {
    sha256: hashOf(world, lines),
    council: world.council,
    visits: [visit({ judgements: [{ area: JudgementArea.OVERALL, ...GRADED, grade: Grade.GOOD }] })],
    findings: lines.slice(1).map((line, position) => finding(line, position + 2)),
    ...fields,
  });
}

describe('a report of a council', () => {
  test('becomes a document, a visit with judgements, passages and findings that wait for a person', async () => {
    const world = await World.create(graph);
    const slug = slugOf(world.council);
    const { document, outcome, added } = await commit(report(world));
    expect({ document, outcome, added }).toEqual({
      document: `document:${slug}-2022-03-01-report`,
      outcome: 'new',
      added: { visits: 1, findings: 3, actions: 0, measures: 0 },
    });

    const node = await one<Record<string, unknown>>(
      `MATCH (d:Document {id: $document})-[:ABOUT]->(v:Visit)<-[:AT]-(j:Judgement)
       MATCH (v)-[:EVIDENCED_BY]->(p:Passage)
       RETURN d.sha256 AS sha256, d.title AS title, d.fileName AS fileName, d.extractedBy AS extractedBy,
         d.timeline AS timeline, v.id AS visit, v.timeline AS on, v.source AS source, v.sourceDocument AS by,
         j {.id, .area, .status, .grade} AS judgement, p.index AS index, COUNT { (d)<-[:PART_OF]-() } AS passages`,
      { document },
    );
    expect(node).toEqual({
      sha256: hashOf(world, LINES),
      title: 'Inspection of a council',
      fileName: 'report.pdf',
      extractedBy: 'rules-1',
      timeline: '2022-03-01',
      visit: `visit:${slug}-2022-03-01-ilacs`,
      on: '2022-01-17',
      source: 'report',
      by: document,
      judgement: { id: `judgement:${slug}-2022-03-01-ilacs:overall`, area: 'OVERALL', status: 'GRADED', grade: 'GOOD' },
      index: 1,
      passages: 4,
    });

    const late = await one<Record<string, unknown>>(
      `MATCH (f:Finding {quote: 'Plans are late.'})-[:FROM]->(:Document {id: $document})
       MATCH (f)-[:OF]->(c:Council) MATCH (f)-[:RAISED_AT]->(v:Visit) MATCH (f)-[:EVIDENCED_BY {rank: 0}]->(p:Passage)
       RETURN properties(f) AS properties, c.id AS council, v.id AS visit, p {.*} AS passage,
         COLLECT { MATCH (f)-[on:ON]->(t) RETURN t.id ORDER BY on.rank } AS themes`,
      { document },
    );
    expect(late).toEqual({
      properties: {
        id: `finding:${slug}-2022-03-01-report-${sha256('Plans are late.\nINSPECTOR').slice(0, 12)}`,
        summary: 'In short: Plans are late.',
        quote: 'Plans are late.',
        polarity: 'CONCERN',
        voice: 'INSPECTOR',
        reviewStatus: 'UNREVIEWED',
        confidence: 0.75,
        improvementItem: false,
        extracted: true,
        occurredOn: '2022-01-17',
        from: '2022-01-17',
        to: '2022-01-21',
        timeline: '2022-01-17',
        documentId: document,
        councilId: world.council,
        regionId: 'region:testshire',
        visitId: `visit:${slug}-2022-03-01-ilacs`,
        themeIds: ['theme:planning', 'theme:permanence'],
      },
      council: world.council,
      visit: `visit:${slug}-2022-03-01-ilacs`,
      passage: {
        id: passageId(document, 2),
        index: 2,
        page: 1,
        role: 'PARAGRAPH',
        text: 'Plans are late.',
        sha256: sha256('Plans are late.'),
      },
      themes: ['theme:planning', 'theme:permanence'],
    });
  });

  test('twice is one document, and nothing is written again', async () => {
    const world = await World.create(graph);
    const { document } = await commit(report(world));
    const before = await everything(world.council);
    expect(before.length).toBeGreaterThan(8);
    const again = await commit(report(world), { fileName: 'copy.pdf' });
    expect(again).toMatchObject({ document, outcome: 'unchanged', added: { visits: 0, findings: 0 } });
    expect(await everything(world.council)).toEqual(before);
  });

  test('read again by a newer extractor that finds the same makes the same graph, with a new stamp', async () => {
    const world = await World.create(graph);
    await commit(report(world));
    const before = await everything(world.council);
    expect(await commit(report(world), { extractedBy: 'rules-2' })).toMatchObject({ outcome: 'changed' });
    const now = await everything(world.council);
    expect(unstamped(now).map((line) => line.replace('rules-2', 'rules-1'))).toEqual(unstamped(before));
  });

  test('committed twice at once is one document, without an error', async () => {
    const world = await World.create(graph);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => commit(report(world))));
    expect(new Set(outcomes.map(({ document }) => document)).size).toBe(1);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'unchanged', 'unchanged', 'unchanged']);
    const { total } = await one<{ total: number }>(
      'MATCH (:Council {id: $council})<-[:OF]-(f:Finding) RETURN count(*) AS total',
      { council: world.council },
    );
    expect(total).toBe(3);
  });

  test('whose council nobody knows, or that the graph has not, is refused and leaves nothing', async () => {
    const world = await World.create(graph);
    const texts = LINES.map((line) => `${line} ${world.council}`);
    await expect(commit(report(world, texts, { council: null }))).rejects.toThrow(CouncilUnknown);
    await expect(commit(report(world, texts, { council: null }))).rejects.toThrow(/say whose it is with --council/);
    await expect(commit(report(world, texts, { council: 'council:none' }))).rejects.toThrow('"council:none"');
    const { found } = await one<{ found: number }>(
      'OPTIONAL MATCH (p:Passage) WHERE p.sha256 IN $hashes RETURN count(p) AS found',
      { hashes: texts.map(sha256) },
    );
    expect(found).toBe(0);
  });

  test('of two statements in the same words, each is a finding', async () => {
    const world = await World.create(graph);
    const lines = ['On site in January', 'Plans are late.', 'Plans are late.'];
    const { document } = await commit(report(world, lines));
    const ids = (await findingsOf(document)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });
});

/** A writer whose nth statement fails. */
function failingAt(n: number): { writer: Pick<Graph, 'write'>; statements: () => number } {
  let statements = 0;
  const failing = (tx: WriteTransaction): WriteTransaction => ({
    run: async (cypher, parameters) => {
      statements += 1;
      if (statements === n) throw new Error('The cable is out');
      return tx.run(cypher, parameters);
    },
  });
  return { writer: { write: (work) => graph.write((tx) => work(failing(tx))) }, statements: () => statements };
}

describe('a commit that is broken off', () => {
  test('at whatever statement leaves the graph as it was, and can be done again', { timeout: 90_000 }, async () => {
    const world = await World.create(graph);
    const first = report(world);
    const changed = report(world, ['Inspected in January', ...LINES.slice(2), 'Plans are better.'], {
      actions: [action('Mend the plans', 2)],
      measures: [measure('Plans on time', 40, 4)],
    });
    for (const document of [first, changed]) {
      const before = await everything(world.council);
      const whole = failingAt(-1);
      for (let n = 1; ; n += 1) {
        const { writer, statements } = failingAt(n);
        const failed = await commit(document, {}, writer).then(
          () => null,
          (error: Error) => error.message,
        );
        if (statements() < n) break;
        expect(failed).toBe('The cable is out');
        expect(await everything(world.council)).toEqual(before);
      }
      expect(await commit(document, {}, whole.writer)).toMatchObject({ outcome: 'unchanged' });
      expect((await everything(world.council)).length).toBeGreaterThan(before.length);
    }
  });
});

describe('a changed file', () => {
  const decide = async (id: string | undefined, decision: Decision, summary?: string) => {
    expect(await reviewFinding(graph, 'Ann', { finding: id ?? '', decision, summary: summary ?? null })).toEqual([]);
  };

  async function ingested(world: World): Promise<{ first: Committed; ids: string[] }> {
    const first = await commit(report(world));
    const found = await findingsOf(first.document);
    expect(found.map(({ quote }) => quote)).toEqual(['Managers see little.', 'Plans are late.', 'Visits are regular.']);
    return { first, ids: found.map(({ id }) => id) };
  }

  test('takes the place of what was extracted, and keeps what people decided with its evidence', async () => {
    const world = await World.create(graph);
    const { first, ids } = await ingested(world);
    const [managers, late, regular] = ids;
    await decide(managers, Decision.REVISE, 'Oversight is thin.');
    await decide(late, Decision.REJECT);

    // The managers have moved, the late plans are found again, the regular visits are gone, and something is new.
    const lines = ['Inspected from 17 January 2022', 'Managers see little.', 'Plans are late.', 'Homes are safe.'];
    const second = await commit(report(world, lines), { fileName: 'report-final.pdf' });
    expect(second).toMatchObject({ document: first.document, outcome: 'changed', added: { visits: 0, findings: 1 } });
    const passage = (index: number): string => passageId(first.document, index);
    expect(
      (await findingsOf(first.document)).map(({ id, ...rest }) => [id === regular, ...Object.values(rest)]),
    ).toEqual([
      [false, 'In short: Homes are safe.', 'UNREVIEWED', 'Homes are safe.', [passage(4)]],
      [false, 'In short: Plans are late.', 'REJECTED', 'Plans are late.', [passage(3)]],
      [false, 'Oversight is thin.', 'CONFIRMED', 'Managers see little.', [passage(2)]],
    ]);
    const now = await one<object>(
      `MATCH (d:Document {id: $id}) RETURN d.sha256 AS sha256, d.formerSha256s AS former, d.fileName AS fileName,
         COLLECT { MATCH (d)<-[:PART_OF]-(p) RETURN p.text ORDER BY p.index } AS texts`,
      { id: first.document },
    );
    const [before, after] = [LINES, lines].map((all) => hashOf(world, all));
    expect(now).toEqual({ sha256: after, former: [before], fileName: 'report-final.pdf', texts: lines });

    // The version that was replaced says nothing new, so that a folder with both settles.
    const settled = await everything(world.council);
    expect(await commit(report(world))).toMatchObject({ document: first.document, outcome: 'unchanged' });
    expect(await everything(world.council)).toEqual(settled);
  });

  test('that no longer holds what a confirmed finding rests on leaves the passage, marked, and gives it back', async () => {
    const world = await World.create(graph);
    const { first, ids } = await ingested(world);
    await decide(ids[1], Decision.CONFIRM);
    const without = [
      'Inspected from 17 January 2022',
      'Nothing is late.',
      'Visits are regular.',
      'Managers see little.',
    ];
    await commit(report(world, without));
    const evidence = async () =>
      graph.read<object>(
        `MATCH (:Finding {id: $id})-[:EVIDENCED_BY]->(p:Passage)
         RETURN p.id AS id, p.text AS text, p.superseded AS superseded`,
        { id: ids[1] },
      );
    const aside = `${passageId(first.document, 2)}-${sha256('Plans are late.').slice(0, 12)}`;
    expect(await evidence()).toEqual([{ id: aside, text: 'Plans are late.', superseded: true }]);
    const live = await one<{ text: string }>('MATCH (p:Passage {id: $id}) RETURN p.text AS text', {
      id: passageId(first.document, 2),
    });
    expect(live.text).toBe('Nothing is late.');

    await commit(report(world, [...without, 'Plans are late.']));
    expect(await evidence()).toEqual([{ id: passageId(first.document, 5), text: 'Plans are late.', superseded: null }]);
    const { left } = await one<{ left: number }>('OPTIONAL MATCH (p:Passage {id: $aside}) RETURN count(p) AS left', {
      aside,
    });
    expect(left).toBe(0);
  });

  test('of another council after all moves the document there', async () => {
    const [wrong, right] = [await World.create(graph), await World.create(graph)];
    const { document } = await commit(report(wrong));
    expect(await commit({ ...report(wrong), council: right.council })).toMatchObject({ document, outcome: 'changed' });
    const owners = await graph.read<{ council: string; kind: string[] }>(
      `MATCH (d:Document {id: $document}) MATCH (n)-[:OF]->(c:Council)
       WHERE n = d OR (n)-[:FROM]->(d) OR (d)-[:ABOUT]->(n) RETURN DISTINCT c.id AS council, labels(n) AS kind`,
      { document },
    );
    expect(owners.map(({ council }) => council)).toEqual(owners.map(() => right.council));
    expect(owners).toHaveLength(3);
    const left = await everything(wrong.council);
    expect(left.filter((line) => line.includes('"Visit"'))).toEqual([]);
  });
});

describe('a document that people have annotated', () => {
  const TEXTS = [
    'Update to the board',
    'The fourth monitoring visit was in April.',
    'Officers said that plans had improved.',
    'Members were worried about caseloads.',
    'RESOLVED: that a report come in May.',
    'Of the plans 40 per cent were on time.',
  ];

  async function annotated(): Promise<{ world: World; document: string; ids: string[]; seeds: () => Promise<void> }> {
    const world = await World.create(graph);
    const document = `document:${slugOf(world.council)}-annotated`;
    const about = await world.visit('2018-04-18', { sequence: 4 });
    const row: DocumentRow = {
      id: document,
      title: 'Our title',
      kind: DocumentKind.MINUTES,
      council: world.council,
      publishedOn: null,
      url: null,
      sha256: null,
      visits: [about],
      meeting: { body: 'the Board', heldOn: null, earliest: '2018-04-20', latest: '2018-06' },
    };
    const texts = TEXTS.map((text) => `${text} ${world.council}`);
    const evidence = (index: number) => [passageId(document, index)];
    const seeds = () =>
      graph.write(async (tx) => {
        await writeDocuments(tx, [row]);
        const hashes = texts.map((text, at) => ({
          document,
          index: at + 1,
          page: null,
          sha256: sha256(text),
          text: null,
        }));
        await writePassages(tx, hashes);
        await writeVisitEvidence(tx, [{ id: about, evidence: evidence(2) }]);
        const source = { council: world.council, document, themes: ['theme:planning'] };
        const plain = { owner: null, due: null, dueText: null, outcome: null, status: ActionStatus.OPEN };
        const id = `action:${slugOf(document)}-a1`;
        const kind = ActionKind.ACTION;
        await writeActions(tx, [
          { ...source, ...plain, id, kind, summary: 'Report in May', addresses: [], evidence: evidence(5) },
        ]);
        const measure = `measure:${slugOf(document)}-m1`;
        await writeMeasures(tx, [{ ...source, id: measure, name: 'Plans', definition: null, unit: 'percent' }]);
        const empty = { period: null, valueText: null, denominator: null, denominatorText: null, targetText: null };
        const value = {
          ...empty,
          target: null,
          comparator: null,
          derived: false,
          dimensions: [],
          evidence: evidence(6),
        };
        await writeObservations(tx, [{ measure, observations: [{ ...value, value: 40 }] }]);
      });
    await seeds();
    const statement = { polarity: Polarity.STRENGTH, voice: Voice.COUNCIL, evidence: evidence(3) };
    const ids = await world.findings(
      { ...statement, summary: 'Plans are better' },
      { ...statement, summary: 'Plans are quicker', themes: ['theme:permanence'] },
      { polarity: Polarity.CONCERN, voice: Voice.MEMBER, evidence: evidence(4), summary: 'Caseloads' },
    );
    await graph.write((tx) =>
      tx.run(
        'UNWIND $ids AS id MATCH (f:Finding {id: id})-[old:FROM]->() MATCH (d:Document {id: $document}) DELETE old CREATE (f)-[:FROM]->(d)',
        { ids, document },
      ),
    );
    return { world, document, ids, seeds };
  }

  function minutes(world: World, change: (texts: string[]) => string[] = (texts) => texts): ExtractedDocument {
    const texts = change(TEXTS.map((text) => `${text} ${world.council}`));
    const at = (start: string): number => texts.findIndex((text) => text.startsWith(start)) + 1;
    const quote = (start: string): string => texts[at(start) - 1] ?? '';
    const officers = { voice: Voice.COUNCIL, polarity: Polarity.STRENGTH };
    return extracted(texts, {
      kind: DocumentKind.MINUTES,
      title: 'As the file has it',
      published: null,
      visits: [
        visit({
          kind: VisitKind.MONITORING_VISIT,
          startedOn: '2018-04',
          endedOn: null,
          publishedOn: null,
          sequence: 4,
          passages: [at('The fourth')],
        }),
      ],
      findings: [
        finding(quote('Officers'), at('Officers'), { ...officers, themes: ['theme:permanence'] }),
        finding(quote('Members'), at('Members'), { voice: Voice.MEMBER }),
        finding(quote('Members'), at('Members'), { voice: Voice.COUNCIL, polarity: Polarity.NEUTRAL }),
      ],
      actions: [action('Report to come', at('RESOLVED')), action('Caseloads to be counted', at('Members'))],
      measures: [measure('Plans on time', 40, at('Of the')), measure('Plans on time', 60, at('Of the'))],
    });
  }

  test('gets its text, keeps what they made of it, and links what is found again', async () => {
    const { world, document, ids } = await annotated();
    const result = await commit(minutes(world));
    expect(result).toEqual({
      document,
      outcome: 'new',
      added: { visits: 0, findings: 1, actions: 1, measures: 1 },
    });
    const held = await one<object>(
      `MATCH (d:Document {id: $document}) RETURN d.title AS title, d.sha256 AS sha256, d.revised AS revised,
         COLLECT { MATCH (d)<-[:PART_OF]-(p) WHERE p.text IS NOT NULL RETURN p.index ORDER BY p.index } AS texts,
         COUNT { (d)-[:ABOUT]->() } AS visits, COUNT { (d)-[:RECORDS]->() } AS meetings`,
      { document },
    );
    expect(held).toEqual({
      title: 'Our title',
      sha256: minutes(world).sha256,
      revised: null,
      texts: [1, 2, 3, 4, 5, 6],
      visits: 1,
      meetings: 1,
    });
    const quotes = new Map((await findingsOf(document)).map(({ id, quote }) => [id, quote]));
    expect(quotes.size).toBe(4);
    expect(ids.map((id) => quotes.get(id))).toEqual([
      null,
      `${TEXTS[2]} ${world.council}`,
      `${TEXTS[3]} ${world.council}`,
    ]);
    const added = await one<object>(
      `MATCH (:Document {id: $document})<-[:FROM]-(f:Finding {extracted: true})
       RETURN f.polarity AS polarity, f.occurredOn AS on, f.from AS from, f.to AS to,
         [(f)-[:COMMENTS_ON]->(v) | v.sequence] AS commentsOn, COUNT { (f)-[:RAISED_AT]->() } AS raised`,
      { document },
    );
    expect(added).toEqual({
      polarity: 'NEUTRAL',
      on: '2018',
      from: '2018-04-20',
      to: '2018-06-30',
      commentsOn: [4],
      raised: 0,
    });
    const values = await graph.read<{ value: number }>(
      'MATCH (:Document {id: $document})<-[:FROM]-(:Measure)<-[:OF]-(o) RETURN o.value AS value ORDER BY value',
      { document },
    );
    expect(values.map(({ value }) => value)).toEqual([40, 60]);
  });

  test('keeps what was ingested when the tables are loaded again, and is as it was', async () => {
    const { world, document, seeds } = await annotated();
    const other = await world.visit('2018-01-10');
    const mentioned = minutes(world);
    const startedOn = '2018-01-10';
    mentioned.visits.push(
      visit({ kind: VisitKind.MONITORING_VISIT, startedOn, endedOn: startedOn, publishedOn: null, passages: [1] }),
    );
    await commit(mentioned);
    const before = await everything(world.council);
    expect(before.filter((line) => line.includes(document) && line.includes(other)).length).toBeGreaterThan(0);
    await seeds();
    expect(await everything(world.council)).toEqual(before);
  });

  test('in a file with a line more has its evidence moved, and keeps it when the tables are loaded again', async () => {
    const { world, document, ids, seeds } = await annotated();
    const result = await commit(minutes(world, (texts) => [...texts, 'A line more']));
    expect(result).toMatchObject({ document, added: { findings: 1 } });
    const inserted = {
      ...minutes(world, ([first = '', ...rest]) => [first, 'A line more at the top', ...rest]),
      council: world.council,
    };
    expect(await commit(inserted, { fileName: 'report.pdf' })).toMatchObject({ document, outcome: 'changed' });
    const evidence = async () =>
      (await findingsOf(document)).filter(({ id }) => ids.includes(id)).map((kept) => kept.evidence);
    const moved = [[passageId(document, 5)], [passageId(document, 4)], [passageId(document, 4)]];
    expect(await evidence()).toEqual(moved);
    const before = await everything(world.council);
    await seeds();
    expect(await evidence()).toEqual(moved);
    expect(await everything(world.council)).toEqual(before);
  });

  test('tells whose it is where the file does not', async () => {
    const { world, document } = await annotated();
    const silent = { ...minutes(world), council: null };
    expect(await commit(silent)).toMatchObject({ document });
  });
});

describe('a report of an inspection that a table has', () => {
  async function tabled() {
    const world = await World.create(graph);
    const days = { startedOn: '2022-01-17', endedOn: '2022-01-20', publishedOn: '2022-02-28' };
    const row = { kind: VisitKind.ILACS_SHORT, leadInspector: 'Ann Other', ...days };
    const id = await world.visit('2022-01-17', row);
    const document = `document:${slugOf(world.council)}-2022-02-28-report`;
    const { NOT_IN_FRAMEWORK, UNREADABLE } = JudgementStatus;
    const judgements = [
      { area: JudgementArea.OVERALL, ...GRADED, grade: Grade.INADEQUATE },
      { area: JudgementArea.LEADERS, status: UNREADABLE, grade: null },
      { area: JudgementArea.CARE_LEAVERS, status: NOT_IN_FRAMEWORK, grade: null },
    ];
    const table = () =>
      graph.write(async (tx) => {
        await writeJudgements(tx, [{ visit: id, judgements }]);
        await writeDocuments(tx, [
          {
            id: document,
            title: 'Inspection, published 28 February 2022',
            kind: DocumentKind.INSPECTION_REPORT,
            council: world.council,
            publishedOn: '2022-02-28',
            url: 'https://example.org/report',
            sha256: null,
            visits: [id],
            meeting: null,
          },
        ]);
      });
    await table();
    return { world, id, document, table };
  }

  const said = (world: World) =>
    report(world, LINES, {
      visits: [
        visit({
          leadInspector: 'Ann  OTHER',
          judgements: [
            { area: JudgementArea.OVERALL, ...GRADED, grade: Grade.GOOD },
            { area: JudgementArea.LEADERS, ...GRADED, grade: Grade.GOOD },
          ],
        }),
      ],
    });

  test('is the report of that visit; what differs is as the report says, and the table is kept beside it', async () => {
    const { world, id, document, table } = await tabled();
    expect(await commit(said(world))).toMatchObject({ document, outcome: 'new', added: { visits: 0 } });
    const held = () =>
      one<Record<string, unknown>>(
        `MATCH (v:Visit {id: $id})<-[:ABOUT]-(d:Document)
         RETURN v {.kind, .startedOn, .endedOn, .publishedOn, .leadInspector, .to} AS visit,
           d {.title, .publishedOn, .url} AS document,
           COLLECT { MATCH (v)<-[:AT]-(j) RETURN j.area + ' ' + coalesce(j.grade, j.status) ORDER BY j.area } AS judgements,
           COLLECT { MATCH (v)<-[:OF]-(c:Conflict)
             RETURN c.field + ': ' + c.kept + ', not ' + c.other ORDER BY c.field } AS conflicts,
           COLLECT { MATCH (v)<-[:OF]-(c:Conflict) RETURN DISTINCT [c.keptFrom, c.otherFrom] } AS sources`,
        { id },
      );
    const expected = {
      visit: {
        kind: 'ILACS_SHORT',
        startedOn: '2022-01-17',
        endedOn: '2022-01-21',
        publishedOn: '2022-03-01',
        leadInspector: 'Ann Other',
        to: '2022-01-21',
      },
      document: { title: 'Inspection of a council', publishedOn: '2022-03-01', url: 'https://example.org/report' },
      judgements: ['CARE_LEAVERS NOT_IN_FRAMEWORK', 'LEADERS GOOD', 'OVERALL GOOD'],
      conflicts: [
        'OVERALL: GOOD, not INADEQUATE',
        'endedOn: 2022-01-21, not 2022-01-20',
        'publishedOn: 2022-03-01, not 2022-02-28',
      ],
      sources: [[document, 'inspection table']],
    };
    expect(await held()).toEqual(expected);
    await table();
    await world.rewriteVisits();
    expect(await held()).toEqual(expected);
    // A newer extractor reads the last day as the table has it: that conflict is over.
    const reread = said(world);
    reread.visits = [{ ...reread.visits[0]!, endedOn: '2022-01-20' }];
    await commit(reread, { extractedBy: 'rules-2' });
    expect(await held()).toMatchObject({
      visit: { endedOn: '2022-01-20', to: '2022-01-20' },
      conflicts: expected.conflicts.filter((line) => !line.startsWith('endedOn')),
    });
  });

  test('redates what was found at the visit before', async () => {
    const { world, id } = await tabled();
    const [known] = await world.findings({ visit: id, occurredOn: '2022-01-17', from: '2022-01-17', to: '2022-01-20' });
    await commit(said(world));
    const row = await one<object>('MATCH (f:Finding {id: $known}) RETURN f.from AS from, f.to AS to', { known });
    expect(row).toEqual({ from: '2022-01-17', to: '2022-01-21' });
  });
});

describe('documents of one council and day', () => {
  test('are two where their titles differ, and each is found again', async () => {
    const world = await World.create(graph);
    const item = (title: string, file: string, line: string) =>
      extracted([title, line, world.council], {
        kind: DocumentKind.MINUTES,
        council: world.council,
        file,
        title,
        published: '2023-05-02',
      });
    const first = await commit(item('Fostering', 'a.html', 'One'));
    const second = await commit(item('Adoption', 'b.html', 'Two'));
    const base = `document:${slugOf(world.council)}-2023-05-02-minutes`;
    expect([first.document, second.document]).toEqual([base, `${base}-adoption`]);
    expect(await commit(item('Adoption', 'b.html', 'Two, corrected'))).toMatchObject({
      document: second.document,
      outcome: 'changed',
    });
  });

  test('planned visits without a date are known again', async () => {
    const world = await World.create(graph);
    const plan = visit({
      status: VisitStatus.PLANNED,
      kind: VisitKind.MONITORING_VISIT,
      startedOn: null,
      endedOn: null,
      publishedOn: null,
      focus: 'Care leavers',
    });
    const minutes = (line: string, visits = [plan]) =>
      extracted([line, world.council], { kind: DocumentKind.MINUTES, council: world.council, visits, published: null });
    expect(await commit(minutes('First'))).toMatchObject({ added: { visits: 1 } });
    const later = { ...minutes('Second', [{ ...plan, focus: 'care leavers' }]), file: 'x.txt', title: 'X' };
    expect(await commit(later)).toMatchObject({ outcome: 'new', added: { visits: 0 } });
    expect(await commit(minutes('First, corrected'))).toMatchObject({ outcome: 'changed', added: { visits: 0 } });
    // Where no document speaks of it any more, it is gone.
    await commit(minutes('First, corrected again', []));
    await commit({ ...later, visits: [], sha256: sha256('other') });
    const { left } = await one<{ left: number }>(
      "MATCH (:Council {id: $council})<-[:OF]-(v:Visit {status: 'PLANNED'}) RETURN count(v) AS left",
      { council: world.council },
    );
    expect(left).toBe(0);
  });
});
