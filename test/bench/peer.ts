import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import type { GraphConnection } from '../../src/graph/graph.js';
import { COUNTED_MATRIX, SUMMED_MATRIX } from './operations/whole-matrix.js';
import { RECURRING_IN_COUNCIL, RECURRING_NATIONALLY } from './operations/recurring-concerns.js';

/** A root field of Cypher's own, which gives one map a row. */
function field(signature: string, cypher: string, columns: readonly string[]): string {
  const row = `{${columns.map((column) => `${column}: ${column}`).join(', ')}}`;
  return `${signature} @cypher(
    statement: """CALL { ${cypher} } RETURN ${row} AS row"""
    columnName: "row"
  )`;
}

// What it can express it is asked in its own way; for the rest it runs the Cypher that the raw driver runs. It cannot
// sort a list of nodes by a property of the edge but as a connection, which is slower than this.
const TYPES = `
  type Region @node {
    id: ID!
    name: String!
  }
  type Council @node {
    id: ID!
    name: String!
    region: [Region!]! @relationship(type: "IN", direction: OUT)
    visits: [Visit!]! @relationship(type: "OF", direction: IN)
  }
  type Visit @node {
    id: ID!
    kind: String!
    startedOn: String
    timeline: String!
    findings: [Finding!]! @relationship(type: "RAISED_AT", direction: IN)
  }
  type On @relationshipProperties {
    rank: Int!
  }
  type Theme @node {
    id: ID!
    label: String!
    findings: [Finding!]! @relationship(type: "ON", direction: IN, properties: "On")
  }
  type Finding @node @fulltext(indexes: [{ indexName: "findingText", queryName: "searchFindings", fields: ["summary"] }]) {
    id: ID!
    summary: String!
    polarity: String!
    reviewStatus: String!
    occurredOn: String
    timeline: String!
    council: [Council!]! @relationship(type: "OF", direction: OUT)
    visit: [Visit!]! @relationship(type: "RAISED_AT", direction: OUT)
    themes: [Theme!]! @relationship(type: "ON", direction: OUT, properties: "On")
    rankedThemes: [Theme!]! @cypher(
      statement: "MATCH (this)-[on:ON]->(theme:Theme) RETURN theme ORDER BY on.rank"
      columnName: "theme"
    )
  }
  type MatrixRow {
    theme: ID!
    councils: [ID!]!
    counts: [Int!]!
  }
  type VisitOfConcern {
    id: ID!
    startedOn: String
  }
  type ThemeOfConcern {
    id: ID!
    label: String
  }
  type CouncilOfConcern {
    id: ID!
    name: String!
  }
  type InCouncil {
    theme: ThemeOfConcern!
    visits: [VisitOfConcern!]!
    longestRun: Int!
    resolved: Boolean!
  }
  type Nationally {
    council: CouncilOfConcern!
    theme: ThemeOfConcern!
    longestRun: Int!
    resolved: Boolean!
  }
  type Query {
    ${field('countedMatrix(polarity: String!): [MatrixRow!]!', COUNTED_MATRIX, ['theme', 'councils', 'counts'])}
    ${field('summedMatrix(polarity: String!): [MatrixRow!]!', SUMMED_MATRIX, ['theme', 'councils', 'counts'])}
    ${field('recurringInCouncil(council: ID!): [InCouncil!]!', RECURRING_IN_COUNCIL, ['theme', 'visits', 'longestRun', 'resolved'])}
    ${field('recurringNationally(theme: ID!): [Nationally!]!', RECURRING_NATIONALLY, ['council', 'theme', 'longestRun', 'resolved'])}
  }
`;

/** Serves a graph through @neo4j/graphql, and prints where. */
export async function servePeer({ uri, user, password, database }: GraphConnection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  const context = { sessionConfig: { database, defaultAccessMode: neo4j.session.READ } };
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: () => Promise.resolve(context),
  });
  console.log(`Ready: ${url}`);
}
