import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { type Context, createContext, REQUEST_TIMEOUT_MS } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import { InvalidToken, viewerOf } from '../auth/token.js';
import { ANONYMOUS, mayActAs, type Viewer } from '../auth/viewer.js';
import { UserFacingError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { SnapshotKeeper } from '../graph/snapshot/snapshot.js';
import type { Extractor } from '../ingest/extract/extractor.js';
import { costLimit } from './cost.js';
import { exports } from './export.js';
import { errorFormatter } from './format-error.js';
import { health } from './health.js';
import { introspectionNeedsToken } from './introspection.js';
import { LIMITS, limitsRule } from './limits.js';
import { pages } from './pages.js';

export interface ServerOptions {
  graph: Graph;
  host: string;
  port: number;
  production: boolean;
  authSecret: string;
  log: Logger;
  /** Reads the documents that are sent; without one, the rules that ship with the product. */
  extractor?: Extractor;
}

/** A server that listens. */
export interface RunningServer {
  url: string;
  /** Lets requests under way finish, then ends. */
  stop: () => Promise<void>;
}

/** Throws a UserFacingError where the address cannot be had: better heard before Neo4j is started than after. */
export async function claimable(address: Pick<ServerOptions, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((closed) => probe.close(closed));
}

/** Serves GraphQL, the pages and the health checks. Throws a UserFacingError where the address cannot be had. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = apolloServer(options, http);
  await apollo.start();
  app.use(compression());
  app.use('/health', health(options.graph));
  mountGraphQL(app, apollo, options);
  app.use('/export', exports(options));
  app.use(pages());
  app.use(errorsAsJson);
  await listen(http, options);
  return { url: urlOf(http, options.host), stop: () => apollo.stop() };
}

function apolloServer({ production, log }: ServerOptions, http: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    validationRules: [limitsRule],
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: true,
    introspection: true,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    // Tokens travel in a header that no form or image can set, so there is nothing for a forged request to ride on;
    // and GET /graphql?query= must work from an address bar.
    csrfPrevention: false,
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [
      costLimit,
      ...(production ? [introspectionNeedsToken] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 2_000 }),
    ],
  });
}

function mountGraphQL(app: Express, apollo: ApolloServer<Context>, options: ServerOptions): void {
  const { graph, authSecret, extractor } = options;
  const snapshots = new SnapshotKeeper({
    read: (cypher, parameters) => graph.read(cypher, parameters, REQUEST_TIMEOUT_MS),
  });
  // The first answer need not wait for it; where it fails, those who ask will hear why.
  void snapshots.current().catch(() => undefined);
  app.use(
    '/graphql',
    helmet({ strictTransportSecurity: false }),
    body(authSecret),
    expressMiddleware(apollo, {
      context: async ({ req }) => {
        const asking = await viewer(authSecret, req.headers.authorization);
        return createContext(graph, snapshots, asking, extractor && { extractor });
      },
    }),
  );
}

/** Reads the body: only those who may send a document may send as much as one needs. */
function body(secret: string): RequestHandler {
  const usual = express.json({ limit: LIMITS.body });
  const upload = express.json({ limit: LIMITS.upload });
  return async (request, response, next) => {
    const asking = await viewerOf(secret, request.headers.authorization).catch(() => ANONYMOUS);
    (mayActAs(asking, 'reviewer') ? upload : usual)(request, response, next);
  };
}

async function viewer(secret: string, authorization: string | undefined): Promise<Viewer> {
  try {
    return await viewerOf(secret, authorization);
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

interface BodyError {
  status?: number;
  type?: string;
  /** Of a body that is too large: what is allowed. */
  limit?: number;
}

/** Express answers errors with an HTML page and a stack trace; GraphQL clients expect JSON. */
const errorsAsJson: ErrorRequestHandler = (error: BodyError, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  const message =
    error.type === 'entity.too.large'
      ? `The request is larger than ${error.limit ?? LIMITS.body} bytes.`
      : status < 500
        ? 'The request could not be read: send JSON such as {"query": "{ themes { label } }"}.'
        : 'Something went wrong here.';
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const limit = error.type === 'entity.too.large' && { limit: 'body', maximum: error.limit ?? LIMITS.body };
  response.status(status).json({ errors: [{ message, extensions: { code, ...limit } }] });
};

function listen(http: Server, { host, port }: Pick<ServerOptions, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    http.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop what listens there, or set PORT to another one (0 picks a free one).`,
    EACCES: `Port ${port} may not be used: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine.`,
    ENOTFOUND: `HOST=${host} is not an address of this machine.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason ? new UserFacingError(reason) : error;
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
