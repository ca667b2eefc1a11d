import { setTimeout as sleep } from 'node:timers/promises';
import type { GuardedProcess } from './guardian.js';
import { type Launch, launch } from './launch.js';

const QUICK_MS = 60_000;
const MOST_QUICK_ENDS = 5;

/** Keeps Neo4j running on its port until stopped: one that ends by itself is started again, after a growing pause. */
export function supervise(
  first: GuardedProcess,
  options: Launch,
  report: (line: string) => void,
): { pid(): number; stop(): Promise<void> } {
  let current = first;
  const stopping = new AbortController();
  const keepRunning = async (): Promise<void> => {
    let quickEnds = 0;
    let startedAt = Date.now();
    for (;;) {
      const status = await current.ended;
      if (stopping.signal.aborted) return;
      quickEnds = Date.now() - startedAt < QUICK_MS ? quickEnds + 1 : 1;
      const how = status === null ? 'its guardian was killed' : `status ${status}`;
      if (quickEnds === MOST_QUICK_ENDS) {
        report(
          `Neo4j ended (${how}), ${quickEnds} times in a row: it is not started again (more in ${options.home}/logs)`,
        );
        return;
      }
      report(`Neo4j ended (${how}): starting it again`);
      startedAt = Date.now();
      try {
        await sleep(250 * 2 ** quickEnds, undefined, { signal: stopping.signal });
        await launch({ ...options, onSpawn: (process) => void adopt(process) });
        report('Neo4j is back');
      } catch (error) {
        if (stopping.signal.aborted) return;
        report(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const adopt = (process: GuardedProcess): void => {
    current = process;
    if (stopping.signal.aborted) void process.stop();
  };
  const finished = keepRunning();
  return {
    pid: () => current.pid,
    async stop() {
      stopping.abort();
      await current.stop();
      await finished;
    },
  };
}
