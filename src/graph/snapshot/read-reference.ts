import type { Reader } from '../graph.js';
import { allOf, type Noun } from '../noun.js';
import { councils } from '../queries/council.js';
import { regions } from '../queries/region.js';
import { themes } from '../queries/theme.js';
import { visits } from '../queries/visit.js';
import type { CouncilFacts, Reference, VisitFacts } from './reference.js';

export const COUNCILS = `
MATCH (council:Council)
RETURN ${councils.values} AS item,
  {neighbours: COLLECT { MATCH (council)-[edge:NEIGHBOUR]->(other:Council) RETURN other.id ORDER BY edge.rank }} AS facts
ORDER BY council.name, council.id`;

export const VISITS = `
MATCH (visit:Visit)
RETURN ${visits.values} AS item, visit {.from, .to, .timeline} AS facts
ORDER BY visit.timeline, visit.id`;

/** Reads all reference data. */
export async function readReference(reader: Reader): Promise<Omit<Reference, 'numberOf' | 'themeOf'>> {
  const [regionList, councilList, themeList, visitList] = await Promise.all([
    allOf(reader, regions, 'region.name, region.id'),
    withFacts<CouncilFacts>(reader, COUNCILS, councils),
    allOf(reader, themes, 'theme.position, theme.id'),
    withFacts<VisitFacts>(reader, VISITS, visits),
  ]);
  return {
    regions: byId(regionList),
    councils: byId(councilList),
    themes: byId(themeList),
    visits: byId(visitList),
    visitsOf: byCouncil(visitList),
  };
}

async function withFacts<Facts extends object>(
  reader: Reader,
  statement: string,
  noun: Noun<Partial<Facts>>,
): Promise<Facts[]> {
  const rows = await reader.read<{ item: unknown[]; facts: object }>(statement);
  // Not spread: records that are spread from others are many times slower to read.
  return rows.map(({ item, facts }) => Object.assign(noun.record(item), facts) as Facts);
}

function byCouncil(visits: readonly VisitFacts[]): Map<string, VisitFacts[]> {
  const visitsOf = new Map<string, VisitFacts[]>();
  for (const visit of visits) {
    const others = visitsOf.get(visit.councilId);
    if (others) others.push(visit);
    else visitsOf.set(visit.councilId, [visit]);
  }
  return visitsOf;
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
