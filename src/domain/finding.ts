import type { PartialDate } from './partial-date.js';
import type { Decision, Polarity, ReviewStatus, Voice } from './vocabulary.js';

/** One proposition of a document about a council's children's services, in our own words. */
export interface Finding {
  id: string;
  summary: string;
  polarity: Polarity;
  voice: Voice;
  reviewStatus: ReviewStatus;
  /** 0 to 1; null for a finding that a person entered. */
  confidence: number | null;
  /** The document's own words, verbatim from the first passage of evidence; null until its text has been ingested. */
  quote: string | null;
  occurredOn: PartialDate | null;
  councilId: string;
  documentId: string;
  /** The visit that the inspectorate raised it at. */
  visitId: string | null;
  /** The visit that a council's or member's statement comments on. */
  relatedVisitId: string | null;
  /** Primary first. */
  themeIds: string[];
}

/** The part of a finding that a reviewer decides on. */
export interface FindingStatement {
  summary: string;
  polarity: Polarity;
  themes: string[];
  reviewStatus: ReviewStatus;
}

/** A person's decision on a finding. `before` and `after` are FindingStatements as JSON. */
export interface Review {
  id: string;
  decision: Decision;
  by: string;
  at: string;
  note: string | null;
  before: string | null;
  after: string | null;
}
