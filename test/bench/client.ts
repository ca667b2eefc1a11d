import { Pool } from 'undici';

/** How many ask at once where requests a second are measured. */
export const CLIENTS = 16;

/** Asks a GraphQL server over connections that stay open. */
export class Client {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool(url, { connections: CLIENTS });
  }

  /** The data of the answer. Throws where there are errors. */
  async ask(query: string, variables: object): Promise<unknown> {
    const { body } = await this.pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await body.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
    return data;
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
