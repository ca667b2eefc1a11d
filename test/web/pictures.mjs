// Takes the README's pictures of the real pages: `npm run pictures`, or with the address of a server that runs already.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const councils = ['bradford', 'lancashire', 'nottingham', 'worcestershire', 'leeds'];
const pictures = {
  compare: `/compare?${councils.map((slug) => `councils=council:${slug}`).join('&')}`,
  council: '/councils/worcestershire',
  finding: '/findings/w18-f05',
};

const [given] = process.argv.slice(2);
const server = given ? { url: given, stop: () => undefined } : await start();
try {
  await take(server.url);
} finally {
  await server.stop();
}

async function take(url) {
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: args.split(' '),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  for (const [name, address] of Object.entries(pictures)) {
    await page.goto(url + address);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(root, 'src', 'web', 'pictures', `${name}.png`) });
  }
  await page.goto(`${url}/playground`);
  await page.getByText('query CompareThemes').first().waitFor();
  await page.getByRole('tab', { name: 'FindingsWithEvidence' }).click();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.getByText('"summary"').first().waitFor();
  await page.screenshot({ path: join(root, 'src', 'web', 'pictures', 'playground.png') });
  await browser.close();
}

/** The product as it comes, over the seeds alone, in a home of its own. */
async function start() {
  const home = mkdtempSync(join(tmpdir(), 'pictures-'));
  const env = { ...process.env, NEO4J_HOME: home, PORT: '0', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Ready: (http:\/\/[^/]+)\//.exec(line) ?? [];
    if (!url) continue;
    return {
      url,
      async stop() {
        child.kill('SIGTERM');
        await ended;
        rmSync(home, { recursive: true, force: true });
      },
    };
  }
  throw new Error('the server ended before it was ready');
}
