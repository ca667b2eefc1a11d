import { useEffect, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { send } from './send.js';
import { type Hints, type State, type Upload, whyNotSent } from './upload.js';

/** How many files are sent at a time. */
const AT_A_TIME = 2;

// The list outlives the view: one can follow a link to a document while the others are still being read.
let uploads: readonly Upload[] = [];
let made = 0;
let client: Client | null = null;
const listeners = new Set<() => void>();

/** The files of this tab. */
export function useUploads(): readonly Upload[] {
  const latest = useClient();
  useEffect(() => {
    // Whoever signs in anew goes on with the new token.
    client = latest;
  }, [latest]);
  return useSyncExternalStore(subscribe, () => uploads);
}

/** Adds files to the list and begins with them. */
export function add(files: readonly File[], hints: Hints): void {
  const added = files.map((file): Upload => {
    const message = whyNotSent(file);
    const state: State = message === null ? { name: 'waiting' } : { name: 'refused', message, code: null };
    return { id: ++made, file, hints, state };
  });
  put([...uploads, ...added]);
  sendNext();
}

/** Tries a file once more, with what is known of it now. */
export function tryAgain(id: number, hints: Partial<Hints> = {}): void {
  put(
    uploads.map((upload) =>
      upload.id === id ? { ...upload, hints: { ...upload.hints, ...hints }, state: { name: 'waiting' } } : upload,
    ),
  );
  sendNext();
}

/** Leaves out what has not been sent yet. */
export function cancelRest(): void {
  put(
    uploads.map((upload) => (upload.state.name === 'waiting' ? { ...upload, state: { name: 'cancelled' } } : upload)),
  );
}

/** Takes the files that are in the graph off the list. */
export function clearDone(): void {
  put(uploads.filter(({ state }) => state.name !== 'done'));
}

function sendNext(): void {
  const free = AT_A_TIME - uploads.filter(({ state }) => state.name === 'reading').length;
  const next = uploads.filter(({ state }) => state.name === 'waiting').slice(0, Math.max(free, 0));
  for (const upload of next) void read(upload);
}

async function read(upload: Upload): Promise<void> {
  if (!client) return;
  become(upload.id, { name: 'reading' });
  become(upload.id, await send(client, upload));
  sendNext();
}

function become(id: number, state: State): void {
  put(uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)));
}

function put(all: readonly Upload[]): void {
  uploads = all;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
