import { renameSync, writeFileSync } from 'node:fs';

/** Writes a whole file or nothing, readable by this user alone. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
