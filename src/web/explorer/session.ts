import { useSyncExternalStore } from 'react';

/** Who is signed in, as the token itself says; the server alone decides what it is worth. */
export interface Viewer {
  name: string;
  role: 'viewer' | 'reviewer' | 'admin';
  /** When the token ends. */
  until: Date;
}

const KEY = 'inspection-graph:token';
const listeners = new Set<() => void>();

/** The token of this tab; it is gone when the tab is closed. */
export function token(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Signs in with a token, or out with null. */
export function setToken(value: string | null): void {
  if (value === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, value);
  for (const listener of listeners) listener();
}

/** Who a token is for; null where it is none or has ended. */
export function viewerOf(value: string | null): Viewer | null {
  try {
    const payload = value?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as { sub: string; role: Viewer['role']; exp: number };
    const until = new Date(claims.exp * 1_000);
    return until > new Date() ? { name: claims.sub, role: claims.role, until } : null;
  } catch {
    return null;
  }
}

export function mayReview(viewer: Viewer | null): boolean {
  return viewer?.role === 'reviewer' || viewer?.role === 'admin';
}

export function useToken(): string | null {
  return useSyncExternalStore(subscribe, token);
}

export function useViewer(): Viewer | null {
  return viewerOf(useToken());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
