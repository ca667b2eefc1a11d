import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBenchGraph } from './graph-home.js';
import { startProduct } from './servers.js';

const FINDINGS = 200_000;
const FORMATS = ['csv', 'ndjson', 'parquet', 'arrow'];
const WARM_RUNS = 2;
const RUNS = 3;
/** A slow reader takes so much, then waits so long. */
const SLOW = { bytes: 1_000_000, ms: 100 };
const MEGABYTE = 2 ** 20;

/** Prints how fast findings are exported, and how the server's memory grows, with a fast reader and a slow one. */
async function measureExports(): Promise<void> {
  const graph = await openBenchGraph({ findings: FINDINGS, visitsPerCouncil: 10 }, say);
  const { connection } = graph;
  try {
    say('| format | rows a second | CPU of the server, s | size, MB | memory: fast reader, MB | slow reader, MB |');
    say('| --- | ---: | ---: | ---: | ---: | ---: |');
    for (const format of FORMATS) {
      const server = await startProduct(connection);
      const file = `${server.url}/export/findings.${format}`;
      try {
        for (let run = 0; run < WARM_RUNS; run += 1) await read(file, 0);
        const cpu = cpuSeconds(server.pid);
        const start = performance.now();
        let size = 0;
        for (let run = 0; run < RUNS; run += 1) size = await read(file, 0);
        const seconds = (performance.now() - start) / 1_000 / RUNS;
        const busy = (cpuSeconds(server.pid) - cpu) / RUNS;
        const rate = Math.round(FINDINGS / seconds).toLocaleString('en');
        const grown = [await growth(connection, format, 0), await growth(connection, format, SLOW.ms)];
        const cells = [format, rate, busy.toFixed(2), (size / 1e6).toFixed(0), ...grown.map((mb) => mb.toFixed(0))];
        say(`| ${cells.join(' | ')} |`);
      } finally {
        await server.stop();
      }
    }
  } finally {
    await graph.stop();
  }
}

/** By how many megabytes a server that has just answered a small export grows at most while it answers a large one. */
async function growth(connection: Parameters<typeof startProduct>[0], format: string, wait: number): Promise<number> {
  const server = await startProduct(connection);
  try {
    await read(`${server.url}/export/councils.${format}`, 0);
    const before = residentBytes(server.pid);
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, residentBytes(server.pid))), 20);
    await read(`${server.url}/export/findings.${format}`, wait);
    clearInterval(watch);
    return (most - before) / MEGABYTE;
  } finally {
    await server.stop();
  }
}

/** Reads all of a file, waiting now and then. Returns its size. */
async function read(url: string, wait: number): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  let size = 0;
  let unwaited = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    unwaited += chunk.length;
    if (wait === 0 || unwaited < SLOW.bytes) continue;
    unwaited = 0;
    await sleep(wait);
  }
  return size;
}

/** The memory that a process holds at present. */
function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}

/** The processor time that a process has used; Linux counts in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function say(line: string): void {
  console.log(line);
}

await measureExports();
