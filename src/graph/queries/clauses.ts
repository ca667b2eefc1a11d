import { type PartialDate, rangeOf } from '../../domain/partial-date.js';
import type { Clause } from '../connection/source.js';

/** Nothing is said of a field that is absent or null; an empty list is said, and matches nothing. */
type Given<Value> = Value | null | undefined;

/** A condition on one parameter, for a field of a filter that was given. */
export function when<Value>(
  value: Given<Value>,
  parameter: string,
  clause: Pick<Clause, 'call' | 'match' | 'where' | 'many'>,
): Clause[] {
  return value === undefined || value === null ? [] : [{ ...clause, parameters: { [parameter]: value } }];
}

/** One of two conditions, for a yes-or-no field of a filter that was given. */
export function whether(value: Given<boolean>, yes: string, no: string): Clause[] {
  return value === undefined || value === null ? [] : [{ where: value ? yes : no }];
}

/** Dates that can fall on or after the bound; an unknown date never does. `lastDay` is Cypher. */
export function notBefore(bound: Given<PartialDate>, parameter: string, lastDay: string): Clause[] {
  return bound ? when(rangeOf(bound).from, parameter, { where: `${lastDay} >= $${parameter}` }) : [];
}

/** Dates that can fall on or before the bound; an unknown date never does. `firstDay` is Cypher. */
export function notAfter(bound: Given<PartialDate>, parameter: string, firstDay: string): Clause[] {
  return bound ? when(rangeOf(bound).to, parameter, { where: `${firstDay} <= $${parameter}` }) : [];
}

/** The node itself, for a connection over the whole graph. */
export function all(alias: string, label: string): () => Clause {
  return () => ({ match: `MATCH (${alias}:${label})` });
}

/** The conditions that every noun with a council shares. */
export function ofCouncils(
  alias: string,
  filter: { councils?: Given<string[]>; regions?: Given<string[]>; neighboursOf?: Given<string> },
): Clause[] {
  return [
    ...when(filter.councils, 'councils', {
      match: `MATCH (${alias})-[:OF]->(council:Council)`,
      where: 'council.id IN $councils',
    }),
    ...when(filter.regions, 'regions', {
      match: `MATCH (${alias})-[:OF]->(:Council)-[:IN]->(region:Region)`,
      where: 'region.id IN $regions',
    }),
    ...when(filter.neighboursOf, 'neighboursOf', {
      match: `MATCH (${alias})-[:OF]->(:Council)<-[:NEIGHBOUR]-(centre:Council)`,
      where: 'centre.id = $neighboursOf',
    }),
  ];
}

/** Nodes about any of the themes. */
export function onThemes(alias: string, themes: Given<string[]>): Clause[] {
  return when(themes, 'themes', {
    match: `MATCH (${alias})-[:ON]->(theme:Theme)`,
    where: 'theme.id IN $themes',
    many: true,
  });
}
