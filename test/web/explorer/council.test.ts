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

// What is expected was counted by hand in seeds/*.csv.
describe('the councils', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('are all listed, and found by what one types, by region and by grade', () =>
    at('/councils', async (page) => {
      await page.getByText('153 councils').waitFor();
      await page.getByLabel('Name').pressSequentially('bradf');
      await page.getByText('1 council', { exact: true }).waitFor();
      expect(await rowsOf(page, 'Councils with their latest overall judgement')).toEqual([
        [
          'Bradford',
          'Yorkshire and the Humber',
          'Metropolitan district',
          'Requires improvement',
          '12 January 2026, Standard inspection (ILACS)',
        ],
      ]);
      expect(new URL(page.url()).search).toBe('?name=bradf');
      await page.getByRole('checkbox', { name: 'Outstanding' }).click();
      await page.getByText('No council fits').waitFor();
      await page.goBack();
      await page.getByRole('link', { name: 'Bradford' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bradford' }).waitFor();
    }));

  it('are found also where a reorganisation ended them, and lead to those that took over', () =>
    at('/councils?name=cumbria', async (page) => {
      await page.getByText('No council fits').waitFor();
      await page.getByRole('checkbox', { name: 'Also councils that' }).click();
      await page.getByRole('link', { name: 'Cumbria' }).click();
      await page.getByRole('link', { name: 'Westmorland and Furness' }).click();
      await page.getByText('Took over from').waitFor();
      expect(await page.getByRole('link', { name: 'Cumbria' }).getAttribute('href')).toBe('/councils/cumbria');
    }));

  it('have their visits in order of time, planned ones in their place, each with the way to its findings', () =>
    at('/councils/nottingham', async (page) => {
      const rows = await rowsOf(page, 'The same as a table');
      expect(
        rows.slice(0, 7).map(([when, visit, , found]) => [when, visit?.split(/ (?:on|took|sources)\b/)[0], found]),
      ).toEqual([
        ['11 March 2014', 'Single inspection framework', 'its report is not in the graph'],
        ['5 November 2018', 'Standard inspection (ILACS)', 'its report is not in the graph'],
        ['11 July 2022', 'Standard inspection (ILACS)', '2 findings of the visit of 11 July 2022'],
        ['February 2023', 'Monitoring visit 1', '1 finding of the visit of February 2023'],
        ['July 2023', 'Monitoring visit 2', '5 findings of the visit of July 2023'],
        ['2023', 'Monitoring visit 3 (planned)', 'not held yet, as far as is known'],
        ['2024', 'Monitoring visit (planned)', 'not held yet, as far as is known'],
      ]);
      const chart = page.getByRole('group', { name: 'Visits in order of time' });
      const links = chart.getByRole('link');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')))).toEqual([
        '11 July 2022, Standard inspection (ILACS); Overall effectiveness Inadequate; Leaders Requires improvement; Help and protection Inadequate; Children in care and care leavers Requires improvement; 2 findings',
        'February 2023, Monitoring visit 1; 1 finding',
        'July 2023, Monitoring visit 2; 5 findings',
      ]);
      await links.nth(1).focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('July 2023, Monitoring visit 2; 5 findings');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?visits=visit%3Anottingham-2023-07-mv2');
    }));

  it('have a profile that says of how many visits it is, narrowed by whose words they are', () =>
    at('/councils/worcestershire', async (page) => {
      const caption = 'Concerns and strengths as a table';
      await page.getByText('Of 4 completed visits, the graph knows what 3 found').waitFor();
      const all = await rowsOf(page, caption);
      expect(all[0]?.slice(0, 6)).toEqual([
        'Care leavers',
        '6 concerns on Care leavers',
        '4 strengths on Care leavers',
        '1 mixed on Care leavers',
        '4 neutral on Care leavers',
        'Cannot be ordered',
      ]);
      await page.getByText('Whose words').click();
      await page.getByRole('checkbox', { name: 'Inspector' }).click();
      await page.getByRole('link', { name: '3 concerns on Care leavers' }).click();
      await page.waitForURL(/\/search\?.*themes=theme%3Acare-leavers/);
      expect(new URL(page.url()).searchParams.getAll('voices')).toEqual(['INSPECTOR']);
    }));

  it('have their actions, figures, plans and neighbours, with where it is said', () =>
    at('/councils/bradford', async (page) => {
      const title = "OFSTED MONITORING VISIT CHILDREN'S SERVICES IMPROVEMENT PLAN";
      const actions = await rowsOf(page, 'Actions by due date, those without a date last');
      expect(actions.length).toBe(11);
      expect(actions[0]?.slice(1)).toEqual(['2022', 'nobody named', 'Commitment', 'Open', `${title}, passage 19`]);
      const figures = await rowsOf(page, 'All figures');
      expect(figures.map(([, , value]) => value)).toEqual(['244 comments', '40%', '61 young people']);
      await page.getByText('Young people see the council as a good corporate parent').waitFor();
      const neighbours = await rowsOf(page, 'Statistical neighbours, the most alike first');
      expect(neighbours.map(([name]) => name)).toEqual([
        ...['Blackburn with Darwen', 'Birmingham', 'Oldham', 'Sheffield', 'Derby'],
        ...['Rochdale', 'Bolton', 'Walsall', 'Sandwell', 'Kirklees'],
      ]);
    }));

  it('have figures side by side where they can be compared', () =>
    at('/councils/worcestershire', async (page) => {
      const chart = page.getByRole('img', { name: 'Figures that were reported more than once' });
      await chart.waitFor();
      expect(await chart.locator('text').allTextContents()).toEqual([
        'Children by number of social workers',
        ...['6', '36 children', '7', '15 children', '8', '4 children', '9', '2 children'],
        ...['6 or more', '57 children (computed)'],
      ]);
    }));

  it('say that the server broke off, and go on when it is back', () =>
    at(
      '/councils/bradford',
      async (page) => {
        await page.getByRole('table', { name: 'Statistical neighbours' }).waitFor();
        await page.route('**/graphql', (route) => route.abort());
        await page.getByText('Whose words').click();
        await page.getByRole('checkbox', { name: 'Inspector' }).click();
        await page.getByRole('alert').first().getByText('could not be reached').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try again' }).first().click();
        await page.getByText('44 themes of which nothing was said').waitFor();
      },
      { expectErrors: true },
    ));

  it.each([
    ['/councils', 'light' as const, 1280],
    ['/councils', 'dark' as const, 320],
    ['/councils/worcestershire', 'light' as const, 1280],
    ['/councils/worcestershire', 'dark' as const, 320],
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
