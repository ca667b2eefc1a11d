import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_UPLOAD_BYTES } from '../../src/ingest/commit/ingest-upload.js';
import { type Api, api, as } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

interface Payload {
  document: { id: string; sha256: string; title: string; fileName: string; url: string | null; kind: string } | null;
  findings: number;
  actions: number;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

const INGEST = `mutation Ingest($input: IngestDocumentInput!) {
  ingestDocument(input: $input) {
    document { id sha256 title fileName url kind }
    findings
    actions
    userErrors { code field message }
  }
}`;

function text(world: World): string {
  const name = world.council.slice('council:'.length);
  return [
    `Children's Services Scrutiny Panel of ${name}`,
    'Minutes of the meeting held on 12 March 2024',
    `Officers said that the timeliness of assessments in ${name} had improved, with good support from managers.`,
    `Members were concerned that caseloads of social workers in ${name} were too high and that visits were late.`,
    `RESOLVED: That the Director of Children's Services report back on caseloads in ${name} by June 2024.`,
  ].join('\n');
}

const base64 = (content: string): string => Buffer.from(content).toString('base64');

async function sent(world: World, input: object = {}): Promise<Payload> {
  const whole = { fileName: 'minutes.txt', contentBase64: base64(text(world)), council: world.council, ...input };
  const { data, errors } = await worlds.post<{ ingestDocument: Payload }>(
    INGEST,
    { input: whole },
    await as('reviewer', 'Ann'),
  );
  expect(errors).toBeUndefined();
  return data.ingestDocument;
}

describe('ingestDocument', () => {
  test('stores what a document says, and the same file again is the same document', async () => {
    const world = await World.create(worlds.graph);
    const url = 'https://example.org/minutes.txt';
    const first = await sent(world, { url, fileName: 'folder/minutes.txt' });
    expect(first.userErrors).toEqual([]);
    expect(first.document).toMatchObject({ fileName: 'minutes.txt', url, kind: 'MINUTES' });
    expect(first.findings).toBeGreaterThanOrEqual(2);
    expect(first.actions).toBeGreaterThanOrEqual(1);
    expect(await sent(world)).toEqual(first);

    const { document } = await worlds.ask<
      { document: { passages: { nodes: object[] }; findings: { nodes: { evidence: object[] }[] } } },
      object
    >(
      `query Stored($id: ID!) { document(id: $id) {
        passages { nodes { index number section superseded } }
        findings { nodes { quote reviewStatus evidence { verified } } }
      } }`,
      { id: first.document?.id },
    );
    expect(document.passages.nodes[0]).toEqual({ index: 1, number: null, section: null, superseded: false });
    expect(document.passages.nodes).toHaveLength(5);
    expect(document.findings.nodes).toHaveLength(first.findings);
    for (const found of document.findings.nodes) {
      expect(found).toMatchObject({ reviewStatus: 'UNREVIEWED', evidence: [{ verified: true }] });
    }
  });

  test.each<[string, object, string, string]>([
    ['a name that is blank', { fileName: ' ' }, 'BAD_USER_INPUT', 'fileName'],
    ['a url that is none', { url: 'javascript:alert(1)' }, 'BAD_USER_INPUT', 'url'],
    ['no content', { contentBase64: '' }, 'BAD_FILE', 'contentBase64'],
    ['content that is not base64', { contentBase64: 'Minutes — of the meeting' }, 'BAD_FILE', 'contentBase64'],
    ['a damaged PDF', { contentBase64: base64('%PDF-1.7\n1 0 obj'), fileName: 'a.pdf' }, 'BAD_FILE', 'contentBase64'],
    ['an unknown council', { council: 'council:none' }, 'COUNCIL_UNKNOWN', 'council'],
    ['a document that names no council', { council: null }, 'COUNCIL_UNKNOWN', 'council'],
  ])('refuses %s, and stores nothing', async (_, input, code, field) => {
    const world = await World.create(worlds.graph);
    const { document, findings, actions, userErrors } = await sent(world, input);
    expect([document, findings, actions]).toEqual([null, 0, 0]);
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, [field]]]);
    const { documents } = await worlds.ask<{ documents: { totalCount: number } }, object>(
      'query Stored($councils: [ID!]) { documents(councils: $councils) { totalCount } }',
      { councils: [world.council] },
    );
    expect(documents.totalCount).toBe(1);
  });

  test('refuses a file of more than 20 MiB in words, not by the limit of a body', async () => {
    const world = await World.create(worlds.graph);
    const contentBase64 = Buffer.alloc(MOST_UPLOAD_BYTES + 1, 'a').toString('base64');
    const { userErrors } = await sent(world, { contentBase64 });
    expect(userErrors).toEqual([
      {
        code: 'BAD_FILE',
        field: ['contentBase64'],
        message: 'The file is larger than 20 MiB: ingest it on the server itself.',
      },
    ]);
  });

  test.each<['viewer' | null, string]>([
    ['viewer', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s', async (role, code) => {
    const world = await World.create(worlds.graph);
    const input = { fileName: 'a.txt', contentBase64: base64(text(world)), council: world.council };
    const { errors } = await worlds.post(INGEST, { input }, role ? await as(role) : {});
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('a body larger than a query needs', () => {
  const padded = (bytes: number) => JSON.stringify({ query: '{ __typename }' }).padEnd(bytes);

  async function status(bytes: number, headers: Record<string, string>): Promise<unknown[]> {
    const response = await fetch(`${worlds.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: padded(bytes),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { maximum?: number } }[] };
    return [response.status, errors?.[0]?.extensions.maximum];
  }

  test('is read from those who may send documents only', async () => {
    expect(await status(1_000_001, await as('reviewer'))).toEqual([200, undefined]);
    expect(await status(1_000_001, await as('viewer'))).toEqual([413, 1_000_000]);
    expect(await status(1_000_001, { authorization: 'Bearer forged' })).toEqual([413, 1_000_000]);
    expect(await status(28_100_001, await as('admin'))).toEqual([413, 28_100_000]);
  });
});
