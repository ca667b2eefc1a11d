import type { PartialDate } from '../../domain/partial-date.js';
import type { Polarity, ReviewStatus, VisitKind, Voice } from '../../domain/vocabulary.js';

/** Which findings. An absent field says nothing; an empty list matches nothing. */
export interface FindingFilter {
  councils?: string[] | null;
  regions?: string[] | null;
  neighboursOf?: string | null;
  themes?: string[] | null;
  includeNarrower?: boolean | null;
  primaryThemeOnly?: boolean | null;
  polarities?: Polarity[] | null;
  voices?: Voice[] | null;
  visits?: string[] | null;
  visitKinds?: VisitKind[] | null;
  documents?: string[] | null;
  from?: PartialDate | null;
  to?: PartialDate | null;
  reviewStatuses?: ReviewStatus[] | null;
  hasAction?: boolean | null;
  minConfidence?: number | null;
  text?: string | null;
}

/** Where a connection of findings can start; a cell is a council and a theme. */
export type FindingParent =
  'graph' | 'council' | 'visit' | 'theme' | 'document' | 'cell' | 'cellAtVisits' | 'visitTheme';
