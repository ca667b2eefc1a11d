/** Why a person's change was not made, in words for that person. */
export interface Problem {
  message: string;
  code: 'NOT_FOUND' | 'BAD_USER_INPUT' | 'BAD_FILE' | 'COUNCIL_UNKNOWN' | 'EXTRACTOR_FAILED';
  /** The path of the input field that is wrong. */
  field: string[] | null;
}

/** The problem of an id that names nothing. */
export function notFound(field: string, id: string): Problem {
  return { message: `There is no ${field} with the id "${id}".`, code: 'NOT_FOUND', field: [field] };
}

/** The problem of a field that cannot be as it is. */
export function badField(field: string, message: string): Problem {
  return { message, code: 'BAD_USER_INPUT', field: [field] };
}
