import type { PartialDate } from '../../domain/partial-date.js';
import { Polarity, type ReviewStatus, type Voice } from '../../domain/vocabulary.js';

/** The order in which counts by polarity are listed. */
export const POLARITIES = [Polarity.STRENGTH, Polarity.CONCERN, Polarity.MIXED, Polarity.NEUTRAL] as const;

/** The place of each polarity in a list of counts. */
export const [STRENGTH, CONCERN, MIXED, NEUTRAL] = [0, 1, 2, 3] as const;

/** What findings share that count together: the same document, visit, date, voice and review status. */
export interface Shared {
  documentId: string;
  councilId: string;
  /** The visit that the inspectorate raised them at. */
  visitId: string | null;
  /** The visit that they comment on. */
  relatedVisitId: string | null;
  occurredOn: PartialDate | null;
  /** The first and last day that `occurredOn` can mean. */
  from: string | null;
  to: string | null;
  /** Sorts by time; '9999' where there is no date. */
  timeline: string;
  voice: Voice;
  reviewStatus: ReviewStatus;
}

/** Findings that share all of that, counted by theme and polarity. */
export interface Occasion extends Shared {
  /** The numbers of the themes that they are on. */
  themes: readonly number[];
  /** For each of `themes` how many findings of each polarity are on it, four numbers a theme. */
  counts: readonly number[];
}
