import { describe, expect, inject, it } from 'vitest';
import { signToken } from '../../../src/auth/token.js';
import { as, SECRET } from '../../support/api.js';
import { chromiumPath } from '../browser.js';
import { desk, expectAccessible, focused } from './desk.js';

const tokenOf = async (role: 'viewer' | 'reviewer', name: string) =>
  (await as(role, name)).authorization?.replace('Bearer ', '') ?? '';

describe('sign in', { skip: !chromiumPath, timeout: 120_000 }, () => {
  const { at } = desk(() => inject('seeded'));

  it('with a token of the server leads back to where one came from, by keyboard alone', () =>
    at('/sign-in?then=%2Freview%3Fcouncils%3Dcouncil%253Abradford', async (page) => {
      await page.getByLabel('Token').focus();
      await page.keyboard.insertText(await tokenOf('reviewer', 'Ann'));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
      expect(new URL(page.url()).search).toBe('?councils=council:bradford');
      await page.getByRole('link', { name: 'Signed in: Ann' }).click();
      await page.getByText('You are signed in as Ann.').waitFor();
      expect(await focused(page)).toBe('Signed in');
      await page.getByText('Reviewer: decides on findings and adds documents').waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Token').waitFor();
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    }));

  it('leads nowhere else than to this host', () =>
    at('/sign-in?then=%2F%2Fexample.org', async (page) => {
      await page.getByLabel('Token').fill(await tokenOf('reviewer', 'Ann'));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('You are signed in as Ann.').waitFor();
      expect(await focused(page)).toBe('You are signed in as Ann.');
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    }));

  it('says in the words of the server what is wrong with a token', () =>
    at(
      '/sign-in',
      async (page) => {
        const said = (words: string) => page.getByRole('alert').filter({ hasText: words });
        const tryWith = async (token: string) => {
          await page.getByLabel('Token').fill(token);
          await page.getByRole('button', { name: 'Sign in' }).click();
        };
        await tryWith('');
        await said('Paste the token').waitFor();
        await tryWith('not a token');
        await said('This is no token: paste all of it').waitFor();
        await tryWith('a.b.c');
        await said('The token was not issued by this server.').waitFor();
        await tryWith(await signToken(SECRET, 'Ann', 'reviewer', -1));
        await said('The token has expired; ask for a new one.').waitFor();
        expect(await focused(page)).toBe('');
        expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
        await page.route('**/graphql', (route) => route.abort());
        await tryWith('a.b.c');
        await said('The server could not be reached').waitFor();
        await page.unroute('**/graphql');
        await tryWith(await tokenOf('viewer', 'Bea'));
        await page.getByText('Viewer: reads everything').waitFor();
      },
      { expectErrors: true },
    ));

  it('says that the token of this tab has expired', async () => {
    const old = await signToken(SECRET, 'Ann', 'reviewer', -1);
    await at('/sign-in', async (page) => {
      await page.evaluate((token) => sessionStorage.setItem('inspection-graph:token', token), old);
      await page.reload();
      await page.getByText('The token of this tab has expired.').waitFor();
      await page.getByRole('button', { name: 'read on without one' }).click();
      await page.getByText('The token of this tab has expired.').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });
  });

  it.each([
    ['light', {}],
    ['dark', {}],
    ['light', { role: 'reviewer' }],
    ['dark', { role: 'reviewer' }],
  ] as const)('is accessible, %s, wide and narrow, with %o', (colorScheme, who) =>
    at(
      '/sign-in',
      async (page) => {
        await page.getByRole('button', { name: /^Sign/ }).waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        await expectAccessible(page);
      },
      { colorScheme, ...who },
    ),
  );
});
