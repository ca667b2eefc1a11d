import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, getVariableValues, GraphQLError, isCompositeType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../graph/connection/page.js';
import { LIMITS } from './limits.js';

/** How many objects a field can bring: its pages at their full size, each with what is asked of it. */
const objectsAsked: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (type.name.endsWith('Connection')) return pageSizeOf(args) * Math.max(1, childComplexity);
  const { ids } = args as { ids?: unknown };
  if (Array.isArray(ids)) return ids.length * (1 + childComplexity);
  // Every list that is not paged says its size; those of a connection are counted with its page.
  const { listSize = 1, namesAtMost = {} } = field.extensions as Extensions;
  return listSize * (1 + childComplexity * shareNamed(args, namesAtMost));
};

interface Extensions {
  listSize?: number;
  namesAtMost?: Readonly<Record<string, number>>;
}

/** What part of all that there can be is asked for. Not each list below is about all arguments, so the largest counts. */
function shareNamed(args: Record<string, unknown>, namesAtMost: Readonly<Record<string, number>>): number {
  const shares = Object.entries(namesAtMost).map(([name, most]) => {
    const named = args[name];
    return Array.isArray(named) ? named.length / most : 1;
  });
  return shares.length > 0 ? Math.min(1, Math.max(...shares)) : 1;
}

/** Refuses a query that asks for more objects than the limit, before anything of it runs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
        // GraphQL itself refuses wrong variables, and says which; nothing of such a query runs.
        if (variables.errors) return Promise.resolve();
        const cost = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(request.operationName && { operationName: request.operationName }),
          estimators: [objectsAsked],
        });
        if (cost > LIMITS.cost) {
          throw new GraphQLError(
            `The query asks for up to ${Math.round(cost)} objects, and ${LIMITS.cost} are allowed: ask for smaller pages ("first") or fewer levels.`,
            { extensions: { code: 'QUERY_TOO_COSTLY', limit: 'cost', maximum: LIMITS.cost, http: { status: 400 } } },
          );
        }
        return Promise.resolve();
      },
    }),
};

function pageSizeOf(args: Record<string, unknown>): number {
  const asked = args.first ?? args.last;
  return typeof asked === 'number' && asked >= 0 ? asked : DEFAULT_PAGE_SIZE;
}
