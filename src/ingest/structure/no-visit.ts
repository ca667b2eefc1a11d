import type { ExtractedVisit } from '../../domain/extraction.js';
import { VisitStatus } from '../../domain/vocabulary.js';

/** A visit of which nothing is known yet. Its lists are shared: replace them, never add to them. */
export const NO_VISIT: Omit<ExtractedVisit, 'kind'> = {
  status: VisitStatus.COMPLETED,
  startedOn: null,
  endedOn: null,
  publishedOn: null,
  sequence: null,
  leadInspector: null,
  dateText: null,
  focus: null,
  follows: null,
  judgements: [],
  passages: [],
};
