import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { signToken } from '../../../src/auth/token.js';
import { CouncilKind } from '../../../src/domain/vocabulary.js';
import { touchReference } from '../../../src/graph/snapshot/settle.js';
import { writeCouncils } from '../../../src/graph/write/councils.js';
import { makePdf } from '../../support/pdf.js';
import { chromiumPath } from '../browser.js';
import { desk, expectAccessible } from './desk.js';

const LINES = [
  'Minutes of the meeting held on 12 March 2024',
  'Members were concerned that caseloads of social workers were too high and that visits were late.',
  'RESOLVED: That the Director report back on caseloads by June 2024.',
];

describe('add documents', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('worlds'));
  const reviewer = { role: 'reviewer' } as const;

  /** A council of this test's own, which the list of councils begins with. */
  async function council(): Promise<{ id: string; name: string }> {
    const name = `Aardvale ${randomUUID().slice(0, 8)}`;
    const id = `council:${name.toLowerCase().replace(' ', '-')}`;
    await api().graph.write(async (tx) => {
      await writeCouncils(tx, [
        {
          ...{ id, name, officialName: `${name} Council`, kind: CouncilKind.UNITARY, region: 'region:testshire' },
          ...{ gssCode: null, formerGssCodes: [], dfeCode: null, ofstedUrn: null, aliases: [] },
          ...{ startedOn: null, endedOn: null, successors: [] },
        },
      ]);
      await touchReference(tx);
    });
    return { id, name };
  }

  const text = (name: string, lines: string[]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(lines.join('\n')),
  });
  const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    page.locator('input[type=file]').first().setInputFiles(files);
  const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
  const overall = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

  it('adds what can be read, and says of each other file what is wrong and what to do', async () => {
    const { id, name } = await council();
    const paragraphs = [`Reference ${randomUUID()}`, ...LINES].map((text, place) => ({
      x: 60,
      y: 780 - 40 * place,
      text,
      size: 9,
    }));
    const pdf = makePdf([paragraphs]);
    await at(
      '/add',
      async (page) => {
        await choose(
          page,
          { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
          { name: 'damaged.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj') },
          { name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
          text('picture.png', ['no text']),
        );
        await overall(page, '4 of 4 files finished: 0 added, 4 not added').waitFor();
        await row(page, 'large.pdf').getByText('The file has 20.1 MB, and 20 MB can be sent.').waitFor();
        await row(page, 'picture.png').getByText('Only PDF, HTML, DOCX and plain text can be read.').waitFor();
        expect(await row(page, 'damaged.pdf').innerText()).toMatch(/damaged/);
        const minutes = row(page, 'minutes.pdf');
        await minutes.getByText('The document does not say which council it is about: name its council.').waitFor();
        await minutes.getByLabel('Council of minutes.pdf').selectOption(name);
        await minutes.getByRole('button', { name: 'Try again: minutes.pdf' }).press('Enter');
        await overall(page, '4 of 4 files finished: 1 added, 3 not added').waitFor();
        await minutes.getByText(`${name}: 1 finding, 1 action.`).waitFor();
        await expectAccessible(page);
        await minutes.getByRole('link', { name: 'Review its findings' }).click();
        await page.getByText('0 findings decided in this sitting, 1 wait').waitFor();
        await page.locator('.passage-cited mark').getByText('caseloads of social workers').waitFor();
        await page.goBack();
        await overall(page, '4 of 4 files finished: 1 added, 3 not added').waitFor();
      },
      reviewer,
    );
    const { documents } = await api().ask<{ documents: { nodes: object[] } }, object>(
      'query Stored($councils: [ID!]) { documents(councils: $councils) { nodes { fileName kind } } }',
      { councils: [id] },
    );
    expect(documents.nodes).toEqual([{ fileName: 'minutes.pdf', kind: 'MINUTES' }]);
  });

  it('sends two at a time with what the reader knows, and cancels the rest', async () => {
    const { name } = await council();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await at(
      '/add',
      async (page) => {
        await page.getByText('What you know of the files (optional)').click();
        await page.getByLabel('Whose documents they are').selectOption(name);
        await page.getByLabel('Published on').fill('2024-04');
        let sent = 0;
        await page.route('**/graphql', async (route) => {
          if (!route.request().postData()?.includes('ingestDocument')) return route.continue();
          sent += 1;
          await released;
          return route.continue();
        });
        await choose(page, ...[1, 2, 3, 4, 5].map((n) => text(`${n}.txt`, [...LINES, `${name}, part ${n}`])));
        await page.getByRole('button', { name: 'Cancel the 3 files not begun' }).click();
        await overall(page, '3 of 5 files finished: 0 added, 3 cancelled').waitFor();
        release();
        await overall(page, '5 of 5 files finished: 2 added, 3 cancelled').waitFor();
        expect(sent).toBe(2);
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try all 3 again' }).click();
        await overall(page, '5 of 5 files finished: 5 added').waitFor();
      },
      reviewer,
    );
  });

  it('tells of a token that is no good, and of a server that breaks off, and goes on', async () => {
    const { name } = await council();
    const forged = await signToken('another secret that is long enough', 'Ann', 'reviewer', 1);
    const real = await signToken('a secret for tests that is long enough', 'Ann', 'reviewer', 1);
    await at(
      '/add',
      async (page) => {
        await page.evaluate((token) => sessionStorage.setItem('inspection-graph:token', token), forged);
        await page.reload();
        await choose(page, text('minutes.txt', [...LINES, name]));
        await row(page, 'minutes.txt').getByText('The token was not issued by this server.').waitFor();
        await page.getByLabel('Token').fill(real);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByText('Signed in: Ann').waitFor();
        await page.route('**/graphql', (route) => route.abort());
        await page.getByRole('button', { name: 'Try again: minutes.txt' }).click();
        await row(page, 'minutes.txt').getByText('The server could not be reached, or broke off.').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('button', { name: 'Try again: minutes.txt' }).click();
        await row(page, 'minutes.txt').getByText('name its council').waitFor();
      },
      { expectErrors: true },
    );
  });

  it.each([
    ['light', 'reviewer'],
    ['dark', 'reviewer'],
    ['light', 'viewer'],
    ['dark', 'viewer'],
  ] as const)('is accessible, %s, wide and narrow, for a %s', (colorScheme, role) =>
    at(
      '/add',
      async (page) => {
        if (role === 'reviewer') await page.getByText('What you know of the files (optional)').click();
        await page.getByText(role === 'reviewer' ? 'Whose documents they are' : 'Sign in as a reviewer').waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        await expectAccessible(page);
      },
      { colorScheme, role },
    ),
  );
});
