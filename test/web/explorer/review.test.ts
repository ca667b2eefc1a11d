import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ReviewStatus } from '../../../src/domain/vocabulary.js';
import { World } from '../../support/world.js';
import { chromiumPath } from '../browser.js';
import { desk, expectAccessible, focused } from './desk.js';

describe('review', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('worlds'));
  const reviewer = { role: 'reviewer' } as const;

  /** A council with so many proposals, "Proposal 1" the least certain, and the address of its queue. */
  async function proposals(many: number) {
    const world = await World.create(api().graph);
    const all = Array.from({ length: many }, (_, at) => ({
      ...{ summary: `Proposal ${at + 1}`, reviewStatus: ReviewStatus.UNREVIEWED, confidence: 0.3 + at / 100 },
    }));
    const ids = await world.findings(...all);
    return { world, ids, address: `/review?councils=${world.council}` };
  }

  async function statements(world: World) {
    const { findings } = await api().ask<{ findings: { nodes: object[] } }, object>(
      `query Statements($filter: FindingFilter!) {
        findings(filter: $filter) { nodes { summary polarity reviewStatus themes { id } reviews { decision note } } }
      }`,
      { filter: { councils: [world.council], reviewStatuses: ['CONFIRMED', 'UNREVIEWED', 'REJECTED'] } },
    );
    return findings.nodes;
  }

  const proposal = (page: Page, n: number) =>
    page.getByRole('heading', { level: 2, name: `Proposal ${n}`, exact: true });
  const progress = (page: Page, words: string) => page.locator('.sitting').filter({ hasText: words });
  const stored = (page: Page) => progress(page, 'storing').waitFor({ state: 'detached' });

  it('confirms ten findings with one key each, the least certain first', async () => {
    const { world, address } = await proposals(12);
    await at(
      address,
      async (page) => {
        for (let n = 1; n <= 10; n += 1) {
          await proposal(page, n).waitFor();
          await page.keyboard.press('c');
        }
        await proposal(page, 11).waitFor();
        expect(await focused(page)).toBe('Proposal 11');
        await page.getByRole('status').filter({ hasText: 'Confirmed. 10 decided, 2 wait.' }).waitFor();
        await stored(page);
      },
      reviewer,
    );
    expect((await statements(world)).map((one) => (one as { reviewStatus: string }).reviewStatus)).toEqual([
      ...Array.from({ length: 10 }, () => 'CONFIRMED'),
      ...['UNREVIEWED', 'UNREVIEWED'],
    ]);
  });

  it('corrects summary, polarity and themes by keyboard, and takes it back', async () => {
    const { world, address } = await proposals(1);
    const [before] = await statements(world);
    await at(
      address,
      async (page) => {
        await proposal(page, 1).waitFor();
        await page.getByLabel('Note (optional)').fill('core');
        await proposal(page, 1).focus();
        await page.keyboard.press('e');
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.insertText('As the page says');
        await page.getByRole('radio', { name: 'Mixed' }).press('Space');
        await page.getByLabel('Another theme').selectOption('Permanence');
        await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
        const up = page.getByRole('button', { name: 'Move Permanence up' });
        await up.press('Enter');
        expect(await focused(page)).toBe('Move Permanence up');
        await expectAccessible(page);
        await page.keyboard.press('Control+Enter');
        await page.getByRole('heading', { name: 'Nothing waits here any more' }).waitFor();
        await stored(page);
        expect(await statements(world)).toEqual([
          {
            ...{ summary: 'As the page says', polarity: 'MIXED', reviewStatus: 'CONFIRMED' },
            themes: [{ id: 'theme:permanence' }, { id: 'theme:planning' }],
            reviews: [{ decision: 'REVISE', note: 'core' }],
          },
        ]);
        await page.keyboard.press('u');
        await proposal(page, 1).waitFor();
        await page.getByRole('status').filter({ hasText: 'Taken back. 0 decided, 1 wait.' }).waitFor();
        await stored(page);
      },
      reviewer,
    );
    const reviews = [
      { decision: 'REVISE', note: 'core' },
      { decision: 'UNDO', note: null },
    ];
    expect(await statements(world)).toEqual([{ ...before, reviews }]);
  });

  it('moves, helps, and lets single keys be switched off', async () => {
    const { world, address } = await proposals(2);
    await at(
      address,
      async (page) => {
        await proposal(page, 1).waitFor();
        for (const [key, n] of [
          ['n', 2],
          ['k', 1],
          ['j', 2],
          ['p', 1],
        ] as const) {
          await page.keyboard.press(key);
          await proposal(page, n).waitFor();
        }
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Keys' }).waitFor();
        await page.keyboard.press('c');
        await page.keyboard.press('Escape');
        await page.getByLabel('Note (optional)').pressSequentially('cru');
        await page.getByLabel('Single keys').uncheck();
        await page.getByRole('button', { name: 'Next', exact: true }).focus();
        await page.keyboard.press('c');
        await page.keyboard.press('Enter');
        await proposal(page, 2).waitFor();
        await page.getByRole('button', { name: 'Refuse' }).click();
        await page.getByRole('heading', { name: 'You are through; 1 finding skipped' }).waitFor();
        await stored(page);
      },
      reviewer,
    );
    expect(await statements(world)).toMatchObject([{ reviewStatus: 'UNREVIEWED' }, { reviewStatus: 'REJECTED' }]);
  });

  it('keeps a decision that was not stored, with the words of the server, and sends it again', async () => {
    const { world, ids, address } = await proposals(2);
    await at(
      address,
      async (page) => {
        await proposal(page, 1).waitFor();
        await page.route('**/graphql', (route) => route.abort());
        await page.keyboard.press('c');
        const notStored = page.getByRole('region', { name: 'Not stored' });
        await notStored.getByText('The server could not be reached, or broke off.').waitFor();
        await proposal(page, 2).waitFor();
        await progress(page, '0 findings decided in this sitting, 2 wait').waitFor();
        await page.unroute('**/graphql');
        await notStored.getByRole('button', { name: 'Send again' }).click();
        await notStored.waitFor({ state: 'detached' });
        await progress(page, '1 finding decided in this sitting, 1 wait').waitFor();
        await stored(page);
        expect(await statements(world)).toMatchObject([{ reviewStatus: 'CONFIRMED' }, { reviewStatus: 'UNREVIEWED' }]);

        await api().graph.write((tx) => tx.run('MATCH (n:Finding {id: $id}) DETACH DELETE n', { id: ids[1] ?? '' }));
        await page.keyboard.press('r');
        await notStored.getByText(`There is no finding with the id "${ids[1]}".`).waitFor();
      },
      { ...reviewer, expectErrors: true },
    );
  });

  it('shows the queue to everybody, and the way to sign in', async () => {
    const { address, ids } = await proposals(2);
    await at(address, async (page) => {
      await proposal(page, 1).waitFor();
      await page.keyboard.press('c');
      await page.keyboard.press('n');
      await proposal(page, 2).waitFor();
      await progress(page, '0 findings decided in this sitting, 2 wait').waitFor();
      expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
      const way = await page.getByRole('link', { name: 'sign in as a reviewer' }).getAttribute('href');
      expect(new URLSearchParams(way?.split('?')[1]).get('then')).toBe(address);
    });
    await at(`/review?finding=${ids[1]}`, (page) => proposal(page, 2).waitFor());
  });

  it('says that the server broke off, and goes on by "Try again"', async () => {
    const { world } = await proposals(1);
    await at(
      '/sign-in',
      async (page) => {
        await page.route('**/graphql', (route) => route.abort());
        await page.goto(`${api().url}/review?documents=${world.document}`);
        await page.getByText('The server could not be reached, or broke off.').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try again' }).click();
        await proposal(page, 1).waitFor();
      },
      { expectErrors: true },
    );
  });

  it.each(['light', 'dark'] as const)('is accessible, %s, wide and narrow', async (colorScheme) => {
    const { address } = await proposals(1);
    await at(
      address,
      async (page) => {
        await proposal(page, 1).waitFor();
        await page.getByText('Narrow the queue').click();
        await page.getByLabel('Confidence').waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        await expectAccessible(page);
      },
      { colorScheme, ...reviewer },
    );
  });
});
