import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch, watch } from './browser.js';
import type { Api } from '../support/api.js';
import { type Served, serveProduct, serveWithoutGraph } from './serve.js';

describe('the front page', { skip: !chromiumPath, sequential: true, timeout: 60_000 }, () => {
  let served: Api;
  let silent: Served;
  let browser: Browser;

  beforeAll(async () => {
    [served, silent, browser] = await Promise.all([serveProduct(), serveWithoutGraph(), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([served?.stop(), silent?.stop()]);
  });

  it('shows what the graph holds, and asks nobody else', async () => {
    const page = await browser.newPage();
    const watched = watch(page);
    await page.goto(served.url);
    await expect.poll(() => page.locator('dd').allInnerTexts()).toEqual(['153', '508', '183', '43']);
    expect(watched.requests.filter((address) => !address.startsWith(served.url))).toEqual([]);
    expect(watched.errors).toEqual([]);
    await page.close();
  });

  it('says so where the graph does not answer', async () => {
    const page = await browser.newPage();
    await page.goto(silent.url);
    await page.getByText('The graph does not answer at the moment.').waitFor();
    expect(await page.locator('dd').allInnerTexts()).toEqual(['–', '–', '–', '–']);
    await page.close();
  });

  it('copies a curl line that names this server', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(new RegExp(`^curl -s ${served.url}/graphql -H '[^']+' -d '[^']+'$`));
    expect(JSON.parse(line.split("'")[3] ?? '')).toHaveProperty('query', expect.stringContaining('findings'));
    await context.close();
  });

  it.each([320, 768, 1920])('fits into %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(served.url);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('leads by keyboard to the playground', async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Playground');
    expect(await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/playground');
    await page.close();
  });
});
