import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromiumPath } from '../browser.js';
import { desk } from './desk.js';
import { expectAccessibleInEveryLook, expectRecovery, tabTo } from './states.js';

const PERMANENCE = '/search?themes=theme:permanence&polarities=CONCERN&from=2017';

/** The dated concerns on permanence in seeds/findings.csv; a fourth has no date. */
const CONCERNS = [
  'Permanence must be effective and be challenged.',
  'Permanence suffers where cases sit without proper assessment; some of it happens by default.',
  "Managers need to stop this and put the child's best interests first.",
];

const results = (page: Page) => page.locator('.finding-list .says > a');

describe('findings', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('are narrowed by what the address says, with how many each choice has', () =>
    at(PERMANENCE, async (page) => {
      await page.getByText('3 findings').waitFor();
      expect(await results(page).allTextContents()).toEqual(CONCERNS);
      expect(await page.getByLabel('Narrowed to').getByRole('button').allTextContents()).toEqual([
        'Permanence ×(take away)',
        'Concern ×(take away)',
        'from 2017 ×(take away)',
      ]);
      expect(await page.getByRole('list', { name: 'Praise or criticism' }).getByRole('listitem').allTextContents()) //
        .toEqual(['Strength0', 'Concern3', 'Mixed0', 'Neutral0']);
      await expectAccessibleInEveryLook(page);
    }));

  it('come into a spreadsheet with the keyboard alone: all concerns on permanence since 2017', () =>
    at('/search', async (page) => {
      await page.getByText('183 findings').waitFor();
      await tabTo(page, /^Themes/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Find in themes$/);
      await page.keyboard.insertText('perma');
      await tabTo(page, /^Permanence/);
      await page.keyboard.press('Space');
      await page.getByText('8 findings').waitFor();
      await tabTo(page, /^Praise or criticism/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Concern/);
      await page.keyboard.press('Space');
      await page.getByText('4 findings').waitFor();
      await tabTo(page, /^From$/);
      await page.keyboard.insertText('2017');
      await page.keyboard.press('Enter');
      await page.getByText('3 findings').waitFor();
      await tabTo(page, /^CSV for spreadsheets$/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      const rows = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(rows.map((row) => row.split(',')[0]).filter(Boolean)).toEqual([
        ...['\uFEFFid', 'finding:l17-f12', 'finding:l17-f17', 'finding:l17-f18'],
      ]);
    }));

  it('are searched, the words marked, any form of them', () =>
    at('/search', async (page) => {
      await page.getByLabel('Words to look for').fill('DRIFTED');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByText('1 match', { exact: true }).waitFor();
      expect(await results(page).allTextContents()).toEqual([
        'Transformation brings timelier, sharper intervention, cutting drift and time on child in need plans; reviews follow needs, not process.',
      ]);
      expect(await page.locator('mark').allTextContents()).toEqual(['drift']);
      await page.getByRole('link', { name: 'In order of time' }).click();
      await page.getByText('1 finding', { exact: true }).waitFor();
      await page.goBack();
      await page.getByText('1 match', { exact: true }).waitFor();
      await page.goBack();
      await page.getByText('183 findings').waitFor();
      expect(await page.getByLabel('Words to look for').inputValue()).toBe('');
    }));

  it('that have only some of the words are said to be such', () =>
    at('/search?text=drift+zebra', async (page) => {
      await page.getByText('No finding has all of these words.').waitFor();
      await page.getByText('1 match', { exact: true }).waitFor();
    }));

  it('show what comes escaped as it was written', () =>
    at('/search?text=%22growing+grasp%22', async (page) => {
      await page.getByText('1 match', { exact: true }).waitFor();
      expect(await results(page).allTextContents()).toEqual([
        "Managers' growing grasp of their services is beginning to improve practice.",
      ]);
      expect(await page.locator('mark').allTextContents()).toEqual(['growing', 'grasp']);
    }));

  it.each([
    ['actions', 'Mockingbird', '/documents/bradford-2021-09-monitoring-visit#action:b21-a03'],
    ['councils', 'Nottingham', '/councils/nottingham'],
    ['themes', 'permanence', '/themes/permanence'],
    ['documents', 'sufficiency', '/documents/worcestershire-2021-sufficiency-strategy'],
    ['everything', '"jury service"', '/documents/lancashire-2017-dcs-update#action:l17-a11'],
  ])('are not all that is searched: %s', (kind, words, address) =>
    at(`/search?in=${kind}&text=${encodeURIComponent(words)}`, async (page) => {
      await results(page).first().waitFor();
      expect(await results(page).first().getAttribute('href')).toBe(address);
      expect(await page.getByRole('form', { name: 'Narrow down' }).count()).toBe(0);
    }),
  );

  it('that there are none of say what to do', () =>
    at('/search?text=xylophone', async (page) => {
      await page.getByText('Nothing has these words. Try fewer or other words, or take a choice away.').waitFor();
    }));

  it('come when asked again after the server broke off', () =>
    at(PERMANENCE, (page) => expectRecovery(page, page.getByText('3 findings')), { expectErrors: true }));
});
