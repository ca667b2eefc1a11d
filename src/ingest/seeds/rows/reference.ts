import type { Region } from '../../../domain/council.js';
import type { CouncilRow, DeliveryBodyRow, NeighboursRow } from '../../../graph/write/councils.js';
import type { ThemeRow } from '../../../graph/write/themes.js';
import type { Tables } from '../tables.js';
import { councilId, idOrNull, regionId, themeId } from './ids.js';

/** regions.csv as rows of the graph. */
export function regionRows({ regions }: Tables): Region[] {
  return regions.map((row) => ({ id: regionId(row.id), name: row.name }));
}

/** councils.csv as rows of the graph. */
export function councilRows({ councils }: Tables): CouncilRow[] {
  return councils.map((row) => ({
    id: councilId(row.id),
    name: row.name,
    officialName: row.official_name,
    kind: row.kind,
    region: regionId(row.region),
    gssCode: row.gss_code,
    formerGssCodes: row.former_gss_codes,
    dfeCode: row.dfe_code,
    ofstedUrn: row.ofsted_urn,
    aliases: row.aliases,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    successors: row.successors.map(councilId),
  }));
}

/** neighbours.csv as rows of the graph. */
export function neighbourRows({ neighbours }: Tables): NeighboursRow[] {
  return neighbours.map((row) => ({ id: councilId(row.council), neighbours: row.neighbours.map(councilId) }));
}

/** delivery-bodies.csv as rows of the graph: one a body, with all councils that it delivers for. */
export function deliveryBodyRows(tables: Tables): DeliveryBodyRow[] {
  const bodies = new Map<string, DeliveryBodyRow>();
  for (const { id, name, kind, council, since, until } of tables['delivery-bodies']) {
    const body = bodies.get(id) ?? { id: `delivery-body:${id}`, name, kind, councils: [] };
    body.councils.push({ id: councilId(council), since, until });
    bodies.set(id, body);
  }
  return [...bodies.values()];
}

/** themes.csv as rows of the graph; the order of the table is the order of the themes. */
export function themeRows({ themes }: Tables): ThemeRow[] {
  return themes.map((row, position) => ({
    id: themeId(row.id),
    label: row.label,
    definition: row.definition,
    parent: idOrNull(themeId, row.parent),
    areas: row.areas,
    position,
  }));
}
