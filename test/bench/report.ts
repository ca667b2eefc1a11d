import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { NEO4J_VERSION } from '../../src/graph/embedded/neo4j-jars.js';
import { format } from 'prettier';
import { packageRoot } from '../../src/package-root.js';
import { CLIENTS } from './client.js';
import type { Size } from './generator.js';
import type { Measured } from './measure.js';
import type { Operation } from './operation.js';

/** An operation as all three did it; `peers` as in the operation. */
export interface Compared {
  operation: Operation;
  product: Measured;
  peers: Measured[];
  raw: Measured;
}

/** Something that has to hold. */
export interface Bar {
  what: string;
  measured: string;
  bar: string;
  met: boolean;
}

const LIBRARIES = ['@apollo/server', 'graphql', 'type-graphql', '@neo4j/graphql', 'neo4j-driver', 'undici'];

/** The results as Markdown, and whether every bar is met. */
export async function results(
  { findings }: Size,
  compared: readonly Compared[],
  further: readonly Bar[],
): Promise<{ text: string; met: boolean }> {
  const bars = [...compared.flatMap(barsOf), ...further];
  const met = bars.every((bar) => bar.met);
  const text = `# Measured

Of ${findings.toLocaleString('en')} findings, on one Neo4j: this product, @neo4j/graphql and the driver by itself. Times are of one
client, in milliseconds: median / 95th percentile. Requests a second are of ${CLIENTS} clients at once. The rows of all three
were compared and are equal. \`npm run bench\` measures it anew and writes this file.

${asTable(
  ['operation', 'product, ms', 'a second', '@neo4j/graphql, ms', 'a second', 'driver, ms', 'a second'],
  compared.flatMap(measuredRows),
)}

${asTable(
  ['what has to hold', 'measured', 'bar', ''],
  bars.map(({ what, measured, bar, met }) => [what, measured, bar, met ? 'met' : '**missed**']),
)}

${machine()}
`;
  return { text: await format(text, { parser: 'markdown' }), met };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}

function barsOf({ operation, product, peers, raw }: Compared): Bar[] {
  const ofPeers = operation.peers.flatMap(({ way, atLeast }, n) => {
    const ratio = product.perSecond / (peers[n]?.perSecond ?? NaN);
    if (atLeast === undefined) return [];
    const what = `${operation.name}: requests a second against @neo4j/graphql${way ? ` ${way}` : ''}`;
    return [{ what, measured: times(ratio), bar: `≥ ${atLeast}×`, met: ratio >= atLeast }];
  });
  const { atMost } = operation.raw;
  if (atMost === undefined) return ofPeers;
  const ratio = product.median / raw.median;
  const what = `${operation.name}: median against the driver`;
  return [...ofPeers, { what, measured: times(ratio), bar: `≤ ${atMost}×`, met: ratio <= atMost }];
}

/** A row for each way in which the peer is asked. */
function measuredRows({ operation, product, peers, raw }: Compared): string[][] {
  return operation.peers.map(({ way }, n) => [
    way ? `${operation.name} (@neo4j/graphql ${way})` : operation.name,
    ...cells(product),
    ...cells(peers[n]),
    ...cells(raw),
  ]);
}

function cells(measured: Measured | undefined): string[] {
  if (!measured) return ['', ''];
  const { median, p95, perSecond } = measured;
  return [
    `${median.toFixed(2)} / ${p95.toFixed(2)}`,
    perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString('en'),
  ];
}

function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const libraries = LIBRARIES.map((name) => `${name} ${versionOf(name)}`).join(', ');
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: ${cpus().length} cores, ${memory} GiB; Node ${process.versions.node}, Neo4j ${NEO4J_VERSION}; ${libraries}.`;
}

function versionOf(name: string): string {
  const text = readFileSync(join(packageRoot, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
