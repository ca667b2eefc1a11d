import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { REQUEST_TIMEOUT_MS } from '../api/context.js';
import { BadInput, GraphUnavailable, QueryTimedOut } from '../errors.js';
import { LIMITS } from './limits.js';

/** How graphql's parser words it; it gives no code of its own. */
const TOO_MANY_TOKENS = /contains more \w+ \d+ tokens/;

/**
 * What a client hears of an error: a message that says what to do, and a code. An error that nobody foresaw is logged
 * and becomes INTERNAL_SERVER_ERROR; what it says may hold Cypher or worse, so the client does not hear it.
 */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof BadInput) return coded(formatted, 'BAD_USER_INPUT', cause.message);
    if (cause instanceof ArgumentValidationError) return coded(formatted, 'BAD_USER_INPUT', violations(cause));
    if (cause instanceof GraphUnavailable) {
      return coded(formatted, 'SERVICE_UNAVAILABLE', 'The graph does not answer at present; try again shortly.');
    }
    if (cause instanceof QueryTimedOut) {
      const seconds = REQUEST_TIMEOUT_MS / 1_000;
      return coded(
        formatted,
        'QUERY_TIMEOUT',
        `The query took longer than ${seconds} s: ask for smaller pages or less.`,
      );
    }
    if (TOO_MANY_TOKENS.test(formatted.message)) {
      return { ...formatted, extensions: { ...formatted.extensions, limit: 'tokens', maximum: LIMITS.tokens } };
    }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    log.error({ err: cause, path: formatted.path }, 'unexpected error');
    return coded(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong here; it has been logged.');
  };
}

function coded({ path, locations }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function violations({ extensions }: ArgumentValidationError): string {
  const { validationErrors } = extensions as {
    validationErrors: { property: string; constraints?: Record<string, string> }[];
  };
  return validationErrors
    .flatMap(({ property, constraints }) => Object.values(constraints ?? {}).map((rule) => `${property}: ${rule}`))
    .join('; ');
}
