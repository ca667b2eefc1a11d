import type { Council, Region } from '../../domain/council.js';
import type { Theme } from '../../domain/theme.js';
import type { Visit } from '../../domain/visit.js';

/** A council, and the ids of its statistical neighbours, the most alike first. */
export interface CouncilFacts extends Council {
  neighbours: readonly string[];
}

/** A visit and its place in time: the first and last day that its date can mean, and what it is sorted by. */
export interface VisitFacts extends Visit {
  from: string | null;
  to: string | null;
  timeline: string;
}

/** What the graph is about, rather than what is said: small, read by every answer, and seldom changed. */
export interface Reference {
  regions: ReadonlyMap<string, Region>;
  /** By name. */
  councils: ReadonlyMap<string, CouncilFacts>;
  /** In their order. */
  themes: ReadonlyMap<string, Theme>;
  /** In order of time. */
  visits: ReadonlyMap<string, VisitFacts>;
  /** The visits of each council, in order of time. */
  visitsOf: ReadonlyMap<string, readonly VisitFacts[]>;
  /** A small number for each theme id, for as long as the process lives; counts are kept under it. */
  numberOf: (themeId: string) => number;
  /** The theme id with this number. */
  themeOf: (number: number) => string;
}
