import { createServer } from 'node:net';
import { once } from 'node:events';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { UserFacingError } from '../../src/errors.js';
import { Graph } from '../../src/graph/graph.js';
import { serve } from '../../src/server/http.js';
import { type Answer, type Api, api, as, SECRET } from '../support/api.js';

let dev: Api;
let production: Api;
beforeAll(async () => {
  dev = await api('seeded');
  production = await api('seeded', { production: true });
});

const REGIONS = '{ regions { id } }';

async function send(server: Api, path: string, init: RequestInit = {}): Promise<{ response: Response; text: string }> {
  const response = await fetch(`${server.url}${path}`, init);
  return { response, text: await response.text() };
}

function sendBody(server: Api, body: string, type = 'application/json') {
  return send(server, '/graphql', { method: 'POST', body, headers: { 'content-type': type } });
}

function only({ errors = [] }: Answer<unknown>) {
  expect(errors).toHaveLength(1);
  return errors[0];
}

describe('GraphQL over HTTP', () => {
  test('answers POST', async () => {
    const { status, data } = await dev.post('query ($id: ID!) { council(id: $id) { name } }', {
      id: 'council:bradford',
    });
    expect({ status, data }).toEqual({ status: 200, data: { council: { name: 'Bradford' } } });
  });

  test('answers GET, from an address bar too', async () => {
    const query = encodeURIComponent('{ council(id: "council:bradford") { name } }');
    const { response, text } = await send(dev, `/graphql?query=${query}`, {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(JSON.parse(text)).toEqual({ data: { council: { name: 'Bradford' } } });
  });

  test('speaks application/graphql-response+json to who asks for it', async () => {
    const accept = 'application/graphql-response+json';
    const { response } = await send(dev, '/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: REGIONS }),
      headers: { 'content-type': 'application/json', accept },
    });
    expect(response.headers.get('content-type')).toContain(accept);
  });

  test('runs the operation that is named', async () => {
    const query = 'query A { regions { id } } query B { council(id: "council:bradford") { name } }';
    const { text } = await sendBody(dev, JSON.stringify({ query, operationName: 'B' }));
    expect(JSON.parse(text)).toEqual({ data: { council: { name: 'Bradford' } } });
    const unnamed = await sendBody(dev, JSON.stringify({ query }));
    expect(unnamed.response.status).toBe(400);
  });

  test.each([
    ['malformed JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['a body that is no object', '[1]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query": 7}', 400, 'BAD_REQUEST'],
    ['an empty query', '{"query": ""}', 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query": "{ regions { id } }", "variables": "x"}', 400, 'BAD_REQUEST'],
    ['a list of queries', '[{"query": "{ regions { id } }"}]', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query": "{ regions {"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['a body that is too large', JSON.stringify({ query: `#${'x'.repeat(1_000_000)}` }), 413, 'BAD_REQUEST'],
  ])('refuses %s as JSON, without a stack', async (_, body, status, code) => {
    const { response, text } = await sendBody(production, body);
    expect([response.status, codes(text)]).toEqual([status, [code]]);
    expect(text).not.toMatch(/node_modules|\.js:\d|stacktrace|<html/i);
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
    'refuses the content type %s',
    async (type) => {
      const { response, text } = await sendBody(production, 'query={ regions { id } }', type);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(text).toContain('"errors"');
      expect(text).not.toContain('region:');
    },
  );

  test.each([['PUT'], ['DELETE'], ['PATCH']])('refuses %s', async (method) => {
    const { response } = await send(dev, '/graphql', {
      method,
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(405);
  });

  test('changes nothing over GET', async () => {
    const mutation = 'mutation { updateAction(input: { action: "action:x", outcome: "x" }) { userErrors { code } } }';
    const { response, text } = await send(dev, `/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: await as('admin'),
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(text).not.toContain('userErrors');
  });

  test.each([['GET'], ['POST']])('guards its answers to %s with security headers', async (method) => {
    const init = method === 'POST' ? { method, body: '{}', headers: { 'content-type': 'application/json' } } : {};
    const { response } = await send(dev, `/graphql?query=${encodeURIComponent(REGIONS)}`, init);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('who asks', () => {
  const UPDATE =
    'mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { id } userErrors { code } } }';
  const input = { action: 'action:there-is-none', outcome: 'x' };

  test('a token that is not ours is refused with 401, also for a query', async () => {
    const answer = await production.post(REGIONS, {}, { authorization: 'Bearer not.a.token' });
    expect(answer.status).toBe(401);
    expect(only(answer)).toMatchObject({
      message: 'The token was not issued by this server.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test.each([
    [
      'nobody',
      null,
      'UNAUTHENTICATED',
      'This needs a token with the role reviewer: send "Authorization: Bearer <token>".',
    ],
    ['a viewer', 'viewer', 'FORBIDDEN', 'This needs the role reviewer; the token has the role viewer.'],
  ] as const)('%s may not change anything', async (_, role, code, message) => {
    const answer = await production.post(UPDATE, { input }, role ? await as(role) : {});
    expect(answer).toMatchObject({ status: 200, data: null });
    expect(only(answer)).toMatchObject({ message, path: ['updateAction'], extensions: { code } });
  });

  test.each([['reviewer'], ['admin']] as const)('a %s may', async (role) => {
    const answer = await production.post(UPDATE, { input }, await as(role));
    expect(answer).toEqual({
      status: 200,
      data: { updateAction: { action: null, userErrors: [{ code: 'NOT_FOUND' }] } },
    });
  });
});

describe('introspection', () => {
  const SCHEMA = getIntrospectionQuery();

  test.each([
    ['the whole schema', SCHEMA],
    ['one type', '{ __type(name: "Finding") { name } }'],
    ['under another name', '{ a: __schema { types { name } } }'],
    ['in a fragment', '{ ...F } fragment F on Query { ... { __schema { types { name } } } }'],
  ])('in production is refused to those without a token: %s', async (_, query) => {
    const answer = await production.post(query);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(only(answer)).toMatchObject({
      message: 'Introspection needs a token: send "Authorization: Bearer <token>".',
      extensions: { code: 'INTROSPECTION_DISABLED' },
    });
  });

  test.each([['viewer'], ['reviewer'], ['admin']] as const)('in production is open to a %s', async (role) => {
    const answer = await production.post<{ __schema: { queryType: { name: string } } }>(SCHEMA, {}, await as(role));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.__schema.queryType.name).toBe('Query');
  });

  test('in development is open to everyone', async () => {
    expect(await dev.post('{ __type(name: "Finding") { name } }')).toEqual({
      status: 200,
      data: { __type: { name: 'Finding' } },
    });
  });

  test('is not what clients ask of every object', async () => {
    expect(await production.post('{ council(id: "council:bradford") { __typename } }')).toEqual({
      status: 200,
      data: { council: { __typename: 'Council' } },
    });
  });
});

describe('mistakes in a query', () => {
  const MISSPELT: [string, string, string][] = [
    ['a field', '{ regons { id } }', 'regions'],
    ['an argument', '{ council(idd: "x", id: "x") { name } }', '"id"'],
    ['a type', '{ ...F } fragment F on Counci { name }', '"Council"'],
    ['an enum value', '{ findings(filter: { polarities: [CONCERNS] }) { totalCount } }', '"CONCERN"'],
    ['an input field', '{ findings(filter: { polaritis: CONCERN }) { totalCount } }', 'polarities'],
  ];

  test.each(MISSPELT)('%s: production says what is wrong, and suggests nothing', async (_, query) => {
    const answer = await production.post(query);
    expect(answer.status).toBe(400);
    expect(only(answer)?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(answer)).not.toContain('Did you mean');
  });

  test.each(MISSPELT)('%s: development suggests what could be meant', async (_, query, suggestion) => {
    const answer = await dev.post(query);
    expect(answer.status).toBe(400);
    expect(only(answer)?.message).toContain('Did you mean');
    expect(only(answer)?.message).toContain(suggestion);
  });

  const SINCE = 'query ($from: PartialDate) { findings(filter: { from: $from }) { totalCount } }';
  const NO_DATE = '"2018-13" is not a date: write "2018-04-18", "2018-04" or "2018".';

  test.each([
    [
      'in the query',
      SINCE.replace('$from }', '"2018-13" }').replace('($from: PartialDate) ', ''),
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['in a variable', SINCE, { from: '2018-13' }, 'BAD_USER_INPUT'],
  ])('a date that does not exist, %s', async (_, query, variables, code) => {
    const answer = await production.post(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(only(answer)?.message).toContain(NO_DATE);
    expect(only(answer)?.extensions.code).toBe(code);
  });

  test.each([
    ['is missing', {}],
    ['is null', { id: null }],
    ['is of another type', { id: ['council:bradford'] }],
  ])('a variable that %s', async (_, variables) => {
    const answer = await production.post('query ($id: ID!) { council(id: $id) { name } }', variables);
    expect(answer.status).toBe(400);
    expect(only(answer)?.extensions.code).toBe('BAD_USER_INPUT');
    expect(only(answer)?.message).toMatch(/^Variable "\$id" /);
  });

  test.each([
    ['first: -1', '"first" must be from 0 to 200; page on with a cursor.'],
    ['first: 201', '"first" must be from 0 to 200; page on with a cursor.'],
    ['last: 201', '"last" must be from 0 to 200; page on with a cursor.'],
    ['first: 1, last: 1', 'Ask for "first" or "last", not for both.'],
    ['after: "elsewhere"', '"after" is not a cursor of this connection: pass one that it returned.'],
    ['before: ""', '"before" is not a cursor of this connection: pass one that it returned.'],
    ['after: "WzEsMl0"', '"after" is not a cursor of this connection: pass one that it returned.'],
  ])('a page of %s', async (page, message) => {
    const answer = await production.post(`{ findings(${page}) { nodes { id } } }`);
    expect(answer).toMatchObject({ status: 200, data: null });
    expect(only(answer)).toMatchObject({ message, path: ['findings'], extensions: { code: 'BAD_USER_INPUT' } });
  });

  test.each([
    ['first: 0', 0],
    ['first: 200', 183],
    ['last: 200', 183],
  ])('a page of %s is none', async (page, count) => {
    const { findings } = await production.ask<{ findings: { nodes: unknown[] } }, object>(
      `{ findings(${page}) { nodes { id } } }`,
    );
    expect(findings.nodes).toHaveLength(count);
  });
});

describe('a failure that nobody foresaw', () => {
  class BrokenGraph extends Graph {
    override read(): Promise<never> {
      return Promise.reject(new Error('Invalid input: MATCH (secret:Password) RETURN secret'));
    }
  }

  async function broken(options: { production: boolean }): Promise<{ text: string; logged: string }> {
    const graph = new BrokenGraph(inject('seeded'));
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    const server = await serve({ graph, host: '127.0.0.1', port: 0, authSecret: SECRET, log, ...options });
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(REGIONS)}`);
    const text = await response.text();
    await server.stop();
    await graph.close();
    return { text, logged: lines.join('') };
  }

  test.each([[true], [false]])(
    'shows neither Cypher nor a stack, and is logged (production: %s)',
    async (inProduction) => {
      const { text, logged } = await broken({ production: inProduction });
      expect(JSON.parse(text)).toEqual({
        data: null,
        errors: [
          {
            message: 'Something went wrong here; it has been logged.',
            path: ['regions'],
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      });
      expect(logged).toContain('MATCH (secret:Password)');
    },
  );
});

describe('health', () => {
  test('live and ready', async () => {
    const live = await send(dev, '/health/live');
    const ready = await send(dev, '/health/ready');
    expect([live.response.status, live.text]).toEqual([200, '{"status":"live"}']);
    expect([ready.response.status, ready.text]).toEqual([200, '{"status":"ready"}']);
  });

  test('live, but not ready, where Neo4j is away', async () => {
    const graph = new Graph({ ...inject('seeded'), uri: `bolt://127.0.0.1:${await closedPort()}` });
    const options = {
      host: '127.0.0.1',
      port: 0,
      production: true,
      authSecret: SECRET,
      log: pino({ level: 'silent' }),
    };
    const server = await serve({ graph, ...options });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(ready.status).toBe(503);
    const body = (await ready.json()) as { status: string; reason: string };
    expect(body.status).toBe('unavailable');
    expect(body.reason).toMatch(/^Neo4j does not answer: \S/);
    await server.stop();
    await graph.close();
  });
});

describe('an address that cannot be had', () => {
  async function refusal(host: string, port: number): Promise<string> {
    const graph = new Graph(inject('seeded'));
    const error: unknown = await serve({
      graph,
      host,
      port,
      production: false,
      authSecret: SECRET,
      log: pino({ level: 'silent' }),
    }).then(
      () => 'it listens',
      (cause: unknown) => cause,
    );
    await graph.close();
    expect(error).toBeInstanceOf(UserFacingError);
    return (error as UserFacingError).message;
  }

  test('a port in use', async () => {
    const port = Number(new URL(dev.url).port);
    expect(await refusal('127.0.0.1', port)).toBe(
      `Port ${port} is in use: stop what listens there, or set PORT to another one (0 picks a free one).`,
    );
  });

  test('an address of another machine', async () => {
    expect(await refusal('192.0.2.1', 0)).toBe('HOST=192.0.2.1 is not an address of this machine.');
  });

  test('a name of no machine', async () => {
    expect(await refusal('there-is-none.invalid', 0)).toBe(
      'HOST=there-is-none.invalid is not an address of this machine.',
    );
  });
});

test('what is not there is 404', async () => {
  const { response, text } = await send(production, '/nothing/here');
  expect(response.status).toBe(404);
  expect(text).not.toMatch(/node_modules|\.js:\d/);
});

function codes(text: string): string[] {
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

async function closedPort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
