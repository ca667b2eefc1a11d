import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, type ExecutionResult } from 'graphql';

type Answer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * Posts an operation to this host's /graphql. Whatever goes wrong comes back as a GraphQL error:
 * what is thrown, GraphiQL shows with the stack of its own minified code.
 */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...options?.headers,
      },
      body: JSON.stringify(operation),
    });
    if (response.headers.get('content-type')?.includes('json')) return (await response.json()) as Answer;
    return failure(`The server answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  } catch (error) {
    return failure(`The server does not answer: ${error instanceof Error ? error.message : String(error)}`);
  }
};

function failure(message: string): Answer {
  return { errors: [new GraphQLError(message)] };
}
