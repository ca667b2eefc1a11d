import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphConnection } from '../../src/graph/graph.js';
import { packageRoot } from '../../src/package-root.js';
import { Client } from './client.js';
import { checkEqual } from './equality.js';
import { generateWorld, type Size, type World } from './generator.js';
import { type BenchGraph, openBenchGraph } from './graph-home.js';
import { type Measured, measure, measureOne, warm } from './measure.js';
import type { Operation, Question } from './operation.js';
import { filteredFindings } from './operations/filtered-findings.js';
import { nestedCouncil } from './operations/nested-council.js';
import { pageOfFindings } from './operations/page-of-findings.js';
import { recurringInCouncil, recurringNationally } from './operations/recurring-concerns.js';
import { search } from './operations/search.js';
import { wholeMatrix } from './operations/whole-matrix.js';
import { walk } from './pages.js';
import { Raw } from './raw.js';
import { type Bar, type Compared, milliseconds, results, times } from './report.js';
import { startPeer, startProduct } from './servers.js';
import { askedOf, type Subject, type Subjects } from './subjects.js';

/** How many times as large the larger graph is. */
const LARGER = 10;
/** Each is measured over ten pages, so that no answer is simply repeated. */
const [FIRST_PAGES, DEEP_PAGES] = [10, 500];

/** Measures everything, prints the results and keeps them in results.md. Returns whether every bar is met. */
export async function bench(findings: number, quick: boolean): Promise<boolean> {
  const size = { findings, visitsPerCouncil: 10 };
  const { compared, rate } = await onGraph(size, async ({ connection, findingsPerSecond }) => ({
    compared: await compareAll(connection, size),
    rate: findingsPerSecond,
  }));
  const bars = [loadingBar(rate), deepPageBar(compared)];
  if (!quick) {
    const larger = { findings: LARGER * findings, visitsPerCouncil: 2 * size.visitsPerCouncil };
    bars.push(...(await onGraph(larger, ({ connection }) => measureLarger(connection, larger, compared))));
  }
  const { text, met } = await results(size, compared, bars);
  console.log(text);
  writeFileSync(join(packageRoot, 'test', 'bench', 'results.md'), text);
  return met;
}

async function onGraph<Result>(size: Size, work: (graph: BenchGraph) => Promise<Result>): Promise<Result> {
  const graph = await openBenchGraph(size, say);
  try {
    return await work(graph);
  } finally {
    await graph.stop();
  }
}

async function compareAll(connection: GraphConnection, size: Size): Promise<Compared[]> {
  const [product, peer] = [await startProduct(connection), await startPeer(connection)];
  const subjects = { product: new Client(product.url), peer: new Client(peer.url), raw: new Raw(connection) };
  try {
    const operations = await operationsOn(generateWorld(size), subjects.product);
    for (const operation of operations) await checkEqual(operation, subjects);
    say('The rows of all three are equal.');
    // Neo4j compiles what it runs often, whoever asks: without this the first that is measured would pay for the rest.
    for (const operation of operations) {
      for (const [, subject, question] of askedOf(operation, subjects))
        await warm(asking(operation, subject, question));
    }
    const compared: Compared[] = [];
    for (const operation of operations) compared.push(await compare(operation, subjects));
    return compared;
  } finally {
    await Promise.all(Object.values(subjects).map((subject) => subject.close()));
    await Promise.all([product.stop(), peer.stop()]);
  }
}

async function operationsOn(world: World, product: Client): Promise<Operation[]> {
  const pages = await walk(product, DEEP_PAGES);
  return [
    nestedCouncil(world),
    filteredFindings(world),
    wholeMatrix(),
    recurringInCouncil(world),
    recurringNationally(world),
    search(),
    pageOfFindings('a first page of all findings', pages.slice(0, FIRST_PAGES)),
    pageOfFindings(`page ${pages.length} of all findings`, pages.slice(-FIRST_PAGES)),
  ];
}

async function compare(operation: Operation, subjects: Subjects): Promise<Compared> {
  const measured: Measured[] = [];
  for (const [name, subject, question] of askedOf(operation, subjects)) {
    const one = await measure(asking(operation, subject, question));
    say(`${operation.name}, ${name}: ${milliseconds(one.median)}, ${Math.round(one.perSecond)} a second`);
    measured.push(one);
  }
  const [product, raw, ...peers] = measured;
  if (!product || !raw) throw new Error('The product and the driver are always asked.');
  return { operation, product, peers, raw };
}

function asking({ cases }: Operation, subject: Subject, { text }: Question): (n: number) => Promise<unknown> {
  return (n) => subject.ask(text, cases[n % cases.length] ?? {});
}

/** What must not grow with the graph, measured of the product alone. */
async function measureLarger(connection: GraphConnection, size: Size, compared: readonly Compared[]): Promise<Bar[]> {
  const server = await startProduct(connection);
  const product = new Client(server.url);
  const world = generateWorld(size);
  const medianOf = async (operation: Operation): Promise<number> => {
    const ask = asking(operation, product, operation.product);
    await warm(ask);
    return (await measureOne(ask)).median;
  };
  try {
    const filtered = filteredFindings(world);
    const [before, after] = [medianIn(compared, filtered.name), await medianOf(filtered)];
    const nationally = await medianOf(recurringNationally(world));
    const at = `at ${size.findings.toLocaleString('en')} findings`;
    return [
      {
        what: `${filtered.name}: the median ${at}, against ${milliseconds(before)} before`,
        measured: `${milliseconds(after)}, ${times(after / before)}`,
        bar: '≤ 2.5×',
        met: after <= 2.5 * before,
      },
      {
        what: `recurring concerns nationally: the median ${at}`,
        measured: milliseconds(nationally),
        bar: '≤ 10 ms',
        met: nationally <= 10,
      },
    ];
  } finally {
    await product.close();
    await server.stop();
  }
}

function loadingBar(perSecond: number): Bar {
  return {
    what: 'findings loaded a second into a live graph, with full-text index, keys and tallies kept',
    measured: perSecond.toLocaleString('en'),
    bar: '≥ 5,000',
    met: perSecond >= 5_000,
  };
}

function deepPageBar(compared: readonly Compared[]): Bar {
  const [first, deep] = compared.slice(-2).map(({ product }) => product.median);
  const ratio = (deep ?? NaN) / (first ?? NaN);
  return {
    what: 'a page deep inside a connection against a first one: the median',
    measured: times(ratio),
    bar: '≤ 1.25×',
    met: ratio <= 1.25,
  };
}

function medianIn(compared: readonly Compared[], name: string): number {
  return compared.find(({ operation }) => operation.name === name)?.product.median ?? NaN;
}

function say(line: string): void {
  console.log(line);
}
