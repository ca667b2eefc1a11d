import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readBase } from '../../../src/analysis/base.js';
import type { ExtractedDocument, ExtractedFinding } from '../../../src/domain/extraction.js';
import { sha256 } from '../../../src/domain/ids.js';
import { ActionKind, Decision, Polarity, ReviewStatus, Voice } from '../../../src/domain/vocabulary.js';
import { Graph, type Writer } from '../../../src/graph/graph.js';
import { documentsOfVisits, settle, touchReference } from '../../../src/graph/snapshot/settle.js';
import { SnapshotKeeper } from '../../../src/graph/snapshot/snapshot.js';
import { findingDates, type VisitDays, visitDates } from '../../../src/graph/write/dates.js';
import { REDATED_FINDINGS } from '../../../src/graph/write/ingested-visits.js';
import { commitDocument } from '../../../src/ingest/commit/commit-document.js';
import { recordAction } from '../../../src/ingest/review/record-action.js';
import { reviewFinding } from '../../../src/ingest/review/review-finding.js';
import { extracted, finding, visit } from '../../support/extracted.js';
import { World } from '../../support/world.js';
import {
  derivedOf,
  everythingSaid,
  linesOfFindings,
  linesOfOccasions,
  linesOfTallies,
  visitsRead,
  visitsReported,
} from './said.js';

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('worlds'));
});
afterAll(() => graph.close());

const THEMES = ['theme:planning', 'theme:permanence', 'theme:adoption', 'theme:supervision'];
const DAYS = ['2021-03-01', '2021-03', '2022', '2022-06-15', '2023-01-09'];
const LINES = ['We inspected in spring.', 'Plans are late.', 'Homes are safe.', 'Checks are rare.', 'Staff stay.'];

// Each number is taken modulo the length of what it chooses from, so that any number chooses something.
const pick = fc.nat(999);
const themes = fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 3 });
const polarity = fc.constantFrom(...Object.values(Polarity));
const voice = fc.constantFrom(...Object.values(Voice));
const day = fc.option(fc.constantFrom(...DAYS), { freq: 5 });
const said = fc.record({ polarity, voice, themes, raisedAt: fc.option(pick), commentsOn: fc.option(pick), day });
const proposal = fc.record({ polarity, voice, themes, line: pick, ofVisit: fc.boolean() });

const write = fc.oneof(
  fc.record({ kind: fc.constant('visit' as const), council: pick, day }),
  fc.record({ kind: fc.constant('date' as const), visit: pick, day }),
  fc.record({
    kind: fc.constant('findings' as const),
    council: pick,
    status: fc.constantFrom(...Object.values(ReviewStatus)),
    all: fc.array(said, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    finding: pick,
    decision: fc.constantFrom(...Object.values(Decision)),
    polarity: fc.option(polarity),
    themes: fc.option(themes),
  }),
  fc.record({
    kind: fc.constant('document' as const),
    council: pick,
    file: fc.constantFrom('first.pdf', 'second.pdf'),
    day: fc.constantFrom('2022-01-17', '2022-01-18'),
    ends: fc.constantFrom('2022-01-20', '2022-01-21'),
    findings: fc.array(proposal, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('action' as const), finding: pick }),
);
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never;

/** The visits of a council. */
function visitsOf(council: string): Promise<(VisitDays & { id: string })[]> {
  return graph.read<VisitDays & { id: string }>(
    `MATCH (visit:Visit)-[:OF]->(:Council {id: $council})
     RETURN visit.id AS id, visit.startedOn AS startedOn, visit.endedOn AS endedOn, visit.publishedOn AS publishedOn
     ORDER BY id`,
    { council },
  );
}

/** Gives a visit a day, and what was raised at it its date, as tables and reports do. */
async function redate(id: string, on: string | null): Promise<void> {
  const days = { startedOn: on, endedOn: on, publishedOn: null };
  const properties = { ...days, ...visitDates(days, null) };
  await graph.write(async (tx) => {
    await tx.run('MATCH (visit:Visit {id: $id}) SET visit += $properties', { id, properties });
    await tx.run(REDATED_FINDINGS, { visits: [id] });
    await settle(tx, await documentsOfVisits(tx, [id]));
    await touchReference(tx);
  });
}

/** Two councils and what has been written of them. */
class Story {
  private versions = 0;

  private constructor(private readonly worlds: [World, World]) {}

  static async begin(): Promise<Story> {
    return new Story([await World.create(graph), await World.create(graph)]);
  }

  get councils(): string[] {
    return this.worlds.map(({ council }) => council);
  }

  async write(next: Write): Promise<void> {
    switch (next.kind) {
      case 'visit': {
        await this.world(next.council).visit(next.day);
        return;
      }
      case 'date': {
        const visits = (await Promise.all(this.councils.map(visitsOf))).flat();
        const chosen = visits[next.visit % visits.length];
        return chosen && redate(chosen.id, next.day);
      }
      case 'findings': {
        const world = this.world(next.council);
        const visits = await visitsOf(world.council);
        const among = (place: number | null) => (place === null ? undefined : visits[place % visits.length]);
        const rows = next.all.map(({ raisedAt, commentsOn, day: occurredOn, ...statement }) => {
          const at = among(raisedAt);
          const dates = findingDates(at ?? null, null, occurredOn);
          const edges = { visit: at?.id ?? null, relatedVisit: among(commentsOn)?.id ?? null };
          return { ...statement, ...dates, ...edges, reviewStatus: next.status };
        });
        await world.findings(...rows);
        return;
      }
      case 'review': {
        const id = await this.finding(next.finding);
        if (id === null) return;
        const { decision, polarity: newPolarity, themes: newThemes } = next;
        const corrections =
          decision === Decision.REVISE ? { polarity: newPolarity, themes: newThemes, summary: 'Corrected.' } : {};
        const problems = await reviewFinding(graph, 'Ann', { finding: id, decision, ...corrections });
        // There may be nothing to undo.
        if (decision !== Decision.UNDO) expect(problems).toEqual([]);
        return;
      }
      case 'document': {
        await commitDocument(graph, this.report(next), {
          ...{ fileName: next.file, url: null },
          extractedBy: `rules-${++this.versions}`,
        });
        return;
      }
      case 'action': {
        const id = await this.finding(next.finding);
        const { document } = this.world(next.finding);
        const input = { document, kind: ActionKind.RESOLUTION, summary: `Mend ${++this.versions}` };
        const { problems } = await recordAction(graph, 'Ann', { ...input, addresses: id === null ? [] : [id] });
        expect(problems).toEqual([]);
      }
    }
  }

  private world(number: number): World {
    return this.worlds[number % 2 === 0 ? 0 : 1];
  }

  private async finding(number: number): Promise<string | null> {
    const all = await everythingSaid(graph, this.councils);
    return all[number % all.length]?.id ?? null;
  }

  /** Any reading of one of two files, which can turn out to be about the other council. */
  private report(next: Extract<Write, { kind: 'document' }>): ExtractedDocument {
    const title = `${next.file} on ${this.councils[0]}`;
    const lines = LINES.map((line) => `${line} (${title})`);
    const findings = next.findings.map(({ line, ofVisit, ...fields }): ExtractedFinding => {
      const at = line % lines.length;
      return finding(lines[at] ?? '', at + 1, { ...fields, visit: ofVisit ? 0 : null });
    });
    const published = next.file === 'first.pdf' ? '2022-03-01' : '2023-03-01';
    return extracted(lines, {
      ...{ council: this.world(next.council).council, title, published, findings, sha256: sha256(title) },
      visits: [visit({ startedOn: next.day, endedOn: next.ends, publishedOn: published })],
    });
  }
}

/** What a keeper holds of councils, beside what their findings add up to. */
async function expectFresh(keeper: SnapshotKeeper, councils: readonly string[]): Promise<void> {
  const [snapshot, all] = [await keeper.current(), await everythingSaid(graph, councils)];
  const { reference, tallies, read, reported } = snapshot;
  const ours = tallies.filter(({ councilId }) => councils.includes(councilId));
  expect(linesOfTallies(ours, reference)).toEqual([
    linesOfFindings(all),
    linesOfFindings(all, ({ themes: [primary] }) => (primary === undefined ? [] : [primary])),
  ]);

  const visits = await graph.read<object & { id: string }>(
    `MATCH (visit:Visit)-[:OF]->(council:Council) WHERE council.id IN $councils
     RETURN visit.id AS id, council.id AS councilId, visit.kind AS kind, visit.status AS status,
       visit.startedOn AS startedOn, visit.endedOn AS endedOn, visit.publishedOn AS publishedOn,
       visit.from AS from, visit.to AS to, visit.timeline AS timeline
     ORDER BY visit.timeline, visit.id`,
    { councils },
  );
  const held = [...reference.visits.values()].filter(({ councilId }) => councils.includes(councilId));
  expect(held).toEqual(visits.map((row) => expect.objectContaining(row) as unknown));
  expect(held.flatMap(({ id }) => (read.has(id) ? id : [])).sort()).toEqual(visitsRead(all));
  expect(held.flatMap(({ id }) => (reported.has(id) ? id : [])).sort()).toEqual(visitsReported(all));
  expect(councils.map((id) => reference.councils.get(id)?.name)).toEqual(
    councils.map((id) => id.replace('council:', '')),
  );

  const addressed = await readBase(graph, snapshot, { councils: [...councils], hasAction: true });
  expect(linesOfOccasions(addressed.occasions, reference)).toEqual(
    linesOfFindings(
      all.filter(({ isAddressed, reviewStatus }) => isAddressed && reviewStatus.valueOf() !== 'REJECTED'),
    ),
  );
}

/** The keys of findings and of their edges to themes are what the edges say. */
async function expectSettled(councils: readonly string[]): Promise<void> {
  const all = await everythingSaid(graph, councils);
  expect(all.map(({ keys, edges }) => ({ keys, edges }))).toEqual(all.map(derivedOf));
}

test('whatever is written shows in the next answer of every copy of the server', { timeout: 240_000 }, async () => {
  const sequence = fc.array(write, { minLength: 8, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sequence, async (writes) => {
      const lasting = new SnapshotKeeper(graph);
      await lasting.current();
      const story = await Story.begin();
      for (const next of writes) {
        await story.write(next);
        await expectFresh(lasting, story.councils);
        await expectFresh(new SnapshotKeeper(graph), story.councils);
        await expectSettled(story.councils);
      }
    }),
    // A shorter sequence that fails as well would take minutes to find.
    { numRuns: 4, endOnFailure: true },
  );
});

/** A world with a report, and another document with a finding raised at the visit that it reports on, and others. */
async function reported() {
  const world = await World.create(graph);
  const lines = LINES.map((line) => `${line} (${world.council})`);
  let versions = 0;
  const report = (ends: string) =>
    commitDocument(
      graph,
      extracted(lines, {
        ...{ council: world.council, sha256: sha256(world.council) },
        visits: [visit({ endedOn: ends })],
        findings: lines.map((line, at) => finding(line, at + 1)),
      }),
      { fileName: 'report.pdf', url: null, extractedBy: `rules-${++versions}` },
    );
  await report('2022-01-20');
  const [at = null] = await visitsOf(world.council);
  const raised = { ...findingDates(at, null, null), visit: at?.id ?? null };
  const ids = await world.findings(raised, ...Array.from({ length: 5 }, () => ({})));
  return { world, report, ids };
}

test('a finding follows the date of its visit, whatever document tells it', async () => {
  const { world, report, ids } = await reported();
  const keeper = new SnapshotKeeper(graph);
  for (const ends of ['2022-01-21', '2022-02-03']) {
    await report(ends);
    await expectFresh(keeper, [world.council]);
    const all = await everythingSaid(graph, [world.council]);
    expect(all.find(({ id }) => id === ids[0])).toMatchObject({ from: '2022-01-17', to: ends });
  }
});

test('reviews count while the date of a visit changes', { timeout: 120_000 }, async () => {
  const { world, report, ids } = await reported();
  const dating = (async () => {
    for (let version = 1; version <= 6; version += 1) await report(`2022-01-2${version % 3}`);
  })();
  const reviewing = ids.map(async (id, n) => {
    for (const newPolarity of [Polarity.MIXED, Polarity.STRENGTH, Polarity.NEUTRAL]) {
      const corrections = { polarity: newPolarity, themes: [THEMES[n % 4] ?? '', 'theme:care-leavers'] };
      expect(await reviewFinding(graph, 'Ann', { finding: id, decision: Decision.REVISE, ...corrections })).toEqual([]);
    }
  });
  await Promise.all([dating, ...reviewing]);
  await expectFresh(new SnapshotKeeper(graph), [world.council]);
  await expectSettled([world.council]);
});

test.for([0, 1, 2])('settling waits for a review of finding %i that is under way', async (n) => {
  const world = await World.create(graph);
  const ids = await world.findings({}, {}, {});
  let written = (): void => undefined;
  let commit = (): void => undefined;
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  const slow: Writer = {
    write: (work) =>
      graph.write(async (tx) => {
        const result = await work(tx);
        written();
        await mayCommit;
        return result;
      }),
  };
  const corrections = { polarity: Polarity.STRENGTH, themes: ['theme:care-leavers'] };
  const review = { finding: ids[n] ?? '', decision: Decision.REVISE, ...corrections };
  const reviewing = reviewFinding(slow, 'Ann', review);
  await isWritten;
  const settling = graph.write((tx) => settle(tx, [world.document]));
  // Time enough to read what is there, and to come to the review's locks.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  commit();
  expect(await reviewing).toEqual([]);
  await settling;
  await expectFresh(new SnapshotKeeper(graph), [world.council]);
  await expectSettled([world.council]);
});
