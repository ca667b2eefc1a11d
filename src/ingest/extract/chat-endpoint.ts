import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { UserFacingError } from '../../errors.js';

export interface Endpoint {
  /** Such as https://host/v1. */
  url: string;
  model: string;
  apiKey: string | null;
  /** Milliseconds for one answer. */
  timeout?: number;
  /** Milliseconds before the first repetition, where the endpoint does not say how long to wait. */
  backoff?: number;
  fetch?: typeof fetch;
}

export interface Message {
  role: 'system' | 'user';
  content: string;
}

const ATTEMPTS = 3;
const LONGEST_WAIT = 60_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Asks an OpenAI-compatible endpoint for a JSON object, and again where it is busy, fails or does not answer. */
export async function askEndpoint(endpoint: Endpoint, messages: Message[]): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await ask(endpoint, messages);
    if ('content' in outcome) return outcome.content;
    if (!outcome.again || attempt === ATTEMPTS) {
      throw new UserFacingError(`The extractor at ${new URL(endpoint.url).host} ${outcome.failure}`);
    }
    const { backoff = 1000 } = endpoint;
    await pause(Math.min(outcome.wait ?? backoff * 4 ** (attempt - 1), LONGEST_WAIT));
  }
}

type Outcome = { content: string } | { failure: string; again: boolean; wait?: number | null };

async function ask(endpoint: Endpoint, messages: Message[]): Promise<Outcome> {
  const { url, model, apiKey, timeout = 120_000, fetch: send = fetch } = endpoint;
  try {
    const response = await send(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) },
      body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: 'json_object' } }),
      signal: AbortSignal.timeout(timeout),
      // The document goes to the address that was configured and to no other.
      redirect: 'error',
    });
    const { status } = response;
    if (!response.ok) {
      await response.body?.cancel();
      const again = status === 429 || status >= 500;
      return { failure: `answers with status ${status}${ADVICE[status] ?? ''}`, again, wait: waitOf(response) };
    }
    const parsed = completion.safeParse(
      await response.json().catch((error: unknown) => {
        if (!(error instanceof SyntaxError)) throw error;
        return null;
      }),
    );
    const content = parsed.data?.choices[0]?.message.content;
    if (content === undefined) return { failure: 'does not answer as an OpenAI-compatible one does', again: false };
    return { content };
  } catch (error) {
    if (isTimeout(error)) return { failure: `does not answer within ${timeout / 1000} seconds`, again: true };
    return { failure: 'cannot be reached: check EXTRACTOR_URL', again: true };
  }
}

const ADVICE: Record<number, string> = {
  401: ': check EXTRACTOR_KEY',
  403: ': check EXTRACTOR_KEY',
  404: ': check EXTRACTOR_URL and EXTRACTOR_MODEL',
  429: ': too many requests, try again later',
};

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** Retry-After in milliseconds: it is seconds or a date. */
function waitOf(response: Response): number | null {
  const text = response.headers.get('retry-after');
  if (text === null) return null;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
