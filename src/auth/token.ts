import { errors, jwtVerify, SignJWT } from 'jose';
import { ANONYMOUS, type Role, ROLES, type Viewer } from './viewer.js';

/** A token that names nobody this server trusts: malformed, expired, or signed with another secret. */
export class InvalidToken extends Error {
  override name = 'InvalidToken';
}

const ALGORITHM = 'HS256';

/** Signs a token for a person or program, valid for some days. */
export async function signToken(secret: string, name: string, role: Role, days: number): Promise<string> {
  return new SignJWT({ role })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime(`${days} days`)
    .sign(keyOf(secret));
}

/** The viewer behind an Authorization header; anonymous without one. Throws InvalidToken, saying what is wrong. */
export async function viewerOf(secret: string, authorization: string | undefined): Promise<Viewer> {
  if (!authorization) return ANONYMOUS;
  const [, token] = /^Bearer ([^\s]+)$/i.exec(authorization) ?? [];
  if (!token) throw new InvalidToken('The Authorization header must be "Bearer <token>".');
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [ALGORITHM],
      requiredClaims: ['exp', 'sub'],
    });
    const role = ROLES.find((known) => known === payload.role);
    if (!role) throw new InvalidToken(`The token names no role; it must be one of ${ROLES.join(', ')}.`);
    return { name: payload.sub ?? null, role };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new InvalidToken('The token has expired; ask for a new one.');
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') {
      throw new InvalidToken('The token is not valid yet.');
    }
    if (error instanceof errors.JOSEError) throw new InvalidToken('The token was not issued by this server.');
    throw error;
  }
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
