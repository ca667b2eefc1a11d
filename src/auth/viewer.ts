/** Who asks: the roles are ordered, and each may do what those before it may. */
export const ROLES = ['viewer', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The person or program behind a request; no role without a token. */
export interface Viewer {
  name: string | null;
  role: Role | null;
}

export const ANONYMOUS: Viewer = { name: null, role: null };

/** Whether the viewer's role is at least the one needed. */
export function mayActAs(viewer: Viewer, needed: Role): boolean {
  return viewer.role !== null && ROLES.indexOf(viewer.role) >= ROLES.indexOf(needed);
}
