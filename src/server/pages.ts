import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { join } from 'node:path';
import { addresses } from '../web/addresses.js';
import { builtPages } from '../web/places.js';

const strict = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const forTheExplorer = {
  ...strict,
  // A chart is saved as PNG by way of its SVG in the page's own memory.
  imgSrc: ["'self'", 'blob:'],
};

const forTheEditor = {
  ...strict,
  // Monaco positions every line of text with a style attribute, and makes style elements for its themes.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'"],
};

/** The built pages: the explorer at the addresses of its views, the playground at /playground, and what they load from /assets. */
export function pages(built: string = builtPages): Router {
  const router = express.Router();
  const assets = express.static(join(built, 'assets'), { immutable: true, maxAge: '1y', index: false });
  router.use('/assets', secured(strict), assets);
  router.get(Object.values(addresses), secured(forTheExplorer), page(join(built, 'explorer')));
  router.get('/playground', secured(forTheEditor), page(join(built, 'playground')));
  router.get('/{*anywhere}', secured(forTheExplorer), onlyForPeople, page(join(built, 'explorer'), 404));
  return router;
}

/** A person who follows a broken link finds the explorer, which says so; a program gets a plain 404. */
const onlyForPeople: RequestHandler = (request, _response, next) => {
  next(request.accepts(['json', 'html']) === 'html' ? undefined : 'router');
};

/** Security headers with this policy. Nothing here turns http into https: on loopback there is none. */
function secured(directives: Record<string, string[]>): RequestHandler {
  return helmet({ contentSecurityPolicy: { useDefaults: false, directives }, strictTransportSecurity: false });
}

function page(folder: string, status = 200): RequestHandler {
  return (_request, response, next) => {
    // Without `root`, express answers 404 where any folder of the path begins with a dot.
    const options = { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
    response.status(status).sendFile('index.html', options, (error?: Error & { status?: number }) => {
      if (!error || response.headersSent) return;
      if (error.status !== 404) return next(error);
      response.status(404).type('text/plain').send('This page is not built yet: run npm run build.\n');
    });
  };
}
