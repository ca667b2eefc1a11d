import type { Council, DeliveryBody } from '../../domain/council.js';
import type { CouncilKind, Grade } from '../../domain/vocabulary.js';
import type { Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, when } from './clauses.js';
import { currentJudgement } from './judgement.js';

export const councils = defineNoun<Council>('Council', 'council', {
  id: 'council.id',
  name: 'council.name',
  officialName: 'council.officialName',
  kind: 'council.kind',
  regionId: 'head([(council)-[:IN]->(region:Region) | region.id])',
  gssCode: 'council.gssCode',
  formerGssCodes: 'coalesce(council.formerGssCodes, [])',
  dfeCode: 'council.dfeCode',
  ofstedUrn: 'council.ofstedUrn',
  aliases: 'coalesce(council.aliases, [])',
  startedOn: 'council.startedOn',
  endedOn: 'council.endedOn',
});

const deliveryBodies = defineNoun<DeliveryBody>('DeliveryBody', 'body', {
  id: 'body.id',
  name: 'body.name',
  kind: 'body.kind',
  since: 'delivers.since',
  until: 'delivers.until',
});

export interface CouncilFilter {
  ids?: string[] | null;
  regions?: string[] | null;
  kinds?: CouncilKind[] | null;
  neighboursOf?: string | null;
  name?: string | null;
  latestOverall?: Grade[] | null;
  includeEnded?: boolean | null;
}

export const councilConnection: Source<Council, CouncilFilter, 'graph'> = {
  noun: councils,
  sortedBy: 'council.name',
  from: { graph: all('council', 'Council') },
  where: (filter) => [
    ...(filter.includeEnded || filter.ids ? [] : [{ where: 'council.endedOn IS NULL' }]),
    ...when(filter.ids, 'ids', { where: 'council.id IN $ids' }),
    ...when(filter.kinds, 'kinds', { where: 'council.kind IN $kinds' }),
    ...when(filter.regions, 'regions', {
      match: 'MATCH (council)-[:IN]->(region:Region)',
      where: 'region.id IN $regions',
    }),
    ...when(filter.neighboursOf, 'neighboursOf', {
      match: 'MATCH (council)<-[:NEIGHBOUR]-(centre:Council)',
      where: 'centre.id = $neighboursOf',
    }),
    ...when(filter.name?.toLowerCase(), 'name', {
      where: `any(name IN [council.name, council.officialName] + coalesce(council.aliases, [])
        WHERE toLower(name) CONTAINS $name)`,
    }),
    ...when(filter.latestOverall, 'latestOverall', {
      where: `COLLECT { ${currentJudgement('council', "'OVERALL'")} RETURN judgement.grade }[0] IN $latestOverall`,
    }),
  ],
};

/** Ranked, the most alike first. */
export const statisticalNeighbours: Relation<Council> = {
  to: councils,
  match: 'MATCH (:Council {id: id})-[neighbour:NEIGHBOUR]->(council:Council)',
  orderBy: 'neighbour.rank',
};

/** The councils that took over from one that ended. */
export const successors: Relation<Council> = {
  to: councils,
  match: 'MATCH (:Council {id: id})-[:SUCCEEDED_BY]->(council:Council)',
  orderBy: 'council.name',
};

/** The councils that a council took over from. */
export const predecessors: Relation<Council> = {
  to: councils,
  match: 'MATCH (:Council {id: id})<-[:SUCCEEDED_BY]-(council:Council)',
  orderBy: 'council.name',
};

export const deliveryBodiesOfCouncil: Relation<DeliveryBody> = {
  to: deliveryBodies,
  match: 'MATCH (:Council {id: id})<-[delivers:DELIVERS_FOR]-(body:DeliveryBody)',
  orderBy: 'delivers.since, body.name',
};
