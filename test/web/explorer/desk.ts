import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { type Api, as, serveGraph } from '../../support/api.js';
import type { GraphConnection } from '../../../src/graph/graph.js';
import type { Role } from '../../../src/auth/viewer.js';
import { launch, watch } from '../browser.js';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The suite's pages share two cores, and a test has two minutes. */
const PATIENCE = 40_000;

export interface DeskOptions extends BrowserContextOptions {
  /** Signed in with this role. */
  role?: Role;
  /** What is expected to go wrong in the console, such as a request that a test lets fail. */
  expectErrors?: boolean;
}

/** The explorer over one of the suite's graphs, in a real browser. Call it in a `describe`. */
export function desk(connection: () => GraphConnection) {
  let served: Api;
  let browser: Browser;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveGraph(connection()), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  return {
    url: () => served.url,
    api: () => served,

    /** Opens an address, does the work, and checks that the page asked nobody else and that nothing broke in it. */
    at: async (address: string, work: (page: Page) => Promise<void>, options: DeskOptions = {}): Promise<void> => {
      const { role, expectErrors, ...contextOptions } = options;
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      try {
        if (role) {
          const token = (await as(role)).authorization?.replace('Bearer ', '') ?? '';
          await context.addInitScript((value) => sessionStorage.setItem('inspection-graph:token', value), token);
        }
        context.setDefaultTimeout(PATIENCE);
        const page = await context.newPage();
        const { errors, requests } = watch(page);
        await page.goto(served.url + address);
        await work(page);
        if (!expectErrors) expect(errors).toEqual([]);
        expect(requests.filter((request) => !request.startsWith(served.url) && !request.startsWith('blob:'))).toEqual(
          [],
        );
      } finally {
        await context.close();
      }
    },
  };
}

/** Fails where axe finds anything against WCAG 2.2 AA, and where the page is wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html) }));
  expect(found).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** Waits until the check passes. (`expect.poll` does not know its test where tests run at the same time.) */
export function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: PATIENCE });
}

/** What has the focus, by its accessible text. */
export function focused(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
}
