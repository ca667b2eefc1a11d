import { type DocumentInput, stringifyDocument } from '@urql/core';

/** Leads to the playground, where this view's query waits with its variables. */
export function AsQuery({ query, variables }: { query: DocumentInput; variables: object }) {
  const parameters = new URLSearchParams({
    query: stringifyDocument(query).replace(/^#.*\n/, ''),
    variables: JSON.stringify(variables, null, 2),
  });
  return <a href={`/playground#${parameters.toString()}`}>This as a query</a>;
}
