import type { OneDocumentQuery } from '../../generated/graphql.js';

/** A document with what its view shows beside its passages. */
export type DocumentInFull = NonNullable<OneDocumentQuery['document']>;
