// npx tsx programs/concerns.ts council:bradford
import { createHash } from 'node:crypto';
import { argv, env } from 'node:process';
import { ConcernsDocument, type TypedDocumentString } from './generated/graphql.js';

const SERVER = env.INSPECTION_GRAPH ?? 'http://127.0.0.1:4000';
const TOKEN = env.INSPECTION_GRAPH_TOKEN;

async function ask<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(`${SERVER}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(TOKEN && { authorization: `Bearer ${TOKEN}` }) },
    body: JSON.stringify({ query: query.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

const council = argv[2] ?? 'council:bradford';
let after: string | null | undefined;
do {
  const { findings } = await ask(ConcernsDocument, { council, after });
  for (const { id, occurredOn, summary, evidence } of findings.nodes) {
    for (const { passage } of evidence) {
      const held = passage.text && createHash('sha256').update(passage.text).digest('hex') === passage.sha256;
      const state = held ? 'text as cited' : passage.text ? 'another text' : 'text not here';
      console.log([id, occurredOn ?? '', passage.document.id, passage.index, state, summary].join('\t'));
    }
  }
  after = findings.pageInfo.hasNextPage ? findings.pageInfo.endCursor : null;
} while (after);
