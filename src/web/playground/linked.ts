export interface LinkedOperation {
  query: string;
  variables?: string;
}

/** The operation that an address brings along after its #, as the explorer's "This as a query" does; null where it brings none. */
export function linkedOperation(hash: string): LinkedOperation | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const [query, variables] = [parameters.get('query'), parameters.get('variables')];
  return query ? { query, ...(variables && variables !== '{}' && { variables }) } : null;
}
