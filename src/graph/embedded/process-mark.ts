import { readFileSync } from 'node:fs';

/**
 * Tells a process from a later one of the same pid: the boot and the tick it started at. In a container every server
 * has the same low pid. Null where the system has no /proc.
 */
export function processMark(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${started}`;
  } catch {
    return null;
  }
}

/** Whether the process of this pid lives and is the one that was marked. */
export function isSameProcess(pid: number, mark: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return mark === null || processMark(pid) === mark;
}
