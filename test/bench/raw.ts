import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphConnection, Parameters } from '../../src/graph/graph.js';

/** The driver by itself, set as a programmer would for speed. */
export class Raw {
  private readonly driver: Driver;
  private readonly database: string;

  constructor({ uri, user, password, database }: GraphConnection) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    this.database = database;
  }

  /** The rows of the answer, as maps. */
  async ask(cypher: string, parameters: Parameters): Promise<unknown> {
    const { records } = await this.driver.executeQuery(cypher, parameters, {
      database: this.database,
      routing: neo4j.routing.READ,
    });
    return records.map((record) => record.toObject());
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
