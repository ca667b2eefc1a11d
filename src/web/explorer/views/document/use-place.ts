import { useSyncExternalStore } from 'react';

/** The place in this view that the address points at, such as passage-12; empty where it points at none. */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, () => decodeURIComponent(location.hash.slice(1)));
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
