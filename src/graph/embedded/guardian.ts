import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Long enough for Neo4j's last checkpoint of a busy store. */
const GRACE_SECONDS = 6;

// A shell gives background jobs /dev/null as stdin, hence the copy at 3.
// The traps come after the command has started: it would inherit them, and the JVM honours an ignored TERM.
const SCRIPT = `
exec 3<&0
"$@" </dev/null >"$0" 2>&1 3<&- &
child=$!
trap '' TERM INT HUP
echo $child
(
  read -r _ <&3
  kill -TERM $child
  seconds=0
  while [ $seconds -lt ${GRACE_SECONDS} ] && kill -0 $child; do sleep 1; seconds=$((seconds + 1)); done
  kill -KILL $child
) >/dev/null 2>&1 &
watcher=$!
wait $child
status=$?
kill -KILL $watcher
exit $status
`;

export interface GuardedProcess {
  pid: number;
  /** Settles when the command has ended: its status, or null where the guardian itself was killed. */
  ended: Promise<number | null>;
  /** Asks it to end; killed if it has not within a few seconds. */
  stop(): Promise<void>;
}

/**
 * Runs a command that ends with this process, however this process ends: a small shell in a session of its own (out of
 * Ctrl-C's reach) holds the other end of a pipe, and ends the command when the pipe closes.
 */
export async function spawnGuarded(
  command: readonly string[],
  options: { cwd: string; /** the file that takes what it prints */ output: string },
): Promise<GuardedProcess> {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, options.output, ...command], {
    cwd: options.cwd,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exit = once(shell, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const [line] = (await Promise.race([once(shell.stdout, 'data'), exit])) as [unknown];
  const pid = Number(String(line));
  const ended = exit.then(([status]) => {
    if (status === null) killQuietly(pid); // nothing else would end the command
    return status;
  });
  return {
    pid,
    ended,
    async stop() {
      shell.stdin.end();
      await ended;
    },
  };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it had ended already
  }
}
