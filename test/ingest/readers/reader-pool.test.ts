import { afterAll, expect, test } from 'vitest';
import { ReaderPool, type Task } from '../../../src/ingest/readers/reader-pool.js';

const pools: ReaderPool[] = [];

/** A pool whose workers run the given code on each task: its bytes as text are `word`. */
function poolOf(code: string, limits: { workers?: number; seconds?: number; megabytes?: number } = {}): ReaderPool {
  const script = `
    import { parentPort, threadId } from 'node:worker_threads';
    const answer = (title) => parentPort.postMessage({ reading: { format: 'text', title, passages: [], warnings: [] } });
    parentPort.on('message', ({ bytes }) => { const word = Buffer.from(bytes).toString(); ${code} });`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  const pool = new ReaderPool({ workers: 1, seconds: 20, megabytes: 64, ...limits, script: url });
  pools.push(pool);
  return pool;
}

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
});

const task = (word: string): Task => ({ format: 'text', bytes: Buffer.from(word) });

test('one worker reads many documents, one after the other', async () => {
  const pool = poolOf('answer(word + threadId)');
  const titles = await Promise.all(['a', 'b', 'c'].map(async (word) => (await pool.read(task(word))).title));
  const [thread = ''] = /\d+/.exec(titles[0] ?? '') ?? [];
  expect(titles).toEqual([`a${thread}`, `b${thread}`, `c${thread}`]);
});

test('two workers read two documents at once', async () => {
  // Each answers only to the second task that anyone has begun.
  const shared = `
    const { BroadcastChannel } = await import('node:worker_threads');
    const channel = new BroadcastChannel('two at once');
    channel.onmessage = () => { channel.postMessage(0); answer(word); channel.close(); };
    channel.postMessage(0);`;
  const pool = poolOf(`(async () => { ${shared} })()`, { workers: 2 });
  const readings = await Promise.all([pool.read(task('a')), pool.read(task('b'))]);
  expect(readings.map(({ title }) => title)).toEqual(['a', 'b']);
});

test('what takes too long is ended, and the next document is read', async () => {
  const pool = poolOf(`if (word === 'hang') for (;;) {} answer(word)`, { seconds: 1 });
  const [hanging, next] = await Promise.allSettled([pool.read(task('hang')), pool.read(task('next'))]);
  expect(hanging).toMatchObject({
    reason: {
      name: 'BadInput',
      message: 'The file takes longer than 1 seconds to read: split it, or save it anew as PDF',
    },
  });
  expect(next).toMatchObject({ value: { title: 'next' } });
});

test('what takes too much memory is ended, and the next document is read', async () => {
  const pool = poolOf(
    `if (word === 'eat') { const all = []; for (;;) all.push(new Array(1000).fill(word)); } answer(word)`,
  );
  const [eating, next] = await Promise.allSettled([pool.read(task('eat')), pool.read(task('next'))]);
  expect(eating).toMatchObject({
    reason: { name: 'BadInput', message: 'The file needs more than 64 MB of memory to read: split it' },
  });
  expect(next).toMatchObject({ value: { title: 'next' } });
});

test('what crashes a worker is an error of that document alone', async () => {
  const pool = poolOf(
    `if (word === 'exit') process.exit(3); if (word === 'throw') throw new Error('oh'); answer(word)`,
  );
  const [exit, thrown, next] = await Promise.allSettled(['exit', 'throw', 'next'].map((word) => pool.read(task(word))));
  expect(exit).toMatchObject({ reason: { message: 'Reading the file was stopped: read it again' } });
  expect(thrown).toMatchObject({ reason: { message: 'oh' } });
  expect(next).toMatchObject({ value: { title: 'next' } });
});

test('closing refuses what is being read and what waits', async () => {
  const pool = poolOf('for (;;) {}');
  const reading = Promise.allSettled([pool.read(task('a')), pool.read(task('b'))]);
  await pool.close();
  const stopped = { reason: { message: 'Reading the file was stopped: read it again' } };
  expect(await reading).toMatchObject([stopped, stopped]);
});
