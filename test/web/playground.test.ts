import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath, launch, watch, type Watched } from './browser.js';
import { type Api, as } from '../support/api.js';
import { serveProduct, serveWithoutGraph } from './serve.js';

const tabs = [
  ...['CompareThemes', 'FindingsWithEvidence', 'CouncilTimeline', 'RecurringConcerns', 'ActionsDue', 'ThemeContrasts'],
  ...['CoOccurringThemes', 'Measures', 'UnaddressedConcerns', 'Search', 'Turnarounds', 'Neighbours'],
];

// Each test has its page in the same variables.
describe('the playground', { skip: !chromiumPath, sequential: true, timeout: 60_000 }, () => {
  let served: Api;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveProduct(), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    watched = watch(page);
    await page.goto(`${served.url}/playground`);
    await editor('Operation Editor').waitFor();
  });

  afterEach(async () => {
    await context.close();
    expect(watched.errors).toEqual([]);
    expect(watched.requests.filter((address) => !isOurs(address))).toEqual([]);
    expect(watched.operations.filter(({ query }) => query.includes('__schema'))).toEqual([]);
  });

  it('shows the operations as tabs on a first visit, and runs one', async () => {
    expect(await tabTitles()).toEqual(tabs);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByText('"Worcestershire"').first().waitFor();
    expect(watched.operations).toEqual([
      { query: expect.stringContaining('query CompareThemes') as string, token: undefined },
    ]);
  });

  it('shows a returning visitor the tabs as they were left', async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    await expect.poll(storedTabs).toHaveLength(tabs.length + 1);
    await page.reload();
    await editor('Operation Editor').waitFor();
    expect(await tabTitles()).toEqual([...tabs, '<untitled>']);
  });

  it('sends the headers that were typed, and forgets them with the page', async () => {
    await page.getByRole('button', { name: 'Headers' }).click();
    const { authorization } = await as('viewer');
    await replaceText('Headers', `{ "Authorization": "${authorization}"`);
    // GraphiQL takes an edit over only after a pause.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: /^Execute query/ }).click();
        return watched.operations.at(-1)?.token;
      })
      .toBe(authorization);
    const stored = () => page.evaluate(() => JSON.stringify(localStorage));
    await expect.poll(stored).toContain('graphiql:queries');
    await expect.poll(storedTabs).toHaveLength(tabs.length);
    expect(await stored()).not.toContain('Bearer');
  });

  it('documents the schema', async () => {
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByRole('link', { name: 'Voice', exact: true }).click();
    await page.getByText(/Whose statement a finding is/).waitFor();
  });

  it('offers the fields of the schema, and marks what it does not have', async () => {
    await replaceText('Operation Editor', '{ findings { totalC');
    await suggestion('totalCount').waitFor();
    await page.keyboard.press('Escape');
    await replaceText('Operation Editor', '{ findings { nothingOfTheKind ');
    await editor('Operation Editor').locator('.squiggly-error').first().waitFor();
  });

  it('offers the variables of the operation', async () => {
    await page.getByRole('button', { name: 'Variables' }).click();
    await replaceText('Variables', '{ ');
    // What the variables may be is worked out a little after the operation is shown.
    await expect.poll(() => askForSuggestions('councils'), { timeout: 10_000 }).toBe(true);
  });

  it('says what went wrong where the server answers without JSON', async () => {
    const silent = await serveWithoutGraph();
    const other = await context.newPage();
    await other.goto(`${silent.url}/playground`);
    await other.getByText('query CompareThemes').waitFor();
    await other.getByRole('button', { name: /^Execute query/ }).click();
    await other.getByText('The server answered 503').waitFor();
    expect(await other.locator('.result-window').innerText()).not.toContain('stack');
    await other.close();
    await silent.stop();
  });

  it('works from the keyboard', async () => {
    const focused = page.locator(':focus');
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('FindingsWithEvidence');
    await page.keyboard.press('Enter');
    await page.getByText('query FindingsWithEvidence').waitFor();
    await editor('Operation Editor').click();
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => watched.operations.map(({ query }) => query))
      .toEqual([expect.stringContaining('query FindingsWithEvidence')]);
  });

  const editor = (name: string) => page.locator(`[aria-label="${name}"] .monaco-editor:visible`).first();
  const suggestion = (label: string) =>
    page.locator('.suggest-widget').getByRole('option', { name: new RegExp(`^${label}`) });
  const isOurs = (address: string) => /^(http:\/\/127\.0\.0\.1:|data:)/.test(address);
  const tabTitles = () => page.getByRole('tab').allInnerTexts();

  async function replaceText(name: string, text: string): Promise<void> {
    await editor(name).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text, { delay: 10 });
  }

  async function askForSuggestions(label: string): Promise<boolean> {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
    return suggestion(label)
      .waitFor({ timeout: 1_000 })
      .then(
        () => true,
        () => false,
      );
  }

  async function storedTabs(): Promise<unknown[]> {
    const stored = await page.evaluate(() => localStorage.getItem('inspection-graph:graphiql:tabState'));
    return (JSON.parse(stored ?? '{}') as { tabs?: unknown[] }).tabs ?? [];
  }
});
