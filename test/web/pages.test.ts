import express from 'express';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/server/pages.js';
import type { Api } from '../support/api.js';
import { serveProduct } from './serve.js';

describe('the pages over HTTP', () => {
  let served: Api;

  beforeAll(async () => {
    served = await serveProduct();
  });

  afterAll(() => served.stop());

  it.each(['/', '/playground', '/playground/'])('serves %s with a strict policy and without upgrades', async (path) => {
    const response = await fetch(served.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('strict-transport-security')).toBeNull();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';script-src 'self';/);
    expect(policy).not.toMatch(/unsafe-eval|upgrade-insecure|https?:|\*/);
    expect(policy.includes("'unsafe-inline'")).toBe(path !== '/');
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|https?:\/\/(?!127\.0\.0\.1)/);
  });

  it('lets assets be kept for ever, since their names carry a hash', async () => {
    const html = await (await fetch(`${served.url}/playground`)).text();
    const [, asset] = /src="(\/assets\/[^"]+)"/.exec(html) ?? [];
    const response = await fetch(served.url + asset);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('says what to do where nothing is built', async () => {
    const server = express()
      .use(pages(mkdtempSync(join(tmpdir(), 'unbuilt-'))))
      .listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const response = await fetch(`http://127.0.0.1:${port}/playground`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch('text/plain');
    expect(await response.text()).toContain('npm run build');
    server.closeAllConnections();
    server.close();
  });
});
