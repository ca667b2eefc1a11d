import { cacheExchange, Client, fetchExchange } from 'urql';

/** How long an answer may take; the server itself gives up before. */
const PATIENCE_MS = 30_000;

/** A client of this host's /graphql for one viewer: what one has seen another must not find in the cache. */
export function createClient(token: string | null): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: token === null ? {} : { authorization: `Bearer ${token}` } },
    fetch: (input, init) => {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, patience]) : patience });
    },
  });
}
