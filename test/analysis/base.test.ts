import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Base, councilsOf, readBase } from '../../src/analysis/base.js';
import { ActionKind, Polarity, ReviewStatus, VisitKind, VisitStatus, Voice } from '../../src/domain/vocabulary.js';
import { Graph, type Parameters, type Reader } from '../../src/graph/graph.js';
import type { FindingFilter } from '../../src/graph/queries/finding-filter.js';
import { touchReference } from '../../src/graph/snapshot/settle.js';
import { type Snapshot, SnapshotKeeper } from '../../src/graph/snapshot/snapshot.js';
import { recordAction } from '../../src/ingest/review/record-action.js';
import {
  everythingSaid,
  linesOfFindings,
  linesOfOccasions,
  type Said,
  visitsRead,
  visitsReported,
} from '../graph/snapshot/said.js';
import { World } from '../support/world.js';

// Each set of fields is a statement of its own, and planning them takes the time.
vi.setConfig({ testTimeout: 120_000 });

interface VisitRow {
  id: string;
  council: string;
  region: string;
  kind: VisitKind;
  status: VisitStatus;
  from: string | null;
  to: string | null;
}

/** A graph as it is, and all that a slow count needs to know of it. */
interface Known {
  graph: Graph;
  snapshot: Snapshot;
  said: Said[];
  visits: VisitRow[];
  neighbours: Map<string, string[]>;
  /** The themes above a theme, and itself. */
  above: Map<string, string[]>;
}

async function readKnown(graph: Graph, councils: string[] | null): Promise<Known> {
  const pairs = async (cypher: string) => {
    const rows = await graph.read<{ id: string; others: string[] }>(cypher);
    return new Map(rows.map(({ id, others }) => [id, others]));
  };
  return {
    graph,
    snapshot: await new SnapshotKeeper(graph).current(),
    said: await everythingSaid(graph, councils),
    visits: await graph.read<VisitRow>(
      `MATCH (visit:Visit)-[:OF]->(council:Council)-[:IN]->(region:Region)
       WHERE $councils IS NULL OR council.id IN $councils
       RETURN visit.id AS id, council.id AS council, region.id AS region, visit.kind AS kind, visit.status AS status,
         visit.from AS from, visit.to AS to
       ORDER BY visit.timeline, visit.id`,
      { councils },
    ),
    neighbours: await pairs(
      'MATCH (a:Council) RETURN a.id AS id, COLLECT { MATCH (a)-[:NEIGHBOUR]->(b) RETURN b.id } AS others',
    ),
    above: await pairs(
      'MATCH (a:Theme) RETURN a.id AS id, COLLECT { MATCH (a)-[:NARROWER_THAN*0..]->(b) RETURN b.id } AS others',
    ),
  };
}

const admits = <Value>(list: readonly Value[] | null | undefined, value: Value | null): boolean =>
  list == null || (value !== null && list.includes(value));

/** Whether a range of days and a period have a day in common. A bound is compared as far as it is known. */
function overlaps({ from, to }: FindingFilter, days: { from: string | null; to: string | null }): boolean {
  const afterStart = from == null || (days.to !== null && days.to.slice(0, from.length) >= from);
  return afterStart && (to == null || (days.from !== null && days.from.slice(0, to.length) <= to));
}

function ofCouncil(filter: FindingFilter, { neighbours }: Known, council: string, region: string): boolean {
  const near = filter.neighboursOf == null || (neighbours.get(filter.neighboursOf) ?? []).includes(council);
  return near && admits(filter.councils, council) && admits(filter.regions, region);
}

function hasWords(summary: string, text: string | null | undefined): boolean {
  const padded = ` ${summary} `;
  return (text?.match(/"[^"]*"|[^"\s]+/g) ?? []).every((part) => padded.includes(` ${part.replaceAll('"', '')} `));
}

/** The findings of a filter, whatever their themes. */
function kept(filter: FindingFilter, known: Known): Said[] {
  return known.said.filter(
    (said) =>
      ofCouncil(filter, known, said.council, said.region) &&
      overlaps(filter, said) &&
      admits(filter.polarities, said.polarity) &&
      admits(filter.voices, said.voice) &&
      admits(filter.visits, said.visit) &&
      admits(filter.visitKinds, said.visitKind) &&
      admits(filter.documents, said.document) &&
      admits(filter.reviewStatuses ?? [ReviewStatus.CONFIRMED, ReviewStatus.UNREVIEWED], said.reviewStatus) &&
      (filter.hasAction == null || filter.hasAction === said.isAddressed) &&
      (filter.minConfidence == null || (said.confidence ?? 1) >= filter.minConfidence) &&
      hasWords(said.summary, filter.text),
  );
}

/** The themes that a finding counts under. */
function themesUnder(filter: FindingFilter, { above }: Known): (said: Said) => string[] {
  const { themes, includeNarrower, primaryThemeOnly } = filter;
  return (said) => {
    const on = primaryThemeOnly ? said.themes.slice(0, 1) : said.themes;
    const up = themes != null && includeNarrower ? on.flatMap((theme) => above.get(theme) ?? []) : on;
    return [...new Set(up)].filter((theme) => admits(themes, theme));
  };
}

/** What a base counts, and what it counts it over. */
interface Counts {
  findings: string[];
  visits: string[];
  read: string[];
  reported: string[];
}

function slowly(filter: FindingFilter, known: Known): Counts {
  const visits = known.visits.filter(
    (visit) =>
      visit.status === VisitStatus.COMPLETED &&
      ofCouncil(filter, known, visit.council, visit.region) &&
      overlaps(filter, visit) &&
      admits(filter.visits, visit.id) &&
      admits(filter.visitKinds, visit.kind),
  );
  return {
    findings: linesOfFindings(kept(filter, known), themesUnder(filter, known)),
    visits: visits.map(({ id }) => id),
    read: visitsRead(known.said),
    reported: visitsReported(known.said),
  };
}

/** A base as far as it is about the councils that are known: other tests write beside them. */
function countsOf({ occasions, visits, read, reported, reference }: Base, known: Known): Counts {
  const documents = new Set(known.said.map(({ document }) => document));
  const ours = new Set(known.visits.map(({ id }) => id));
  return {
    findings: linesOfOccasions(
      occasions.filter(({ documentId }) => documents.has(documentId)),
      reference,
    ),
    visits: visits.flatMap(({ id }) => (ours.has(id) ? id : [])),
    read: [...read].filter((id) => ours.has(id)).sort(),
    reported: [...reported].filter((id) => ours.has(id)).sort(),
  };
}

class Counting implements Reader {
  reads = 0;
  constructor(private readonly reader: Reader) {}
  read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]> {
    this.reads += 1;
    return this.reader.read<Row>(cypher, parameters);
  }
}

/** Compares the counts of a filter from what is kept, from the graph, and one by one. Returns how many lines there are. */
async function compare(filter: FindingFilter, known: Known): Promise<number> {
  const { snapshot } = known;
  const counting = new Counting(known.graph);
  const answer = countsOf(await readBase(counting, snapshot, filter), known);
  const isTold = [filter.text, filter.hasAction, filter.minConfidence].every((value) => value == null);
  if (isTold && !filter.includeNarrower) expect(counting.reads).toBe(0);
  // Every finding is at least as certain as not at all, and no tally knows how certain its findings are.
  const asked = { ...filter, minConfidence: filter.minConfidence ?? 0 };
  const inGraph = countsOf(await readBase(counting, snapshot, asked), known);
  expect(counting.reads).toBeGreaterThan(0);
  const expected = slowly(filter, known);
  expect(answer).toEqual(expected);
  expect(inGraph).toEqual(expected);
  return expected.findings.length;
}

type Fields = { [Field in keyof Required<FindingFilter>]: fc.Arbitrary<NonNullable<FindingFilter[Field]>> };

const listOf = <Value>(...values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const bound = fc.constantFrom('2020', '2021-03', '2021-03-02', '2021-12', '2022-06-15', '2023', '2024-02');

/** Values of every field, among which some that nothing has. */
function fieldsFor(known: Known): Fields {
  const some = (values: readonly (string | null)[], unknown: string): string[] => [
    ...new Set(values.flatMap((value) => value ?? [])),
    unknown,
  ];
  const councils = new Set(known.said.map(({ council }) => council));
  const neighboursOf = [...known.neighbours.keys()].filter((id) =>
    known.neighbours.get(id)?.some((near) => councils.has(near)),
  );
  return {
    councils: listOf(...councils, 'council:none'),
    regions: listOf(
      ...some(
        known.visits.map(({ region }) => region),
        'region:none',
      ),
    ),
    neighboursOf: fc.constantFrom(...neighboursOf, 'council:none'),
    themes: listOf(
      ...some(
        known.said.flatMap(({ themes }) => themes.flatMap((id) => known.above.get(id) ?? [])),
        'theme:none',
      ),
    ),
    includeNarrower: fc.boolean(),
    primaryThemeOnly: fc.boolean(),
    polarities: listOf(...Object.values(Polarity)),
    voices: listOf(...Object.values(Voice)),
    visits: listOf(
      ...some(
        known.said.map(({ visit }) => visit),
        'visit:none',
      ),
    ),
    visitKinds: listOf(...Object.values(VisitKind)),
    documents: listOf(
      ...some(
        known.said.map(({ document }) => document),
        'document:none',
      ),
    ),
    from: bound,
    to: bound,
    reviewStatuses: listOf(...Object.values(ReviewStatus)),
    hasAction: fc.boolean(),
    minConfidence: fc.constantFrom(0, 0.3, 0.5, 1),
    text: fc.constantFrom('', '  ', 'alpha', 'beta alpha', '"alpha beta"', 'nowhere'),
  };
}

type Field = keyof Fields;
const FIELDS: Field[] = [
  ...(['councils', 'regions', 'neighboursOf', 'themes', 'includeNarrower', 'primaryThemeOnly'] as const),
  ...(['polarities', 'voices', 'visits', 'visitKinds', 'documents', 'from', 'to', 'reviewStatuses'] as const),
  ...(['hasAction', 'minConfidence', 'text'] as const),
];

/** Values of these fields together. */
function these(fields: Fields, names: readonly Field[]): fc.Arbitrary<FindingFilter> {
  return fc
    .record(fields)
    .map((all) => Object.assign({}, ...names.map((name) => ({ [name]: all[name] }))) as FindingFilter);
}

/** A few fields at once: few findings have everything. */
function together(fields: Fields): fc.Arbitrary<FindingFilter> {
  return fc
    .uniqueArray(fc.constantFrom(...FIELDS), { minLength: 2, maxLength: 4 })
    .chain((names) => these(fields, names));
}

const THEMED: Field[] = ['themes', 'includeNarrower', 'primaryThemeOnly', 'polarities'];

/** Compares over so many filters, and returns how many of them find something. */
async function compareAll(known: Known, filters: fc.Arbitrary<FindingFilter>, numRuns: number): Promise<number> {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      if ((await compare(filter, known)) > 0) found += 1;
    }),
    // To shrink a filter is to plan one statement after another.
    { numRuns, endOnFailure: true },
  );
  return found;
}

describe('the seeds', () => {
  let graph: Graph;
  let known: Known;
  let fields: Fields;
  beforeAll(async () => {
    graph = new Graph(inject('seeded'));
    known = await readKnown(graph, null);
    // What stemming makes of real sentences is the full-text index's own affair.
    fields = { ...fieldsFor(known), text: fc.constantFrom('', '  ') };
    return () => graph.close();
  });

  test.for(FIELDS)('count alike under %s', async (field) => {
    await compareAll(known, these(fields, [field]), 3);
  });

  test('count alike under themes with those below, and as primary themes', async () => {
    expect(await compareAll(known, these(fields, THEMED), 15)).toBeGreaterThan(0);
  });

  test('count alike under several fields', async () => {
    await compareAll(known, together(fields), 25);
  });

  test('count alike under no field, and under fields that are null', async () => {
    const nothing = Object.fromEntries(FIELDS.map((field) => [field, null])) as FindingFilter;
    expect(await compare({}, known)).toBeGreaterThan(100);
    expect(slowly(nothing, known)).toEqual(slowly({}, known));
    await compare(nothing, known);
  });

  test('have councils of today, and former ones', async () => {
    const { reference } = await new SnapshotKeeper(graph).current();
    const councils = await graph.read<{ id: string; region: string; isEnded: boolean }>(
      `MATCH (council:Council)-[:IN]->(region:Region)
       RETURN council.id AS id, region.id AS region, council.endedOn IS NOT NULL AS isEnded`,
    );
    expect(councils.some(({ isEnded }) => isEnded)).toBe(true);
    fc.assert(
      fc.property(these(fields, ['regions', 'neighboursOf']), these(fields, ['councils']), (narrow, named) => {
        for (const filter of [{}, narrow, named]) {
          const expected = councils.filter(
            ({ id, region, isEnded }) => !isEnded && ofCouncil(filter, known, id, region),
          );
          expect(councilsOf(filter, reference).sort()).toEqual(expected.map(({ id }) => id).sort());
        }
      }),
    );
  });
});

/** Days of visits and findings, as exactly as they are known. */
const DAYS = ['2020', '2021-03', '2021-03-01', '2021-03-31', '2021-12-31', '2022-06-15', '2023', '2024-02-29', null];
const THEMES = ['permanence', 'adoption', 'placement-stability', 'planning', 'practice-quality', 'supervision'];

describe('councils of all sorts', () => {
  let graph: Graph;
  let known: Known;
  let fields: Fields;
  beforeAll(async () => {
    graph = new Graph(inject('worlds'));
    const worlds = [await World.create(graph), await World.create(graph), await World.create(graph)] as const;
    for (const [n, world] of worlds.entries()) await fill(world, n);
    const councils = worlds.map(({ council }) => council);
    await graph.write(async (tx) => {
      await tx.run(
        `UNWIND [[0, 1], [0, 2], [1, 0]] AS pair
         MATCH (council:Council {id: $councils[pair[0]]}), (near:Council {id: $councils[pair[1]]})
         CREATE (council)-[:NEIGHBOUR {rank: 0}]->(near)`,
        { councils },
      );
      await touchReference(tx);
    });
    known = await readKnown(graph, councils);
    fields = fieldsFor(known);
    return () => graph.close();
  });

  async function fill(world: World, seed: number): Promise<void> {
    const visits: (string | null)[] = [null];
    for (const [n, kind] of Object.values(VisitKind).entries()) {
      const status = n === 3 ? VisitStatus.PLANNED : VisitStatus.COMPLETED;
      visits.push(await world.visit(DAYS[n] ?? null, { kind, status }));
    }
    const all = fc.sample(
      fc.record({
        polarity: fc.constantFrom(...Object.values(Polarity)),
        voice: fc.constantFrom(...Object.values(Voice)),
        reviewStatus: fc.constantFrom(...Object.values(ReviewStatus)),
        confidence: fc.constantFrom(null, 0, 0.3, 0.49, 0.5, 1),
        visit: fc.constantFrom(...visits),
        relatedVisit: fc.constantFrom(...visits),
        occurredOn: fc.constantFrom(...DAYS),
        themes: fc.uniqueArray(fc.constantFrom(...THEMES.map((theme) => `theme:${theme}`)), { maxLength: 3 }),
        summary: fc
          .array(fc.constantFrom('alpha', 'beta', 'gamma'), { minLength: 1, maxLength: 4 })
          .map((words) => words.join(' ')),
      }),
      { numRuns: 60, seed },
    );
    const ids = await world.findings(...all);
    const addressed = { document: world.document, kind: ActionKind.ACTION, summary: 'Mend it' };
    await recordAction(graph, 'Ann', { ...addressed, addresses: ids.filter((_, n) => n % 3 === 0) });
  }

  test.for(FIELDS)('count alike under %s', async (field) => {
    await compareAll(known, these(fields, [field]), 3);
  });

  test('count alike under themes with those below, and as primary themes', async () => {
    expect(await compareAll(known, these(fields, THEMED), 15)).toBeGreaterThan(0);
  });

  test('count alike under several fields', async () => {
    await compareAll(known, together(fields), 25);
  });
});

test('a finding counts once for a theme or those below it, and under its primary theme alone if so asked', async () => {
  const graph = new Graph(inject('worlds'));
  const world = await World.create(graph);
  const [permanence, adoption, stability] = ['theme:permanence', 'theme:adoption', 'theme:placement-stability'];
  await world.findings(
    { themes: [adoption, permanence] },
    { themes: [stability, adoption], polarity: Polarity.MIXED },
    { themes: [permanence], polarity: Polarity.STRENGTH, reviewStatus: ReviewStatus.REJECTED },
    { themes: [] },
  );
  const snapshot = await new SnapshotKeeper(graph).current();
  /** The counts of strengths, concerns, mixed and neutral findings, by theme. */
  const counts = async (filter: FindingFilter) => {
    const { occasions, reference } = await readBase(graph, snapshot, { councils: [world.council], ...filter });
    const lines = occasions.flatMap(({ themes, counts: all }) =>
      themes.map((theme, i): [string, number[]] => [reference.themeOf(theme), all.slice(4 * i, 4 * i + 4)]),
    );
    return Object.fromEntries(lines.filter(([, four]) => four.some((count) => count > 0)));
  };
  const mixed = [0, 0, 1, 0];
  const concern = [0, 1, 0, 0];
  expect(await counts({})).toEqual({ [adoption]: [0, 1, 1, 0], [permanence]: concern, [stability]: mixed });
  expect(await counts({ primaryThemeOnly: true })).toEqual({ [adoption]: concern, [stability]: mixed });
  const themes = [permanence];
  expect(await counts({ themes })).toEqual({ [permanence]: concern });
  expect(await counts({ themes, primaryThemeOnly: true })).toEqual({});
  expect(await counts({ themes, includeNarrower: true })).toEqual({ [permanence]: [0, 1, 1, 0] });
  expect(await counts({ themes, includeNarrower: true, primaryThemeOnly: true })).toEqual({
    [permanence]: [0, 1, 1, 0],
  });
  expect(await counts({ themes, reviewStatuses: [ReviewStatus.REJECTED] })).toEqual({ [permanence]: [1, 0, 0, 0] });
  await graph.close();
});
