import { join } from 'node:path';

/** The long-term line of Neo4j Community. */
export const NEO4J_VERSION = '5.26.30';

/** The folder under NEO4J_HOME that holds Neo4j's jars. */
export function jarsFolder(home: string): string {
  return join(home, `lib-${NEO4J_VERSION}`);
}

/** The Maven project whose runtime dependencies are Neo4j. */
export const NEO4J_POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
