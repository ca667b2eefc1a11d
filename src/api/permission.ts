import { GraphQLError } from 'graphql';
import { mayActAs, type Role } from '../auth/viewer.js';
import type { Context } from './context.js';

/** The name of the viewer, whose role must be at least the one needed. */
export function requireRole({ viewer }: Context, needed: Role): string {
  if (viewer.role === null || viewer.name === null) {
    throw new GraphQLError(`This needs a token with the role ${needed}: send "Authorization: Bearer <token>".`, {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  }
  if (!mayActAs(viewer, needed)) {
    throw new GraphQLError(`This needs the role ${needed}; the token has the role ${viewer.role}.`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  return viewer.name;
}
