import type { Council, DeliveryBody, Region } from '../../domain/council.js';
import { edgesToMany, edgeToOne, rankedEdges, writeRows, type Writer } from './statements.js';

/** A council; an edge is the id of the node that it leads to. */
export interface CouncilRow extends Omit<Council, 'regionId'> {
  region: string;
  successors: string[];
}

/** A council's statistical neighbours, nearest first. */
export interface NeighboursRow {
  id: string;
  neighbours: string[];
}

export interface DeliveryBodyRow extends Omit<DeliveryBody, 'since' | 'until'> {
  councils: (Pick<DeliveryBody, 'since' | 'until'> & { id: string })[];
}

export const REGIONS = `
UNWIND $rows AS row
MERGE (n:Region {id: row.id})
SET n.name = row.name`;

export const COUNCILS = `
UNWIND $rows AS row
MERGE (n:Council {id: row.id})
SET n += row {
  .name, .officialName, .kind, .gssCode, .formerGssCodes, .dfeCode, .ofstedUrn, .aliases, .startedOn, .endedOn
}`;
export const COUNCIL_REGION = edgeToOne({ from: 'Council', type: 'IN', to: 'Region', key: 'region' });
export const COUNCIL_SUCCESSORS = edgesToMany({
  from: 'Council',
  type: 'SUCCEEDED_BY',
  to: 'Council',
  key: 'successors',
});
export const COUNCIL_NEIGHBOURS = rankedEdges({ from: 'Council', type: 'NEIGHBOUR', to: 'Council', key: 'neighbours' });

export const DELIVERY_BODIES = `
UNWIND $rows AS row
MERGE (n:DeliveryBody {id: row.id})
SET n += row {.name, .kind}
WITH n, row
CALL (n) { MATCH (n)-[old:DELIVERS_FOR]->() DELETE old }
UNWIND row.councils AS served
OPTIONAL MATCH (council:Council {id: served.id})
CREATE (n)-[edge:DELIVERS_FOR]->(council)
SET edge += served {.since, .until}`;

/** Writes regions. */
export async function writeRegions(tx: Writer, rows: readonly Region[]): Promise<void> {
  await writeRows(tx, REGIONS, rows);
}

/** Writes councils with their region and successors. */
export async function writeCouncils(tx: Writer, rows: readonly CouncilRow[]): Promise<void> {
  for (const cypher of [COUNCILS, COUNCIL_REGION, COUNCIL_SUCCESSORS]) await writeRows(tx, cypher, rows);
}

/** Writes the statistical neighbours of councils that are there already. */
export async function writeNeighbours(tx: Writer, rows: readonly NeighboursRow[]): Promise<void> {
  await writeRows(tx, COUNCIL_NEIGHBOURS, rows);
}

/** Writes trusts and companies with the councils that they deliver for. */
export async function writeDeliveryBodies(tx: Writer, rows: readonly DeliveryBodyRow[]): Promise<void> {
  await writeRows(tx, DELIVERY_BODIES, rows);
}
