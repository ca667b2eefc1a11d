import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { shownOnceTo } from '../api/masking.js';
import { InvalidToken, viewerOf } from '../auth/token.js';
import { BadInput, GraphUnavailable, QueryTimedOut } from '../errors.js';
import { dataPackage } from '../export/data-package.js';
import { exportOf } from '../export/export-table.js';
import { formats } from '../export/formats.js';
import { tables } from '../export/tables.js';
import type { Graph } from '../graph/graph.js';

interface ExportOptions {
  graph: Graph;
  authSecret: string;
  log: Logger;
}

/** How many exports may run at once: each holds a connection to Neo4j. */
const AT_ONCE = 8;
/** A reader that takes nothing for so long has gone. */
const STALLED_MS = 300_000;

const CODES: Record<number, string> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  503: 'SERVICE_UNAVAILABLE',
};

/** GET /export/<table>.<format>: a table as a file, as the viewer may see it; /export/datapackage.json says what they hold. */
export function exports(options: ExportOptions): Router {
  const router = Router();
  let running = 0;
  router.use(helmet({ strictTransportSecurity: false }));
  router.all('/:file', (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, `${request.method} is not allowed here: use GET.`);
  });
  router.get('/datapackage.json', (_request, response) => void response.json(dataPackage(tables.values())));
  router.get('/:file', async (request, response) => {
    if (running >= AT_ONCE) {
      response.setHeader('Retry-After', '10');
      return refuse(response, 503, `${AT_ONCE} exports are running: try again shortly.`);
    }
    running += 1;
    try {
      await send(request, response, options);
    } catch (error) {
      answerError(error, response, options.log);
    } finally {
      running -= 1;
    }
  });
  router.use((_request, response) => refuse(response, 404, 'Ask for /export/<table>.<format>.'));
  return router;
}

class NotFound extends Error {}

async function send(request: Request, response: Response, { graph, authSecret }: ExportOptions): Promise<void> {
  const shown = shownOnceTo(await viewerOf(authSecret, request.headers.authorization));
  const { table, format } = asked(String(request.params.file));
  const { begin } = exportOf(table, format, new URL(request.originalUrl, 'http://localhost').searchParams);
  response.set({
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${table.name}.${format.name}"`,
    'Cache-Control': 'private, no-cache',
    Vary: 'Authorization',
  });
  if (request.method === 'HEAD') return void response.end();
  const leaving = new AbortController();
  void once(response, 'close').then(() => leaving.abort());
  const bytes = await begin({ graph, shown, signal: leaving.signal });
  response.setTimeout(STALLED_MS, () => response.destroy());
  await pipeline(Readable.from(bytes, { objectMode: false }), response);
}

function asked(file: string) {
  const [, name = '', extension = ''] = /^([^.]*)\.([^.]*)$/.exec(file) ?? [];
  const [table, format] = [tables.get(name), formats.get(extension)];
  if (table && format) return { table, format };
  throw new NotFound(
    `There is no "${file}" here: ask for <table>.<format>, where the table is one of ${[...tables.keys()].join(', ')} and the format one of ${[...formats.keys()].join(', ')}.`,
  );
}

/** Whoever has read a part of a file must not take it for the whole: the connection breaks off. */
function answerError(error: unknown, response: Response, log: Logger): void {
  if (response.headersSent || response.destroyed) {
    if (!response.destroyed) response.destroy();
    const left = error instanceof Error && (error.name === 'AbortError' || 'code' in error);
    if (!left) log.error({ error }, 'An export broke off.');
    return;
  }
  for (const header of ['Content-Disposition', 'Cache-Control']) response.removeHeader(header);
  if (error instanceof BadInput) return refuse(response, 400, error.message);
  if (error instanceof InvalidToken) return refuse(response, 401, error.message);
  if (error instanceof NotFound) return refuse(response, 404, error.message);
  if (error instanceof GraphUnavailable || error instanceof QueryTimedOut) {
    return refuse(response, 503, 'The graph does not answer at present; try again shortly.');
  }
  log.error({ error }, 'An export failed.');
  refuse(response, 500, 'Something went wrong here.');
}

function refuse(response: Response, status: number, message: string): void {
  const code = CODES[status] ?? 'INTERNAL_SERVER_ERROR';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
