import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/package-root.js';

/** How a program ended, and all that it said. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A command that runs. */
export interface Program {
  pid: number;
  /** What it has said on standard output so far. */
  said(): string;
  ended: Promise<Ending>;
  /** Settles when standard output holds the text, or throws when the program ends first or says nothing in time. */
  says(text: string | RegExp, ms?: number): Promise<void>;
  /** Sends a signal to it, or to all of its process group. */
  kill(signal: NodeJS.Signals, whom?: 'process' | 'group'): void;
}

/** The environment of a spawned program: this one's, without variables of ours, and what is given. */
function environmentWith(variables: Record<string, string>): Record<string, string | undefined> {
  const { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS } = process.env;
  return { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS, LOG_LEVEL: 'silent', ...variables };
}

/** Runs the built program: `node dist/<file> <args>`. */
export function runBuilt(file: 'main.js' | 'cli.js', args: string[], variables: Record<string, string>): Program {
  return runCommand(process.execPath, [join(packageRoot, 'dist', file), ...args], variables);
}

/** Runs a command in a process group of its own, as a shell at a terminal does. */
export function runCommand(command: string, args: string[], variables: Record<string, string>): Program {
  const child = spawn(command, args, {
    cwd: packageRoot,
    env: environmentWith(variables),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const ended = endingOf(child, output);
  return {
    pid: child.pid ?? 0,
    said: () => output.stdout,
    ended,
    async says(text, ms = 120_000) {
      const found = (): boolean => (typeof text === 'string' ? output.stdout.includes(text) : text.test(output.stdout));
      const over = ended.then(() => true);
      const until = Date.now() + ms;
      while (!found()) {
        if (await Promise.race([over, sleep(5, false)])) break;
        if (Date.now() > until) throw new Error(`It did not say ${String(text)} in time: ${JSON.stringify(output)}`);
      }
      if (!found()) throw new Error(`It ended and did not say ${String(text)}: ${JSON.stringify(await ended)}`);
    },
    kill(signal, whom = 'process') {
      const pid = child.pid ?? 0;
      process.kill(whom === 'group' ? -pid : pid, signal);
    },
  };
}

async function endingOf(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<Ending> {
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...output };
}

/** Waits until a condition holds; false where it does not in time. */
export async function holdsWithin(ms: number, condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    if (await condition()) return true;
    await sleep(20);
  }
  return false;
}
