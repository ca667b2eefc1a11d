import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { pino } from 'pino';
import { afterAll, inject } from 'vitest';
import { signToken } from '../../src/auth/token.js';
import type { Role } from '../../src/auth/viewer.js';
import { Graph, type GraphConnection, type Parameters } from '../../src/graph/graph.js';
import { type RunningServer, serve, type ServerOptions } from '../../src/server/http.js';

export const SECRET = 'a secret for tests that is long enough';

export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; [key: string]: unknown } }[];
}

/** A real server on a free port, and what a client needs to ask it. */
export interface Api {
  url: string;
  graph: CountingGraph;
  /** Asks over HTTP. Throws on errors, so that a test sees them. */
  ask<Data, Variables>(query: TypedDocumentNode<Data, Variables> | string, variables?: Variables): Promise<Data>;
  /** Asks over HTTP and returns whatever comes. */
  post<Data = unknown>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  stop(): Promise<void>;
}

/** A graph that counts its round trips. */
export class CountingGraph extends Graph {
  reads = 0;

  override read<Row>(cypher: string, parameters?: Parameters, timeoutMs?: number): Promise<Row[]> {
    this.reads += 1;
    return super.read<Row>(cypher, parameters, timeoutMs);
  }
}

/** Serves one of the suite's graphs for the tests of a file. */
export async function api(world: 'seeded' | 'worlds', options: Partial<ServerOptions> = {}): Promise<Api> {
  const served = await serveGraph(inject(world), options);
  afterAll(() => served.stop());
  return served;
}

/** Serves the graph of a connection; the caller stops it. */
export async function serveGraph(connection: GraphConnection, options: Partial<ServerOptions> = {}): Promise<Api> {
  const graph = new CountingGraph(connection);
  const server: RunningServer = await serve({
    graph,
    host: '127.0.0.1',
    port: 0,
    production: false,
    authSecret: SECRET,
    log: pino({ level: 'silent' }),
    ...options,
  });
  const post: Api['post'] = async <Data>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
  };
  return {
    url: server.url,
    graph,
    post,
    async ask<Data, Variables>(query: TypedDocumentNode<Data, Variables> | string, variables?: Variables) {
      const text = typeof query === 'string' ? query : print(query);
      const answer = await post<Data>(text, variables ?? {});
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data;
    },
    async stop() {
      await server.stop();
      await graph.close();
    },
  };
}

/** Headers of someone with a role. */
export async function as(role: Role, name = `a ${role}`): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await signToken(SECRET, name, role, 1)}` };
}
