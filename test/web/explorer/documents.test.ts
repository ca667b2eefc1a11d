import { describe, expect, inject, it } from 'vitest';
import { sha256 } from '../../../src/domain/ids.js';
import { writePassages } from '../../../src/graph/write/documents.js';
import { World } from '../../support/world.js';
import { chromiumPath } from '../browser.js';
import { desk, eventually, focused } from './desk.js';
import { expectAccessibleInEveryLook, expectRecovery, tabTo } from './states.js';

const BRADFORD = '/documents/bradford-2021-09-monitoring-visit';

describe('documents', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('are listed with their findings, and narrowed with the keyboard alone', () =>
    at('/documents?kinds=MINUTES', async (page) => {
      await page.getByText('5 documents').waitFor();
      const rows = await page.locator('tbody tr').allInnerTexts();
      expect(rows.map((row) => row.split('\t')).map(([, council, kind, , count]) => [council, kind, count])).toEqual([
        ['Lancashire', 'Minutes', '29'],
        ['Bradford', 'Minutes', '24'],
        ['Nottingham', 'Minutes', '38'],
        ['Worcestershire', 'Minutes', '44'],
        ['Worcestershire', 'Minutes', '48'],
      ]);
      await expectAccessibleInEveryLook(page);
      await tabTo(page, /^Councils/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Find in councils$/);
      await page.keyboard.insertText('bradf');
      await tabTo(page, /^Bradford/);
      await page.keyboard.press('Space');
      await page.getByText('1 document', { exact: true }).waitFor();
      await tabTo(page, /^OFSTED MONITORING VISIT/);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${BRADFORD}`);
    }));

  it('that there are none of say what to do', () =>
    at('/documents?kinds=PLAN', async (page) => {
      await page.getByText('No document of this choice is in the graph.').waitFor();
      await page.getByLabel('Minutes').check();
      await page.getByText('5 documents').waitFor();
    }));

  it('show what they are, and beside each passage what was found in it', () =>
    at(BRADFORD, async (page) => {
      const beside = page.getByRole('list', { name: 'Findings in passage 22', exact: true });
      await beside.waitFor();
      expect(await beside.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) //
        .toEqual(['/findings/b21-f17', '/findings/b21-f18', '/findings/b21-f19', '/findings/b21-f20']);
      expect(await page.locator('.document-passages > li').count()).toBe(30);
      await page.getByText('30 passages, 24 findings').waitFor();
      await page
        .getByText('the Committee, date not stated (not before 22 October 2021, not after 22 March 2022)') //
        .waitFor();
      await page.getByText('Not yet: its findings were entered by hand').waitFor();
      const actions = page.getByRole('region', { name: 'Actions that it states' }).locator('li');
      expect(await actions.count()).toBe(11);
      expect(await actions.first().getAttribute('id')).toBe('action:b21-a03');
      await actions.first().getByRole('link', { name: 'passage 19' }).click();
      await eventually(async () => expect(await focused(page)).toContain('Passage 19'));
      expect(new URL(page.url()).hash).toBe('#passage-19');
      await expectAccessibleInEveryLook(page);
    }));

  it('that there is not says what to do', () =>
    at('/documents/none', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'There is no document at this address' }).waitFor();
    }));

  it('come when asked again after the server broke off', () =>
    at('/documents?kinds=MINUTES', (page) => expectRecovery(page, page.getByText('5 documents')), {
      expectErrors: true,
    }));
});

describe('a long document', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('worlds'));

  it('is shown as far as the passage that the address points at', async () => {
    const world = await World.create(api().graph);
    const rows = Array.from({ length: 119 }, (_, at) => {
      const text = `Paragraph ${at + 2}.`;
      return { document: world.document, index: at + 2, page: 1, sha256: sha256(text), text };
    });
    await api().graph.write((tx) => writePassages(tx, rows));
    await at(`${world.document.replace('document:', '/documents/')}#passage-77`, async (page) => {
      await eventually(async () => expect(await focused(page)).toBe('Paragraph 77.Passage 77, page 1'));
      expect(await page.locator('.document-passages > li').count()).toBe(100);
      expect(await page.locator('#passage-77').evaluate((item) => item.getBoundingClientRect().top)).toBeLessThan(900);
    });
  });
});
