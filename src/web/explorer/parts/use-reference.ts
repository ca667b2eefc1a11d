import { useQuery } from 'urql';
import { ReferenceDocument, type ReferenceQuery } from '../generated/graphql.js';

export interface Reference {
  councils: ReferenceQuery['councils']['nodes'];
  regions: ReferenceQuery['regions'];
  themes: ReferenceQuery['themes'];
  /** The name of a council, region or theme; its id where it has none here, as a council that was ended. */
  nameOf: (id: string) => string;
}

/** Councils, regions and themes to choose from; null until they are here. */
export function useReference(): Reference | null {
  const [{ data }] = useQuery({ query: ReferenceDocument });
  if (!data) return null;
  const names = new Map<string, string>();
  for (const { id, name } of [...data.councils.nodes, ...data.regions]) names.set(id, name);
  for (const { id, label } of data.themes) names.set(id, label);
  return {
    councils: data.councils.nodes,
    regions: data.regions,
    themes: data.themes,
    nameOf: (id) => names.get(id) ?? id,
  };
}
