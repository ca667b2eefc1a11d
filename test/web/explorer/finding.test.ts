import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { passageId, sha256 } from '../../../src/domain/ids.js';
import { Decision, Polarity, ReviewStatus } from '../../../src/domain/vocabulary.js';
import { writePassages } from '../../../src/graph/write/documents.js';
import { reviewFinding } from '../../../src/ingest/review/review-finding.js';
import { World } from '../../support/world.js';
import { chromiumPath } from '../browser.js';
import { desk } from './desk.js';
import { expectAccessibleInEveryLook, expectRecovery, tabTo } from './states.js';

// The child here is invented.

const facts = (page: Page) =>
  page
    .locator('.govuk-summary-list__row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText.split('\t')));

describe('a finding of the seeds', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, url } = desk(() => inject('seeded'));

  it('says where it comes from, what stands behind it, and how to cite it', () =>
    at('/findings/w18-f05', async (page) => {
      await page.getByRole('heading', { name: 'How to cite it' }).waitFor();
      expect(await page.getByRole('heading').allTextContents()).toEqual([
        'Strength on Leadership, governance and resources: Worcestershire',
        ...['Where it comes from', 'Evidence', 'What is to be done about it', 'What reviewers decided'],
        'How to cite it',
      ]);
      const title = "Children's Social Care Service - Ofsted Monitoring Visit Feedback";
      expect((await facts(page)).map((fact) => fact.map((words) => words.trim()))).toEqual([
        ['Praise or criticism', '+ Strength'],
        ['Whose words', 'Inspector'],
        ['When', '18 April 2018'],
        ['Council', 'Worcestershire'],
        ['Raised at', 'Monitoring visit 4, 18 April 2018'],
        ['Document', `${title} (Minutes, date not stated)`],
        ['Meeting', 'the Panel, date not stated (not before 20 April 2018)'],
        [
          'Themes',
          'Leadership, governance and resources (main) · Management oversight · Social work practice and direct work',
        ],
        ['How sure', 'Entered by a person.'],
      ]);
      const cited = page.locator('.passage-cited');
      expect(await cited.count()).toBe(1);
      for (const words of [
        'The document itself has not been read in yet',
        'Passage 10 of the document.',
        'Not verified: only the place and the fingerprint (SHA-256) of the passage are here',
        'c8668196b10278bbb0592cf790377a596f872f7ce76485baaa11e6aa42d25cfb',
      ]) {
        await cited.getByText(words).waitFor();
      }
      expect(await page.getByLabel('How to cite it', { exact: true }).and(page.locator('textarea')).inputValue()).toBe(
        `Managers' growing grasp of their services is beginning to improve practice. Worcestershire, 18 April 2018. ${title}, passage 10 (SHA-256 c8668196b102). ${url()}/findings/w18-f05`,
      );
      await expectAccessibleInEveryLook(page);
    }));

  it('leads to what answered it and what is to be done, with the keyboard alone', () =>
    at('/findings/b21-f17', async (page) => {
      await page.getByRole('heading', { name: 'What was answered' }).waitFor();
      expect(await page.locator('.finding-list .says > a').allTextContents()).toEqual([
        'Participation events ran in summer, but engagement must become more inclusive to reflect a wider range of views.',
        "A care leaver survey is used on young people's experience of the service.",
        'Information is still being collected, so no feedback is possible yet.',
      ]);
      await tabTo(page, /^Feed back on children's and young people's views once possible\.$/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/documents/bradford-2021-09-monitoring-visit#action:b21-a05');
    }));

  it('that there is not says what to do', () =>
    at('/findings/none', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'There is no finding at this address' }).waitFor();
      expect(await page.getByRole('link', { name: 'Look for it among the findings' }).getAttribute('href')).toBe(
        '/search',
      );
    }));

  it('comes when asked again after the server broke off', () =>
    at('/findings/w18-f05', (page) => expectRecovery(page, page.getByText('Entered by a person.')), {
      expectErrors: true,
    }));
});

describe('a finding with its document', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at, api } = desk(() => inject('worlds'));
  const QUOTE = 'Plans & <aims> drift.';
  const TEXTS = ['Before it.', `It is so. ${QUOTE} It is not.`, 'After it.', 'Officers know the Quill Farrow case.'];

  /** A finding that rests on the second of some passages, corrected once; another on the last, which names a child. */
  async function told() {
    const { graph } = api();
    const world = await World.create(graph);
    const rows = TEXTS.map((text, at) => ({
      ...{ document: world.document, index: at + 2, page: 7, sha256: sha256(text), text },
    }));
    await graph.write((tx) => writePassages(tx, rows));
    const extracted = { reviewStatus: ReviewStatus.UNREVIEWED, confidence: 0.84 };
    const [finding = '', other = ''] = await world.findings(
      { evidence: [passageId(world.document, 3)], summary: 'Plans drift', ...extracted },
      { evidence: [passageId(world.document, 5)], ...extracted },
    );
    await graph.write(async (tx) => {
      await tx.run('MATCH (f:Finding {id: $finding}) SET f.quote = $quote', { finding, quote: QUOTE });
      await tx.run('MATCH (d:Document {id: $id}) SET d.url = $url, d.fileName = $name', {
        ...{ id: world.document, url: 'https://example.org/minutes', name: 'minutes.pdf' },
      });
    });
    const address = (id: string) => `/findings/${id.replace('finding:', '')}`;
    return { graph, finding, address: address(finding), other: address(other) };
  }

  it('shows the quote marked among the passages around it, verified, and leads to the page', async () => {
    const { address } = await told();
    await at(address, async (page) => {
      await page.locator('mark').waitFor();
      expect(await page.locator('mark').textContent()).toBe(QUOTE);
      expect(await page.locator('.passage > p:first-child').allTextContents()).toEqual([
        ...TEXTS.slice(0, 3),
        'This passage names a child or a private person: it is shown to reviewers only.',
      ]);
      await page.getByText('Verified: the document is here').waitFor();
      await page.getByText('rates its own certainty at 84 of 100').waitFor();
      const published = page.getByRole('link', { name: 'Page 7 where it was published' });
      expect(await published.getAttribute('href')).toBe('https://example.org/minutes#page=7');
      expect(await page.getByRole('link', { name: 'Review this finding' }).count()).toBe(0);
    });
  });

  it('tells who may read a passage that names a child, and shows it to a reviewer with the way to review', async () => {
    const { other } = await told();
    await at(other, (page) => page.getByText('These words name a child or a private person').waitFor());
    await at(
      other,
      async (page) => {
        await page.locator('.passage-cited').getByText('Officers know the Quill Farrow case.').waitFor();
        const link = page.getByRole('link', { name: 'Review this finding' });
        expect(await link.getAttribute('href')).toBe(`/review?finding=finding%3A${other.replace('/findings/', '')}`);
      },
      { role: 'reviewer' },
    );
  });

  it('shows what reviewers changed in words', async () => {
    const { graph, finding, address } = await told();
    const correction = { finding, decision: Decision.REVISE, polarity: Polarity.MIXED, note: 'Both are said' };
    expect(await reviewFinding(graph, 'Ann', correction)).toEqual([]);
    await at(address, async (page) => {
      const review = page.getByRole('region', { name: 'What reviewers decided' }).getByRole('listitem').first();
      await review.getByText('Corrected by Ann').waitFor();
      await review.getByText('“Both are said”').waitFor();
      expect(await review.getByRole('listitem').allTextContents()).toEqual([
        'Praise or criticism: from “Concern” to “Mixed”',
        'Review: from “Extracted, not reviewed” to “Confirmed by a person”',
      ]);
      await page.getByText('Extracted by a program, then confirmed by a person.').waitFor();
    });
  });
});
