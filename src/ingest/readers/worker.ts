import { parentPort } from 'node:worker_threads';
import { BadInput } from '../../errors.js';
import { readBytes } from './read-bytes.js';
import type { Answer, Task } from './reader-pool.js';

parentPort?.on('message', ({ format, bytes }: Task) => {
  void readBytes(format, bytes)
    .then((reading): Answer => ({ reading }), refuse)
    .then((answer) => parentPort?.postMessage(answer));
});

// A damaged PDF can leave promises behind that fail after its answer, while the next file is being read.
process.on('unhandledRejection', () => undefined);

function refuse(error: unknown): Answer {
  if (error instanceof BadInput) return { refusal: error.message };
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { refusal: 'The file is damaged and cannot be read: download or save it again', reason };
}
