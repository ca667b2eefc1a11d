import type { Council, Region } from '../domain/council.js';
import type { Document } from '../domain/document.js';
import type { Reader } from '../graph/graph.js';
import { allOf, type Noun } from '../graph/noun.js';
import { documents } from '../graph/queries/document.js';
import { visits } from '../graph/queries/visit.js';
import { readReference } from '../graph/snapshot/read-reference.js';
import type { CouncilFacts, Reference, VisitFacts } from '../graph/snapshot/reference.js';

/** A record as whoever asks may see it. */
export type Shown = <T>(noun: Pick<Noun<T>, 'label'>, record: T) => T;

/** What rows refer to, read once for an export, so that names need not travel with every row. */
export interface Lookup {
  reference: Pick<Reference, 'regions' | 'councils' | 'themes'>;
  visits: ReadonlyMap<string, VisitFacts>;
  documents: ReadonlyMap<string, Document>;
}

export async function readLookup(reader: Reader, shown: Shown): Promise<Lookup> {
  const [reference, documentList] = await Promise.all([
    readReference(reader),
    allOf(reader, documents, 'document.timeline, document.id'),
  ]);
  return {
    reference,
    visits: new Map([...reference.visits].map(([id, visit]) => [id, shown<VisitFacts>(visits, visit)])),
    documents: new Map(documentList.map((document) => [document.id, shown(documents, document)])),
  };
}

/** A council with the name of its region; nulls where there is none. */
export interface Place {
  council: Council | null;
  region: Region | null;
}

export function placeOf({ reference }: Lookup, councilId: string): Place {
  const council: CouncilFacts | null = reference.councils.get(councilId) ?? null;
  return { council, region: (council && reference.regions.get(council.regionId)) ?? null };
}
