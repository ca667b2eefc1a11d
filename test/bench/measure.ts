import { CLIENTS } from './client.js';

/** How long one kind of request takes, in milliseconds, and how many are answered a second where many clients ask. */
export interface Measured {
  median: number;
  p95: number;
  perSecond: number;
}

/** Asks the nth request. */
type Ask = (n: number) => Promise<unknown>;

const WARM = { requests: 100, ms: 5_000 };
const MEASURE_MS = 8_000;

/** Asks as often as it takes until plans and caches are there: a hundred times, or for five seconds. */
export async function warm(ask: Ask): Promise<void> {
  await latencies(ask, WARM);
}

/** Measures what is warm: first with one client, then with many. */
export async function measure(ask: Ask): Promise<Measured> {
  await warm(ask);
  return { ...(await measureOne(ask)), perSecond: await throughput(ask) };
}

/** Median and 95th percentile of one client that asks again as soon as it has its answer. */
export async function measureOne(ask: Ask): Promise<Pick<Measured, 'median' | 'p95'>> {
  const taken = (await latencies(ask, { requests: Infinity, ms: MEASURE_MS })).sort((a, b) => a - b);
  return { median: taken[Math.floor(taken.length / 2)] ?? NaN, p95: taken[Math.floor(taken.length * 0.95)] ?? NaN };
}

async function latencies(ask: Ask, upTo: { requests: number; ms: number }): Promise<number[]> {
  const taken: number[] = [];
  const start = performance.now();
  for (let now = start; taken.length < upTo.requests && now - start < upTo.ms;) {
    await ask(taken.length);
    const then = performance.now();
    taken.push(then - now);
    now = then;
  }
  return taken;
}

/** Requests that many clients get answered a second; those under way at the end are waited for. */
async function throughput(ask: Ask): Promise<number> {
  let next = 0;
  let answered = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() - start < MEASURE_MS) {
        next += 1;
        await ask(next);
        answered += 1;
      }
    }),
  );
  return (1_000 * answered) / (performance.now() - start);
}
