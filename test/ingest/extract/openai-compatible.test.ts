import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import { openAiCompatibleExtractor } from '../../../src/ingest/extract/openai-compatible.js';
import { minutesOf } from './document.js';

interface Request {
  path: string;
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { role: string; content: string }[]; response_format: unknown };
}

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Never answers. */
  silent?: boolean;
}

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** An endpoint that gives the replies one after the other, and keeps what it was sent. */
async function endpoint(...replies: Reply[]): Promise<{ url: string; requests: Request[] }> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Request['body'];
      requests.push({ path: request.url ?? '', headers: request.headers, body });
      const reply = replies[requests.length - 1] ?? replies.at(-1) ?? {};
      if (reply.silent) return;
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body ?? '{}');
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
}

const saying = (content: unknown): Reply => ({
  body: JSON.stringify({
    choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
  }),
});

const DOCUMENT = minutesOf('Plans were late.', 'Of 40 visits 12 were on time.');
const THEMES = [
  { id: 'theme:care-planning', label: 'Care planning', definition: 'Plans for children.' },
  { id: 'theme:visits', label: 'Visits', definition: 'Visits to children.' },
];
const FINDING = {
  passages: [1],
  quote: 'Plans were late',
  summary: 'Late plans',
  polarity: 'CONCERN',
  voice: 'COUNCIL',
  themes: ['theme:care-planning'],
  confidence: 0.9,
  visit: null,
};
const MEASURE = { passages: [2], name: 'Visits on time', value: 12, denominator: 40 };

const extractor = (url: string, timeout = 5000) =>
  openAiCompatibleExtractor({ url, model: 'Small 1', apiKey: 'secret', themes: THEMES, timeout, backoff: 1 });

test('a good answer becomes findings and measures', async () => {
  const { url } = await endpoint(saying({ findings: [FINDING], measures: [MEASURE] }));
  const proposals = await extractor(url).extract(DOCUMENT);
  expect(proposals).toEqual({
    findings: [{ ...FINDING, improvementItem: false }],
    actions: [],
    measures: [{ ...MEASURE, unit: null, period: null, dimensions: [], themes: [] }],
    warnings: [],
  });
});

test('the request holds the passages, the themes and the key, and no more of the file', async () => {
  const { url, requests } = await endpoint(saying({}));
  await extractor(`${url}/`).extract(DOCUMENT);
  expect(requests).toHaveLength(1);
  const [{ path, headers, body } = requests[0]!] = requests;
  expect(path).toBe('/v1/chat/completions');
  expect(headers.authorization).toBe('Bearer secret');
  expect(body).toMatchObject({ model: 'Small 1', temperature: 0, response_format: { type: 'json_object' } });
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(body.messages[0]?.content).toContain('theme:care-planning: Care planning. Plans for children.');
  expect(body.messages[1]?.content).toBe(
    'Document kind: MINUTES\nVisits: 0: MONITORING_VISIT undated\nPassages:\n[1] Plans were late.\n[2] Of 40 visits 12 were on time.',
  );
});

test('without a key no authorization is sent', async () => {
  const { url, requests } = await endpoint(saying({}));
  await openAiCompatibleExtractor({ url, model: 'm', apiKey: null, themes: THEMES }).extract(DOCUMENT);
  expect(requests[0]?.headers.authorization).toBeUndefined();
});

test('the themes are those that ship with the product, unless others are given', async () => {
  const { url, requests } = await endpoint(saying({}));
  await openAiCompatibleExtractor({ url, model: 'm', apiKey: null }).extract(DOCUMENT);
  expect(requests[0]?.body.messages[0]?.content).toContain('\ntheme:front-door: ');
});

test('a long document goes in several requests, each passage once', async () => {
  const long = minutesOf(...Array.from({ length: 30 }, (_, at) => `${at} ${'word '.repeat(200)}`));
  const { url, requests } = await endpoint(saying({ findings: [FINDING] }));
  const { warnings } = await extractor(url).extract(long);
  const sent = requests.flatMap(({ body }) => [...(body.messages[1]?.content ?? '').matchAll(/^\[(\d+)\]/gm)]);
  expect(requests).toHaveLength(3);
  expect(sent.map(([, index]) => Number(index))).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect(warnings[2]).toBe('Passages 23 to 30: Finding 1 is refused: its quote is not in passage 1');
});

test('an item of the report’s own list is marked as one', async () => {
  const { url } = await endpoint(saying({ findings: [{ ...FINDING, improvementItem: false }] }));
  const { findings } = await extractor(url).extract({ ...DOCUMENT, improvementItems: [1] });
  expect(findings[0]?.improvementItem).toBe(true);
});

test('an answer in a code fence counts', async () => {
  const { url } = await endpoint(saying(`\`\`\`json\n${JSON.stringify({ findings: [FINDING] })}\n\`\`\``));
  expect((await extractor(url).extract(DOCUMENT)).findings).toHaveLength(1);
});

describe('what the document does not bear out is refused, with a warning', () => {
  test.each([
    ['Finding 1 is refused: its quote is not in passage 1', { findings: [{ ...FINDING, quote: 'Plans were early' }] }],
    ['Finding 1 is refused: theme:cats is no theme', { findings: [{ ...FINDING, themes: ['theme:cats'] }] }],
    ['Measure 1 is refused: 13 is not written in its passages', { measures: [{ ...MEASURE, value: 13 }] }],
    ['The proposals are refused: they are not findings, actions and measures', '{"findings": [{"passages": [1], "qu'],
    ['The proposals are refused: they are not findings, actions and measures', 'I am sorry.'],
  ])('%s', async (warning, answer) => {
    const { url, requests } = await endpoint(saying(answer));
    const proposals = await extractor(url).extract(DOCUMENT);
    expect(proposals).toEqual({ findings: [], actions: [], measures: [], warnings: [`Passages 1 to 2: ${warning}`] });
    expect(requests).toHaveLength(1);
  });
});

describe('an endpoint in trouble', () => {
  const good = saying({ findings: [FINDING] });

  test.each([
    ['is busy', { status: 429, headers: { 'retry-after': '0' } }],
    ['fails', { status: 503 }],
    ['says when to come again', { status: 503, headers: { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' } }],
  ])('that %s is asked again', async (_, trouble) => {
    const { url, requests } = await endpoint(trouble, trouble, good);
    expect((await extractor(url).extract(DOCUMENT)).findings).toHaveLength(1);
    expect(requests).toHaveLength(3);
  });

  test('is asked again as late as it says', async () => {
    const { url } = await endpoint({ status: 429, headers: { 'retry-after': '1' } }, good);
    const start = Date.now();
    await extractor(url).extract(DOCUMENT);
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  });

  test('is asked again after a silence', async () => {
    const { url, requests } = await endpoint({ silent: true }, good);
    expect((await extractor(url, 2000).extract(DOCUMENT)).findings).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  test.each([
    [3, 'answers with status 429: too many requests, try again later', { status: 429 }],
    [3, 'answers with status 500', { status: 500 }],
    [3, 'does not answer within 0.2 seconds', { silent: true }],
    [1, 'answers with status 401: check EXTRACTOR_KEY', { status: 401 }],
    [1, 'answers with status 404: check EXTRACTOR_URL and EXTRACTOR_MODEL', { status: 404 }],
    [1, 'does not answer as an OpenAI-compatible one does', { body: '<html>' }],
    [1, 'does not answer as an OpenAI-compatible one does', { body: '{"choices":[]}' }],
  ])('is asked at most %i times: %s', async (times, reason, trouble) => {
    const { url, requests } = await endpoint(trouble);
    const failure = extractor(url, 'silent' in trouble ? 200 : undefined).extract(DOCUMENT);
    await expect(failure).rejects.toThrow(new UserFacingError(`The extractor at ${new URL(url).host} ${reason}`));
    expect(requests).toHaveLength(times);
  });

  test('that sends elsewhere is not followed', async () => {
    const other = await endpoint(good);
    const { url } = await endpoint({ status: 307, headers: { location: `${other.url}/chat/completions` } });
    await expect(extractor(url).extract(DOCUMENT)).rejects.toThrow(/cannot be reached: check EXTRACTOR_URL$/);
    expect(other.requests).toEqual([]);
  });

  test('that is not there', async () => {
    await expect(extractor('http://127.0.0.1:1/v1').extract(DOCUMENT)).rejects.toThrow(
      new UserFacingError('The extractor at 127.0.0.1:1 cannot be reached: check EXTRACTOR_URL'),
    );
  });
});

test('the extractor is named after its model', () => {
  expect(extractor('http://127.0.0.1:1').name).toBe('endpoint-small-1');
});
