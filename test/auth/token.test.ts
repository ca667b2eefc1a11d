import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { InvalidToken, signToken, viewerOf } from '../../src/auth/token.js';
import { mayActAs, ROLES } from '../../src/auth/viewer.js';

const SECRET = 'the secret of this server, 32 bytes or more';
/** Long enough for every algorithm. */
const LONG_SECRET = SECRET.repeat(2);
const key = new TextEncoder().encode(SECRET);
const day = 24 * 60 * 60;
const now = (): number => Math.floor(Date.now() / 1_000);

/** A token with the claims of a reviewer, except those given. */
function claims(changed: Record<string, unknown> = {}): SignJWT {
  const payload = { sub: 'someone', role: 'reviewer', exp: now() + day, ...changed };
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' });
}

async function refusal(authorization: string, secret = SECRET): Promise<string> {
  const error: unknown = await viewerOf(secret, authorization).then(
    () => 'it was accepted',
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(InvalidToken);
  return (error as InvalidToken).message;
}

describe('a viewer', () => {
  test('is anonymous without a header', async () => {
    expect(await viewerOf(SECRET, undefined)).toEqual({ name: null, role: null });
    expect(await viewerOf(SECRET, '')).toEqual({ name: null, role: null });
  });

  test.each(ROLES.map((role) => [role]))('is who the token says: a %s', async (role) => {
    const token = await signToken(SECRET, 'A. Reader', role, 1);
    expect(await viewerOf(SECRET, `Bearer ${token}`)).toEqual({ name: 'A. Reader', role });
    expect(await viewerOf(SECRET, `bearer ${token}`)).toEqual({ name: 'A. Reader', role });
  });

  test('may do what those of lower roles may, and no more', () => {
    const rights = ROLES.map((role) => ROLES.filter((needed) => mayActAs({ name: 'x', role }, needed)));
    expect(rights).toEqual([['viewer'], ['viewer', 'reviewer'], ['viewer', 'reviewer', 'admin']]);
    expect(ROLES.filter((needed) => mayActAs({ name: null, role: null }, needed))).toEqual([]);
  });
});

describe('a token is refused', () => {
  const FOREIGN = 'The token was not issued by this server.';
  const SCHEME = 'The Authorization header must be "Bearer <token>".';

  test('when it has expired', async () => {
    const token = await claims({ exp: now() - 1 }).sign(key);
    expect(await refusal(`Bearer ${token}`)).toBe('The token has expired; ask for a new one.');
  });

  test('when it is not valid yet', async () => {
    const token = await claims({ nbf: now() + day }).sign(key);
    expect(await refusal(`Bearer ${token}`)).toBe('The token is not valid yet.');
  });

  test('when it is signed with another secret', async () => {
    const token = await signToken('the secret of another server, as long as this', 'someone', 'admin', 1);
    expect(await refusal(`Bearer ${token}`)).toBe(FOREIGN);
  });

  test('when its role was changed after it was signed', async () => {
    const [header, , signature] = (await claims().sign(key)).split('.');
    const payload = { sub: 'someone', role: 'admin', exp: now() + day };
    const forged = [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
    expect(await refusal(`Bearer ${forged}`)).toBe(FOREIGN);
  });

  test('when nobody signed it', async () => {
    const token = new UnsecuredJWT({ sub: 'someone', role: 'admin', exp: now() + day }).encode();
    expect(await refusal(`Bearer ${token}`)).toBe(FOREIGN);
  });

  test.each([['HS384'], ['HS512']])('when it is signed with our secret, but by %s', async (alg) => {
    const token = await new SignJWT({ sub: 'someone', role: 'admin', exp: now() + day })
      .setProtectedHeader({ alg })
      .sign(new TextEncoder().encode(LONG_SECRET));
    expect(await refusal(`Bearer ${token}`, LONG_SECRET)).toBe(FOREIGN);
  });

  test.each([[undefined], ['owner'], ['ADMIN'], [['admin']], [3]])('when its role is %j', async (role) => {
    const token = await claims({ role }).sign(key);
    expect(await refusal(`Bearer ${token}`)).toBe(
      'The token names no role; it must be one of viewer, reviewer, admin.',
    );
  });

  test('when it names nobody, or never expires', async () => {
    expect(await refusal(`Bearer ${await claims({ sub: undefined }).sign(key)}`)).toBe(FOREIGN);
    expect(await refusal(`Bearer ${await claims({ exp: undefined }).sign(key)}`)).toBe(FOREIGN);
  });

  test.each([['Basic dXNlcjpwYXNz'], ['Bearer'], ['Bearer '], ['Bearer two tokens'], ['token'], [' ']])(
    'when the header is %j',
    async (header) => {
      expect(await refusal(header)).toBe(SCHEME);
    },
  );

  test.each([['nonsense'], ['a.b.c'], ['..'], ['é.é.é']])('when it is %j', async (token) => {
    expect(await refusal(`Bearer ${token}`)).toBe(FOREIGN);
  });
});
