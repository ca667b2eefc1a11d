/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment FindingLine on Finding {\n  id\n  summary\n  polarity\n  voice\n  occurredOn\n  reviewStatus\n  confidence\n  council {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n  visit {\n    id\n    kind\n  }\n  document {\n    id\n    title\n  }\n  evidence {\n    verified\n  }\n}\n\nquery FindingPage($filter: FindingFilter, $first: Int!, $after: String) {\n  findings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...FindingLine\n    }\n  }\n}": typeof types.FindingLineFragmentDoc,
    "query Reference {\n  councils(first: 200) {\n    nodes {\n      id\n      name\n      region {\n        id\n        name\n      }\n    }\n  }\n  regions {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n}": typeof types.ReferenceDocument,
};
const documents: Documents = {
    "fragment FindingLine on Finding {\n  id\n  summary\n  polarity\n  voice\n  occurredOn\n  reviewStatus\n  confidence\n  council {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n  visit {\n    id\n    kind\n  }\n  document {\n    id\n    title\n  }\n  evidence {\n    verified\n  }\n}\n\nquery FindingPage($filter: FindingFilter, $first: Int!, $after: String) {\n  findings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...FindingLine\n    }\n  }\n}": types.FindingLineFragmentDoc,
    "query Reference {\n  councils(first: 200) {\n    nodes {\n      id\n      name\n      region {\n        id\n        name\n      }\n    }\n  }\n  regions {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n}": types.ReferenceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FindingLine on Finding {\n  id\n  summary\n  polarity\n  voice\n  occurredOn\n  reviewStatus\n  confidence\n  council {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n  visit {\n    id\n    kind\n  }\n  document {\n    id\n    title\n  }\n  evidence {\n    verified\n  }\n}\n\nquery FindingPage($filter: FindingFilter, $first: Int!, $after: String) {\n  findings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...FindingLine\n    }\n  }\n}"): (typeof documents)["fragment FindingLine on Finding {\n  id\n  summary\n  polarity\n  voice\n  occurredOn\n  reviewStatus\n  confidence\n  council {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n  visit {\n    id\n    kind\n  }\n  document {\n    id\n    title\n  }\n  evidence {\n    verified\n  }\n}\n\nquery FindingPage($filter: FindingFilter, $first: Int!, $after: String) {\n  findings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...FindingLine\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Reference {\n  councils(first: 200) {\n    nodes {\n      id\n      name\n      region {\n        id\n        name\n      }\n    }\n  }\n  regions {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n}"): (typeof documents)["query Reference {\n  councils(first: 200) {\n    nodes {\n      id\n      name\n      region {\n        id\n        name\n      }\n    }\n  }\n  regions {\n    id\n    name\n  }\n  themes {\n    id\n    label\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;