/** A failure that the person at the terminal can mend: printed as one line, without a stack trace. */
export class UserFacingError extends Error {
  override name = 'UserFacingError';
}

/** Neo4j does not answer. The message is the driver's reason. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable';
}

/** A query took longer than it may. */
export class QueryTimedOut extends Error {
  override name = 'QueryTimedOut';
}

/** The caller asked for something that cannot be: the message says what to ask instead. */
export class BadInput extends Error {
  override name = 'BadInput';
}
