import { describe, expect, inject, it } from 'vitest';
import { chromiumPath } from '../browser.js';
import { desk, eventually, expectAccessible, focused } from './desk.js';

describe('the explorer', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, url } = desk(() => inject('seeded'));

  it('says what the graph holds', () =>
    at('/', async (page) => {
      await eventually(async () =>
        expect(await page.locator('dd').allInnerTexts()).toEqual(['153', '508', '183', '43', '0']),
      );
    }));

  it('leads by keyboard past the navigation, to a council, and to a search', () =>
    at('/', async (page) => {
      await page.getByRole('button', { name: 'Go' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to main content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('permanence');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?text=permanence');
      // A new view takes the focus to its heading, so that it is read aloud.
      await eventually(async () => expect(await focused(page)).toBe('Findings'));
      await page.goBack();
      await page.getByLabel('Go to a council').fill('bradf');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/councils/bradford');
    }));

  it('says which council it does not know', () =>
    at('/', async (page) => {
      await page.getByLabel('Go to a council').fill('Atlantis');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('No council’s name begins with “Atlantis”').waitFor();
      await expectAccessible(page);
    }));

  it('names every table with its files and columns', () =>
    at('/data', async (page) => {
      await page.getByRole('heading', { name: 'Findings', exact: true }).waitFor();
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(10);
      const link = page.getByRole('link', { name: 'CSV for spreadsheets' }).first();
      const response = await fetch(url() + (await link.getAttribute('href')));
      expect((await response.text()).slice(0, 8)).toBe('id,name,');
      await expectAccessible(page);
    }));

  it('says that an address leads nowhere', () =>
    at(
      '/councils/bradford/nowhere',
      async (page) => {
        await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
        await expectAccessible(page);
        expect((await fetch(`${url()}/nowhere`)).status).toBe(404);
      },
      { expectErrors: true },
    ));

  it('loads less than 250 kB of compressed script for its first view', () =>
    at('/', async (page) => {
      await page.getByRole('button', { name: 'Go' }).waitFor();
      const scripts = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ name }) => name.endsWith('.js'))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      );
      expect(scripts).toBeGreaterThan(10_000);
      expect(scripts).toBeLessThan(250_000);
    }));

  it.each([
    { colorScheme: 'light' as const, width: 1280 },
    { colorScheme: 'dark' as const, width: 320 },
    { colorScheme: 'light' as const, width: 3840 },
  ])('is accessible in $colorScheme at $width px', ({ colorScheme, width }) =>
    at(
      '/',
      async (page) => {
        await page.locator('dd').first().waitFor();
        await expectAccessible(page);
      },
      { colorScheme, viewport: { width, height: 900 } },
    ),
  );
});
