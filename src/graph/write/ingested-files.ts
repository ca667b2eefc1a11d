import type { DocumentKind } from '../../domain/vocabulary.js';
import type { Reader } from '../graph.js';

/** A file that the graph knows: as the present version of a document, or as one that another file has replaced. */
export interface KnownFile {
  sha256: string;
  document: string;
  present: boolean;
  extractedBy: string | null;
  kind: DocumentKind;
  council: string;
}

export const KNOWN_FILES = `
UNWIND $sha256s AS sha256
MATCH (n:Document {sha256: sha256})-[:OF]->(council:Council)
RETURN sha256, n.id AS document, true AS present, n.extractedBy AS extractedBy, n.kind AS kind, council.id AS council
UNION ALL
MATCH (n:Document)-[:OF]->(council:Council) WHERE n.formerSha256s IS NOT NULL
UNWIND n.formerSha256s AS sha256
WITH n, sha256, council WHERE sha256 IN $sha256s
RETURN sha256, n.id AS document, false AS present, n.extractedBy AS extractedBy, n.kind AS kind, council.id AS council`;

export const STATEMENTS_OF_DOCUMENT = `
MATCH (n:Document {id: $document})
RETURN COUNT { (n)<-[:FROM]-(finding:Finding) WHERE finding.reviewStatus <> 'REJECTED' } AS findings,
  COUNT { (n)<-[:FROM]-(:Action) } AS actions`;

/** How many findings and actions a document has. */
export async function statementsOf(reader: Reader, document: string): Promise<{ findings: number; actions: number }> {
  const [counts] = await reader.read<{ findings: number; actions: number }>(STATEMENTS_OF_DOCUMENT, { document });
  return counts ?? { findings: 0, actions: 0 };
}

/** Those of the files, by their hashes, that the graph knows. One round trip. */
export function knownFiles(reader: Reader, sha256s: readonly string[]): Promise<KnownFile[]> {
  return reader.read<KnownFile>(KNOWN_FILES, { sha256s });
}
