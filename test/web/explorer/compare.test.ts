import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromiumPath } from '../browser.js';
import { desk, expectAccessible, focused } from './desk.js';

const COUNCILS = ['bradford', 'nottingham', 'worcestershire', 'leeds']
  .map((slug) => `councils=council:${slug}`)
  .join('&');
const THEMES = ['management-oversight', 'permanence'].map((slug) => `themes=theme:${slug}`).join('&');
const EIGHT_CELLS = `/compare?${COUNCILS}&${THEMES}`;

// Counted by hand in seeds/findings.csv and seeds/visits.csv.
const CELLS = [
  'Bradford, Management oversight: Inspected, nothing said (2 of 5 visits read)',
  'Nottingham, Management oversight: 0 concerns, 3 strengths, 1 neutral (3 of 5 visits read)',
  'Worcestershire, Management oversight: 2 concerns, 4 strengths (3 of 4 visits read)',
  'Leeds, Management oversight: Inspected, report not in the graph (0 of 4 visits read)',
  'Bradford, Permanence: Inspected, nothing said (2 of 5 visits read)',
  'Nottingham, Permanence: Inspected, nothing said (3 of 5 visits read)',
  'Worcestershire, Permanence: 1 concern, 0 strengths, 2 neutral (3 of 4 visits read)',
  'Leeds, Permanence: Inspected, report not in the graph (0 of 4 visits read)',
];

describe('the comparison of councils', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('seeded'));

  it('tells praise, criticism, silence and a report that is not here apart, on the map and in the table', () =>
    at(EIGHT_CELLS, async (page) => {
      await page.getByRole('gridcell').first().waitFor();
      const map = await page.getByRole('gridcell').evaluateAll((cells) => cells.map((cell) => cell.ariaLabel));
      expect(map).toEqual(CELLS);
      expect(await page.getByRole('gridcell').allTextContents()).toEqual(['·', '0', '2', '', '·', '·', '1', '']);
      const table = await page.locator('tbody tr').allInnerTexts();
      expect(table.map((row) => row.split('\t').slice(1)).flat()).toEqual(CELLS.map((words) => words.split(': ')[1]));
    }));

  it('tells not inspected from silence', () =>
    at(`${EIGHT_CELLS}&from=2026-06`, async (page) => {
      const cells = page.getByRole('gridcell');
      await cells.first().waitFor();
      const words = await cells.evaluateAll((all) => all.map((cell) => cell.ariaLabel?.split(': ')[1]));
      expect(new Set(words)).toEqual(new Set(['Not inspected']));
    }));

  it('compares a council with its statistical neighbours, ordered by what is shown of one theme', () =>
    at(
      '/compare?neighboursOf=council:worcestershire&themes=theme:care-leavers&show=strengths&councilsBy=theme:care-leavers',
      async (page) => {
        const cells = page.getByRole('gridcell');
        await cells.first().waitFor();
        expect(await cells.count()).toBe(11);
        expect(await cells.first().getAttribute('aria-label')).toMatch(
          /^Worcestershire, Care leavers: 6 concerns, 4 str/,
        );
      },
    ));

  it('opens the findings behind a cell with the keyboard alone, and leads back to it', () =>
    at(EIGHT_CELLS, async (page) => {
      const map = page.getByRole('grid');
      await map.focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: 'Worcestershire: Management oversight' });
      await dialog.getByText('6 findings').waitFor();
      expect(await dialog.getByRole('listitem').count()).toBeGreaterThanOrEqual(6);
      expect(new URL(page.url()).searchParams.get('cell')).toBe('council:worcestershire theme:management-oversight');
      expect(await focused(page)).toBe('Close');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await map.evaluate((grid) => grid === document.activeElement)).toBe(true);
    }));

  it('opens what lies behind a cell of a map of all councils and all 29 themes of the seeds', async () =>
    at(`/compare?regions=${await allRegions()}`, async (page) => {
      await page.getByRole('gridcell').nth(1_000).waitFor();
      expect(await page.getByRole('gridcell').count()).toBe(153 * 29);
      const dialog = (council: string, theme: string) => page.getByRole('dialog', { name: `${council}: ${theme}` });
      const cell = (council: string, theme: string) =>
        page.getByRole('gridcell', { name: new RegExp(`^${council}, ${theme}:`) });
      await cell('Bexley', 'Permanence').click();
      await dialog('Bexley', 'Permanence').waitFor();
      await cell('Barnet', 'Case recording').click();
      await dialog('Barnet', 'Case recording').waitFor();
      expect(await page.getByRole('dialog').count()).toBe(1);
      await page.getByLabel('Show').focus();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));

  it('saves the numbers, and the map as a picture with the colours of the page', () =>
    at(EIGHT_CELLS, async (page) => {
      await page.getByRole('gridcell').first().waitFor();
      const csv = await saved(page, 'Save all numbers, one line a cell (CSV)');
      expect(csv.split('\r\n').slice(0, 3)).toEqual([
        '\uFEFFcouncil_id,council,region,theme_id,theme,coverage,strengths,concerns,mixed,neutral,visits,visits_read,direction',
        'council:bradford,Bradford,Yorkshire and the Humber,theme:management-oversight,Management oversight,"Inspected, nothing said",0,0,0,0,5,2,',
        'council:nottingham,Nottingham,East Midlands,theme:management-oversight,Management oversight,Reported,3,0,0,1,5,3,One point only',
      ]);
      const svg = await saved(page, 'Save picture (SVG)');
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toContain('fill="rgb(179, 54, 28)"');
      expect((await saved(page, 'Save picture (PNG)')).slice(1, 4)).toBe('PNG');
    }));

  it('leads to the playground, where the query waits with its variables', () =>
    at(EIGHT_CELLS, async (page) => {
      await page.getByRole('link', { name: 'This as a query' }).first().click();
      await page.getByText('query CompareCouncils').first().waitFor();
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.getByText('"Bradford"').first().waitFor();
    }));

  it('says that the server broke off, and goes on when it is back', () =>
    at(
      EIGHT_CELLS,
      async (page) => {
        await page.getByRole('gridcell').first().waitFor();
        await page.route('**/graphql', (route) => route.abort());
        await page.getByText('Whose words').click();
        await page.getByRole('checkbox', { name: 'Inspector' }).click();
        await page.getByRole('alert').getByText('could not be reached').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('gridcell', { name: /^Worcestershire, Management oversight: 1 concern/ }).waitFor();
      },
      { expectErrors: true },
    ));

  it.each([
    { colorScheme: 'light' as const, width: 1280 },
    { colorScheme: 'dark' as const, width: 320 },
  ])('is accessible in $colorScheme at $width px', ({ colorScheme, width }) =>
    at(
      EIGHT_CELLS,
      async (page) => {
        await page.getByRole('gridcell').first().waitFor();
        await expectAccessible(page);
      },
      { colorScheme, viewport: { width, height: 800 } },
    ),
  );

  async function allRegions(): Promise<string> {
    const { regions } = await api().ask<{ regions: { id: string }[] }, object>('{ regions { id } }');
    return regions.map(({ id }) => id).join('&regions=');
  }
});

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
