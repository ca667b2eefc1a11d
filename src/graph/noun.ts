import type { Reader } from './graph.js';

/** For every field of a record, the Cypher that computes it. */
export type Projection<T> = { readonly [Field in keyof T]-?: string };

/**
 * A kind of node and how it becomes a record. Records travel as positional lists: on the wire a list costs a third
 * of a map, because its keys are not repeated.
 */
export interface Noun<T> {
  readonly label: string;
  /** The name of the node in Cypher. */
  readonly alias: string;
  /** The Cypher list of a record's values. */
  readonly values: string;
  record(values: readonly unknown[]): T;
}

export function defineNoun<T>(label: string, alias: string, projection: Projection<T>): Noun<T> {
  const fields = Object.keys(projection) as (keyof T)[];
  return {
    label,
    alias,
    values: `[${fields.map((field) => projection[field]).join(', ')}]`,
    record(values) {
      const record = {} as T;
      fields.forEach((field, position) => {
        record[field] = values[position] as T[keyof T];
      });
      return record;
    },
  };
}

/** The statement behind `nodesById`. */
export function byIdStatement(noun: Noun<unknown>): string {
  return `UNWIND $ids AS id
MATCH (${noun.alias}:${noun.label} {id: id})
RETURN id, ${noun.values} AS item`;
}

/** The records with these ids, in the order of the ids; null where there is none. One round trip. */
export async function nodesById<T>(reader: Reader, noun: Noun<T>, ids: readonly string[]): Promise<(T | null)[]> {
  const rows = await reader.read<{ id: string; item: unknown[] }>(byIdStatement(noun), { ids });
  const found = new Map(rows.map(({ id, item }) => [id, noun.record(item)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The statement behind `allOf`. `orderBy` is Cypher. */
export function allStatement(noun: Noun<unknown>, orderBy: string): string {
  return `MATCH (${noun.alias}:${noun.label}) RETURN ${noun.values} AS item ORDER BY ${orderBy}`;
}

/** Every record of a kind that stays small, in order. */
export async function allOf<T>(reader: Reader, noun: Noun<T>, orderBy: string): Promise<T[]> {
  const rows = await reader.read<{ item: unknown[] }>(allStatement(noun, orderBy));
  return rows.map(({ item }) => noun.record(item));
}
