import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './desk.js';

/** Fails where axe finds anything in light or dark, in a wide window or a narrow one. */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  }
}

/** Loads the page while the server breaks off, and then lets it answer: the page says so, and recovers when asked to. */
export async function expectRecovery(page: Page, content: Locator): Promise<void> {
  await page.route('**/graphql', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').getByText('There is no answer').waitFor();
  expect(await content.count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await content.waitFor();
}

const MOST_STOPS = 150;

/** Moves the focus with the tabulator until it is on what has this name, past the navigation. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const reached = await page.locator(':focus').evaluate((element) => {
      if (!element.closest('main')) return '';
      const [label] = (element as HTMLInputElement).labels ?? [];
      return element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
    });
    if (name.test(reached)) return;
  }
  throw new Error(`the tabulator does not come to ${String(name)}`);
}
