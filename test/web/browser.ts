import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A Chromium on the PATH, or null: a machine without one skips what needs a browser. */
export const chromiumPath = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find(isExecutable);

/** A headless Chromium with a profile of its own that asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  if (!chromiumPath) throw new Error('no Chromium on the PATH');
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: args.split(' ') });
}

export interface Watched {
  /** Every address that the page or a worker of it asked for. */
  requests: string[];
  /** What was posted to /graphql, in order. */
  operations: { query: string; token: string | undefined }[];
  /** Errors in the console (refusals by the content security policy are among them) and uncaught ones. */
  errors: string[];
}

/** Records what the page asks for and what goes wrong in it. */
export function watch(page: Page): Watched {
  const requests: string[] = [];
  const errors: string[] = [];
  const operations: Watched['operations'] = [];
  page.context().on('request', (request) => {
    requests.push(request.url());
    if (!request.url().endsWith('/graphql')) return;
    const { query } = request.postDataJSON() as { query: string };
    operations.push({ query, token: request.headers().authorization });
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return { requests, operations, errors };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
