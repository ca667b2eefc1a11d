import type { FindingFilter } from '../generated/graphql.js';

const rooms: Record<string, string> = {
  council: 'councils',
  theme: 'themes',
  finding: 'findings',
  document: 'documents',
};

/** The address of the view of a council, theme, finding or document. */
export function addressOf(id: string): string {
  const [type = '', slug = ''] = split(id);
  return `/${rooms[type] ?? type}/${encodeURIComponent(slug)}`;
}

/** The address of passage n of a document, in the document's view. */
export function passageAddress(documentId: string, index: number): string {
  return `${addressOf(documentId)}#passage-${index}`;
}

function split(id: string): [string, string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}

/** The address of a view with a filter. */
export function withFilter(path: string, filter: FindingFilter, more: Record<string, string> = {}): string {
  const parameters = parametersOf(filter);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** A filter as parameters of an address. The names are those of FindingFilter: the exports take the same. */
export function parametersOf(filter: object): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
    }
  }
  return parameters;
}

const lists = [
  ...(['councils', 'regions', 'themes', 'polarities', 'voices', 'visits', 'visitKinds'] as const),
  ...(['documents', 'reviewStatuses'] as const),
];
const texts = ['neighboursOf', 'from', 'to', 'text'] as const;
const flags = ['includeNarrower', 'primaryThemeOnly', 'hasAction'] as const;

/** The filter that the parameters of an address say; what they do not name is not filtered by. */
export function filterOf(parameters: URLSearchParams): FindingFilter {
  const filter: Record<string, unknown> = {};
  for (const name of lists) if (parameters.has(name)) filter[name] = parameters.getAll(name);
  for (const name of texts) if (parameters.get(name)) filter[name] = parameters.get(name);
  for (const name of flags) if (parameters.has(name)) filter[name] = parameters.get(name) === 'true';
  const confidence = Number(parameters.get('minConfidence') ?? NaN);
  if (!Number.isNaN(confidence)) filter.minConfidence = confidence;
  return filter;
}
