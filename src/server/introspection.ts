import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Context } from '../api/context.js';

/** In production only those with a token may ask for the schema; the playground brings its own copy of it. */
export const introspectionNeedsToken: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue, document }) {
        if (asksForSchema(document) && contextValue.viewer.role === null) {
          throw new GraphQLError('Introspection needs a token: send "Authorization: Bearer <token>".', {
            extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
          });
        }
        return Promise.resolve();
      },
    }),
};

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      asks ||= name.value === '__schema' || name.value === '__type';
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}
