import express from 'express';
import { once } from 'node:events';
import { inject } from 'vitest';
import { pages } from '../../src/server/pages.js';
import { type Api, serveGraph } from '../support/api.js';

/** The product itself, over the seeded graph. The caller stops it. */
export function serveProduct(): Promise<Api> {
  return serveGraph(inject('seeded'));
}

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/** The built pages with a /graphql that answers as a proxy does whose server is away. */
export async function serveWithoutGraph(): Promise<Served> {
  const app = express();
  app.use(pages());
  app.post('/graphql', (_request, response) => {
    response.status(503).type('text/plain').send('Neo4j is unreachable');
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
