import { useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import { newSitting, type Sitting } from './sitting.js';

// The sitting outlives the view, so that one can look something up elsewhere and come back to it.
let sitting = newSitting;
const listeners = new Set<() => void>();

/** The sitting of this tab. */
export function useSitting(): Sitting {
  return useSyncExternalStore(subscribe, theSitting);
}

export function theSitting(): Sitting {
  return sitting;
}

export function change(to: (sitting: Sitting) => Sitting): void {
  sitting = to(sitting);
  for (const listener of listeners) listener();
}

/** Announces something to whoever cannot see it. */
export function say(said: string): void {
  change((old) => ({ ...old, said }));
}

export type Ask = Pick<Client, 'query' | 'mutation'>;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
