import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { as } from '../../support/api.js';
import { World } from '../../support/world.js';
import { chromiumPath } from '../browser.js';
import { desk } from './desk.js';
import { expectAccessibleInEveryLook, expectRecovery, tabTo } from './states.js';

const summaries = (page: Page) => page.locator('.action-summary').allTextContents();

/** Nottingham's actions in seeds/actions.csv that have no owner. */
const UNOWNED = [
  'Use visit findings to inform the service development plan.',
  'Assess how the care leaver offer can be fairer for those living outside Nottingham.',
  'Review how agency staff are encouraged to join permanently, for example through a formal procedure.',
];

describe('actions', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('of Nottingham that nobody owns are found with the keyboard alone', () =>
    at('/actions?on=2022-01-01', async (page) => {
      await page.getByText('6 actions').waitFor();
      await tabTo(page, /^Without owner$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Councils/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Find in councils$/);
      await page.keyboard.insertText('nottingham');
      await tabTo(page, /^Nottingham$/);
      await page.keyboard.press('Space');
      await page.getByText('3 actions').waitFor();
      expect(await summaries(page)).toEqual(UNOWNED);
      expect(new URL(page.url()).search).toBe('?on=2022-01-01&show=no-owner&councils=council%3Anottingham');
      await page.getByText('Kinds of action').click();
      await page.getByLabel('Commitment').check();
      await page.getByText('1 action', { exact: true }).waitFor();
      expect(await summaries(page)).toEqual(UNOWNED.slice(0, 1));
      await page.goBack();
      await page.getByText('3 actions').waitFor();
    }));

  it('come the soonest due first, with what is overdue on a day', () =>
    at('/actions?on=2022-01-01', async (page) => {
      await page.getByText('6 actions').waitFor();
      const rows = (await page.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t'));
      expect(rows.map(([, council, , due]) => [council, due])).toEqual([
        ['Lancashire', 'September 2017 (“September Board meeting”) overdue'],
        ['Lancashire', 'September 2017 (“September”) overdue'],
        ['Bradford', '2022 (“the new year”)'],
        ['Worcestershire', '2022 (“next year”)'],
        ['Bradford', '23 March 2022'],
        ['Bradford', '23 March 2022 (“meeting on Wednesday 23 March 2022”)'],
      ]);
      await expectAccessibleInEveryLook(page);
    }));

  it('are overdue from the day after the last day that their date can mean', () =>
    at('/actions?show=overdue&on=2017-10-01', async (page) => {
      await page.getByText('2 actions').waitFor();
      await page.getByLabel('Overdue on').fill('2017-09-30');
      await page.getByText('No recorded action is among these.').waitFor();
    }));

  it('lead to the passage that says so and to what they answer', () =>
    at('/actions?show=all&themes=theme:fostering', async (page) => {
      const row = page.getByRole('row', { name: 'Restart Mockingbird' });
      await row.waitFor();
      expect(await row.getByRole('link', { name: 'passage 19' }).getAttribute('href')).toBe(
        '/documents/bradford-2021-09-monitoring-visit#passage-19',
      );
    }));

  it('are missing where concerns are unanswered', () =>
    at('/actions?show=unanswered&councils=council:nottingham', async (page) => {
      // Of Nottingham's seven concerns one is addressed, n23-f33.
      await page.getByText('6 findings').waitFor();
      await expectAccessibleInEveryLook(page);
    }));

  it('come when asked again after the server broke off', () =>
    at('/actions?show=all', (page) => expectRecovery(page, page.getByText('43 actions')), { expectErrors: true }));
});

describe('an action and its reviewer', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('worlds'));

  async function recorded(): Promise<World> {
    const world = await World.create(api().graph);
    const input = { document: world.document, kind: 'COMMITMENT', summary: 'Train all managers' };
    const query =
      'mutation Record($input: RecordActionInput!) { recordAction(input: $input) { userErrors { message } } }';
    expect(await api().post(query, { input }, await as('reviewer'))).toMatchObject({ status: 200 });
    return world;
  }

  it('stores an owner in place, and shows who changed what', async () => {
    const { council } = await recorded();
    await at(
      `/actions?show=no-owner&councils=${council}`,
      async (page) => {
        await page.getByText('Update (Train all managers)').click();
        await page.getByLabel('Owner').fill('Head of Service');
        await page.getByLabel('Due, such as').fill('2025-06');
        await expectAccessibleInEveryLook(page);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('status').getByText('Saved: Train all managers').waitFor();
        await page.getByText('No recorded action is among these.').waitFor();
        await page.getByRole('link', { name: 'All', exact: true }).click();
        // The first is its being recorded.
        await page.getByText('Changes (2)').click();
        expect(await page.locator('.action-history ol > li').last().locator('ul li').allTextContents()).toEqual([
          'Owner: from “nothing” to “Head of Service”',
          'Due: from “date not stated” to “June 2025”',
        ]);
      },
      { role: 'reviewer' },
    );
  });

  it('says what is wrong with a date', async () => {
    const { council } = await recorded();
    await at(
      `/actions?show=all&councils=${council}`,
      async (page) => {
        await page.getByText('Update (Train all managers)').click();
        await page.getByLabel('Due, such as').fill('next week');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('alert').getByText('"next week" is not a date: write "2018-04-18"').waitFor();
      },
      { role: 'reviewer', expectErrors: true },
    );
  });

  it('offers a viewer nothing to change', async () => {
    const { council } = await recorded();
    await at(`/actions?show=all&councils=${council}`, async (page) => {
      await page.getByText('1 action', { exact: true }).waitFor();
      expect(await page.getByText('Update:').count()).toBe(0);
    });
  });
});
