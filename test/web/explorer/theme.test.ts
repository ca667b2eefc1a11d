import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromiumPath } from '../browser.js';
import { desk, eventually, expectAccessible, focused } from './desk.js';

/** The rows of a table by its caption, a list of cells each. */
async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name: caption }).locator('tbody tr');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim().replace(/\s+/g, ' ')));
}

const YEARS = 'The same as a table, with the findings of each year';

// What is expected was counted by hand in seeds/*.csv; test/api/analyses.test.ts says how.
describe('the themes', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('are all listed with what is said on them, and found by what one types', () =>
    at('/themes', async (page) => {
      await page.getByText('44 themes').waitFor();
      await page.getByLabel('Find a theme').pressSequentially('oversight');
      await page.getByText('5 themes').waitFor();
      const rows = await rowsOf(page, 'Themes in the order of the judgement areas');
      expect(rows.map(([theme, , ...counts]) => [theme?.split(/ (?:with|part of) /)[0], ...counts])).toEqual([
        ["Residential care and children's homes", "13 findings on Residential care and children's homes", '2', '1'],
        ['Management oversight', '12 findings on Management oversight', '2', '2'],
        ['Children missing education and home education', '0', '0', '0'],
        ['Independent reviewing officers and conference chairs', '0', '0', '0'],
        ['Unregistered and unsuitable placements', '0', '0', '0'],
      ]);
    }));

  it('are followed over the years, of how many visits, in a region that one chooses', () =>
    at('/themes/management-oversight', async (page) => {
      const nation = await rowsOf(page, YEARS);
      expect(nation[5]).toEqual(['2017', '43', '1', '1', '0', '2 concerns of 2017', '0', '0', '0']);
      expect(nation[6]?.slice(0, 5)).toEqual(['2018', '46', '2', '1', '1']);
      await page.getByText('Regions').click();
      await page.getByRole('checkbox', { name: 'North West' }).click();
      await page.getByRole('button', { name: 'North West (take away)' }).waitFor();
      await eventually(async () =>
        expect((await rowsOf(page, YEARS)).map(([, inspections]) => Number(inspections))).toEqual([
          1, 0, 6, 8, 5, 6, 6, 8, 1, 2, 8, 7, 8, 6, 4,
        ]),
      );
      expect(new URL(page.url()).search).toBe('?regions=region%3Anorth-west');
      const bars = page.getByRole('img', { name: /^Visits with a strength/ });
      expect(await bars.getByText('1/6').count()).toBe(1);
    }));

  it('lead from a council’s concern to those who shared it and turned it round, by the keyboard alone', () =>
    at('/councils/lancashire', async (page) => {
      const way = page.getByRole('link', { name: /turned it round \(Social work practice/ });
      await way.focus();
      await page.keyboard.press('Enter');
      await page.getByText('1 other council turned it round').waitFor();
      expect(await focused(page)).toBe('Social work practice and direct work');
      await page
        .getByRole('heading', { name: 'Who shared this concern with Lancashire and turned it round' })
        .waitFor();
      await page.getByText('Visits to Lancashire raised this concern: 2017').waitFor();
      expect(await rowsOf(page, 'From a concern to a strength, the latest first')).toEqual([
        [
          expect.stringMatching(/^Worcestershire\s+West Midlands$/),
          expect.stringMatching(/^18 April 2018, Monitoring visit\s+Documents do not reference/),
          expect.stringMatching(/^17 June 2019, Standard inspection \(ILACS\)\s+July 2019 ILACS recognised/),
          '14',
          'no action recorded',
        ],
      ]);
      await page.getByRole('checkbox', { name: 'Only the statistical neighbours of Lancashire' }).press('Space');
      await page.getByText('No council but Lancashire is known').waitFor();
      await page.getByRole('checkbox', { name: 'Only the statistical neighbours of Lancashire' }).press('Space');
      await page.getByRole('link', { name: /^July 2019 ILACS recognised/ }).press('Enter');
      await page.waitForURL('**/findings/w21-f07');
    }));

  it('say who is praised and criticised, and what the next visit said', () =>
    at('/themes/practice-quality?voices=INSPECTOR', async (page) => {
      await page.getByText('2 councils criticised, 3 praised; 2 of them both').waitFor();
      const councils = await rowsOf(page, 'All councils of which something is said on this theme');
      expect(councils.map(([name, , concerns, strengths, mixed]) => [name, concerns, strengths, mixed])).toEqual([
        [
          'Worcestershire',
          '1 concerns in Worcestershire',
          '5 strengths in Worcestershire',
          '1 mixed in Worcestershire',
        ],
        ['Lancashire', '1 concerns in Lancashire', '3 strengths in Lancashire', '0'],
        ['Nottingham', '0', '1 strengths in Nottingham', '2 mixed in Nottingham'],
      ]);
      expect(await rowsOf(page, 'After a visit that raised a concern on this theme')).toEqual([
        ['A concern again, and no praise', '0', '0'],
        ['A concern again, and praise', '0', '0'],
        ['Praise alone', '1', '100'],
        ['Nothing on the theme', '0', '0'],
        ['No next visit yet', '1', 'not counted'],
      ]);
    }));

  it('lie in the same places of their network each time, each a link', () =>
    at('/themes/management-oversight', async (page) => {
      const network = page.getByRole('group', { name: 'Themes that come up together' });
      const places = () => network.locator('rect').evaluateAll((all) => all.map((box) => box.getAttribute('x')));
      await network.waitFor();
      const before = await places();
      expect(before.length).toBeGreaterThan(3);
      await page.reload();
      await network.waitFor();
      expect(await places()).toEqual(before);
      await network.getByRole('link').first().press('Enter');
      await page.waitForURL(/\/themes\/(?!management-oversight)/);
    }));

  it('say that the server broke off, and go on when it is back', () =>
    at(
      '/themes/management-oversight',
      async (page) => {
        await rowsOf(page, YEARS);
        await page.route('**/graphql', (route) => route.abort());
        await page.getByRole('combobox', { name: 'Themes that come up together' }).selectOption('at the same visit');
        await page.getByRole('alert').getByText('could not be reached').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('columnheader', { name: 'Visits on both' }).waitFor();
      },
      { expectErrors: true },
    ));

  it.each([
    ['/themes', 'light' as const, 1280],
    ['/themes', 'dark' as const, 320],
    ['/themes/practice-quality?councils=council:lancashire', 'light' as const, 1280],
    ['/themes/practice-quality?councils=council:lancashire', 'dark' as const, 320],
  ])('are accessible at %s, %s, %i px', (address, colorScheme, width) =>
    at(
      address,
      async (page) => {
        await page.getByRole('table').last().waitFor();
        await eventually(async () => expect(await page.getByText('Loading…').count()).toBe(0));
        await expectAccessible(page);
      },
      { colorScheme, viewport: { width, height: 800 } },
    ),
  );
});
