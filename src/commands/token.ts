import { keptSecret } from '../auth/secret.js';
import { signToken } from '../auth/token.js';
import type { Role } from '../auth/viewer.js';
import type { Config } from '../config.js';

export interface TokenOptions {
  role: Role;
  days: number;
  name: string;
}

/** Prints a token that this installation's servers trust. */
export async function tokenCommand(config: Config, { role, days, name }: TokenOptions): Promise<void> {
  console.log(await signToken(config.authSecret ?? keptSecret(config.managed.home), name, role, days));
}
