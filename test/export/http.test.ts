import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { passageId, sha256 } from '../../src/domain/ids.js';
import { Graph } from '../../src/graph/graph.js';
import { writePassages } from '../../src/graph/write/documents.js';
import { type Api, api, as, serveGraph } from '../support/api.js';
import { World } from '../support/world.js';
import { download, rowsOf } from './files.js';

let seeded: Api;
let worlds: Api;
beforeAll(async () => {
  seeded = await api('seeded');
  worlds = await api('worlds');
});

interface Refusal {
  errors: { message: string; extensions: { code: string } }[];
}

async function refused(path: string, init: RequestInit = {}): Promise<[status: number, code: string, message: string]> {
  const response = await fetch(`${seeded.url}/export/${path}`, init);
  const { errors } = (await response.json()) as Refusal;
  return [response.status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
}

describe('a download', () => {
  test.for([
    ['csv', 'text/csv; charset=utf-8'],
    ['ndjson', 'application/x-ndjson; charset=utf-8'],
    ['parquet', 'application/vnd.apache.parquet'],
    ['arrow', 'application/vnd.apache.arrow.file'],
  ])('of %s says its type and name', async ([format, type]) => {
    const { status, headers } = await fetch(`${seeded.url}/export/visits.${format}`);
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      type,
      `attachment; filename="visits.${format}"`,
    ]);
  });

  test.for([
    ['csv', 'gzip'],
    ['parquet', null],
    ['arrow', null],
  ])('of %s is compressed: %s', async ([format, encoding]) => {
    const { headers } = await fetch(`${seeded.url}/export/visits.${format}`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe(encoding);
  });

  test('begins with a byte order mark where asked to', async () => {
    const marked = await download(seeded, 'councils.csv?bom=true');
    expect(marked.subarray(0, 5).toString('latin1')).toBe('\u00ef\u00bb\u00bfid');
    expect(marked.subarray(3)).toEqual(await download(seeded, 'councils.csv?bom=false'));
  });

  test('HEAD has the headers alone', async () => {
    const response = await fetch(`${seeded.url}/export/findings.csv`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/csv; charset=utf-8',
      '',
    ]);
  });
});

describe('a refusal is JSON that says what to do', () => {
  test.for([
    ['nothing.csv', 404, 'NOT_FOUND', 'There is no "nothing.csv" here'],
    ['findings.xlsx', 404, 'NOT_FOUND', 'the format one of csv, ndjson, parquet, arrow'],
    ['findings', 404, 'NOT_FOUND', 'the table is one of councils, visits, judgements'],
    ['findings.csv?theme=theme:planning', 400, 'BAD_USER_INPUT', 'no parameter "theme" here: allowed are councils,'],
    [
      'findings.csv?themes=planning',
      400,
      'BAD_USER_INPUT',
      'themes="planning" is not valid: give an id such as theme:…',
    ],
    ['findings.csv?councils=', 400, 'BAD_USER_INPUT', 'councils="" is not valid'],
    ['findings.csv?polarities=BAD', 400, 'BAD_USER_INPUT', 'give STRENGTH, CONCERN, MIXED, NEUTRAL'],
    ['findings.csv?from=2018-13', 400, 'BAD_USER_INPUT', 'from="2018-13" is not valid: give a date such as 2018-04-18'],
    ['findings.csv?from=2018&from=2019', 400, 'BAD_USER_INPUT', 'from="2018,2019" is not valid'],
    ['findings.csv?hasAction=yes', 400, 'BAD_USER_INPUT', 'give true or false'],
    ['findings.csv?minConfidence=high', 400, 'BAD_USER_INPUT', 'give a number from 0 to 1'],
    [`findings.csv?text=${'x'.repeat(301)}`, 400, 'BAD_USER_INPUT', 'give a text of up to 300 characters'],
    ['findings.csv?bom=1', 400, 'BAD_USER_INPUT', 'bom="1" is not valid: give true or false'],
    ['findings.ndjson?bom=true', 400, 'BAD_USER_INPUT', 'no parameter "bom" here'],
  ] as [string, number, string, string][])('%s', async ([path, status, code, message]) => {
    expect(await refused(path)).toEqual([status, code, expect.stringContaining(message)]);
  });

  test('a token that is none', async () => {
    const headers = { authorization: 'Bearer nonsense' };
    expect(await refused('findings.csv', { headers })).toEqual([
      401,
      'UNAUTHENTICATED',
      'The token was not issued by this server.',
    ]);
  });

  test.for(['POST', 'PUT', 'DELETE'])('%s', async (method) => {
    expect(await refused('findings.csv', { method })).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      `${method} is not allowed here: use GET.`,
    ]);
  });

  test('a graph that does not answer', async () => {
    const away = await serveGraph({ ...inject('seeded'), uri: 'bolt://127.0.0.1:1' });
    try {
      const response = await fetch(`${away.url}/export/findings.csv`);
      const { errors } = (await response.json()) as Refusal;
      expect([response.status, errors[0]?.extensions.code, response.headers.get('content-disposition')]).toEqual([
        503,
        'SERVICE_UNAVAILABLE',
        null,
      ]);
    } finally {
      await away.stop();
    }
  });
});

/** Parameters of findings, and what the API calls the same. */
const SAME: [query: string, filter: string][] = [
  [
    'themes=theme:management-oversight&polarities=CONCERN',
    'themes: ["theme:management-oversight"], polarities: [CONCERN]',
  ],
  ['councils=council:bradford,council:lancashire', 'councils: ["council:bradford", "council:lancashire"]'],
  ['councils=council:bradford&councils=council:lancashire', 'councils: ["council:bradford", "council:lancashire"]'],
  ['regions=region:north-west', 'regions: ["region:north-west"]'],
  ['neighboursOf=council:rochdale', 'neighboursOf: "council:rochdale"'],
  [
    'themes=theme:leadership-governance&includeNarrower=true',
    'themes: ["theme:leadership-governance"], includeNarrower: true',
  ],
  ['themes=theme:planning&primaryThemeOnly=true', 'themes: ["theme:planning"], primaryThemeOnly: true'],
  ['voices=MEMBER,YOUNG_PERSON', 'voices: [MEMBER, YOUNG_PERSON]'],
  ['visitKinds=MONITORING_VISIT', 'visitKinds: [MONITORING_VISIT]'],
  ['visits=visit:worcestershire-2018-04-mv4', 'visits: ["visit:worcestershire-2018-04-mv4"]'],
  ['documents=document:lancashire-2017-dcs-update', 'documents: ["document:lancashire-2017-dcs-update"]'],
  ['from=2018&to=2018-06', 'from: "2018", to: "2018-06"'],
  ['reviewStatuses=CONFIRMED', 'reviewStatuses: [CONFIRMED]'],
  ['hasAction=true', 'hasAction: true'],
  ['hasAction=false', 'hasAction: false'],
  ['minConfidence=0.9', 'minConfidence: 0.9'],
  ['text=social%20workers', 'text: "social workers"'],
  ['councils=council:nowhere', 'councils: ["council:nowhere"]'],
];

describe('a filter means what it means in the API', () => {
  test.for(SAME)('%s', async ([query, filter]) => {
    const { findings } = await seeded.ask<{ findings: { totalCount: number; nodes: { id: string }[] } }, object>(
      `{ findings(first: 200, filter: {${filter}}) { totalCount nodes { id } } }`,
    );
    expect(findings.totalCount).toBe(findings.nodes.length);
    const rows = await rowsOf(seeded, 'findings', `?${query}`);
    expect(rows.map(({ id }) => id)).toEqual(findings.nodes.map(({ id }) => id));
  });

  test.for([
    [
      'visits',
      'kinds=MONITORING_VISIT&overall=GOOD,INADEQUATE',
      'kinds: [MONITORING_VISIT], overall: [GOOD, INADEQUATE]',
    ],
    ['visits', 'overall=INADEQUATE&from=2022', 'overall: [INADEQUATE], from: "2022"'],
    ['councils', 'latestOverall=OUTSTANDING&includeEnded=true', 'latestOverall: [OUTSTANDING], includeEnded: true'],
    ['councils', 'neighboursOf=council:bradford', 'neighboursOf: "council:bradford"'],
    ['actions', 'hasOwner=true&dueFrom=2018', 'hasOwner: true, dueFrom: "2018"'],
    ['actions', 'overdueOn=2022-01-01', 'overdueOn: "2022-01-01"'],
    ['measures', 'units=percent&quantitative=true', 'units: ["percent"], quantitative: true'],
  ] as [string, string, string][])('%s?%s', async ([table, query, filter]) => {
    const data = await seeded.ask<Record<string, { nodes: { id: string }[] }>, object>(
      `{ ${table}(first: 200, filter: {${filter}}) { nodes { id } } }`,
    );
    const rows = await rowsOf(seeded, table, `?${query}`);
    expect(rows.map(({ id }) => id)).toEqual(data[table]?.nodes.map(({ id }) => id));
  });
});

// The person here is invented.
const CASE = 'Officers will review the Quill Farrow case.';
const MASKED = 'Officers will review the [a child] case.';

describe('names of private persons', () => {
  async function told(): Promise<World> {
    const world = await World.create(worlds.graph);
    await worlds.graph.write(async (tx) => {
      await writePassages(tx, [{ document: world.document, index: 2, page: 1, sha256: sha256(CASE), text: CASE }]);
      await tx.run('MATCH (d:Document {id: $id}) SET d.title = $title', { id: world.document, title: CASE });
    });
    await world.findings({ summary: CASE, evidence: [passageId(world.document, 2)] });
    return world;
  }

  test.for([
    [null, MASKED, null, true],
    ['viewer', CASE, null, true],
    ['reviewer', CASE, CASE, false],
  ] as const)('as %s', async ([role, said, text, withheld]) => {
    const world = await told();
    const headers = role === null ? {} : await as(role);
    const [finding] = await rowsOf(worlds, 'findings', `?councils=${world.council}`, headers);
    expect([finding?.summary, finding?.document_title]).toEqual([said, said]);
    const [, passage] = await rowsOf(worlds, 'passages', `?documents=${world.document}`, headers);
    expect([passage?.text, passage?.withheld]).toEqual([text, withheld]);
  });
});

/** A statement that gives a first batch at once, and then as many rows as there are numbers. */
const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN [n, $mark] AS row';
/** One that is busy for long before its first row. */
const BUSY = 'UNWIND range(1, 1000000000) AS n WITH max(n) AS n RETURN [n, $mark] AS row';

async function running(graph: Graph, mark: string): Promise<number> {
  const rows = await graph.read<{ parameters: { mark?: string } }>(
    'SHOW TRANSACTIONS YIELD parameters, currentQuery WHERE parameters.mark = $sought RETURN parameters',
    { sought: mark },
  );
  return rows.length;
}

describe('a stream ends in Neo4j', () => {
  test('when its reader stops', async () => {
    const mark = 'stops';
    for await (const batch of seeded.graph.stream(ENDLESS, { mark }, new AbortController().signal)) {
      expect(batch).toHaveLength(1_000);
      expect(await running(seeded.graph, mark)).toBe(1);
      break;
    }
    await expect.poll(() => running(seeded.graph, mark)).toBe(0);
  });

  test('when it is called off before its first row', async () => {
    const mark = 'busy';
    const leaving = new AbortController();
    const first = seeded.graph.stream(BUSY, { mark }, leaving.signal).next();
    const ended = expect(first).rejects.toThrow();
    await expect.poll(() => running(seeded.graph, mark)).toBe(1);
    leaving.abort();
    await expect.poll(() => running(seeded.graph, mark)).toBe(0);
    await ended;
  });
});

/** A graph whose streams give a batch over and over, or fail after it. */
class Flowing extends Graph {
  ended = 0;
  /** After how many batches it fails, if it does. */
  failsAfter = Infinity;

  override async *stream(cypher: string, parameters: Record<string, unknown>, signal: AbortSignal) {
    try {
      for await (const batch of super.stream(cypher, parameters, signal)) {
        for (let times = 0; times < this.failsAfter; times += 1) yield batch;
        throw new Error('in the middle');
      }
    } finally {
      this.ended += 1;
    }
  }
}

interface Download {
  status: number | undefined;
  complete: boolean;
  bytes: number;
}

/** Downloads a file, and goes away after some bytes. */
function fetchUpTo(url: string, most: number): Promise<Download> {
  return new Promise((resolve, reject) => {
    const asked = request(url, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > most) asked.destroy();
      });
      response.on('error', () => undefined);
      response.on('close', () => resolve({ status: response.statusCode, complete: response.complete, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.for(['csv', 'ndjson', 'parquet', 'arrow'])('a client that leaves ends the reading of %s', async (format) => {
  const graph = new Flowing(inject('seeded'));
  const server = await serveGraph(inject('seeded'), { graph });
  try {
    await fetchUpTo(`${server.url}/export/findings.${format}`, 1_000);
    await expect.poll(() => graph.ended).toBe(1);
    const { status } = await fetch(`${server.url}/export/councils.${format}`, { method: 'HEAD' });
    expect(status).toBe(200);
  } finally {
    await server.stop();
    await graph.close();
  }
});

test.for(['csv', 'ndjson', 'parquet', 'arrow'])(
  'an error in mid-stream breaks the download of %s off',
  async (format) => {
    const graph = new Flowing(inject('seeded'));
    graph.failsAfter = 500;
    const server = await serveGraph(inject('seeded'), { graph });
    try {
      const { complete } = await fetchUpTo(`${server.url}/export/findings.${format}`, Infinity);
      expect(complete).toBe(false);
    } finally {
      await server.stop();
      await graph.close();
    }
  },
);

test.for(['parquet', 'arrow'])('an error before the first bytes of %s is told', async (format) => {
  const graph = new Flowing(inject('seeded'));
  graph.failsAfter = 2;
  const server = await serveGraph(inject('seeded'), { graph });
  try {
    const response = await fetch(`${server.url}/export/findings.${format}`);
    expect([response.status, await response.json()]).toEqual([
      500,
      { errors: [{ message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ]);
  } finally {
    await server.stop();
    await graph.close();
  }
});
