import type { OneFindingQuery } from '../../generated/graphql.js';

/** A finding with all that its view shows. */
export type FindingInFull = NonNullable<OneFindingQuery['finding']>;

/** A passage that it rests on. */
export type Cited = FindingInFull['evidence'][number];
