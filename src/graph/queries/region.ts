import type { Council, Region } from '../../domain/council.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { councils } from './council.js';

export const regions = defineNoun<Region>('Region', 'region', {
  id: 'region.id',
  name: 'region.name',
});

/** The councils of a region that exist today. */
export const councilsOfRegion: Relation<Council> = {
  to: councils,
  match: 'MATCH (council:Council)-[:IN]->(:Region {id: id}) WHERE council.endedOn IS NULL',
  orderBy: 'council.name, council.id',
};
