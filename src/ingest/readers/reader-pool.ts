import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../../domain/extraction.js';
import { BadInput } from '../../errors.js';
import { packageRoot } from '../../package-root.js';
import type { Reading } from './reading.js';

/** What a worker is asked to read. */
export interface Task {
  format: ReadDocument['format'];
  bytes: Uint8Array;
}

/** What it answers: `reason` is there where it failed in a way that nobody foresaw. */
export type Answer = { reading: Reading } | { refusal: string; reason?: string };

interface Job extends Task {
  resolve: (reading: Reading) => void;
  reject: (error: Error) => void;
}

export interface PoolLimits {
  workers: number;
  seconds: number;
  megabytes: number;
  /** The compiled worker: TypeScript does not run in one, also under vitest. */
  script?: string | URL;
}

const SCRIPT = join(packageRoot, 'dist/ingest/readers/worker.js');

/** Reads documents in threads of their own, so that none can hang or crash the process. Idle threads do not keep it alive. */
export class ReaderPool {
  readonly #idle = new Set<Worker>();
  readonly #all = new Set<Worker>();
  readonly #waiting: Job[] = [];
  #busy = 0;

  constructor(private readonly limits: PoolLimits) {}

  read(task: Task): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...task, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads; what they were reading and what was waiting is refused. */
  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(stopped());
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#busy >= this.limits.workers) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#busy += 1;
    const [worker = this.#start()] = this.#idle;
    this.#idle.delete(worker);
    void this.#run(job, worker).then(() => {
      this.#busy -= 1;
      this.#next();
    });
  }

  #start(): Worker {
    const worker = new Worker(this.limits.script ?? SCRIPT, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.#all.add(worker);
    // What goes wrong between two tasks concerns nobody, but without a listener it would end the process.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.#all.delete(worker);
      this.#idle.delete(worker);
    });
    return worker;
  }

  async #run({ format, bytes, resolve, reject }: Job, worker: Worker): Promise<void> {
    worker.ref();
    const outcome = await this.#outcome(worker, { format, bytes });
    if (outcome instanceof Error) {
      reject(outcome);
      // It goes on holding its memory until it has ended.
      await worker.terminate();
      return;
    }
    worker.unref();
    this.#idle.add(worker);
    if ('reading' in outcome) resolve(outcome.reading);
    else reject(new BadInput(outcome.refusal, { cause: outcome.reason }));
  }

  /** The worker's answer, or why there will be none. */
  #outcome(worker: Worker, task: Task): Promise<Answer | Error> {
    const { seconds, megabytes } = this.limits;
    return new Promise((settle) => {
      const done = (outcome: Answer | Error) => {
        clearTimeout(timer);
        worker.off('message', done).off('error', failed).off('exit', ended);
        settle(outcome);
      };
      const failed = (error: Error & { code?: string }) => {
        const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        done(memory ? new BadInput(`The file needs more than ${megabytes} MB of memory to read: split it`) : error);
      };
      const ended = () => done(stopped());
      const timer = setTimeout(() => {
        done(new BadInput(`The file takes longer than ${seconds} seconds to read: split it, or save it anew as PDF`));
      }, seconds * 1000);
      worker.once('message', done).once('error', failed).once('exit', ended);
      worker.postMessage(task);
    });
  }
}

function stopped(): BadInput {
  return new BadInput('Reading the file was stopped: read it again');
}
